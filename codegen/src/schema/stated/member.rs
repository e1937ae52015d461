//! Members as they were weighed.
//!
//! Knows what is kept of a member; must not know where its claims come from.

use crate::facts::{Notes, Prose};

use super::super::claim::Verdict;
use super::super::document::{Member, Witness, Witnesses};
use super::super::trust;

/// A property or a relationship with what was weighed about it.
#[derive(Debug, Clone)]
pub(in crate::schema) struct WeighedMember {
    /// The full name of the type that has it.
    pub(in crate::schema) owner: String,
    /// Its name.
    pub(in crate::schema) name: String,
    /// Whether it is a relationship.
    pub(in crate::schema) is_relationship: bool,
    /// Its type.
    pub(in crate::schema) type_name: Verdict<String>,
    /// Whether it is a collection.
    pub(in crate::schema) collection: Verdict<bool>,
    /// Whether the JSON representation shows a list, where it shows the member.
    pub(in crate::schema) represented: Option<bool>,
    /// Its place among the members of the pages, counted from 0.
    pub(in crate::schema) position: usize,
    /// What the pages say of it beside its type.
    pub(in crate::schema) notes: Notes,
    /// What the pages say about it, until the schema lists it.
    pub(in crate::schema) description: Prose,
}

impl WeighedMember {
    /// Adds what another page of the same type says about it. Where this page states no type, the other page tells.
    pub(in crate::schema) fn also(&mut self, other: Self) {
        if is_inferred(self.type_name.witness) && !is_inferred(other.type_name.witness) {
            self.description = other.description;
        }
        self.notes.add(other.notes);
        trust::other_page(&mut self.type_name, other.type_name);
        trust::other_page(&mut self.collection, other.collection);
    }

    /// The member as the schema lists it, with the description, which is large and kept once.
    pub(in crate::schema) fn document(&mut self) -> Member {
        let witness = self.type_name.witness;
        Member {
            type_name: self.type_name.value.clone(),
            collection: self.collection.value,
            position: self.position,
            required: false,
            inferred: is_inferred(witness),
            witness: Witnesses {
                type_name: witness.unless(Witness::Table),
                collection: self.collection.witness.unless(Witness::Table),
                ..Witnesses::default()
            },
            deprecated: self.notes.deprecated.clone(),
            read_only: self.notes.read_only,
            nullable: self.notes.nullable,
            only_selected: self.notes.only_selected,
            description: std::mem::take(&mut self.description),
        }
    }
}

/// Whether no page says what a type is that rests on this witness. Listed values are members of an enum that the page
/// does not name.
pub(in crate::schema) fn is_inferred(witness: Witness) -> bool {
    witness == Witness::Values || witness.is_inference()
}
