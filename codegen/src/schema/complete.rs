//! What examples and calls add to the types.
//!
//! Knows typed values of examples; must not know what pages state about types but by the verdicts.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde_json::Value;

use crate::diagnostic::Place;

use super::calls::Calls;
use super::claim::{Claim, Verdict};
use super::document::{BodyContent, ENTITY, Member, ObjectType, Type, Types, Witness};
use super::infer;
use super::names::Names;
use super::operations::WeighedOperation;
use super::stated::{Difference, Members, Stated, WeighedMember};
use super::trust;
use super::walk::{Path, Step, walk};

/// The types of a version, complete, with the verdicts on their members.
#[derive(Debug)]
pub(super) struct Completed {
    /// The types.
    pub(super) types: Types,
    /// What was weighed about the members of their rows.
    pub(super) members: Members,
    /// The lists of members that differ from the first one of their enum.
    pub(super) differences: Vec<Difference>,
}

/// Adds to the stated types what the examples of all calls show.
pub(super) fn complete(stated: Stated<'_>, calls: &Calls<'_>) -> Completed {
    let Stated {
        mut types,
        mut members,
        names,
        differences,
        ..
    } = stated;
    let values: Vec<Vec<TypedValue<'_>>> = calls.operations.par_iter().map(values).collect();
    // Every round that goes on adds a member or a type, or gives a type its base; each of these happens once.
    loop {
        let (more, undefined) = rayon::join(
            || shown_members(&types, &names, &values),
            || undefined_types(&types, &values),
        );
        let mut any = !more.is_empty() || !undefined.is_empty();
        for (owner, name, type_name, witness, collection) in more {
            if let Some(Type::Object(object)) = types.get_mut(&owner) {
                let position = object.next_position();
                let member = infer::shown_member(type_name, witness, collection, position);
                object.properties.insert(name, member);
            }
        }
        for (name, base) in shown_bases(&types) {
            any |= descend(&mut types, &name, base);
        }
        types.extend(undefined);
        if !any {
            break;
        }
    }
    correct_collections(&mut types, &mut members, &values);
    Completed {
        types,
        members,
        differences,
    }
}

/// A value of an example, with the type that it should have.
struct TypedValue<'v> {
    type_name: &'v str,
    value: &'v Value,
    place: &'v Place,
}

impl<'v> TypedValue<'v> {
    fn walk(&self, types: &'v Types, see: &mut impl FnMut(Step<'v>) -> bool) {
        let see = &mut |step: Step<'v>, _: &Path<'_>| see(step);
        walk(types, self.type_name, self.value, &Path::Root, see);
    }
}

/// The typed values of an operation's examples.
fn values<'v>(weighed: &'v WeighedOperation<'_>) -> Vec<TypedValue<'v>> {
    let mut values = Vec::new();
    let operation = &weighed.operation;
    for (example, exchange) in weighed.examples() {
        if let (Some(request), Some(shown)) = (&example.request, &exchange.request)
            && let Some(body) = &request.content.body
        {
            let place = &shown.place;
            match &operation.body.content {
                BodyContent::Resource { type_name, .. } => values.push(TypedValue {
                    type_name,
                    value: body,
                    place,
                }),
                BodyContent::Parameters { parameters } => {
                    values.extend(parameters.iter().filter_map(|(name, parameter)| {
                        Some(TypedValue {
                            type_name: &parameter.type_name,
                            value: body.get(name)?,
                            place,
                        })
                    }));
                }
                _ => {}
            }
        }
        if let (Some(response), Some(shown)) = (&example.response, &exchange.response)
            && let (Some(type_name), Some(body)) = (&response.type_name, &response.content.body)
        {
            let is_inside = response.collection || response.wrapped;
            let inner = body.get("value").filter(|_| is_inside).unwrap_or(body);
            values.push(TypedValue {
                type_name,
                value: inner,
                place: &shown.place,
            });
        }
    }
    values
}

