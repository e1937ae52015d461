//! What happened to types and their members.
//!
//! Knows the types of both sides; must not know calls, nor what a change does to a program.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Deprecation, EnumType, Member, ObjectType, Schema, Type, Witness};

use super::change::{FromTo, Known, NOTHING, What};
use super::found::{About, Found};
use super::pairs::{Paired, pair};
use super::renamed::{Renamed, Sides};
use super::subject::Subject;

/// What happened to the types.
pub(super) fn compare(sides: Sides<'_>, changed: &mut Vec<Found>) {
    let Sides { old, new, renamed } = sides;
    for (name, before) in &old.types {
        let now_called = renamed.type_name(name);
        let about = About {
            was: Subject::type_named(name),
            is: Subject::type_named(now_called),
        };
        let Some(now) = new.types.get(now_called) else {
            changed.push(about.found(What::Removed));
            continue;
        };
        if let Some(evidence) = renamed.evidence(name) {
            let what = What::Renamed {
                from: name.clone(),
                evidence: evidence.to_owned(),
            };
            changed.push(about.found(what));
        }
        match (before, now) {
            (Type::Object(before), Type::Object(now)) => {
                let first = changed.len();
                objects(sides, &about, (name, before), (now_called, now), changed);
                let is_defined = !now.pages.is_empty();
                if before.pages.is_empty() == is_defined {
                    // Its page tells why other witnesses speak of it and of its members.
                    let told = changed.split_off(first).into_iter();
                    changed.extend(told.filter(|it| !matches!(it.what, What::Witness { .. })));
                    changed.push(about.found(What::Defined { now: is_defined }));
                }
            }
            (Type::Enum(before), Type::Enum(now)) => {
                enums(&about, (name, before), (now_called, now), changed);
            }
            (before, now) => {
                let kinds = FromTo::of(kind(before).to_owned(), kind(now).to_owned());
                changed.extend(kinds.map(|kinds| about.found(What::Kind(kinds))));
            }
        }
    }
    for name in new.types.keys() {
        if !old.types.contains_key(name) && !renamed.is_new_name(name) {
            let what = What::Added { required: false };
            changed.push(About::one(Subject::type_named(name)).found(what));
        }
    }
}

fn kind(found: &Type) -> &'static str {
    match found {
        Type::Object(_) => "object",
        Type::Enum(_) => "enum",
    }
}

