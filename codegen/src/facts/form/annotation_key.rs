//! The keys of annotations and their values.
//!
//! Knows which keys there are, and what kind of value each has; must not know what the values mean.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::spelling;
use crate::markdown::{Annotation, Shown};

/// A kind of value.
struct Kind {
    /// What its values are, as the end of a sentence.
    name: &'static str,
    keys: &'static [&'static str],
    is_right: fn(&Value) -> bool,
}

/// The kinds, with the keys that have them: all keys that annotations have.
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
            "apiVersions",
            "longRunningResponseType",
            "scopes",
            "tags",
            "target",
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
    // Nothing reads these.
    Kind {
        name: "JSON",
        keys: &["@odata.annotations", "@type.aka"],
        is_right: |_| true,
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

fn keys() -> impl Iterator<Item = &'static str> {
    KINDS.iter().flat_map(|kind| kind.keys).copied()
}

/// Keys that annotations do not have.
pub(super) fn unknown(annotation: &Annotation) -> impl Iterator<Item = Diagnostic> {
    let is_unknown = |it: &&Shown| !keys().any(|known| known.eq_ignore_ascii_case(&it.key));
    let members = annotation.members.iter().filter(is_unknown);
    members.map(|member| {
        let message = format!("`{}` is not a key that annotations have", member.key);
        let help = match spelling::nearest(&member.key, keys()) {
            Some(known) => format!("the nearest known key is `{known}`"),
            None => "correct the key, or remove it".to_owned(),
        };
        Diagnostic::new(Code::AnnotationKey, member.name.clone(), message).help(help)
    })
}

/// Values of the wrong kind.
pub(super) fn wrong_values(annotation: &Annotation) -> impl Iterator<Item = Diagnostic> {
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
