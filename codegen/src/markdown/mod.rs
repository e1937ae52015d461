//! A page as Markdown: front matter, sections, tables, code blocks with their annotations, includes.
//!
//! Knows CommonMark, tab groups and HTML comments that hold JSON; must not know Graph.

mod blocks;
mod inline;
pub mod json;
mod table;

use std::borrow::Cow;

use serde_json::Value;

use crate::corpus::Corpus;
use crate::diagnostic::{Code, Diagnostic, DocPath, Place, Read};
use crate::version::Version;

pub use inline::{Inline, Inlines, Style};
pub use table::{Cell, Row, Table};

/// How deep includes may nest.
const DEEPEST_INCLUDE: usize = 8;

/// How many files a page may include, those that its includes include among them.
const MOST_INCLUDES: usize = 200;

/// One page, with the text of its includes in place.
#[derive(Debug)]
pub struct Page<'c> {
    /// The file.
    pub path: &'c DocPath,
    /// The API version that the page documents.
    pub version: Version,
    /// The entries of the front matter.
    pub front_matter: Vec<(&'c str, &'c str)>,
    /// The page in order, cut at every heading. The first section has no heading and may be empty.
    pub sections: Vec<Section<'c>>,
}

impl<'c> Page<'c> {
    /// The value of a key of the front matter.
    pub fn front_matter(&self, key: &str) -> Option<&'c str> {
        self.front_matter
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| *value)
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
}

impl CodeBlock<'_> {
    /// The place of a range of the text; the whole block where the text is not contiguous in the file.
    pub fn place_of(&self, range: std::ops::Range<usize>) -> Place {
        match self.text {
            Cow::Borrowed(_) => self.place.within(range),
            Cow::Owned(_) => self.place.clone(),
        }
    }
}

/// An HTML comment that holds a JSON object.
#[derive(Debug, Clone)]
pub struct Annotation {
    /// The object.
    pub json: serde_json::Map<String, Value>,
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
}

/// Reads the page at `path`.
pub fn read<'c>(
    corpus: &'c Corpus,
    path: &'c DocPath,
    version: Version,
    text: &'c str,
) -> Read<Page<'c>> {
    let mut reader = Reader {
        corpus,
        open: vec![path],
        included: 0,
        sections: vec![Section::default()],
        diagnostics: Vec::new(),
    };
    let front = front_matter(text);
    if front.is_none() {
        let message = if text.trim_start().starts_with("---") {
            "the front matter is never closed"
        } else {
            "the page has no front matter"
        };
        let first_line = 0..text.find('\n').unwrap_or(text.len());
        reader.diagnostics.push(Diagnostic::new(
            Code::FrontMatter,
            Place::new(path, first_line),
            message,
        ));
    }
    let (front_matter, body) = front.unwrap_or((Vec::new(), 0));
    reader.file(path, text, body);
    let Reader {
        sections,
        diagnostics,
        ..
    } = reader;
    Read {
        value: Page {
            path,
            version,
            front_matter,
            sections,
        },
        diagnostics,
    }
}

/// Collects the sections of a page over all files that make it up.
struct Reader<'c> {
    corpus: &'c Corpus,
    /// The files that are being read, the innermost last.
    open: Vec<&'c DocPath>,
    /// How many files were included so far.
    included: usize,
    sections: Vec<Section<'c>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'c> Reader<'c> {
    fn file(&mut self, path: &'c DocPath, text: &'c str, from: usize) {
        blocks::read(self, path, text, from..text.len());
    }

    fn push(&mut self, block: Block<'c>) {
        if let Some(section) = self.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Puts the file that `target` names in the place of the include line.
    fn include(&mut self, target: &str, place: Place) {
        // Code samples in other languages are published beside the reference and never part of it.
        if target.contains('~') || target.contains("/snippets/") {
            return;
        }
        let Some(resolved) = resolve(&place.path, target) else {
            let message = format!("the include `{target}` leads out of the input folder");
            self.report(Diagnostic::new(Code::IncludeOutside, place, message));
            return;
        };
        let Some((path, text)) = self.corpus.get(&resolved) else {
            let message = format!("the included file `{resolved}` is not part of the input");
            self.report(Diagnostic::new(Code::IncludeMissing, place, message));
            return;
        };
        if self.open.contains(&path) {
            let message = format!("the include leads back to `{path}`, which is being read");
            self.report(Diagnostic::new(Code::IncludeLoop, place, message));
            return;
        }
        self.included += 1;
        if self.open.len() > DEEPEST_INCLUDE || self.included > MOST_INCLUDES {
            let message = format!(
                "includes nest more than {DEEPEST_INCLUDE} levels, or are more than {MOST_INCLUDES}"
            );
            self.report(Diagnostic::new(Code::IncludeDeep, place, message));
            return;
        }
        self.open.push(path);
        let body = front_matter(text).map_or(0, |(_, body)| body);
        self.file(path, text, body);
        self.open.pop();
    }
}

/// The path that `target` names as seen from the file `from`; `None` where it leaves the input folder.
fn resolve(from: &DocPath, target: &str) -> Option<String> {
    let (folder, target) = match target.strip_prefix('/') {
        Some(target) => ("", target),
        None => (from.folder(), target),
    };
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    Some(if path.ends_with(".md") {
        path
    } else {
        format!("{path}.md")
    })
}

/// The entries of the front matter and the offset of what follows it.
///
/// Only `key: value` lines at the left margin are read: the values that matter are scalars, and a page whose
/// front matter is not valid YAML must lose nothing else.
fn front_matter(text: &str) -> Option<(Vec<(&str, &str)>, usize)> {
    let blank = text.len() - text.trim_start().len();
    let mut at = blank;
    let mut lines = text[blank..].split_inclusive('\n');
    let opener = lines.next()?;
    if opener.trim_end() != "---" {
        return None;
    }
    at += opener.len();
    let mut entries = Vec::new();
    for line in lines {
        at += line.len();
        if line.trim_end() == "---" {
            return Some((entries, at));
        }
        if let Some((key, value)) = line.split_once(':')
            && !key.starts_with([' ', '\t', '#', '-'])
        {
            entries.push((key.trim(), unquote(value.trim())));
        }
    }
    None
}

fn unquote(value: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some(inner) = value
            .strip_prefix(quote)
            .and_then(|rest| rest.strip_suffix(quote))
        {
            return inner;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn includes_stay_inside_the_input() {
        let from = DocPath::new("v1.0/api/user-get.md");
        assert_eq!(
            resolve(&from, "../includes/x.md").as_deref(),
            Some("v1.0/includes/x.md")
        );
        assert_eq!(
            resolve(&from, "../../includes/x").as_deref(),
            Some("includes/x.md")
        );
        assert_eq!(
            resolve(&from, "/includes/x.md").as_deref(),
            Some("includes/x.md")
        );
        assert_eq!(resolve(&from, "../../../x.md"), None);
        assert_eq!(resolve(&from, "/../x.md"), None);
    }

    #[test]
    fn front_matter_ends_at_its_closing_line() {
        let text = "---\ntitle: \"a: b\"\ndoc_type: 'x'\nlist:\n  - c: d\n---  \n# T";
        let (entries, body) = front_matter(text).unwrap();
        assert_eq!(
            entries,
            [("title", "a: b"), ("doc_type", "x"), ("list", "")]
        );
        assert_eq!(&text[body..], "# T");
        assert_eq!(front_matter("---\ntitle: x\n# T"), None);
    }
}
