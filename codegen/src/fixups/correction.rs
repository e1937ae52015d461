//! What a fixup is, and what it changes.
//!
//! Knows facts; must not know which pages are wrong.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, DocPath, Place};
use crate::facts::{self, Facts, Member, Presence, TypeExpression, TypeName};
use crate::near;

/// The correction of one page.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixup {
    /// The page.
    pub page: DocPath,
    /// What is wrong, and how that is known.
    pub why: String,
    /// What is changed.
    pub correction: Correction,
    /// The file and place where it is written, as messages name it; `None` for those of the tool.
    pub origin: Option<String>,
}

impl Fixup {
    /// What this one and another one both correct, so that only one of them can be meant.
    pub fn clash(&self, other: &Self) -> Option<String> {
        use Correction::{LeaveOut, NotRequire, RenameType, Require, SetType};
        if self.page != other.page {
            return None;
        }
        match (&self.correction, &other.correction) {
            (LeaveOut, _) | (_, LeaveOut) => Some("the whole page".to_owned()),
            (SetType { member, .. }, SetType { member: same, .. }) if member == same => {
                Some(format!("the type of `{member}`"))
            }
            (Require(argument) | NotRequire(argument), Require(same) | NotRequire(same))
                if argument == same =>
            {
                Some(format!("whether `{argument}` is required"))
            }
            (RenameType { from, .. }, RenameType { from: same, .. }) if from == same => {
                Some(format!("the name of `{from}`"))
            }
            (RenameType { to, .. }, RenameType { to: same, .. }) if to == same => {
                Some(format!("which type is called `{to}`"))
            }
            _ => None,
        }
    }

    /// How messages name it.
    pub(super) fn name(&self) -> String {
        match &self.origin {
            Some(origin) => format!("the fixup at {origin}"),
            None => "a fixup of this tool".to_owned(),
        }
    }
}

/// What is changed on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Correction {
    /// A type or an enum that the page defines has another name.
    RenameType {
        /// The name on the page, with its namespace.
        from: String,
        /// The right name, with its namespace.
        to: String,
    },
    /// A row has another type: a property, a relationship, an argument.
    SetType {
        /// The name of the row.
        member: String,
        /// The right type.
        expression: TypeExpression,
    },
    /// A call must have an argument.
    Require(String),
    /// A call need not have an argument.
    NotRequire(String),
    /// Nothing of the page is used.
    LeaveOut,
}

/// What became of a correction.
pub(super) enum Outcome {
    /// The errors were there, at these places.
    Corrected(Vec<Place>),
    /// The page is right.
    Idle,
    /// The page does not have what is to be corrected; a part of a sentence says so.
    Unmatched(String),
}

/// Whose a correction is.
pub(super) enum Author {
    /// This tool's: about the documentation as it once was. A page that is right is left alone.
    Tool,
    /// A team's: about the documentation that it reads, with the types that this has. What it says counts more than
    /// examples and other pages, also where the page itself says the same.
    Team(Known),
}

impl Author {
    fn insists(&self) -> bool {
        matches!(self, Self::Team(_))
    }

    /// Why a type cannot be that of a row.
    fn refusal(&self, expression: &TypeExpression) -> Option<String> {
        match self {
            Self::Tool => None,
            Self::Team(known) => known.refusal(expression),
        }
    }
}

/// The names of types that rows can have.
pub(super) struct Known(BTreeSet<String>);

impl Known {
    /// The names on pages, those of enums that only rows list included.
    pub(super) fn of(facts: &[Facts]) -> Self {
        let mut names = BTreeSet::new();
        for page in facts {
            let types = page.types.iter().map(|claim| &claim.name);
            let enums = page.enums.iter().map(|claim| &claim.name);
            names.extend(types.chain(enums).map(|name| last_part(name).to_owned()));
            let rows = page.types.iter().flat_map(|claim| &claim.properties);
            let expressions = rows.filter_map(|row| row.expression.as_ref());
            let listed = expressions.flat_map(|expression| &expression.alternatives);
            names.extend(listed.filter_map(|it| match it {
                TypeName::Listed { name, .. } => Some(last_part(name).to_owned()),
                _ => None,
            }));
        }
        Self(names)
    }

    /// Why a type cannot be that of a row.
    fn refusal(&self, expression: &TypeExpression) -> Option<String> {
        let is_known = |name: &str| self.0.iter().any(|known| known.eq_ignore_ascii_case(name));
        expression.alternatives.iter().find_map(|it| match it {
            TypeName::Named { name, .. } | TypeName::Listed { name, .. } => {
                let name = last_part(name);
                let names = self.0.iter().map(String::as_str);
                let refusal =
                    || format!("no page defines the type `{name}`{}", but_near(name, names));
                (!is_known(name)).then(refusal)
            }
            TypeName::Primitive(_) | TypeName::Untyped => None,
        })
    }
}

/// The name that is most like a wrong one, as the end of a message; nothing, where none is much like it.
pub(super) fn but_near<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    match near::words(wrong, names.into_iter()).first() {
        Some(name) => format!("; the nearest is `{name}`"),
        None => String::new(),
    }
}

/// A name without its namespace.
fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

