//! What examples show that no page documents: members, values of enums, names of types.
//!
//! Knows the final types and the values of bodies; must not know pages, nor how a finding is put into words.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::facts::is_slip;

use super::super::document::{ENTITY, EnumType, Member, ObjectType, Type, Types, Witness};
use super::super::names::{Meaning, Names, simple};
use super::super::walk::{self, Path, Step};
use super::documented::{Documented, MemberName};

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
}

/// The types that bodies are held against.
#[derive(Debug)]
pub(super) struct Reader<'w> {
    types: &'w Types,
    names: &'w Names,
    children: BTreeMap<&'w str, Vec<&'w str>>,
    documented: &'w Documented<'w>,
}

impl<'w> Reader<'w> {
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

    /// What is odd below a value that stands at `path`.
    pub(super) fn read(&self, typed: Typed<'w>, path: &Path<'_>) -> Vec<Odd<'w>> {
        let mut reading = Reading {
            reader: self,
            is_exact: typed.is_exact,
            found: Vec::new(),
        };
        reading.below(None, typed.type_name, typed.value, path);
        reading.found
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
    fn knows_any(&self, type_name: &str, members: &Map<String, Value>) -> bool {
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
    fn is_closed(&self, type_name: &str) -> bool {
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

    /// Whether a descendant of a type has a member.
    fn is_of_descendant(&self, type_name: &str, name: &str) -> bool {
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
    fn descends(&self, name: &str, from: &str) -> bool {
        let chain = self.types.chain(name);
        chain.iter().any(|(ancestor, _)| *ancestor == from)
    }

    /// The farthest ancestor of a type that says what it is.
    fn family<'n>(&'n self, name: &'n str) -> &'n str {
        let chain = self.types.chain(name);
        let telling = chain.iter().rev().find(|(ancestor, _)| *ancestor != ENTITY);
        telling.map_or(name, |(ancestor, _)| ancestor)
    }

    /// The documented member that the name of another one may be a slip of, if the object does not show it besides.
    fn meant(&self, holder: Holder<'w>, name: &str) -> Option<MemberName<'w>> {
        let chain = self.types.chain(holder.type_name).into_iter();
        let members = chain.flat_map(|(owner, object)| {
            let members = object.members();
            members.map(move |(name, member)| (MemberName { owner, name }, member))
        });
        let mut near = members.filter(|(known, member)| {
            let is_shown = holder.members.contains_key(known.name);
            let is_key = known.name.len() + 2 == name.len() && name.ends_with("Id");
            !is_only_shown(member) && !is_shown && !is_key && is_slip(known.name, name)
        });
        let (meant, _) = near.next()?;
        near.next().is_none().then_some(meant)
    }

    /// The type that a name of no type may mean: one of another namespace, else one below the expected type whose name
    /// it ends or is a slip of.
    fn type_alike(&self, full: &str, expected: &str) -> Option<&'w str> {
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
fn is_only_shown(member: &Member) -> bool {
    matches!(
        member.witness.type_name,
        Some(Witness::Example | Witness::Name)
    )
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
    reader: &'r Reader<'w>,
    is_exact: bool,
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
        let types = self.reader.types;
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
            return true;
        };
        let fault = self.fault(named, object);
        if let Some(fault) = fault {
            let kind = OddKind::Type {
                named,
                expected,
                of,
                fault,
            };
            self.add(&Path::Member(path, "@odata.type"), kind);
        }
        let types = self.reader.types;
        let meaning = self.reader.names.named(named, None, "microsoft.graph");
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
        let (reader, expected) = (self.reader, object.type_name);
        let Meaning::Defined(name) = reader.names.named(named, None, "microsoft.graph") else {
            let meant = reader.type_alike(full, expected);
            return Some(meant.map_or(NameFault::Undefined, NameFault::Misspelt));
        };
        let (name, _) = reader.types.get_key_value(&name)?;
        if !reader.descends(name, expected) {
            let is_kin = reader.family(name) == reader.family(expected);
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
                if !self.reader.documented.has_several_types(of) {
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
        let (reader, type_name) = (self.reader, holder.type_name);
        let family = reader.family(type_name);
        let is_of_kin =
            || holder.is_body && !self.is_exact && reader.is_of_descendant(family, name);
        if is_member_name(name)
            && *name != "id"
            && reader.knows_any(type_name, holder.members)
            && reader.is_closed(type_name)
            && !reader.is_of_descendant(type_name, name)
            && !is_of_kin()
        {
            let meant = reader.meant(holder, name);
            self.add_member(holder, path, meant);
        }
    }

    fn misspelt(&mut self, holder: Holder<'w>, meant: MemberName<'w>, path: &Path<'_>) {
        let Path::Member(_, name) = path else { return };
        if !self.reader.documented.is_spelling(meant.owner, name) {
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
        let Some(Type::Enum(found)) = self.reader.types.get(type_name) else {
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

/// The words of a text that are not members of an enum, each with the member that may be meant. An enum that may grow
/// has only those odd that a member is near.
pub(super) fn odd_words<'w>(found: &'w EnumType, text: &'w str) -> Vec<(&'w str, Option<&'w str>)> {
    let has = |word: &str| found.members.iter().any(|member| member == word);
    let words: Vec<&str> = text.split(',').map(str::trim).collect();
    if words.iter().all(|word| has(word)) {
        return Vec::new();
    }
    let words = if found.flags { words } else { vec![text] };
    let is_future = |member: &String| member.eq_ignore_ascii_case("unknownFutureValue");
    let may_grow = found.members.iter().any(is_future);
    let odd = words.into_iter().filter(|word| !has(word)).map(|word| {
        let in_case = |member: &&String| member.eq_ignore_ascii_case(word);
        let is_near = |member: &&String| is_slip(member, word);
        let near = || found.members.iter().find(is_near);
        let meant = found.members.iter().find(in_case).or_else(near);
        (word, meant.map(String::as_str))
    });
    odd.filter(|(word, meant)| meant.is_some() || !may_grow && !is_placeholder(word))
        .collect()
}

/// Whether a text stands for a value: `String`, `status-value`, `@odata.type: microsoft.graph.color`.
fn is_placeholder(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
    matches!(lower.as_str(), "" | "string" | "enum" | "value" | "null")
        || lower.starts_with("string ")
        || lower.ends_with("value")
        || !lower.chars().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_members_or_placeholders() {
        for (members, text, expected) in [
            ("red green", "red", ""),
            ("red green", "Red", "Red:red"),
            ("red green", "gren", "gren:green"),
            ("red green", "blue", "blue:"),
            // Without the word that several may be joined, that they are is no proof of an error.
            ("red green", "red, green", ""),
            ("red green", "red,blue", ""),
            ("flags red green", "red, blue,Green", "blue: Green:green"),
            // An enum that may grow.
            ("red unknownFutureValue", "blue", ""),
            ("red unknownFutureValue", "RED", "RED:red"),
            // Placeholders.
            ("red green", "", ""),
            ("red green", "String", ""),
            ("red green", "String (identifier)", ""),
            ("red green", "color-value", ""),
            ("red green", "@odata.type: microsoft.graph.color", ""),
            ("red green", "<color>", ""),
            ("red string", "String", "String:string"),
        ] {
            let mut found = EnumType::default();
            for member in members.split(' ') {
                match member {
                    "flags" => found.flags = true,
                    member => found.members.push(member.to_owned()),
                }
            }
            let odd = odd_words(&found, text).into_iter();
            let odd = odd.map(|(word, meant)| format!("{word}:{}", meant.unwrap_or_default()));
            assert_eq!(
                odd.collect::<Vec<_>>().join(" "),
                expected,
                "{members}: {text}"
            );
        }
    }
}
