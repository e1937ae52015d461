//! Types: entities and complex types.
//!
//! Knows tables, annotations and phrases of resource pages; must not know other pages.

use serde_json::{Map, Value};

use crate::diagnostic::{Code, Diagnostic, DocPath, Place};
use crate::markdown::{Annotation, Block, Inlines, Page, json};

use super::member::{self, Member};
use super::prose::{self, Prose};
use super::section::{Part, Role};

/// What a page says about a type.
#[derive(Debug, Clone)]
pub struct TypeClaim {
    /// The full name.
    pub name: String,
    /// The base type that the annotation states; `Some(None)` states that there is none.
    pub annotated_base: Option<Option<BaseClaim>>,
    /// The base type that the text names.
    pub prose_base: Option<BaseClaim>,
    /// The types that the page lists as descendants.
    pub descendants: Vec<BaseClaim>,
    /// Whether the text says that other types descend from it.
    pub is_base: bool,
    /// Whether the annotation says that it is abstract.
    pub is_abstract: bool,
    /// Whether the annotation says that further properties may occur.
    pub open: bool,
    /// The key property of the annotation.
    pub key: Option<String>,
    /// The properties.
    pub properties: Vec<Member>,
    /// The relationships.
    pub relationships: Vec<Member>,
    /// The JSON representation.
    pub sample: Option<Sample>,
    /// What the page says about it.
    pub description: Prose,
    /// Where it is named.
    pub place: Place,
}

/// A base type as a page names it.
#[derive(Debug, Clone, PartialEq)]
pub struct BaseClaim {
    /// Its name as written.
    pub name: String,
    /// The page that the text links to.
    pub page: Option<DocPath>,
    /// Where it is named.
    pub place: Place,
}

/// A JSON representation.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The object.
    pub json: Map<String, Value>,
    /// Where it stands.
    pub place: Place,
}

/// The namespace of the types of a page: its line *Namespace: …*.
pub(super) fn namespace(page: &Page<'_>) -> String {
    page.sections
        .iter()
        .flat_map(|section| section.prose())
        .find_map(|inlines| {
            let text = inlines.plain();
            let name = text
                .strip_prefix("Namespace:")?
                .trim()
                .trim_end_matches('.');
            (!name.is_empty() && !name.contains(' ')).then(|| name.to_owned())
        })
        .unwrap_or_else(|| "microsoft.graph".to_owned())
}

