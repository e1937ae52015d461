//! The little language of type cells.
//!
//! Knows every spelling of a type that the pages use; must not know which types exist.

use crate::diagnostic::DocPath;
use crate::markdown::Inlines;

use super::prose;

/// A type as a page states it.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeExpression {
    /// The type, or several where the cell says *or*.
    pub alternatives: Vec<TypeName>,
    /// Whether it is a collection of it.
    pub collection: bool,
}

/// A type without its collection.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeName {
    /// A primitive type: `Edm.String`.
    Primitive(&'static str),
    /// Any JSON.
    Untyped,
    /// A type of the API.
    Named {
        /// The name as written, with or without its namespace.
        name: String,
        /// The page that the cell links to.
        page: Option<DocPath>,
    },
    /// The same, where its values are listed beside it: an enum.
    Listed {
        /// The name as written, with or without its namespace.
        name: String,
        /// The page that the cell links to.
        page: Option<DocPath>,
    },
}

impl TypeExpression {
    /// The type that a text means, written as in a type cell without links; `None` where it names no type.
    pub fn of_text(text: &str) -> Option<Self> {
        unlinked_type(text, is_collection(&text.to_lowercase(), &[]))
    }

    /// Whether it is the same type, wherever its names lead.
    pub fn is_like(&self, other: &Self) -> bool {
        self.collection == other.collection
            && self.alternatives.len() == other.alternatives.len()
            && self
                .alternatives
                .iter()
                .zip(&other.alternatives)
                .all(|(one, other)| one.is_like(other))
    }

    /// A single type of one name.
    pub fn named(name: &str, collection: bool) -> Self {
        let type_name = primitive(name).unwrap_or_else(|| TypeName::Named {
            name: name.to_owned(),
            page: None,
        });
        Self {
            alternatives: vec![type_name],
            collection,
        }
    }

    /// The same type, whose values are listed.
    pub(super) fn listed(self) -> Self {
        let alternatives = self.alternatives.into_iter();
        let alternatives = alternatives.map(|alternative| match alternative {
            TypeName::Named { name, page } if is_name(&name) => TypeName::Listed { name, page },
            other => other,
        });
        Self {
            alternatives: alternatives.collect(),
            ..self
        }
    }
}

impl TypeName {
    fn is_like(&self, other: &Self) -> bool {
        let named = |it: &Self| match it {
            Self::Named { name, .. } | Self::Listed { name, .. } => Some(name.clone()),
            Self::Primitive(_) | Self::Untyped => None,
        };
        match (named(self), named(other)) {
            (Some(one), Some(other)) => one == other,
            _ => self == other,
        }
    }
}

/// What collections begin with, in lower case.
const COLLECTIONS: &[&str] = &["collection(", "collection (", "collection<", "list<"];

/// Words for primitive types, in lower case and without `Edm.`.
const PRIMITIVES: &[(&str, &str)] = &[
    ("binary", "Edm.Binary"),
    ("bool", "Edm.Boolean"),
    ("boolean", "Edm.Boolean"),
    ("byte", "Edm.Byte"),
    ("date", "Edm.Date"),
    ("datetime", "Edm.DateTimeOffset"),
    ("datetimeoffset", "Edm.DateTimeOffset"),
    ("decimal", "Edm.Decimal"),
    ("double", "Edm.Double"),
    ("duration", "Edm.Duration"),
    ("enum", "Edm.String"),
    ("enumeration", "Edm.String"),
    ("etag", "Edm.String"),
    ("float", "Edm.Single"),
    ("guid", "Edm.Guid"),
    ("int", "Edm.Int32"),
    ("int16", "Edm.Int16"),
    ("int32", "Edm.Int32"),
    ("int64", "Edm.Int64"),
    ("integer", "Edm.Int32"),
    ("long", "Edm.Int64"),
    ("number", "Edm.Double"),
    ("numeric", "Edm.Decimal"),
    ("sbyte", "Edm.SByte"),
    ("short", "Edm.Int16"),
    ("single", "Edm.Single"),
    ("stream", "Edm.Stream"),
    ("string", "Edm.String"),
    ("timeofday", "Edm.TimeOfDay"),
    ("timestamp", "Edm.DateTimeOffset"),
    ("uri", "Edm.String"),
    ("url", "Edm.String"),
];

/// Words that promise no more than JSON.
const UNTYPED: &[&str] = &[
    "any",
    "json object",
    "object",
    "untyped",
    "untyped json object",
    "unknown",
];

/// The primitive type, or the untyped one, that a word stands for.
pub(super) fn primitive(word: &str) -> Option<TypeName> {
    let word = word.trim().to_ascii_lowercase();
    let word = word.strip_prefix("edm.").unwrap_or(&word);
    if UNTYPED.contains(&word) {
        return Some(TypeName::Untyped);
    }
    PRIMITIVES
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, edm)| TypeName::Primitive(edm))
}

