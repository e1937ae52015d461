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

fn object<'w>(
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
/// itself. Annotations are no members.
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
