//! JSON representations: what they say about members.
//!
//! Knows how they spell types and name members; must not know tables but by the type that a row states.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{self, Facts, Sample, TypeClaim};

use super::link::Linker;
use super::names::namespace;
use super::{Member, Type, types};

/// The type that the JSON representation names for a member that the table calls a string or any JSON: an enum or a
/// GUID, which are strings on the wire, a number that it calls a double, or a type of JSON.
pub(super) fn named(
    linker: &mut Linker<'_>,
    row: &facts::Member,
    stated: &(String, bool),
    claim: &TypeClaim,
    page: &Facts,
) -> Option<(String, bool)> {
    let sample = claim.sample.as_ref()?;
    let word = match stated.0.as_str() {
        "Edm.String" => "a String",
        "Edm.Untyped" => "any JSON",
        _ => return None,
    };
    let shown = match sample.json.get(&row.name)? {
        Value::String(word) if is_telling(word) => type_of_word(word),
        Value::String(name) if name.starts_with("microsoft.graph.") => name.as_str(),
        Value::Object(members) => members.get("@odata.type")?.as_str()?,
        Value::Array(items) => items.first()?.get("@odata.type")?.as_str()?,
        _ => return None,
    };
    let named = if shown.starts_with("Edm.") {
        shown.to_owned()
    } else {
        let meaning = linker.names.named(shown, None, namespace(&claim.name));
        meaning.name().to_owned()
    };
    if stated.0 == "Edm.String" && !named.starts_with("Edm.") {
        if !linker.is_defined(&named) && row.values.len() > 1 {
            types::define_listed(linker, &named, row, page);
        }
        linker.enum_mut(&named)?;
    } else if stated.0 == "Edm.Untyped" && !linker.is_defined(&named) {
        return None;
    }
    let message = format!(
        "the table says that `{}` is {word}, the JSON representation says `{named}`",
        row.name
    );
    let diagnostic = Diagnostic::new(Code::TypeConflict, row.place.clone(), message)
        .other(sample.place.clone(), "the JSON representation")
        .help("the narrower type was taken");
    linker.report(diagnostic);
    Some((named, stated.1))
}

/// Whether a string of a JSON representation says more than that a string is there.
fn is_telling(word: &str) -> bool {
    matches!(type_of_word(word), "Edm.Guid" | "Edm.Double")
}

/// The type that the JSON representation shows for a member.
pub(super) fn shown(sample: Option<&Sample>, name: &str) -> Option<(String, bool)> {
    type_of_sample(sample?.json.get(name)?)
}

fn type_of_sample(value: &Value) -> Option<(String, bool)> {
    match value {
        Value::Array(items) => type_of_sample(items.first()?).map(|(name, _)| (name, true)),
        Value::Object(members) => {
            let name = members
                .get("@odata.type")
                .or_else(|| members.get("@type"))?
                .as_str()?;
            Some((name.trim_start_matches('#').to_owned(), false))
        }
        Value::Bool(_) => Some(("Edm.Boolean".to_owned(), false)),
        Value::Number(number) if number.is_f64() => Some(("Edm.Double".to_owned(), false)),
        Value::Number(_) => Some(("Edm.Int32".to_owned(), false)),
        Value::String(word) => Some((type_of_word(word).to_owned(), false)),
        Value::Null => None,
    }
}

/// The type that a string of a JSON representation stands for: `String (timestamp)`, `Int32`, …
fn type_of_word(word: &str) -> &'static str {
    let word = word.trim().to_lowercase();
    match word.strip_prefix("edm.").unwrap_or(&word) {
        "boolean" | "bool" => "Edm.Boolean",
        "int32" | "integer" | "int" | "number" => "Edm.Int32",
        "int64" => "Edm.Int64",
        "double" | "string (double)" => "Edm.Double",
        "datetimeoffset" | "datetime" | "timestamp" | "string (timestamp)"
        | "string (datetime)" => "Edm.DateTimeOffset",
        "date" | "string (date)" => "Edm.Date",
        "guid" | "string (guid)" => "Edm.Guid",
        "binary" => "Edm.Binary",
        "string (duration)" | "string (iso 8601 duration)" | "duration" => "Edm.Duration",
        "string (time of day)" | "timeofday" => "Edm.TimeOfDay",
        "stream" => "Edm.Stream",
        "json" => "Edm.Untyped",
        _ => "Edm.String",
    }
}

/// Adds the members that only JSON representations show.
pub(super) fn add_members(linker: &mut Linker<'_>, facts: &[&Facts]) {
    for claim in facts.iter().flat_map(|page| &page.types) {
        if let Some(sample) = &claim.sample
            && let Some(owner) = linker.names.spelling(&claim.name).map(str::to_owned)
        {
            add_members_of(linker, &owner, sample);
        }
    }
}

fn add_members_of(linker: &mut Linker<'_>, owner: &str, sample: &Sample) {
    for (name, value) in &sample.json {
        if name.contains('@') || !is_member_name(name) || linker.schema.has_member(owner, name) {
            continue;
        }
        let (type_name, collection) =
            type_of_sample(value).unwrap_or(("Edm.Untyped".to_owned(), value.is_array()));
        let type_name = if type_name.starts_with("Edm.") {
            type_name
        } else {
            linker.resolve_name(&type_name, None, namespace(owner), &sample.place)
        };
        if let Some(Type::Object(object)) = linker.schema.types.get_mut(owner) {
            let member = Member::shown(type_name, collection, object.next_position());
            object.properties.insert(name.clone(), member);
        }
    }
}

fn is_member_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
}