/// The members that no table lists and that examples of enough operations show: owner, name, type, what tells the type,
/// whether it is a collection.
///
/// An example of an open type may show what somebody added to it: nothing tells that from members.
fn shown_members<'v>(
    types: &'v Types,
    names: &Names,
    values: &'v [Vec<TypedValue<'v>>],
) -> Vec<(String, String, String, Witness, bool)> {
    let of_operations: Vec<BTreeMap<(&str, &str), &Value>> = values
        .par_iter()
        .map(|of_operation| {
            let mut here = BTreeMap::new();
            for typed in of_operation {
                unknown_members(types, names, typed, &mut here);
            }
            here
        })
        .collect();
    let mut shown: BTreeMap<(&str, &str), Vec<&Value>> = BTreeMap::new();
    for (member, value) in of_operations.into_iter().flatten() {
        shown.entry(member).or_default().push(value);
    }
    shown
        .into_iter()
        .filter(|(_, values)| trust::is_shown_member(values.len()))
        .filter_map(|((owner, name), values)| {
            let first = *values.first()?;
            let (type_name, witness) = infer::type_by_name(types, names, name, first);
            let member = (
                owner.to_owned(),
                name.to_owned(),
                type_name,
                witness,
                first.is_array(),
            );
            Some(member)
        })
        .collect()
}

fn unknown_members<'v>(
    types: &'v Types,
    names: &Names,
    typed: &TypedValue<'v>,
    here: &mut BTreeMap<(&'v str, &'v str), &'v Value>,
) {
    typed.walk(types, &mut |step| match step {
        // A value that names its type may be of a descendant, whose members are its own.
        Step::Object { type_name, members } => {
            let named = members.get("@odata.type").and_then(Value::as_str);
            let is_own = |named| names.named(named, None, "microsoft.graph").name() == type_name;
            named.is_none_or(is_own) && !types.is_any(type_name)
        }
        Step::Member {
            is_relationship, ..
        } => !is_relationship,
        Step::Unknown {
            type_name,
            name,
            value,
        } => {
            let is_open = types.object(type_name).is_some_and(|object| object.open);
            if is_name(name) && !value.is_null() && !is_open {
                here.entry((type_name, name)).or_insert(value);
            }
            false
        }
        Step::Undefined { .. } => false,
    });
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The types that no page defines and that an example shows an object for.
fn undefined_types<'v>(types: &'v Types, values: &'v [Vec<TypedValue<'v>>]) -> Vec<(String, Type)> {
    let mut shown: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for typed in values.iter().flatten() {
        typed.walk(types, &mut |step| match step {
            Step::Undefined { type_name, members } => {
                let value = Value::Object(members.clone());
                shown.entry(type_name).or_default().push(value);
                false
            }
            Step::Member {
                is_relationship,
                is_exact,
                ..
            } => is_exact && !is_relationship,
            Step::Object { .. } => true,
            Step::Unknown { .. } => false,
        });
    }
    let types = shown
        .into_iter()
        .map(|(name, values)| (name.to_owned(), Type::Object(infer::shown_type(&values))));
    types.collect()
}

/// The bases of types whose pages leave out what they inherit: the examples show every member that the page of another
/// type lists, and the table of the type has none of them.
fn shown_bases(types: &Types) -> Vec<(String, String)> {
    let documented = || types.objects().filter(|(_, object)| !object.inferred);
    let listed: BTreeMap<&str, BTreeSet<String>> = documented()
        .map(|(name, object)| (name.as_str(), telling(object, false)))
        .collect();
    let is_root = |object: &ObjectType| {
        object.base.is_none() || object.base_inferred && object.base.as_deref() == Some(ENTITY)
    };
    let descends = |name: &str, from: &str| {
        types
            .chain(name)
            .iter()
            .any(|(ancestor, _)| *ancestor == from)
    };
    documented()
        .filter(|(_, object)| is_root(object))
        .filter_map(|(name, object)| {
            let shown = telling(object, true);
            let (base, _) = listed
                .iter()
                .filter(|(base, members)| {
                    trust::is_shown_base(members, &shown) && !descends(base, name)
                })
                .max_by_key(|(base, members)| (members.len(), std::cmp::Reverse(**base)))?;
            Some((name.clone(), (*base).to_owned()))
        })
        .collect()
}

