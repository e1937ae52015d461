//! The values of annotations.
//!
//! Knows what kind of value each key has; must not know what the values mean.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::{Annotation, Block, Page};

/// A kind of value.
struct Kind {
    name: &'static str,
    keys: &'static [&'static str],
    is_right: fn(&Value) -> bool,
}

/// The kinds, with the keys that have them.
const KINDS: &[Kind] = &[
    Kind {
        name: "`true` or `false`",
        keys: &[
            "abstract",
            "expectError",
            "idempotent",
            "isAbstract",
            "isCollection",
            "isComposable",
            "isEmpty",
            "isMediaEntity",
            "mergePermissions",
            "opaqueUrl",
            "openType",
            "truncated",
        ],
        is_right: is_flag,
    },
    Kind {
        name: "a list of strings",
        keys: &[
            "nullableProperties",
            "optionalProperties",
            "requestUrls",
            "sampleKeys",
        ],
        is_right: is_list,
    },
    Kind {
        name: "a string",
        keys: &[
            "@odata.type",
            "@type",
            "blockType",
            "collectionProperty",
            "keyProperty",
            "scopes",
            "tags",
        ],
        is_right: Value::is_string,
    },
    Kind {
        name: "a string or `null`",
        keys: &["baseType"],
        is_right: |value| value.is_string() || value.is_null(),
    },
    Kind {
        name: "a string or a list of strings",
        keys: &["name"],
        is_right: |value| value.is_string() || is_list(value),
    },
];

/// A boolean, or the word for one in quotes.
fn is_flag(value: &Value) -> bool {
    let is_word = |word: &str| ["true", "false"].contains(&word.to_ascii_lowercase().as_str());
    value.is_boolean() || value.as_str().is_some_and(is_word)
}

fn is_list(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|items| items.iter().all(Value::is_string))
}

/// Reports values of the wrong kind, and representations of a type without a name.
pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let blocks = page.sections.iter().flat_map(|section| &section.blocks);
    let annotations = blocks.filter_map(|block| match block {
        Block::Code(code) => code.annotation.as_ref(),
        Block::Annotation(annotation) => Some(annotation),
        _ => None,
    });
    let of_blocks = annotations.filter(|it| it.get("blockType").is_some());
    let found = of_blocks.flat_map(|it| wrong_values(it).chain(without_type(it)));
    found.collect()
}

fn wrong_values(annotation: &Annotation) -> impl Iterator<Item = Diagnostic> {
    let values = annotation.json.iter().filter_map(|(key, value)| {
        let has_key = |kind: &&Kind| kind.keys.iter().any(|it| it.eq_ignore_ascii_case(key));
        let kind = KINDS.iter().find(has_key)?;
        (!(kind.is_right)(value)).then_some((key, kind))
    });
    values.map(|(key, kind)| {
        let message = format!("the value of `{key}` is not {}", kind.name);
        let help = format!("write {}", kind.name);
        Diagnostic::new(Code::AnnotationValue, annotation.place_of(key), message).help(help)
    })
}

fn without_type(annotation: &Annotation) -> Option<Diagnostic> {
    if annotation.block_type() != "resource" {
        return None;
    }
    let has_type = ["@odata.type", "@type"]
        .iter()
        .any(|key| match annotation.get(key) {
            Some(Value::String(name)) => !name.trim().is_empty(),
            // Of the wrong kind is told already.
            Some(_) => true,
            None => false,
        });
    if has_type {
        return None;
    }
    let message = "the annotation does not name the type that the JSON representation shows";
    let place = annotation.place_of("blockType");
    let help = "add the full name of the type as `@odata.type`";
    Some(Diagnostic::new(Code::ResourceUnnamed, place, message).help(help))
}
