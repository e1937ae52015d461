//! The arguments of calls.
//!
//! Knows rows, listed values and what examples send; must not know what else a body could be.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::diagnostic::Place;
use crate::facts::{self, Body as ExampleBody, Facts, Notes, Presence, Prose};

use super::super::claim::{Claim, Verdict};
use super::super::document::{self, Member, Witness, Witnesses};
use super::super::infer;
use super::super::locate;
use super::super::stated::{Stated, is_blank, is_inferred, witness_of};
use super::super::trust;

/// An argument with what was weighed about it.
#[derive(Debug, Clone)]
pub(in crate::schema) struct Argument {
    /// Its name.
    pub(in crate::schema) name: String,
    /// Its type.
    pub(in crate::schema) type_name: Verdict<String>,
    /// Whether it is a collection.
    pub(in crate::schema) collection: Verdict<bool>,
    /// Whether a call must have it, as far as the row says.
    pub(in crate::schema) presence: Presence,
    /// Who says so: the row, or a fixup.
    pub(in crate::schema) presence_witness: Witness,
    /// Whether a call must have it.
    pub(in crate::schema) required: Verdict<bool>,
    /// Its place among the arguments of the page, counted from 0.
    pub(in crate::schema) position: usize,
    /// What its row says of it beside its type.
    pub(in crate::schema) notes: Notes,
    /// What the page says about it.
    pub(in crate::schema) description: Prose,
    /// Where its name stands.
    pub(in crate::schema) name_place: Place,
    /// Where its type stands.
    pub(in crate::schema) place: Place,
}

impl Argument {
    /// The argument as the schema lists it.
    pub(in crate::schema) fn document(&self) -> (String, Member) {
        let witness = self.type_name.witness;
        let member = Member {
            type_name: self.type_name.value.clone(),
            collection: self.collection.value,
            position: self.position,
            required: self.required.value,
            inferred: is_inferred(witness),
            witness: Witnesses {
                type_name: witness.unless(Witness::Table),
                collection: self.collection.witness.unless(Witness::Table),
                required: self.required.witness.unless(Witness::Table),
                ..Witnesses::default()
            },
            deprecated: self.notes.deprecated.clone(),
            read_only: self.notes.read_only,
            nullable: self.notes.nullable,
            only_selected: self.notes.only_selected,
            description: self.description.clone(),
        };
        (self.name.clone(), member)
    }

    /// An argument that only the path shows.
    pub(super) fn of_path(argument: &document::Argument, position: usize, place: &Place) -> Self {
        let type_name = if argument.quoted {
            "Edm.String"
        } else {
            "Edm.Untyped"
        };
        let claim = Claim::new(type_name.to_owned(), Witness::Path, place.clone());
        let required = Claim::new(true, Witness::Path, place.clone());
        Self {
            name: argument.name.clone(),
            type_name: Verdict::take(vec![claim], 0),
            collection: Verdict::assumed(false),
            presence: Presence::Unsaid,
            presence_witness: Witness::Table,
            required: Verdict::take(vec![required], 0),
            position,
            notes: Notes::default(),
            description: Prose::default(),
            name_place: place.clone(),
            place: place.clone(),
        }
    }
}

/// What tells whether the member of a row must be there.
pub(super) fn presence_witness(row: &facts::Member) -> Witness {
    match row.corrections.presence {
        true => Witness::Fixup,
        false => Witness::Table,
    }
}

/// What the arguments of an operation are weighed with.
pub(super) struct Arguments<'a> {
    pub(super) page: &'a Facts,
    pub(super) stated: &'a Stated<'a>,
    pub(super) bodies: &'a [&'a ExampleBody],
    /// The type that ends the title of the page.
    pub(super) title: Option<String>,
}

/// Weighs the arguments that rows list, and those that only examples send.
pub(super) fn weigh(weigher: &Arguments<'_>, rows: &[facts::Member]) -> Vec<Argument> {
    let mut listed: Vec<Argument> = Vec::new();
    for (position, row) in rows.iter().enumerate() {
        if !listed.iter().any(|known| known.name == row.name) {
            listed.push(weigher.row(row, position));
        }
    }
    weigher.with_shown(listed)
}