/// The names of the members that tell a type from others, in lower case: those that only examples and representations
/// show, or those that rows list.
fn telling(object: &ObjectType, only_shown: bool) -> BTreeSet<String> {
    let properties = object.properties.iter();
    properties
        .filter(|(_, member)| is_only_shown(member) == only_shown)
        .map(|(name, _)| name.to_ascii_lowercase())
        .filter(|name| !trust::COMMON.contains(&name.as_str()))
        .collect()
}

/// Whether no row stands behind a member.
fn is_only_shown(member: &Member) -> bool {
    matches!(
        member.witness.collection,
        Some(Witness::Example | Witness::Representation)
    )
}

/// Gives a type a base, and takes away the members that only examples show and that it inherits from the base; `false`
/// where it already has that base, or would be its own ancestor.
fn descend(types: &mut Types, name: &str, base: String) -> bool {
    let chain = types.chain(&base);
    if chain.iter().any(|(ancestor, _)| *ancestor == name) {
        return false;
    }
    let properties = chain
        .iter()
        .flat_map(|(_, object)| object.properties.keys());
    let inherited: BTreeSet<String> = properties.map(|it| it.to_ascii_lowercase()).collect();
    let Some(Type::Object(object)) = types.get_mut(name) else {
        return false;
    };
    if object.base.as_deref() == Some(&base) {
        return false;
    }
    // What rows say stays.
    let is_inherited = |name: &String| inherited.contains(&name.to_ascii_lowercase());
    object
        .properties
        .retain(|name, member| !(is_only_shown(member) && is_inherited(name)));
    object.base = Some(base);
    object.base_inferred = true;
    object.witness.base = Some(Witness::Example);
    true
}

