//! The walk over typed JSON.
//!
//! Knows how the members of a value go with the members of its type; must not know what the walk is for.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::document::{Member, ObjectType, Type, Types};

/// What is met on the way.
#[derive(Debug)]
pub(super) enum Step<'w> {
    /// An object of a known type.
    Object {
        /// The declared type.
        type_name: &'w str,
        /// Its members.
        members: &'w Map<String, Value>,
    },
    /// A value of a member that the type or an ancestor has.
    Member {
        /// The type that has it.
        owner: &'w str,
        /// Its name there.
        name: &'w str,
        /// What is known of it.
        member: &'w Member,
        /// Whether it is a relationship.
        is_relationship: bool,
        /// Whether the value spells its name like the type.
        is_exact: bool,
        /// The value.
        value: &'w Value,
    },
    /// A value of a member that no type of the chain has.
    Unknown {
        /// The declared type.
        type_name: &'w str,
        /// Its name.
        name: &'w str,
        /// The value.
        value: &'w Value,
    },
    /// An object whose type is not known.
    Undefined {
        /// The declared type.
        type_name: &'w str,
        /// The object.
        members: &'w Map<String, Value>,
    },
}

/// Where a value stands in the body that is walked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Path<'p> {
    /// The body itself.
    Root,
    /// A member of an object.
    Member(&'p Path<'p>, &'p str),
    /// An item of a list.
    Item(&'p Path<'p>, usize),
}

impl std::fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Member(Path::Root, name) => f.write_str(name),
            Self::Member(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// Walks over a value, or over the items of a list, of the named type. `see` says of each step whether to go on below it.
pub(super) fn walk<'w>(
    types: &'w Types,
    type_name: &'w str,
    value: &'w Value,
    path: &Path<'_>,
    see: &mut impl FnMut(Step<'w>, &Path<'_>) -> bool,
) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                if let Value::Object(members) = item {
                    object(types, type_name, members, &Path::Item(path, index), see);
                }
            }
        }
        Value::Object(members) => object(types, type_name, members, path, see),
        _ => {}
    }
}

/// Walks over an object of the named type.
pub(super) fn object<'w>(
    types: &'w Types,
    type_name: &'w str,
    members: &'w Map<String, Value>,
    path: &Path<'_>,
    see: &mut impl FnMut(Step<'w>, &Path<'_>) -> bool,
) {
    if type_name.starts_with("Edm.") {
        return;
    }
    match types.get(type_name) {
        None => {
            see(Step::Undefined { type_name, members }, path);
            return;
        }
        Some(Type::Enum(_)) => return,
        Some(Type::Object(_)) => {}
    }
    if !see(Step::Object { type_name, members }, path) {
        return;
    }
    let chain = types.chain(type_name);
    for (name, value) in members {
        let path = Path::Member(path, name);
        let Some(known) = known(&chain, name) else {
            let step = Step::Unknown {
                type_name,
                name,
                value,
            };
            see(step, &path);
            continue;
        };
        let step = Step::Member {
            owner: known.owner,
            name: known.name,
            member: known.member,
            is_relationship: known.is_relationship,
            is_exact: known.name == name,
            value,
        };
        if see(step, &path) {
            walk(types, &known.member.type_name, value, &path, see);
        }
    }
}

struct Known<'w> {
    owner: &'w str,
    name: &'w str,
    member: &'w Member,
    is_relationship: bool,
}

/// A type and its ancestors.
type Chain<'w> = [(&'w str, &'w ObjectType)];

/// The member of a type or of its nearest ancestor that a name means; one that is spelled alike where none has the name
/// itself. Annotations are not members.
fn known<'w>(chain: &Chain<'w>, name: &str) -> Option<Known<'w>> {
    if name.contains('@') {
        return None;
    }
    let exact = |members: &'w BTreeMap<String, Member>| members.get_key_value(name);
    let alike = |members: &'w BTreeMap<String, Member>| {
        let mut members = members.iter();
        members.find(|(known, _)| known.eq_ignore_ascii_case(name))
    };
    find(chain, exact).or_else(|| find(chain, alike))
}