impl Arguments<'_> {
    fn row(&self, row: &facts::Member, position: usize) -> Argument {
        let mut types = Vec::new();
        if let Some(expression) = &row.expression {
            let name = self.stated.resolve(expression);
            types.push(Claim::new(name, witness_of(row), row.place.clone()));
        }
        let is_string = types
            .first()
            .is_some_and(|claim| claim.value == "Edm.String");
        if is_string
            && let Some(call) = self.page.title.split_whitespace().last()
            && let Some(name) = self.stated.enum_of_argument(call, row)
        {
            let claim = Claim::new(name.to_owned(), Witness::Values, row.place.clone());
            types.push(claim.times(row.values.len()));
        }
        let type_name = trust::type_of_row(types);
        Argument {
            name: row.name.clone(),
            collection: self.collection(row, &type_name.value),
            type_name,
            presence: row.presence,
            presence_witness: presence_witness(row),
            required: Verdict::assumed(row.presence == Presence::Required),
            position,
            notes: row.notes.clone(),
            description: row.description.clone(),
            name_place: row.name_place.clone(),
            place: row.place.clone(),
        }
    }

    fn collection(&self, row: &facts::Member, type_name: &str) -> Verdict<bool> {
        let Some(expression) = &row.expression else {
            return Verdict::assumed(false);
        };
        let mut claims = vec![Claim::new(
            expression.collection,
            witness_of(row),
            row.place.clone(),
        )];
        if !self.stated.types.is_any(type_name) {
            claims.extend(self.bodies.iter().filter_map(|body| {
                let value = body
                    .json()?
                    .get(&row.name)
                    .filter(|value| !value.is_null())?;
                let place = locate::member([*body], &row.name)?;
                Some(Claim::new(value.is_array(), Witness::Example, place))
            }));
        }
        trust::collection_of_argument(claims)
    }

    /// Adds the arguments that only examples show; a value that only names its type adds none to a table. Where a table lists the members of such an argument in its place, they
    /// are not arguments themselves.
    fn with_shown(&self, mut listed: Vec<Argument>) -> Vec<Argument> {
        let objects: Vec<(&Map<String, Value>, &Place)> = self
            .bodies
            .iter()
            .filter_map(|body| match body {
                ExampleBody::Json { value, place, .. } => Some((value.as_object()?, place)),
                _ => None,
            })
            .collect();
        let names: BTreeSet<String> = listed.iter().map(|known| known.name.clone()).collect();
        let listed_at_top = objects
            .iter()
            .any(|(object, _)| names.iter().any(|name| object.contains_key(name)));
        let mut found: Vec<Argument> = Vec::new();
        let shown = objects.iter().flat_map(|(object, place)| {
            object
                .iter()
                .map(move |(name, value)| (name, value, *place))
        });
        for (name, value, place) in shown {
            let mut known = listed.iter().chain(&found);
            let is_known = known.any(|known| known.name.eq_ignore_ascii_case(name));
            let is_empty = value.is_null() || is_blank(value) && !names.is_empty();
            if is_known || name.contains('@') || is_empty {
                continue;
            }
            if !listed_at_top && trust::holds_rows(&names, value) {
                listed.clear();
            }
            let position = listed.len() + found.len();
            found.push(self.shown(name, value, place, position));
        }
        listed.extend(found);
        listed
    }

    fn shown(&self, name: &str, value: &Value, place: &Place, position: usize) -> Argument {
        let mut type_name = self.type_by_name(name, value, place);
        let is_list = value.is_array();
        // `value` is the word for the items themselves.
        if name == "value"
            && is_list
            && type_name.value == "Edm.Untyped"
            && infer::first(value).is_object()
            && let Some(title) = &self.title
        {
            let claim = Claim::new(title.clone(), Witness::Title, place.clone());
            type_name = Verdict::take(vec![claim], 0);
        }
        let collection = Claim::new(is_list, Witness::Example, place.clone());
        Argument {
            name: name.to_owned(),
            type_name,
            collection: Verdict::take(vec![collection], 0),
            presence: Presence::Unsaid,
            presence_witness: Witness::Table,
            required: Verdict::assumed(false),
            position,
            notes: Notes::default(),
            description: Prose::default(),
            name_place: place.clone(),
            place: place.clone(),
        }
    }

    /// The type of an argument that only examples show: that of the members of its name, where all types agree on it;
    /// else the type whose name it is, or that of its items; else what the value tells.
    fn type_by_name(&self, name: &str, value: &Value, place: &Place) -> Verdict<String> {
        let (name, witness) =
            infer::type_by_name(&self.stated.types, &self.stated.names, name, value);
        Verdict::take(vec![Claim::new(name, witness, place.clone())], 0)
    }
}
