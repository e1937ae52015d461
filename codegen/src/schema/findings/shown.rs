//! What examples show that no page documents: members, values of enums, names of types.
//!
//! Knows the final types and the values of bodies; must not know pages, nor how a finding is put into words.

use serde_json::{Map, Value};

use super::super::document::Type;
use super::super::names::Meaning;
use super::super::walk::{self, Path, Step};
use super::documented::MemberName;
use super::enum_value::odd_words;
use super::known::{Known, is_only_shown};

/// Something that a body shows and that no page documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Odd<'w> {
    /// Where it stands in the body.
    pub(super) path: String,
    /// What it is.
    pub(super) kind: OddKind<'w>,
}

/// Kinds of what no page documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OddKind<'w> {
    /// A member that a type does not have.
    Member {
        /// The type of the object.
        type_name: &'w str,
        /// The name of the member.
        name: String,
        /// The member that may be meant.
        meant: Option<MemberName<'w>>,
    },
    /// A value that is not a member of an enum.
    Value {
        /// The enum.
        type_name: &'w str,
        /// The member that holds the value.
        of: MemberName<'w>,
        /// The value.
        value: &'w str,
        /// The member of the enum that may be meant.
        meant: Option<&'w str>,
    },
    /// An object of an abstract type that does not name its own type.
    Unnamed {
        /// The abstract type.
        type_name: &'w str,
    },
    /// The name of a type.
    Type {
        /// The name as written.
        named: &'w str,
        /// The type that the pages document for the object.
        expected: &'w str,
        /// The member that holds the object; none for the body itself.
        of: Option<MemberName<'w>>,
        /// What is wrong with the name.
        fault: NameFault<'w>,
    },
}

/// What is wrong with the name of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NameFault<'w> {
    /// No page defines it.
    Undefined,
    /// Its namespace or its case is another one than that of the type.
    Misspelt(&'w str),
    /// The type is neither the expected one nor one that descends from it.
    Unrelated(&'w str),
}

/// A value with the type that its page tells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'w> {
    /// The type.
    pub(super) type_name: &'w str,
    /// The value.
    pub(super) value: &'w Value,
    /// Whether the page names exactly this type: a sentence may name others beside it.
    pub(super) is_exact: bool,
    /// Whether the service makes objects of it, and has to know their types.
    pub(super) is_made: bool,
}

/// What is odd below a value that stands at `path`.
pub(super) fn read<'w>(known: &Known<'w>, typed: Typed<'w>, path: &Path<'_>) -> Vec<Odd<'w>> {
    let mut reading = Reading {
        known,
        is_exact: typed.is_exact,
        is_made: typed.is_made,
        found: Vec::new(),
    };
    reading.below(None, typed.type_name, typed.value, path);
    reading.found
}

/// The object that is read.
#[derive(Clone, Copy)]
struct Holder<'w> {
    /// Its type.
    type_name: &'w str,
    /// Its members.
    members: &'w Map<String, Value>,
    /// Whether it is the body, or an item of it.
    is_body: bool,
}

struct Reading<'r, 'w> {
    known: &'r Known<'w>,
    is_exact: bool,
    is_made: bool,
    found: Vec<Odd<'w>>,
}