fn objects(
    sides: Sides<'_>,
    about: &About,
    (old_name, before): (&str, &ObjectType),
    (name, now): (&str, &ObjectType),
    changed: &mut Vec<Found>,
) {
    let base = |base: Option<&str>| base.unwrap_or(NOTHING).to_owned();
    let old_base = before.base.as_deref().map(|it| sides.renamed.type_name(it));
    if let Some(bases) = FromTo::of(base(old_base), base(now.base.as_deref())) {
        changed.push(about.found(What::Base(bases)));
    } else {
        let (from, to) = (before.witness.base, now.witness.base);
        if from != to {
            let usual = |witness: Option<Witness>| witness.unwrap_or(Witness::Annotation);
            let (from, to) = (usual(from), usual(to));
            let of = Known::Base;
            changed.push(about.found(What::Witness { of, from, to }));
        }
    }
    for (name, before, now) in [
        ("abstract", before.is_abstract, now.is_abstract),
        ("open", before.open, now.open),
    ] {
        if before != now {
            changed.push(about.found(What::Trait { name, now }));
        }
    }
    let deprecation = deprecation(before.deprecated.as_ref(), now.deprecated.as_ref());
    changed.extend(deprecation.map(|what| about.found(what)));
    let (old_object, new_object) = (before, now);
    let (old_members, new_members) = (members(before), members(now));
    for paired in pair(
        &old_members,
        &new_members,
        &[&is_same_member(sides.renamed)],
    ) {
        match paired {
            Paired::Both {
                old: (old_member, before),
                new: (member, now),
                evidence,
            } => {
                let about = About {
                    was: Subject::member(old_name, old_member),
                    is: Subject::member(name, member),
                };
                if let Some(evidence) = evidence {
                    let from = old_member.to_owned();
                    changed.push(about.found(What::Renamed { from, evidence }));
                }
                let kinds = [(old_object, old_member), (new_object, member)].map(kind_of_member);
                let kinds = FromTo::of(kinds[0].to_owned(), kinds[1].to_owned());
                changed.extend(kinds.map(|kinds| about.found(What::Kind(kinds))));
                self::member(sides.renamed, &about, before, now, changed);
            }
            // What a type has from its base now, it still has, and the other way round.
            Paired::Old(member, before) => match inherited(sides.new, name, member) {
                Some((_, now)) => {
                    let about = About {
                        was: Subject::member(old_name, member),
                        is: Subject::member(name, member),
                    };
                    changed.extend(redeclared(sides.renamed, &about, before, now));
                }
                None => {
                    let about = About::one(Subject::member(old_name, member));
                    changed.push(about.found(What::Removed));
                }
            },
            Paired::New(member, now) => match inherited(sides.old, old_name, member) {
                Some((owner, before)) => {
                    let about = About {
                        was: Subject::member(owner, member),
                        is: Subject::member(name, member),
                    };
                    changed.extend(redeclared(sides.renamed, &about, before, now));
                }
                None => {
                    let about = About::one(Subject::member(name, member));
                    changed.push(about.found(What::Added { required: false }));
                }
            },
        }
    }
}

/// What a member of a type is called in OData.
fn kind_of_member((object, member): (&ObjectType, &str)) -> &'static str {
    match object.relationships.contains_key(member) {
        true => "relationship",
        false => "property",
    }
}

/// The own members, properties and relationships alike.
fn members(object: &ObjectType) -> BTreeMap<&str, &Member> {
    let members = object.members();
    members
        .map(|(name, member)| (name.as_str(), member))
        .collect()
}

/// The nearest ancestor of a type that has a member, with it.
fn inherited<'s>(schema: &'s Schema, name: &'s str, member: &str) -> Option<(&'s str, &'s Member)> {
    let mut ancestors = schema.chain(name).into_iter().skip(1);
    ancestors.find_map(|(owner, object)| Some((owner, object.member(member)?)))
}

/// That a type has a member of its own, or no longer has one, whose type is not that of the inherited one.
fn redeclared(renamed: &Renamed, about: &About, before: &Member, now: &Member) -> Option<Found> {
    let before = Typed::of(renamed.type_name(&before.type_name), before.collection);
    let types = FromTo::of(before, Typed::of(&now.type_name, now.collection))?;
    Some(about.found(What::Type(types)))
}

/// Why one member is taken for another that has a new name.
pub(super) fn is_same_member<'r>(
    renamed: &'r Renamed,
) -> impl Fn((&str, &&Member), (&str, &&Member)) -> Option<String> + 'r {
    |(_, before), (_, now)| {
        let is_same = before.position == now.position
            && renamed.type_name(&before.type_name) == now.type_name
            && before.collection == now.collection
            && !before.description.is_empty()
            && before.description == now.description;
        is_same.then(|| "type, place and description are the same".to_owned())
    }
}

/// What happened to a property, a relationship or an argument.
pub(super) fn member(
    renamed: &Renamed,
    about: &About,
    before: &Member,
    now: &Member,
    changed: &mut Vec<Found>,
) {
    let before_it = Typed::of(renamed.type_name(&before.type_name), before.collection);
    let now_it = Typed::of(&now.type_name, now.collection);
    let mut say = |what| changed.push(about.found(what));
    if let Some(types) = FromTo::of(before_it, now_it) {
        say(What::Type(types));
    } else if let Some(what) = witness(before, now) {
        say(what);
    }
    match (before.required, now.required) {
        (false, true) => say(What::Required),
        (true, false) => say(What::Optional),
        (true, true) | (false, false) => {}
    }
    for (name, before, now) in [
        ("readOnly", before.read_only, now.read_only),
        ("onlySelected", before.only_selected, now.only_selected),
        (
            "nullable",
            before.nullable == Some(true),
            now.nullable == Some(true),
        ),
    ] {
        if before != now {
            say(What::Trait { name, now });
        }
    }
    if let Some(what) = deprecation(before.deprecated.as_ref(), now.deprecated.as_ref()) {
        say(what);
    }
}