/// Reads the types that a page documents.
pub(super) fn read(
    page: &Page<'_>,
    outline: &[Part<'_, '_>],
    namespace: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<TypeClaim> {
    let mut types: Vec<TypeClaim> = Vec::new();
    for block in page.sections.iter().flat_map(|section| section.code()) {
        let Some(annotation) = block
            .annotation
            .as_ref()
            .filter(|annotation| annotation.block_type() == "resource")
        else {
            continue;
        };
        let Some(name) = annotation
            .text("@odata.type")
            .or_else(|| annotation.text("@type"))
        else {
            continue;
        };
        let sample = sample(block, diagnostics);
        let name = name.trim().trim_start_matches('#');
        if types
            .iter()
            .any(|known| known.name.eq_ignore_ascii_case(name))
        {
            continue;
        }
        types.push(claim(
            qualified(name, namespace),
            Some(annotation),
            sample,
            annotation.place.clone(),
        ));
    }
    let properties = table_members(page, outline, Role::Properties, diagnostics);
    let relationships = table_members(page, outline, Role::Relationships, diagnostics);
    if types.is_empty()
        && (!properties.is_empty() || !relationships.is_empty())
        && let Some(name) = title_name(page)
    {
        let place = page
            .title()
            .map_or_else(|| Place::new(page.path, 0..0), |title| title.place.clone());
        let sample = outline
            .iter()
            .filter(|part| part.role == Role::Representation)
            .flat_map(|part| part.section.code())
            .find_map(|block| sample(block, diagnostics));
        types.push(claim(qualified(&name, namespace), None, sample, place));
    }
    if let Some(first) = types.first_mut() {
        first.properties = properties;
        first.relationships = relationships;
        first.description = prose::summary(page);
        first.prose_base = prose_base(page, outline);
        first.is_base = says_base(&first.description.plain());
        if first.is_base {
            first.descendants = descendants(page, outline);
        }
    }
    types
}

fn claim(
    name: String,
    annotation: Option<&Annotation>,
    sample: Option<Sample>,
    place: Place,
) -> TypeClaim {
    let annotated_base = annotation.and_then(|annotation| match annotation.get("baseType")? {
        Value::Null => Some(None),
        Value::String(name) if !name.trim().is_empty() => Some(Some(BaseClaim {
            name: name.trim().trim_start_matches('#').to_owned(),
            page: None,
            place: annotation.place.clone(),
        })),
        _ => None,
    });
    let flag = |key| {
        annotation
            .and_then(|annotation| annotation.flag(key))
            .unwrap_or_default()
    };
    TypeClaim {
        name,
        annotated_base,
        prose_base: None,
        descendants: Vec::new(),
        is_base: false,
        is_abstract: flag("abstract") || flag("isAbstract"),
        open: flag("openType"),
        key: annotation
            .and_then(|annotation| annotation.text("keyProperty"))
            .map(str::to_owned),
        properties: Vec::new(),
        relationships: Vec::new(),
        sample,
        description: Prose::default(),
        place,
    }
}

fn qualified(name: &str, namespace: &str) -> String {
    if name.contains('.') {
        name.to_owned()
    } else {
        format!("{namespace}.{name}")
    }
}

/// The name in a title such as *user resource type*.
fn title_name(page: &Page<'_>) -> Option<String> {
    let title = page.title()?.text.trim();
    let lower = title.to_lowercase();
    let end = [
        "resource type",
        "complex type",
        "entity type",
        "resource",
        "type",
        "facet",
    ]
    .iter()
    .find(|end| {
        lower
            .strip_suffix(**end)
            .is_some_and(|rest| rest.ends_with(' '))
    })?;
    let name = title[..title.len() - end.len()].trim().trim_matches('`');
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    is_name.then(|| name.to_owned())
}

fn table_members(
    page: &Page<'_>,
    outline: &[Part<'_, '_>],
    role: Role,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    for part in outline.iter().filter(|part| part.role == role) {
        for table in part
            .section
            .tables()
            .filter(|table| member::is_member_table(table))
        {
            for member in member::read(page.path, table, diagnostics) {
                if !members
                    .iter()
                    .any(|known| known.name.eq_ignore_ascii_case(&member.name))
                {
                    members.push(member);
                }
            }
        }
    }
    members
}

fn sample(
    block: &crate::markdown::CodeBlock<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Sample> {
    if !block.language.is_empty() && block.language != "json" {
        return None;
    }
    let text = block.text.trim();
    let offset = block.text.len() - block.text.trim_start().len();
    match json::read(text) {
        Ok(read) => {
            for (repair, at) in &read.repairs {
                let message = format!("the JSON representation has {}", repair.found());
                let place = block.place_of(at.start + offset..at.end + offset);
                diagnostics.push(Diagnostic::new(Code::ExampleRepaired, place, message));
            }
            match read.value {
                Value::Object(json) => Some(Sample {
                    json,
                    place: block.place.clone(),
                }),
                _ => None,
            }
        }
        Err(unreadable) => {
            let at = unreadable.at + offset;
            let message = format!(
                "the JSON representation cannot be read: {}",
                unreadable.message
            );
            diagnostics.push(Diagnostic::new(
                Code::ExampleJson,
                block.place_of(at..at + 1),
                message,
            ));
            None
        }
    }
}

/// Words by which a page says that other types descend from its own, in lower case.
const BASE_WORDS: &[&str] = &[
    "abstract",
    "base type",
    "base class",
    "base resource",
    "superclass",
    "super class",
];

fn says_base(description: &str) -> bool {
    let text = description.to_lowercase();
    // *derives from the base type x* speaks of another type.
    BASE_WORDS.iter().any(|word| {
        text.find(word).is_some_and(|at| {
            !text[..at].trim_end().ends_with("from") && !text[..at].trim_end().ends_with("from the")
        })
    })
}

/// The types that the page of a base type names as its descendants: in a table *Type | Description*, or in a
/// sentence such as *the derived types are [a](a.md) and [b](b.md)*.
fn descendants(page: &Page<'_>, outline: &[Part<'_, '_>]) -> Vec<BaseClaim> {
    let in_text = outline
        .iter()
        .filter(|part| part.role == Role::Intro)
        .flat_map(|part| part.section.prose())
        .filter(|inlines| {
            let text = inlines.plain().to_lowercase();
            DESCENDANT_PHRASES
                .iter()
                .any(|phrase| text.contains(phrase))
        })
        .flat_map(|inlines| {
            let place = Place::new(page.path, inlines.range.clone());
            let links = inlines.links().into_iter();
            let links = links
                .map(move |(text, target)| (text, target, place.clone()))
                .collect::<Vec<_>>();
            links.into_iter().map(|(text, target, place)| BaseClaim {
                name: text.trim().trim_matches('`').to_owned(),
                page: prose::linked_page(page.path, target),
                place,
            })
        });
    let in_tables = outline
        .iter()
        .filter(|part| matches!(part.role, Role::Intro | Role::Other))
        .flat_map(|part| part.section.tables())
        .filter(|table| table.header.first().is_some_and(|title| title == "type"))
        .flat_map(|table| &table.rows)
        .filter_map(|row| row.cells.first())
        .flat_map(|cell| {
            let links = cell.inlines.links();
            links
                .into_iter()
                .map(|(text, target)| BaseClaim {
                    name: text.trim().trim_matches('`').to_owned(),
                    page: prose::linked_page(page.path, target),
                    place: cell.place.clone(),
                })
                .collect::<Vec<_>>()
        });
    in_text.chain(in_tables).collect()
}

/// Phrases by which a page announces the descendants of its type, in lower case.
const DESCENDANT_PHRASES: &[&str] = &[
    "derived types",
    "inherit from this",
    "derive from this",
    "inherited by",
    "subclasses",
    "subtypes",
    "parent type of",
];

/// Phrases before the name of a base type, in lower case.
const BASE_PHRASES: &[&str] = &[
    "inherits from",
    "inherit from",
    "derives from",
    "derived from",
    "inherits all properties from",
];

/// The base type that the text names: *Inherits from [entity](entity.md).*
///
/// The same verbs also stand in the opposite direction (*Resources that derive from **baseItem** include …*), so
/// the sentence must speak of this type.
fn prose_base(page: &Page<'_>, outline: &[Part<'_, '_>]) -> Option<BaseClaim> {
    let own = title_name(page).unwrap_or_default().to_lowercase();
    for part in outline {
        if !matches!(part.role, Role::Intro | Role::Properties) {
            continue;
        }
        for block in &part.section.blocks {
            let (Block::Paragraph(inlines) | Block::Item(inlines)) = block else {
                continue;
            };
            if let Some(base) = base_in(page.path, inlines, &own) {
                return Some(base);
            }
        }
    }
    None
}

fn base_in(page: &DocPath, inlines: &Inlines<'_>, own: &str) -> Option<BaseClaim> {
    let mut announced = false;
    let mut sentence = String::new();
    for run in &inlines.runs {
        if announced {
            let text = run.text.trim();
            if let Some(target) = &run.link {
                return base_named(text, prose::linked_page(page, target), own, inlines, page);
            }
            if run.style.strong || run.style.code || run.style.emphasis {
                return base_named(text, None, own, inlines, page);
            }
            announced = text.split(' ').all(is_filler);
        }
        let lower = run.text.to_lowercase();
        for phrase in BASE_PHRASES {
            let Some(at) = lower.find(phrase) else {
                continue;
            };
            sentence.push_str(&lower[..at]);
            let start = sentence.rfind(['.', '\n']).map_or(0, |stop| stop + 1);
            if is_reversed(&sentence[start..]) {
                break;
            }
            let rest = lower[at + phrase.len()..].trim();
            let word = rest
                .strip_prefix("the ")
                .or_else(|| rest.strip_prefix("a "))
                .unwrap_or(rest);
            if word.split(' ').all(is_filler) {
                announced = true;
            } else {
                let name: String = word
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '.')
                    .collect();
                let at = lower.rfind(&name)?;
                let name = run.text.get(at..at + name.len())?.trim_end_matches('.');
                return base_named(name, None, own, inlines, page);
            }
            break;
        }
        sentence.push_str(&lower);
    }
    None
}

/// Words between *inherits from* and the name.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "" | "the" | "a" | "an" | "base" | "class" | "type" | "abstract" | "resource"
    )
}

/// Whether the words before *inherits from* speak of other types than the page's.
fn is_reversed(before: &str) -> bool {
    let before = before.trim();
    before.ends_with("that")
        || before.ends_with("types")
        || before.ends_with("resources")
        || before.ends_with("which")
        || before.ends_with("entities")
}

fn base_named(
    name: &str,
    page: Option<DocPath>,
    own: &str,
    inlines: &Inlines<'_>,
    on: &DocPath,
) -> Option<BaseClaim> {
    let name = name.trim().trim_matches('`').trim_end_matches('.');
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    let itself = name.to_lowercase() == own
        || matches!(
            name.to_lowercase().as_str(),
            "this" | "it" | "other" | "another" | "here" | "these" | "its"
        );
    (is_name && !itself).then(|| BaseClaim {
        name: name.to_owned(),
        page,
        place: Place::new(on, inlines.range.clone()),
    })
}
