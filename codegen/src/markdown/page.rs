//! A page and its parts.
//!
//! Knows what can be asked of them; must not know how they were read.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::{Map, Value};

use crate::allowance::Allowance;
use crate::diagnostic::{DocPath, Edit, Place};
use crate::version::Version;

use super::front_matter::Entry;
use super::inline::Inlines;
use super::link::{Anchors, Link};
use super::table::Table;

/// One page, with the text of its includes in place.
#[derive(Debug)]
pub struct Page<'c> {
    /// The file.
    pub path: &'c DocPath,
    /// The API version that the page documents.
    pub version: Version,
    /// The entries of the front matter.
    pub front_matter: Vec<Entry<'c>>,
    /// The page in order, cut at every heading. The first section has no heading and may be empty.
    pub sections: Vec<Section<'c>>,
    /// The findings that its comments allow.
    pub allowances: Vec<Allowance>,
    /// The links to files and anchors of the documentation.
    pub links: BTreeSet<Link>,
    /// Where links to the page can lead.
    pub anchors: Anchors,
}

impl<'c> Page<'c> {
    /// The value of a key of the front matter.
    pub fn front_matter(&self, key: &str) -> Option<&'c str> {
        self.front_matter
            .iter()
            .find(|entry| entry.key == key)
            .map(|entry| entry.value)
    }

    /// Where the value of a key of the front matter stands.
    pub fn place_of(&self, key: &str) -> Option<Place> {
        let mut entries = self.front_matter.iter();
        let entry = entries.find(|entry| entry.key == key)?;
        Some(Place::new(self.path, entry.range.clone()))
    }

    /// The first heading of level 1.
    pub fn title(&self) -> Option<&Heading<'c>> {
        self.sections
            .iter()
            .filter_map(|section| section.heading.as_ref())
            .find(|heading| heading.level == 1)
    }
}

/// A heading and what follows it up to the next heading, of whatever level.
#[derive(Debug, Default)]
pub struct Section<'c> {
    /// The heading; `None` for what stands above the first one.
    pub heading: Option<Heading<'c>>,
    /// What follows it.
    pub blocks: Vec<Block<'c>>,
    /// Whether it includes a file that is not there to be read.
    pub is_incomplete: bool,
}

impl<'c> Section<'c> {
    /// The tables of the section.
    pub fn tables(&self) -> impl Iterator<Item = &Table<'c>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }

    /// The code blocks of the section.
    pub fn code(&self) -> impl Iterator<Item = &CodeBlock<'c>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Code(code) => Some(code),
            _ => None,
        })
    }

    /// The text of the section: paragraphs and list items.
    pub fn prose(&self) -> impl Iterator<Item = &Inlines<'c>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(inlines) | Block::Item(inlines) => Some(inlines),
            _ => None,
        })
    }
}

/// A heading.
#[derive(Debug)]
pub struct Heading<'c> {
    /// 1 to 6.
    pub level: u8,
    /// Its text.
    pub inlines: Inlines<'c>,
    /// Its text without markup.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// A part of a page.
#[derive(Debug)]
pub enum Block<'c> {
    /// A paragraph.
    Paragraph(Inlines<'c>),
    /// An item of a list, with what it holds.
    Item(Inlines<'c>),
    /// A table.
    Table(Table<'c>),
    /// A code block.
    Code(CodeBlock<'c>),
    /// The title of a tab, such as `# [HTTP](#tab/http)`.
    Tab(Inlines<'c>),
    /// A line across the page, which ends a group of tabs.
    Rule,
    /// An annotation that no code block follows: a page annotation or a marker of a table.
    Annotation(Annotation),
}

/// A code block.
#[derive(Debug)]
pub struct CodeBlock<'c> {
    /// The first word after the fence, in lower case.
    pub language: String,
    /// The text between the fences.
    pub text: Cow<'c, str>,
    /// The annotation above it.
    pub annotation: Option<Annotation>,
    /// Where its text stands.
    pub place: Place,
    /// Where its opening fence stands, with the language.
    pub opening: Place,
    /// Whether the comment above it would be an annotation if it could be read.
    pub has_broken_annotation: bool,
}

impl CodeBlock<'_> {
    /// The place of a range of the text; the whole block where the text is not contiguous in the file.
    pub fn place_of(&self, range: Range<usize>) -> Place {
        match self.text {
            Cow::Borrowed(_) => self.place.within(range),
            Cow::Owned(_) => self.place.clone(),
        }
    }

    /// Changes of the text from `start` on as edits of the file; none where the text is not contiguous there.
    pub fn edits<'s>(
        &self,
        start: usize,
        changes: impl Iterator<Item = (Range<usize>, &'s str)>,
    ) -> Vec<Edit> {
        let edit = |(range, text): (Range<usize>, &str)| {
            let range = start + range.start..start + range.end;
            Edit::new(self.place.within(range), text)
        };
        match self.text {
            Cow::Borrowed(_) => changes.map(edit).collect(),
            Cow::Owned(_) => Vec::new(),
        }
    }
}

/// A member of a JSON object, with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its name.
    pub key: String,
    /// Where its name stands.
    pub name: Place,
    /// Where its value stands.
    pub value: Place,
}

/// An HTML comment that holds a JSON object.
#[derive(Debug, Clone)]
pub struct Annotation {
    /// The object.
    pub json: Map<String, Value>,
    /// Its members, in the order of the text.
    pub members: Vec<Shown>,
    /// Where the comment stands.
    pub place: Place,
}

impl Annotation {
    /// A member: by its exact name, else without regard to case.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.json.get(key).or_else(|| {
            self.json
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(key))
                .map(|(_, value)| value)
        })
    }

    /// Where the value of a member stands; the annotation where there is none.
    pub fn place_of(&self, key: &str) -> Place {
        let exact = self.members.iter().find(|member| member.key == key);
        let member = exact.or_else(|| {
            let mut members = self.members.iter();
            members.find(|member| member.key.eq_ignore_ascii_case(key))
        });
        member.map_or_else(|| self.place.clone(), |member| member.value.clone())
    }

    /// A member that is a string.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// A member that is a boolean, or the word for one in quotes.
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.get(key)? {
            Value::Bool(flag) => Some(*flag),
            Value::String(word) => word.to_ascii_lowercase().parse().ok(),
            _ => None,
        }
    }

    /// A member that is a list of strings, or a single string.
    pub fn list(&self, key: &str) -> Vec<&str> {
        match self.get(key) {
            Some(Value::String(text)) => vec![text],
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// The kind of block that it describes.
    pub fn block_type(&self) -> &str {
        self.text("blockType").unwrap_or_default()
    }

    /// Whether it describes a table, and not a code block.
    pub fn marks_table(&self) -> bool {
        self.block_type() == "permissions"
    }
}