/// Corrects which members are collections.
fn correct_collections(types: &mut Types, members: &mut Members, values: &[Vec<TypedValue<'_>>]) {
    let shown = cardinalities(types, values);
    let mut corrected: Vec<&WeighedMember> = Vec::new();
    for weighed in members.values_mut() {
        let Some(seen) = shown.get(&(weighed.owner.as_str(), weighed.name.as_str())) else {
            continue;
        };
        let owner = types.object(&weighed.owner);
        let member = owner.and_then(|object| object.member(&weighed.name));
        if member.is_none_or(|member| types.is_any(&member.type_name)) {
            continue;
        }
        let stated = std::mem::replace(&mut weighed.collection, Verdict::assumed(false));
        weighed.collection =
            trust::collection_of_member(stated, weighed.represented, seen.claims());
        if weighed.collection.witness == Witness::Example {
            corrected.push(weighed);
        }
    }
    for weighed in corrected {
        let Some(Type::Object(object)) = types.get_mut(&weighed.owner) else {
            continue;
        };
        let own = if weighed.is_relationship {
            &mut object.relationships
        } else {
            &mut object.properties
        };
        if let Some(member) = own.get_mut(&weighed.name) {
            member.collection = weighed.collection.value;
            member.witness.collection = Some(Witness::Example);
        }
    }
}

/// How often examples show a member as a list and as a single value, and where first.
#[derive(Default)]
struct Shown<'v> {
    lists: Option<(usize, &'v Place)>,
    singles: Option<(usize, &'v Place)>,
}

impl Shown<'_> {
    fn claims(&self) -> Vec<Claim<bool>> {
        let claim = |value, (count, place): (usize, &Place)| {
            Claim::new(value, Witness::Example, place.clone()).times(count)
        };
        let lists = self.lists.map(|seen| claim(true, seen));
        let singles = self.singles.map(|seen| claim(false, seen));
        lists.into_iter().chain(singles).collect()
    }
}

/// What examples show of each member, by owner and name.
fn cardinalities<'v>(
    types: &'v Types,
    values: &'v [Vec<TypedValue<'v>>],
) -> BTreeMap<(&'v str, &'v str), Shown<'v>> {
    let mut shown: BTreeMap<(&str, &str), Shown<'_>> = BTreeMap::new();
    for typed in values.iter().flatten() {
        typed.walk(types, &mut |step| match step {
            Step::Member {
                owner,
                name,
                is_exact: true,
                value,
                ..
            } if !value.is_null() => {
                let seen = shown.entry((owner, name)).or_default();
                let seen = if value.is_array() {
                    &mut seen.lists
                } else {
                    &mut seen.singles
                };
                seen.get_or_insert((0, typed.place)).0 += 1;
                true
            }
            Step::Object { .. } => true,
            _ => false,
        });
    }
    shown
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::DocPath;

    /// Adds members that only examples show.
    fn show(types: &mut Types, name: &str, members: &str) {
        let Some(Type::Object(object)) = types.get_mut(name) else {
            panic!("{name} is an object");
        };
        for member in members.split_whitespace() {
            let shown = infer::shown_member("Edm.String".to_owned(), Witness::Example, false, 0);
            object.properties.insert(member.to_owned(), shown);
        }
    }

    #[test]
    fn examples_show_a_base_by_enough_of_its_members() {
        for (listed, shown, expected) in [
            ("id displayName a b c", "id displayName a b c", true),
            ("displayName a b c", "A B C", true),
            ("a b c", "a b c d", true),
            ("a b c d", "a b c", false),
            // `id` and the like do not count.
            ("a b", "a b", false),
            (
                "id displayName description name a b",
                "id displayName description name a b",
                false,
            ),
        ] {
            let listed: serde_json::Map<String, Value> = listed
                .split_whitespace()
                .map(|name| (name.to_owned(), json!("Edm.String")))
                .collect();
            let mut types = Types::sketch(&json!({
                "outlookItem": { "properties": listed },
                "message": { "properties": { "subject": "Edm.String" } },
            }));
            show(&mut types, "microsoft.graph.message", shown);
            let found = shown_bases(&types);
            let base = [(
                "microsoft.graph.message".to_owned(),
                "microsoft.graph.outlookItem".to_owned(),
            )];
            assert_eq!(found, base[..usize::from(expected)], "{listed:?}; {shown}");
        }
    }

    #[test]
    fn only_a_type_without_a_base_is_shown_one() {
        let members = json!({ "a": "Edm.String", "b": "Edm.String", "c": "Edm.String" });
        let more =
            json!({ "a": "Edm.String", "b": "Edm.String", "c": "Edm.String", "d": "Edm.String" });
        let bases = |base: Value, base_inferred| {
            let mut types = Types::sketch(&json!({
                "entity": {},
                "itemBase": { "properties": members },
                "outlookItem": { "properties": more },
                "event": { "base": "message", "properties": more },
                "message": { "base": base, "properties": { "subject": "Edm.String" } },
            }));
            show(&mut types, "microsoft.graph.message", "a b c d");
            if let Some(Type::Object(object)) = types.get_mut("microsoft.graph.message") {
                object.base_inferred = base_inferred;
            }
            shown_bases(&types)
        };
        let base = (
            "microsoft.graph.message".to_owned(),
            "microsoft.graph.outlookItem".to_owned(),
        );
        assert_eq!(bases(json!("entity"), true), [base]);
        assert_eq!(bases(json!("entity"), false), []);
        assert_eq!(bases(json!("changeTrackedEntity"), true), []);
    }

    #[test]
    fn examples_of_two_operations_show_a_member() {
        let types = Types::sketch(&json!({ "user": { "properties": { "id": "Edm.String" } } }));
        let place = Place::new(&DocPath::new("v1.0/api/user-get.md"), 0..0);
        let value = json!({ "id": "a", "nickname": "b", "Id@odata.type": "c", "x": null });
        let typed = || TypedValue {
            type_name: "microsoft.graph.user",
            value: &value,
            place: &place,
        };
        let shown = |operations: &[Vec<TypedValue<'_>>]| {
            let members = shown_members(&types, &Names::default(), operations);
            let names = members.into_iter().map(|(_, name, ..)| name);
            names.collect::<Vec<_>>()
        };
        assert_eq!(shown(&[vec![typed(), typed()]]), Vec::<String>::new());
        assert_eq!(shown(&[vec![typed()], vec![typed()]]), ["nickname"]);
        assert_eq!(
            shown(&[vec![typed()], vec![], vec![typed()], vec![typed()]]),
            ["nickname"]
        );
    }
}
