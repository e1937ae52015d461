//! What is known of a type: which members it has, whether it may have others, what descends from it.
//!
//! Knows the final types and what their pages say; must not know the values of examples.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::facts::is_slip;

use super::super::document::{ENTITY, Member, ObjectType, Types, Witness};
use super::super::names::{Meaning, Names, simple};
use super::documented::{Documented, MemberName};

/// The final types, and what their pages say.
#[derive(Debug)]
pub(super) struct Known<'w> {
    pub(super) types: &'w Types,
    pub(super) names: &'w Names,
    children: BTreeMap<&'w str, Vec<&'w str>>,
    pub(super) documented: &'w Documented<'w>,
}

impl<'w> Known<'w> {
    /// Collects which types descend from which.
    pub(super) fn new(types: &'w Types, names: &'w Names, documented: &'w Documented<'w>) -> Self {
        let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, object) in types.objects() {
            if let Some(base) = &object.base {
                children.entry(base).or_default().push(name);
            }
        }
        Self {
            types,
            names,
            children,
            documented,
        }
    }

    /// Whether a value looks like one of a type: most of its members are members of the type.
    pub(super) fn bears_out(&self, type_name: &str, value: &Value) -> bool {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        let members = items.iter().filter_map(Value::as_object).flatten();
        let members = members.filter(|(name, _)| !name.contains('@'));
        let (known, unknown): (Vec<_>, Vec<_>) =
            members.partition(|(name, _)| self.types.has_member(type_name, name));
        known.len() > unknown.len()
    }

    /// Whether a member of an object is a member of a type: an object of which none is, is of another type, or a map.
    pub(super) fn knows_any(&self, type_name: &str, members: &Map<String, Value>) -> bool {
        let mut names = members.keys();
        names.any(|name| {
            self.types.has_member(type_name, name) && !self.is_only_shown_in(type_name, name)
        })
    }

    /// Whether nothing but examples tells of a member of a type.
    fn is_only_shown_in(&self, type_name: &str, name: &str) -> bool {
        let chain = self.types.chain(type_name);
        let members = chain.iter().flat_map(|(_, object)| object.members());
        let mut members = members.filter(|(known, _)| known.eq_ignore_ascii_case(name));
        members.all(|(_, member)| is_only_shown(member))
    }

    /// Whether the pages document all members of a type: its own page and those of its ancestors list them, and there may
    /// not be others.
    pub(super) fn is_closed(&self, type_name: &str) -> bool {
        let chain = self.types.chain(type_name);
        let is_whole = |name: &str, object: &ObjectType| {
            let is_empty = object.members().all(|(_, member)| is_only_shown(member));
            let is_listed = is_empty || self.documented.has_rows(name);
            !object.inferred
                && !self.documented.is_open(name)
                && !object.pages.is_empty()
                && is_listed
        };
        let end = chain.last().and_then(|(_, object)| object.base.as_deref());
        let mut members = chain.iter().flat_map(|(_, object)| object.members());
        end.is_none_or(|base| base == ENTITY)
            && chain.iter().all(|(name, object)| is_whole(name, object))
            && members.any(|(_, member)| !is_only_shown(member))
    }

    /// Whether a type descends from another.
    pub(super) fn has_descendants(&self, type_name: &str) -> bool {
        self.children.contains_key(type_name)
    }

    /// Whether a page defines a type.
    pub(super) fn defines(&self, type_name: &str) -> bool {
        let object = self.types.object(type_name);
        object.is_some_and(|object| !object.inferred)
    }

    /// Whether a descendant of a type has a member.
    pub(super) fn is_of_descendant(&self, type_name: &str, name: &str) -> bool {
        let mut children = self.children.get(type_name).into_iter().flatten();
        children.any(|child| {
            let is_own = |object: &ObjectType| {
                let mut members = object.members();
                self.documented.is_open(child)
                    || members.any(|(known, member)| {
                        known.eq_ignore_ascii_case(name) && !is_only_shown(member)
                    })
            };
            self.types.object(child).is_some_and(is_own) || self.is_of_descendant(child, name)
        })
    }

    /// Whether a type is another one or descends from it.
    pub(super) fn descends(&self, name: &str, from: &str) -> bool {
        let chain = self.types.chain(name);
        chain.iter().any(|(ancestor, _)| *ancestor == from)
    }

    /// The farthest ancestor of a type that says what it is.
    pub(super) fn family<'n>(&'n self, name: &'n str) -> &'n str {
        let chain = self.types.chain(name);
        let telling = chain.iter().rev().find(|(ancestor, _)| *ancestor != ENTITY);
        telling.map_or(name, |(ancestor, _)| ancestor)
    }

    /// The documented member that the name of another one may be a slip of, if the object does not show it besides.
    pub(super) fn meant(
        &self,
        type_name: &'w str,
        name: &str,
        shown: &Map<String, Value>,
    ) -> Option<MemberName<'w>> {
        let chain = self.types.chain(type_name).into_iter();
        let members = chain.flat_map(|(owner, object)| {
            let members = object.members();
            members.map(move |(name, member)| (MemberName { owner, name }, member))
        });
        let mut near = members.filter(|(known, member)| {
            let is_shown = shown.contains_key(known.name);
            let is_key = known.name.len() + 2 == name.len() && name.ends_with("Id");
            !is_only_shown(member) && !is_shown && !is_key && is_slip(known.name, name)
        });
        let (meant, _) = near.next()?;
        near.next().is_none().then_some(meant)
    }

    /// The type that a name of no type may mean: one of another namespace, else one below the expected type whose name
    /// it ends or is a slip of.
    pub(super) fn type_alike(&self, full: &str, expected: &str) -> Option<&'w str> {
        let word = simple(full);
        if let Meaning::Defined(name) = self.names.named(word, None, "microsoft.graph") {
            return self
                .types
                .get_key_value(&name)
                .map(|(name, _)| name.as_str());
        }
        let lower = word.to_lowercase();
        let defined = self.types.objects().filter(|(_, object)| !object.inferred);
        let names = defined.map(|(name, _)| name.as_str());
        let mut near = names.filter(|name| {
            let is_alike = is_slip(simple(name), word) || name.to_lowercase().ends_with(&lower);
            is_alike && self.descends(name, expected)
        });
        let meant = near.next()?;
        near.next().is_none().then_some(meant)
    }
}

/// Whether nothing but examples tells of a member.
pub(super) fn is_only_shown(member: &Member) -> bool {
    matches!(
        member.witness.type_name,
        Some(Witness::Example | Witness::Name)
    )
}
