//! Single values and lists, where the table of a type says the one and everything else shows the other.
//!
//! Knows what examples show; must not know types of values.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Facts;

use super::link::Linker;
use super::{Type, infer};

/// How many examples have to agree.
const WITNESSES: usize = 2;

/// How often examples show a member as a list, and how often as a single value.
#[derive(Default)]
struct Shown {
    lists: usize,
    singles: usize,
}

/// Corrects which members are collections: where all examples contradict the table, and the JSON representation does
/// not side with it.
pub(super) fn correct(linker: &mut Linker<'_>, facts: &[&Facts]) {
    let mut shown: BTreeMap<(String, String), Shown> = BTreeMap::new();
    for operation in &linker.schema.operations {
        infer::examples_of(operation, &mut |type_name, value| {
            count(linker, type_name, value, &mut shown);
        });
    }
    for claim in facts.iter().flat_map(|page| &page.types) {
        let Some(owner) = linker.names.spelling(&claim.name).map(str::to_owned) else {
            continue;
        };
        for row in claim.properties.iter().chain(&claim.relationships) {
            let Some(seen) = shown.get(&(owner.clone(), row.name.clone())) else {
                continue;
            };
            let collection = match (seen.lists, seen.singles) {
                (WITNESSES.., 0) => true,
                (0, WITNESSES..) => false,
                _ => continue,
            };
            let sample = claim
                .sample
                .as_ref()
                .and_then(|sample| sample.json.get(&row.name));
            let sides_with_table = sample.is_some_and(|value| is_list(value) != collection);
            let is_any = linker
                .schema
                .object(&owner)
                .and_then(|object| object.member(&row.name))
                .is_none_or(|member| linker.is_any(&member.type_name));
            if sides_with_table || is_any {
                continue;
            }
            let Some(Type::Object(object)) = linker.schema.types.get_mut(&owner) else {
                continue;
            };
            let Some(member) = object
                .member_mut(&row.name)
                .filter(|member| member.collection != collection)
            else {
                continue;
            };
            member.collection = collection;
            let (stated, seen) = if collection {
                ("a single value", "a list")
            } else {
                ("a collection", "a single value")
            };
            let message = format!(
                "the table says that `{}` is {stated}, every example shows {seen}",
                row.name
            );
            linker.report(
                Diagnostic::new(Code::TypeConflict, row.place.clone(), message)
                    .help("the examples were taken"),
            );
        }
    }
}

/// Whether a value of a JSON representation stands for a list: `[ … ]` or `"Collection(…)"`.
fn is_list(value: &Value) -> bool {
    value.is_array()
        || value
            .as_str()
            .is_some_and(|word| word.to_lowercase().starts_with("collection("))
}

fn count(
    linker: &Linker<'_>,
    type_name: &str,
    value: &Value,
    shown: &mut BTreeMap<(String, String), Shown>,
) {
    let Some(members) = value.as_object() else {
        return;
    };
    let chain = linker.schema.chain(type_name);
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        let known = chain
            .iter()
            .find_map(|(owner, object)| Some((*owner, object.member(name)?)));
        let Some((owner, member)) = known else {
            continue;
        };
        let seen = shown.entry((owner.to_owned(), name.clone())).or_default();
        if value.is_array() {
            seen.lists += 1;
        } else {
            seen.singles += 1;
        }
        infer::see_each(&member.type_name, value, &mut |type_name, value| {
            count(linker, type_name, value, shown);
        });
    }
}
