//! Types: what the pages say about entities, complex types and enums.
//!
//! Knows the form of types in the schema and how they hang together; must not know how they are found.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use crate::facts::{Deprecation, Prose};

use super::witness::Witnesses;

/// Where all entities descend from.
pub(in crate::schema) const ENTITY: &str = "microsoft.graph.entity";

/// The types of a version, by full name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Types(BTreeMap<String, Type>);

/// A type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Type {
    /// An entity or a complex type.
    Object(ObjectType),
    /// An enum.
    Enum(EnumType),
}

/// An entity or a complex type: the documentation does not always tell them apart.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ObjectType {
    /// The full name of the base type.
    pub base: Option<String>,
    /// Whether no page of the type states the base type.
    #[serde(default, skip_serializing_if = "is_false")]
    pub base_inferred: bool,
    /// What the base type rests on.
    #[serde(default, skip_serializing_if = "Witnesses::is_usual")]
    pub witness: Witnesses,
    /// Whether no value has this type itself.
    #[serde(rename = "abstract")]
    pub is_abstract: bool,
    /// Whether further properties may occur.
    pub open: bool,
    /// Whether no page defines the type, and its members were read from examples.
    #[serde(default, skip_serializing_if = "is_false")]
    pub inferred: bool,
    /// The own properties.
    pub properties: BTreeMap<String, Member>,
    /// The own relationships.
    pub relationships: BTreeMap<String, Member>,
    /// What the pages of the type say about properties that it inherits.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub restated: BTreeMap<String, Prose>,
    /// That it is deprecated, and what the pages tell about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// What the pages say about it.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub description: Prose,
    /// The pages that define it.
    pub pages: Vec<String>,
}

/// A property, a relationship or a parameter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Member {
    /// `Edm.String`, …, `Edm.Untyped`, or the full name of a type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Whether it is a collection.
    pub collection: bool,
    /// Its place among the members of the pages, counted from 0.
    pub position: usize,
    /// Whether a call must have it; parameters only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Whether no page states its type.
    #[serde(default, skip_serializing_if = "is_false")]
    pub inferred: bool,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Witnesses::is_usual")]
    pub witness: Witnesses,
    /// That it is deprecated, and what the pages tell about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Whether only the service writes it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// Whether it may be null, where a page says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// Whether it is absent unless `$select` names it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub only_selected: bool,
    /// What the pages say about it.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub description: Prose,
}

/// An enum.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnumType {
    /// Whether several members may be joined.
    pub flags: bool,
    /// The members as written, in the order of the page.
    pub members: Vec<String>,
    /// What the pages say about members.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub member_descriptions: BTreeMap<String, Prose>,
    /// The members that stand behind `unknownFutureValue` where they are listed: the service sends them only to those who
    /// ask for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub future_members: Vec<String>,
    /// The members that are deprecated.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub deprecated_members: BTreeMap<String, Deprecation>,
    /// The pages that list it.
    pub pages: Vec<String>,
}

/// For members that are left out of the JSON where they are false.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
pub(super) fn is_false(flag: &bool) -> bool {
    !flag
}

impl Deref for Types {
    type Target = BTreeMap<String, Type>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Types {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl FromIterator<(String, Type)> for Types {
    fn from_iter<I: IntoIterator<Item = (String, Type)>>(types: I) -> Self {
        Self(types.into_iter().collect())
    }
}

impl<'t> IntoIterator for &'t Types {
    type Item = (&'t String, &'t Type);
    type IntoIter = std::collections::btree_map::Iter<'t, String, Type>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl ObjectType {
    /// The own property or relationship of that name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.properties
            .get(name)
            .or_else(|| self.relationships.get(name))
    }

    /// The own properties and relationships.
    pub fn members(&self) -> impl Iterator<Item = (&String, &Member)> {
        self.properties.iter().chain(&self.relationships)
    }

    /// The position of a property that comes after all others.
    pub(in crate::schema) fn next_position(&self) -> usize {
        let last = self.properties.values().map(|member| member.position).max();
        last.map_or(0, |last| last + 1)
    }
}

impl Types {
    /// The type of a name, where it is an object.
    pub fn object(&self, name: &str) -> Option<&ObjectType> {
        match self.get(name)? {
            Type::Object(object) => Some(object),
            Type::Enum(_) => None,
        }
    }

    /// The objects, by full name.
    pub fn objects(&self) -> impl Iterator<Item = (&String, &ObjectType)> {
        self.iter().filter_map(|(name, found)| match found {
            Type::Object(object) => Some((name, object)),
            Type::Enum(_) => None,
        })
    }

    /// The type of a name, where it is an object of which more is known than the name.
    pub fn model(&self, name: &str) -> Option<&ObjectType> {
        let is_child = |object: &ObjectType| object.base.as_deref() == Some(name);
        self.object(name).filter(|object| {
            object.members().next().is_some()
                || object.base.is_some()
                || self.objects().any(|(_, other)| is_child(other))
        })
    }

    /// A type and its ancestors, the type first.
    pub fn chain<'t>(&'t self, name: &'t str) -> Vec<(&'t str, &'t ObjectType)> {
        let mut chain = Vec::new();
        let mut next = Some(name);
        while let Some(name) = next
            && let Some(object) = self.object(name)
        {
            chain.push((name, object));
            next = object.base.as_deref();
        }
        chain
    }

    /// Whether a type or an ancestor of it has a member of that name, in any case.
    pub(in crate::schema) fn has_member(&self, name: &str, member: &str) -> bool {
        self.chain(name).iter().any(|(_, object)| {
            object
                .members()
                .any(|(known, _)| known.eq_ignore_ascii_case(member))
        })
    }

    /// Whether one of two types descends from the other, or both are one.
    pub(in crate::schema) fn related(&self, one: &str, other: &str) -> bool {
        let descends = |from: &str, to: &str| self.chain(from).iter().any(|(name, _)| *name == to);
        one == other || descends(one, other) || descends(other, one)
    }

    /// Whether a type stands for JSON of any shape: it is untyped, or has no member.
    pub(in crate::schema) fn is_any(&self, name: &str) -> bool {
        let chain = self.chain(name);
        name == "Edm.Untyped"
            || !chain.is_empty()
                && !chain
                    .iter()
                    .any(|(_, object)| object.members().next().is_some())
    }
}