impl Correction {
    /// Corrects a page, which stands among others.
    pub(super) fn apply(&self, facts: &mut [Facts], at: usize, author: &Author) -> Outcome {
        if let Some(taken) = self.taken(facts, at) {
            return Outcome::Unmatched(taken);
        }
        let page = &mut facts[at];
        match self {
            Self::RenameType { from, to } => rename_type(page, from, to),
            Self::SetType { member, expression } => match author.refusal(expression) {
                Some(refusal) => Outcome::Unmatched(refusal),
                None => set_type(page, member, expression, author.insists()),
            },
            Self::Require(argument) => {
                set_presence(page, argument, Presence::Required, author.insists())
            }
            Self::NotRequire(argument) => {
                set_presence(page, argument, Presence::Optional, author.insists())
            }
            Self::LeaveOut => leave_out(page),
        }
    }

    /// Why a type cannot have its new name.
    fn taken(&self, facts: &[Facts], at: usize) -> Option<String> {
        let Self::RenameType { from, to } = self else {
            return None;
        };
        let page = &facts[at];
        if defines(page, from) && defines(page, to) {
            return Some(format!("the page defines a type `{to}` as well"));
        }
        let mut others = facts.iter().filter(|it| it.version == page.version);
        let other = others.find(|it| it.page != page.page && defines(it, to))?;
        Some(format!(
            "{} defines the type `{to}` already; leave that page out if it is wrong",
            other.page
        ))
    }
}

/// Whether a page defines a type or an enum.
fn defines(page: &Facts, name: &str) -> bool {
    let types = page.types.iter().map(|it| &it.name);
    let mut names = types.chain(page.enums.iter().map(|it| &it.name));
    names.any(|it| it == name)
}

fn rename_type(page: &mut Facts, from: &str, to: &str) -> Outcome {
    let types = page.types.iter_mut().map(|it| (&mut it.name, &it.place));
    let enums = page.enums.iter_mut().map(|it| (&mut it.name, &it.place));
    let mut places = Vec::new();
    let mut others = Vec::new();
    for (name, place) in types.chain(enums) {
        if name == from {
            to.clone_into(name);
            places.push(place.clone());
        } else {
            others.push(name.as_str());
        }
    }
    match places.is_empty() {
        false => Outcome::Corrected(places),
        true if others.contains(&to) => Outcome::Idle,
        true => Outcome::Unmatched(format!(
            "it defines no type `{from}`{}",
            but_near(from, others)
        )),
    }
}

/// The rows of the tables that list arguments.
fn arguments(page: &mut Facts) -> Vec<&mut Member> {
    let operation = page.operation.iter_mut();
    let rows = operation.flat_map(|it| it.body.members.iter_mut().chain(&mut it.url_parameters));
    rows.collect()
}

/// The rows of a name, or that there is none.
fn named<'r>(rows: Vec<&'r mut Member>, name: &str) -> Result<Vec<&'r mut Member>, Outcome> {
    let (found, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.name == name);
    if !found.is_empty() {
        return Ok(found);
    }
    let others = others.iter().map(|row| row.name.as_str());
    let near = but_near(name, others);
    Err(Outcome::Unmatched(format!("no table lists `{name}`{near}")))
}

fn set_type(page: &mut Facts, name: &str, expression: &TypeExpression, insists: bool) -> Outcome {
    let types = page.types.iter_mut();
    let members = types.flat_map(|it| it.properties.iter_mut().chain(&mut it.relationships));
    let operation = page.operation.iter_mut();
    let arguments =
        operation.flat_map(|it| it.body.members.iter_mut().chain(&mut it.url_parameters));
    let rows = match named(members.chain(arguments).collect(), name) {
        Ok(rows) => rows,
        Err(unmatched) => return unmatched,
    };
    let mut places = Vec::new();
    for row in rows {
        let known = row.expression.as_ref();
        let is_right = known.is_some_and(|known| known.is_like(expression));
        if !is_right {
            row.expression = Some(expression.clone());
            places.push(row.place.clone());
        }
        row.corrections.type_name = insists || !is_right;
    }
    of_rows(places)
}

fn set_presence(page: &mut Facts, name: &str, presence: Presence, insists: bool) -> Outcome {
    if page.operation.is_none() {
        return Outcome::Unmatched("it documents no operation".to_owned());
    }
    let rows = match named(arguments(page), name) {
        Ok(rows) => rows,
        Err(unmatched) => return unmatched,
    };
    let is_required = presence == Presence::Required;
    let mut places = Vec::new();
    for row in rows {
        let is_right = row.presence == presence;
        if !is_right {
            places.push(row.name_place.clone());
        }
        row.presence = presence;
        row.notes.required = is_required;
        row.corrections.presence = insists || !is_right;
    }
    of_rows(places)
}

fn of_rows(places: Vec<Place>) -> Outcome {
    match places.is_empty() {
        true => Outcome::Idle,
        false => Outcome::Corrected(places),
    }
}

/// Takes away everything but the anchors, to which other pages have links.
fn leave_out(page: &mut Facts) -> Outcome {
    let anchors = page.anchors.take();
    let left = facts::skipped(&page.page, page.version, Code::PageLeftOut);
    *page = Facts { anchors, ..left };
    Outcome::Corrected(vec![Place::new(&page.page, 0..0)])
}