/// How a type is told.
pub(super) struct Typed;

impl Typed {
    pub(super) fn of(type_name: &str, collection: bool) -> String {
        match collection {
            true => format!("Collection({type_name})"),
            false => type_name.to_owned(),
        }
    }
}

/// That something else says the same now.
fn witness(before: &Member, now: &Member) -> Option<What> {
    let usual = |witness: Option<Witness>| witness.unwrap_or(Witness::Table);
    let is_as_required = before.required == now.required;
    let (before, now) = (before.witness, now.witness);
    let all = [
        (Known::Type, before.type_name, now.type_name),
        (Known::Collection, before.collection, now.collection),
        (Known::Required, before.required, now.required),
    ];
    let mut all = all
        .into_iter()
        .filter(|(of, ..)| *of != Known::Required || is_as_required);
    let changed = all.find(|(_, before, now)| before != now);
    changed.map(|(of, before, now)| What::Witness {
        of,
        from: usual(before),
        to: usual(now),
    })
}

/// What happened to the notice that something is deprecated.
pub(super) fn deprecation(before: Option<&Deprecation>, now: Option<&Deprecation>) -> Option<What> {
    match (before, now) {
        (None, Some(now)) => Some(What::Deprecated(now.clone())),
        (Some(before), Some(now)) if before != now => Some(What::DeprecationChanged {
            from: before.clone(),
            to: now.clone(),
        }),
        (Some(_), None) => Some(What::NoLongerDeprecated),
        _ => None,
    }
}

fn enums(
    about: &About,
    (old_name, before): (&str, &EnumType),
    (name, now): (&str, &EnumType),
    changed: &mut Vec<Found>,
) {
    if before.flags != now.flags {
        changed.push(about.found(What::Trait {
            name: "flags",
            now: now.flags,
        }));
    }
    let (old_members, new_members) = (enum_members(before), enum_members(now));
    for paired in pair(&old_members, &new_members, &[]) {
        changed.push(match paired {
            Paired::Both { evidence: None, .. } => continue,
            Paired::Both {
                old: (old_member, ()),
                new: (member, ()),
                evidence: Some(evidence),
            } => {
                let about = About {
                    was: Subject::member(old_name, old_member),
                    is: Subject::member(name, member),
                };
                let from = old_member.to_owned();
                about.found(What::Renamed { from, evidence })
            }
            Paired::Old(member, ()) => {
                About::one(Subject::member(old_name, member)).found(What::Removed)
            }
            Paired::New(member, ()) => {
                let about = About::one(Subject::member(name, member));
                about.found(What::Added { required: false })
            }
        });
    }
    let deprecated = before.deprecated_members.keys();
    let deprecated: BTreeSet<&String> = deprecated.chain(now.deprecated_members.keys()).collect();
    for member in deprecated
        .into_iter()
        .filter(|it| new_members.contains_key(it.as_str()))
    {
        let about = About {
            was: Subject::member(old_name, member),
            is: Subject::member(name, member),
        };
        let notices = [before, now].map(|it| it.deprecated_members.get(member));
        changed.extend(deprecation(notices[0], notices[1]).map(|what| about.found(what)));
    }
}

fn enum_members(found: &EnumType) -> BTreeMap<&str, ()> {
    let members = found.members.iter().chain(&found.future_members);
    members.map(|member| (member.as_str(), ())).collect()
}
