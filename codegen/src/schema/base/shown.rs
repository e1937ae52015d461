//! Parents whose members only examples show.
//!
//! Knows the members that examples add to types; must not know what pages state about parents.

use std::collections::{BTreeMap, BTreeSet};

use super::super::link::Linker;
use super::super::{Member, ObjectType, Type};
use super::{COMMON, ENTITY};

/// How many members that are not common to everything have to be those of the parent.
const TELLING: usize = 3;

/// Gives a parent to types whose page leaves out what they inherit: the examples show every member that the page of
/// another type lists, and the table of the type has none of them.
pub(in crate::schema) fn infer(linker: &mut Linker<'_>) {
    let listed: BTreeMap<String, BTreeSet<String>> = objects(linker)
        .map(|(name, object)| (name.clone(), telling(object, |member| !member.inferred)))
        .filter(|(_, members)| members.len() >= TELLING)
        .collect();
    let found: Vec<(String, String)> = objects(linker)
        .filter(|(_, object)| {
            object.base.is_none() || object.base_inferred && object.base.as_deref() == Some(ENTITY)
        })
        .filter_map(|(name, object)| {
            let shown = telling(object, |member| member.inferred);
            let (base, _) = listed
                .iter()
                .filter(|(base, members)| *base != name && members.is_subset(&shown))
                .max_by_key(|(base, members)| (members.len(), std::cmp::Reverse(*base)))?;
            Some((name.clone(), base.clone()))
        })
        .collect();
    for (name, base) in found {
        let inherited: BTreeSet<String> = linker
            .schema
            .chain(&base)
            .iter()
            .flat_map(|(_, object)| object.properties.keys().map(|member| member.to_lowercase()))
            .collect();
        if let Some(Type::Object(object)) = linker.schema.types.get_mut(&name) {
            object
                .properties
                .retain(|member, _| !inherited.contains(&member.to_lowercase()));
            object.base = Some(base);
            object.base_inferred = true;
        }
    }
}

fn objects<'l>(linker: &'l Linker<'_>) -> impl Iterator<Item = (&'l String, &'l ObjectType)> {
    linker
        .schema
        .types
        .iter()
        .filter_map(|(name, found)| match found {
            Type::Object(object) if !object.inferred => Some((name, object)),
            _ => None,
        })
}

/// The names of the members that tell a type from others, in lower case.
fn telling(object: &ObjectType, counts: impl Fn(&Member) -> bool) -> BTreeSet<String> {
    object
        .properties
        .iter()
        .filter(|(_, member)| counts(member))
        .map(|(name, _)| name.to_lowercase())
        .filter(|name| !COMMON.contains(&name.as_str()))
        .collect()
}