/// Words that stand in type cells and name no type, in lower case.
const NO_TYPES: &[&str] = &["array", "collection", "complex", "list", "null", "tbd"];

/// Reads a type cell; `None` where it names no type.
pub(super) fn read(page: &DocPath, cell: &Inlines<'_>) -> Option<TypeExpression> {
    let plain = cell.plain();
    let lower = plain.to_lowercase();
    let links = cell.links();
    let collection = is_collection(&lower, &links);
    if links.is_empty() {
        return unlinked_type(&plain, collection);
    }
    let alternatives: Vec<TypeName> = links
        .iter()
        .filter(|(text, _)| !text.trim().is_empty())
        .map(|(text, target)| linked(page, text, target))
        .collect();
    (!alternatives.is_empty()).then_some(TypeExpression {
        alternatives,
        collection,
    })
}

/// Whether a cell speaks of a collection; `lower` is its text in lower case.
fn is_collection(lower: &str, links: &[(String, &str)]) -> bool {
    COLLECTIONS.iter().any(|begin| lower.starts_with(begin))
        || lower.starts_with("collection of ")
        || lower.starts_with("collection ")
        || lower.starts_with("array of ")
        || lower.starts_with("list of ")
        || word_after(lower, links, "collection")
        || links.is_empty() && word_after(lower, links, "array")
        || links
            .iter()
            .any(|(text, _)| text.to_lowercase().ends_with(" collection"))
        || lower.ends_with("[]") && !lower.ends_with("][]")
}

/// The type in a cell without links.
fn unlinked_type(plain: &str, collection: bool) -> Option<TypeExpression> {
    let name = unlinked(plain)?;
    let type_name = match primitive(&name) {
        Some(type_name) => type_name,
        None if is_name(&name) && !NO_TYPES.contains(&name.to_ascii_lowercase().as_str()) => {
            TypeName::Named { name, page: None }
        }
        None => return None,
    };
    Some(TypeExpression {
        alternatives: vec![type_name],
        collection,
    })
}

/// Whether `word` stands after the type itself: *x collection*, *x collection. Holds …*.
fn word_after(lower: &str, links: &[(String, &str)], word: &str) -> bool {
    let after = match links.last() {
        Some((text, _)) => {
            let text = text.to_lowercase();
            match lower.rfind(text.trim()) {
                Some(at) => &lower[at + text.trim().len()..],
                None => lower,
            }
        }
        None => lower,
    };
    after
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .skip(usize::from(links.is_empty()))
        .any(|part| part == word)
}

fn linked(page: &DocPath, text: &str, target: &str) -> TypeName {
    let name = text.trim().trim_matches('`');
    if let Some(type_name) = primitive(name) {
        return type_name;
    }
    // *[x collection](x.md)*, *[Collection(x)](x.md)*
    let name = unlinked(name).unwrap_or_else(|| name.to_owned());
    TypeName::Named {
        name,
        page: prose::linked_page(page, target),
    }
}

/// The name in a cell without links, without what surrounds it.
fn unlinked(plain: &str) -> Option<String> {
    let mut text = plain.trim().replace(['`', '*'], "");
    // *[identitySet][]*, *[invitedUserMessageInfo](invitedusermessageinfo.md*
    if let Some(open) = text.find('[')
        && let Some(length) = text[open + 1..].find(']')
        && length > 0
    {
        let inside = text[open + 1..open + 1 + length].to_owned();
        let collection = text.to_lowercase().contains("collection");
        text = if collection {
            format!("{inside} collection")
        } else {
            inside
        };
    }
    let lower = text.to_ascii_lowercase();
    if let Some(begin) = COLLECTIONS.iter().find(|begin| lower.starts_with(*begin)) {
        text = text[begin.len()..]
            .trim_end_matches([')', '>'])
            .trim()
            .to_owned();
    } else {
        for prefix in [
            "collection of ",
            "array of ",
            "list of ",
            "(optional) ",
            "nullable ",
        ] {
            if lower.starts_with(prefix) {
                text = text[prefix.len()..].to_owned();
                let single = text.strip_suffix('s').filter(|it| primitive(it).is_some());
                if let Some(single) = single {
                    text = single.to_owned();
                }
                break;
            }
        }
    }
    for suffix in ["[]", "?"] {
        if let Some(type_name) = text.strip_suffix(suffix) {
            text = type_name.trim().to_owned();
        }
    }
    if primitive(&text).is_some() {
        return Some(text);
    }
    // What follows the name: *(url)*, *, maximum size 20*, *collection*, *resource*, *enum*.
    let name = text
        .trim()
        .split([' ', ',', '(', ';', '\n', '\u{a0}'])
        .next()?
        .trim_end_matches('.');
    let rest = text.trim()[name.len()..].to_ascii_lowercase();
    let known_rest = rest
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .all(|word| {
            matches!(
                word,
                "collection"
                    | "resource"
                    | "object"
                    | "objects"
                    | "type"
                    | "enum"
                    | "enumeration"
                    | "array"
                    | "optional"
                    | "required"
                    | "value"
                    | "values"
                    | "entity"
            )
        })
        || rest.trim_start().starts_with(['(', ','])
        // *Boolean. Read-only.*, *String - the name*: what follows a primitive type is a remark.
        || primitive(name).is_some() && rest.trim_start().starts_with(['.', ';', '-', '–', ':'])
        || rest.trim() == "or null";
    (!name.is_empty() && known_rest).then(|| name.to_owned())
}