impl<'w> Reading<'_, 'w> {
    fn add(&mut self, path: &Path<'_>, kind: OddKind<'w>) {
        let path = path.to_string();
        self.found.push(Odd { path, kind });
    }

    /// Reads a value of a type, which a member holds or the body is.
    fn below(
        &mut self,
        of: Option<MemberName<'w>>,
        type_name: &'w str,
        value: &'w Value,
        path: &Path<'_>,
    ) {
        let mut holder = None;
        let types = self.known.types;
        walk::walk(
            types,
            type_name,
            value,
            path,
            &mut |step, path| match (step, holder) {
                (Step::Object { type_name, members }, _) => {
                    let found = Holder {
                        type_name,
                        members,
                        is_body: of.is_none(),
                    };
                    holder = Some(found);
                    self.object(of, found, path)
                }
                (step, Some(holder)) => self.member(step, holder, path),
                _ => false,
            },
        );
    }

    /// Whether to go on with the members of an object as those of the declared type. An object that names a descendant of
    /// it has the members of that.
    fn object(&mut self, of: Option<MemberName<'w>>, object: Holder<'w>, path: &Path<'_>) -> bool {
        let expected = object.type_name;
        let Some(named) = object.members.get("@odata.type").and_then(Value::as_str) else {
            let is_stated = self
                .known
                .types
                .object(expected)
                .is_some_and(|it| it.is_abstract);
            let has_members = object.members.keys().any(|name| is_member_name(name));
            if self.is_made && is_stated && has_members && self.known.has_descendants(expected) {
                let kind = OddKind::Unnamed {
                    type_name: expected,
                };
                self.add(path, kind);
            }
            return true;
        };
        let fault = self.fault(named, object);
        // Nobody knows what descends from a type that no page defines.
        let fault = fault.filter(|_| self.known.defines(expected));
        if let Some(fault) = fault {
            let kind = OddKind::Type {
                named,
                expected,
                of,
                fault,
            };
            self.add(&Path::Member(path, "@odata.type"), kind);
        }
        let types = self.known.types;
        let meaning = self.known.names.named(named, None, "microsoft.graph");
        match types.get_key_value(meaning.name()) {
            Some((name, _)) if name == expected => return true,
            Some((name, _)) if !matches!(fault, Some(NameFault::Unrelated(_))) => {
                let holder = Holder {
                    type_name: name,
                    ..object
                };
                let see = &mut |step: Step<'w>, path: &Path<'_>| match step {
                    Step::Object { .. } => true,
                    step => self.member(step, holder, path),
                };
                walk::object(types, name, object.members, path, see);
            }
            _ => {}
        }
        false
    }

    /// What is wrong with the name that an object gives its type.
    fn fault(&self, named: &'w str, object: Holder<'w>) -> Option<NameFault<'w>> {
        let full = named.trim().trim_start_matches('#');
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_');
        if !full.contains('.') || !full.chars().all(is_name) || full.starts_with("Edm.") {
            return None;
        }
        let (known, expected) = (self.known, object.type_name);
        let Meaning::Defined(name) = known.names.named(named, None, "microsoft.graph") else {
            let meant = known.type_alike(full, expected);
            return Some(meant.map_or(NameFault::Undefined, NameFault::Misspelt));
        };
        let (name, _) = known.types.get_key_value(&name)?;
        if !known.descends(name, expected) {
            let is_kin = known.family(name) == known.family(expected);
            let may_be_meant = object.is_body && !self.is_exact && is_kin;
            return (!may_be_meant).then_some(NameFault::Unrelated(name));
        }
        (full != name).then_some(NameFault::Misspelt(name))
    }

    /// Whether to go on below a member in the same walk; what is below has a holder of its own.
    fn member(&mut self, step: Step<'w>, holder: Holder<'w>, path: &Path<'_>) -> bool {
        match step {
            Step::Member { member, .. } if is_only_shown(member) => self.unknown(holder, path),
            Step::Member {
                owner,
                name,
                member,
                value,
                is_exact,
                ..
            } => {
                let of = MemberName { owner, name };
                if !is_exact && !holder.members.contains_key(name) {
                    self.misspelt(holder, of, path);
                }
                if !self.known.documented.has_several_types(of) {
                    self.values(of, &member.type_name, value, path);
                    if !member.inferred {
                        self.below(Some(of), &member.type_name, value, path);
                    }
                }
            }
            Step::Unknown { .. } => self.unknown(holder, path),
            Step::Object { .. } | Step::Undefined { .. } => {}
        }
        false
    }

    fn unknown(&mut self, holder: Holder<'w>, path: &Path<'_>) {
        let Path::Member(_, name) = path else { return };
        let (known, type_name) = (self.known, holder.type_name);
        let family = known.family(type_name);
        let is_of_kin = || holder.is_body && !self.is_exact && known.is_of_descendant(family, name);
        if is_member_name(name)
            && *name != "id"
            && known.knows_any(type_name, holder.members)
            && known.is_closed(type_name)
            && !known.is_of_descendant(type_name, name)
            && !is_of_kin()
        {
            let meant = known.meant(type_name, name, holder.members);
            self.add_member(holder, path, meant);
        }
    }

    fn misspelt(&mut self, holder: Holder<'w>, meant: MemberName<'w>, path: &Path<'_>) {
        let Path::Member(_, name) = path else { return };
        if !self.known.documented.is_spelling(meant.owner, name) {
            self.add_member(holder, path, Some(meant));
        }
    }

    fn add_member(&mut self, holder: Holder<'w>, path: &Path<'_>, meant: Option<MemberName<'w>>) {
        let Path::Member(_, name) = path else { return };
        let kind = OddKind::Member {
            type_name: holder.type_name,
            name: (*name).to_owned(),
            meant,
        };
        self.add(path, kind);
    }

    /// Reads the value of a member, or each item of it, as one of an enum.
    fn values(
        &mut self,
        of: MemberName<'w>,
        type_name: &'w str,
        value: &'w Value,
        path: &Path<'_>,
    ) {
        let Some(Type::Enum(found)) = self.known.types.get(type_name) else {
            return;
        };
        let items = match value {
            Value::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        for (index, item) in items.iter().enumerate() {
            let Some(text) = item.as_str() else { continue };
            let item = Path::Item(path, index);
            let path = if value.is_array() { &item } else { path };
            for (value, meant) in odd_words(found, text) {
                let kind = OddKind::Value {
                    type_name,
                    of,
                    value,
                    meant,
                };
                self.add(path, kind);
            }
        }
    }
}

/// Annotations and placeholders are not members.
pub(super) fn is_member_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