/// The first member of a chain of types, properties before relationships, that `found` finds.
fn find<'w>(
    chain: &Chain<'w>,
    found: impl Fn(&'w BTreeMap<String, Member>) -> Option<(&'w String, &'w Member)>,
) -> Option<Known<'w>> {
    chain.iter().find_map(|(owner, object)| {
        let property = found(&object.properties).map(|it| (false, it));
        let relationship = || found(&object.relationships).map(|it| (true, it));
        let (is_relationship, (name, member)) = property.or_else(relationship)?;
        Some(Known {
            owner,
            name,
            member,
            is_relationship,
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn types() -> Types {
        Types::sketch(&json!({
            "directoryObject": { "properties": { "deletedDateTime": "Edm.DateTimeOffset", "id": "Edm.String" } },
            "user": {
                "base": "directoryObject",
                "properties": {
                    "ageGroup": "ageGroup",
                    "assignedLicenses": ["assignedLicense"],
                    "Id": "Edm.String",
                    "mailboxSettings": "mailboxSettings",
                    "passwordProfile": "passwordProfile",
                },
                "relationships": { "manager": "directoryObject", "mailboxsettings": "outlookItem" },
            },
            "assignedLicense": { "properties": { "disabledPlans": ["Edm.Guid"], "skuId": "Edm.Guid" } },
            "ageGroup": ["minor", "adult"],
            "chat": { "base": "conversation", "properties": { "topic": "Edm.String" } },
        }))
    }

    /// The steps of a walk, each with its path; a walk does not go on below what `stop` names.
    fn steps(type_name: &str, value: &Value, stop: &str) -> Vec<String> {
        let types = types();
        let mut steps = Vec::new();
        walk(&types, type_name, value, &Path::Root, &mut |step, path| {
            let (what, is_stop) = match step {
                Step::Object { type_name, members } => (
                    format!("{type_name} of {}", members.len()),
                    type_name == stop,
                ),
                Step::Member {
                    owner,
                    name,
                    member,
                    is_relationship,
                    is_exact,
                    value,
                } => {
                    let kind = if is_relationship {
                        "relationship"
                    } else {
                        "property"
                    };
                    let spelling = if is_exact { "" } else { ", spelt otherwise" };
                    let type_name = &member.type_name;
                    let found =
                        format!("{kind} {name} of {owner}: {type_name} = {value}{spelling}");
                    (found, name == stop)
                }
                Step::Unknown {
                    type_name,
                    name,
                    value,
                } => (format!("unknown {name} of {type_name} = {value}"), false),
                Step::Undefined { type_name, members } => {
                    (format!("undefined {type_name} of {}", members.len()), false)
                }
            };
            steps.push(format!("{path}: {}", what.replace("microsoft.graph.", "")));
            !is_stop
        });
        steps
    }

    fn check(type_name: &str, value: Value, expected: &[&str]) {
        let type_name = format!("microsoft.graph.{type_name}");
        assert_eq!(steps(&type_name, &value, ""), expected, "{value}");
    }

    #[test]
    fn members_are_those_of_the_type_and_of_its_ancestors() {
        check("user", json!({}), &[": user of 0"]);
        check(
            "user",
            json!({ "deletedDateTime": null, "nickname": { "skuId": 1 }, "manager": {} }),
            &[
                ": user of 3",
                "deletedDateTime: property deletedDateTime of directoryObject: Edm.DateTimeOffset = null",
                "manager: relationship manager of user: directoryObject = {}",
                "manager: directoryObject of 0",
                r#"nickname: unknown nickname of user = {"skuId":1}"#,
            ],
        );
        // A base that no page defines has no members.
        check(
            "chat",
            json!({ "id": 1, "topic": 2 }),
            &[
                ": chat of 2",
                "id: unknown id of chat = 1",
                "topic: property topic of chat: Edm.String = 2",
            ],
        );
    }

    #[test]
    fn a_name_means_what_it_spells_and_else_what_it_resembles() {
        for (name, expected) in [
            ("Id", "property Id of user: Edm.String = 1"),
            // The spelling of an ancestor is nearer than a resemblance of the type itself.
            ("id", "property id of directoryObject: Edm.String = 1"),
            ("ID", "property Id of user: Edm.String = 1, spelt otherwise"),
            (
                "DeletedDateTime",
                "property deletedDateTime of directoryObject: Edm.DateTimeOffset = 1, spelt otherwise",
            ),
            (
                "Manager",
                "relationship manager of user: directoryObject = 1, spelt otherwise",
            ),
            (
                "mailboxsettings",
                "relationship mailboxsettings of user: outlookItem = 1",
            ),
            // Properties come before relationships.
            (
                "MailboxSettings",
                "property mailboxSettings of user: mailboxSettings = 1, spelt otherwise",
            ),
            ("userId", "unknown userId of user = 1"),
        ] {
            let found = steps("microsoft.graph.user", &json!({ name: 1 }), "");
            assert_eq!(
                found,
                [": user of 1".to_owned(), format!("{name}: {expected}")]
            );
        }
    }

    #[test]
    fn items_of_lists_are_walked() {
        check(
            "user",
            json!({ "assignedLicenses": [{ "skuId": "a" }, "b", { "disabledPlans": ["c"] }] }),
            &[
                ": user of 1",
                "assignedLicenses: property assignedLicenses of user: assignedLicense = \
                 [{\"skuId\":\"a\"},\"b\",{\"disabledPlans\":[\"c\"]}]",
                "assignedLicenses[0]: assignedLicense of 1",
                "assignedLicenses[0].skuId: property skuId of assignedLicense: Edm.Guid = \"a\"",
                "assignedLicenses[2]: assignedLicense of 1",
                "assignedLicenses[2].disabledPlans: \
                 property disabledPlans of assignedLicense: Edm.Guid = [\"c\"]",
            ],
        );
        check(
            "assignedLicense",
            json!([{}, [{}], {}]),
            &["[0]: assignedLicense of 0", "[2]: assignedLicense of 0"],
        );
        check(
            "assignedLicense",
            json!([{ "skuId": 1 }]),
            &[
                "[0]: assignedLicense of 1",
                "[0].skuId: property skuId of assignedLicense: Edm.Guid = 1",
            ],
        );
    }

    #[test]
    fn types_without_members_are_not_walked() {
        assert!(steps("Edm.Untyped", &json!({ "id": 1 }), "").is_empty());
        check("ageGroup", json!({ "id": 1 }), &[]);
        for value in [json!("a"), json!(1), json!(null), json!([])] {
            check("user", value, &[]);
        }
        // Nor are those that no page defines.
        check(
            "outlookItem",
            json!({ "id": 1 }),
            &[": undefined outlookItem of 1"],
        );
        check(
            "user",
            json!({ "passwordProfile": { "password": "a" } }),
            &[
                ": user of 1",
                "passwordProfile: property passwordProfile of user: passwordProfile = {\"password\":\"a\"}",
                "passwordProfile: undefined passwordProfile of 1",
            ],
        );
    }

    #[test]
    fn the_walk_goes_on_where_it_is_told_to() {
        let value = json!({ "assignedLicenses": [{ "skuId": "a" }] });
        for (stop, expected) in [
            ("microsoft.graph.user", 1),
            ("assignedLicenses", 2),
            ("microsoft.graph.assignedLicense", 3),
            ("", 4),
        ] {
            let found = steps("microsoft.graph.user", &value, stop);
            assert_eq!(found.len(), expected, "{stop}: {found:?}");
        }
    }

    #[test]
    fn paths_are_shown_like_code() {
        let item = Path::Item(&Path::Root, 0);
        let member = Path::Member(&Path::Root, "a");
        assert_eq!(Path::Root.to_string(), "");
        assert_eq!(item.to_string(), "[0]");
        assert_eq!(Path::Item(&item, 1).to_string(), "[0][1]");
        assert_eq!(Path::Member(&item, "b").to_string(), "[0].b");
        assert_eq!(member.to_string(), "a");
        assert_eq!(Path::Member(&member, "b.c").to_string(), "a.b.c");
        assert_eq!(Path::Item(&member, 10).to_string(), "a[10]");
    }
}