/// Whether a text can be the name of a type of the API.
pub fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))
        && !text.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Corpus;
    use crate::markdown::{self, Block};
    use crate::version::VERSIONS;

    fn cell(text: &str) -> Option<(String, bool)> {
        let mut corpus = Corpus::default();
        corpus.insert("v1.0/resources/x.md", &format!("# T\n\n{text}\n"));
        let (path, source) = corpus.get("v1.0/resources/x.md").unwrap();
        let page = markdown::read(&corpus, path, VERSIONS[0], source).value;
        let inlines = page.sections[1]
            .blocks
            .iter()
            .find_map(|block| match block {
                Block::Paragraph(inlines) => Some(inlines.clone()),
                _ => None,
            });
        let expression = read(path, &inlines?)?;
        let names: Vec<String> = expression
            .alternatives
            .iter()
            .map(|type_name| match type_name {
                TypeName::Primitive(name) => (*name).to_owned(),
                TypeName::Untyped => "Edm.Untyped".to_owned(),
                TypeName::Named { name, .. } | TypeName::Listed { name, .. } => name.clone(),
            })
            .collect();
        Some((names.join("|"), expression.collection))
    }

    #[test]
    fn reads_the_spellings_of_the_pages() {
        for (text, name, collection) in [
            ("String", "Edm.String", false),
            ("string (url)", "Edm.String", false),
            ("string, maximum size 20", "Edm.String", false),
            ("`Edm.String`", "Edm.String", false),
            ("Collection(String)", "Edm.String", true),
            ("`collection(string)`", "Edm.String", true),
            ("Collection of String", "Edm.String", true),
            ("String collection", "Edm.String", true),
            ("Integer", "Edm.Int32", false),
            ("Untyped JSON object", "Edm.Untyped", false),
            ("alertFeedback", "alertFeedback", false),
            (
                "**chatMessagePolicyViolationDlpActionType**",
                "chatMessagePolicyViolationDlpActionType",
                false,
            ),
            ("String (enum)", "Edm.String", false),
            ("error object", "error", false),
            ("[a](a.md)", "a", false),
            ("[a](a.md) collection", "a", true),
            ("collection([a](a.md))", "a", true),
            ("[a](a.md) or [b](b.md)", "a|b", false),
            ("[a collection](a.md)", "a", true),
            (
                "[educationOutcome](a.md) collection. Holds grades",
                "educationOutcome",
                true,
            ),
            ("[identitySet][]", "identitySet", false),
            ("[identitySet][] collection", "identitySet", true),
            ("Collection([columnDefinition][])", "columnDefinition", true),
            (
                "[DateTimeOffset](../resources/timestamp.md)",
                "Edm.DateTimeOffset",
                false,
            ),
            ("[a](a.md", "a", false),
            ("microsoft.graph.x collection", "microsoft.graph.x", true),
            (
                "[changeNotificationCollection](a.md)",
                "changeNotificationCollection",
                false,
            ),
            ("[printerBase](a.md) (optional)", "printerBase", false),
            ("AssignedLicense collection", "AssignedLicense", true),
            ("Int32?", "Edm.Int32", false),
            ("Boolean. Read-only.", "Edm.Boolean", false),
            ("Boolean - read only", "Edm.Boolean", false),
            ("String; at most 20 letters", "Edm.String", false),
            ("String or null", "Edm.String", false),
            ("Nullable String", "Edm.String", false),
            ("String array", "Edm.String", true),
            ("Collection (String)", "Edm.String", true),
            ("Collection&lt;String&gt;", "Edm.String", true),
            ("Collection of strings", "Edm.String", true),
            ("List&lt;a&gt;", "a", true),
            ("enum", "Edm.String", false),
        ] {
            assert_eq!(cell(text), Some((name.to_owned(), collection)), "{text}");
        }
        assert_eq!(cell("Moment in time when it was made"), None);
        assert_eq!(cell("-"), None);
        assert_eq!(cell("Array"), None);
        assert_eq!(cell("Either a or b"), None);
    }
}
