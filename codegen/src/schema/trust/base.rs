//! Bases, and what is an entity.
//!
//! Knows members, names and uses of types; must not know which page says so.

use std::collections::BTreeSet;

use super::super::claim::{Claim, Verdict};
use super::super::document::{ENTITY, Witness};

/// Members that types of every kind have, in lower case: they tell no type from another.
pub(in crate::schema) const COMMON: &[&str] = &["id", "displayname", "description", "name"];

/// How many telling members have to be repeated where only the last word of two names is the same.
const REPEATED_MEMBERS: usize = 2;

/// How many telling members of a base examples have to show.
const SHOWN_MEMBERS_OF_BASE: usize = 3;

/// Whether no page of the type states a base that rests on this witness.
pub(in crate::schema) fn is_inferred_base(witness: Witness) -> bool {
    !matches!(
        witness,
        Witness::Annotation | Witness::Text | Witness::Table | Witness::Fixup
    )
}

/// The base that a page states: the annotation, unless it names `entity` and the text a nearer ancestor; else the text;
/// else the rows. They name all ancestors, of which `entity` is the farthest, and are asked where nothing else names
/// another one.
pub(in crate::schema) fn stated_base(claims: Vec<Claim<String>>) -> Option<Verdict<String>> {
    let (mut rows, mut claims): (Vec<_>, Vec<_>) = claims
        .into_iter()
        .partition(|claim| claim.witness == Witness::Table);
    let is_nearer = |claim: &Claim<String>| claim.value != ENTITY;
    claims.sort_by_key(|claim| claim.witness);
    let taken = claims.iter().position(is_nearer).or_else(|| {
        let row = rows.iter().position(is_nearer);
        let row = row.or((claims.is_empty() && !rows.is_empty()).then_some(0))?;
        claims.push(rows.remove(row));
        Some(claims.len() - 1)
    });
    let taken = taken.or((!claims.is_empty()).then_some(0))?;
    Some(Verdict::take(claims, taken))
}

/// The base of a type whose pages name none: the page of the base tells it better than examples do, those better than
/// members that are repeated. Others that are told say nothing about the type's own pages, and are dropped.
pub(in crate::schema) fn told_base(mut claims: Vec<Claim<String>>) -> Option<Verdict<String>> {
    claims.sort_by_key(|claim| claim.witness);
    let best = claims.into_iter().next()?;
    Some(Verdict::take(vec![best], 0))
}

/// What two types have in common, of which one may be the base of the other.
#[derive(Debug)]
pub(in crate::schema) struct Kinship<'k> {
    /// The words of the type's name.
    pub(in crate::schema) words: &'k [String],
    /// The words of the base's name.
    pub(in crate::schema) of_base: &'k [String],
    /// Whether the page of the base calls it abstract, or the base of others.
    pub(in crate::schema) is_abstract: bool,
    /// Whether the type repeats all members of the base.
    pub(in crate::schema) repeats: bool,
    /// Whether the type has a member `id`.
    pub(in crate::schema) has_id: bool,
    /// The members of the base, in lower case.
    pub(in crate::schema) members: Vec<&'k str>,
}

/// Whether one type is the base of the other, and how many of its members tell so.
///
/// Members alone prove nothing, the names of the types must go together as well: *cancelMediaProcessingOperation* and
/// *commsOperation* share their last word and two members that are not common to everything; *userIdentity* holds the
/// whole name of *identity*, which makes one member enough. A type that calls itself abstract is the base of what holds
/// its whole name, whether its members are repeated or not.
pub(in crate::schema) fn kinship(types: &Kinship<'_>) -> Option<usize> {
    let telling = types
        .members
        .iter()
        .filter(|member| !COMMON.contains(member))
        .count();
    let besides_id = types
        .members
        .iter()
        .filter(|member| **member != "id")
        .count();
    if types.words.last() != types.of_base.last() {
        return None;
    }
    let mut rest = types.words.iter();
    let holds_name = types.of_base.len() < types.words.len()
        && types
            .of_base
            .iter()
            .all(|word| rest.any(|other| other == word));
    let is_base = if holds_name {
        types.is_abstract && !types.has_id || besides_id >= 1 && types.repeats
    } else {
        telling >= REPEATED_MEMBERS && types.repeats
    };
    is_base.then_some(telling)
}

/// Whether examples show that a type derives from another: they show all telling members that the page of the other
/// lists, and enough of them. Both are sets of names in lower case without the [`COMMON`] ones.
pub(in crate::schema) fn is_shown_base(
    listed: &BTreeSet<String>,
    shown: &BTreeSet<String>,
) -> bool {
    listed.len() >= SHOWN_MEMBERS_OF_BASE && listed.is_subset(shown)
}

/// Where a type occurs.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::schema) struct Use {
    /// As the type of a property.
    pub(in crate::schema) inside: bool,
    /// As what a relationship leads to.
    pub(in crate::schema) related: bool,
    /// As the single value that a page called *Get …* returns.
    pub(in crate::schema) got: bool,
    /// As what other operations than actions and functions return.
    pub(in crate::schema) returned: bool,
    /// As what actions and functions return.
    pub(in crate::schema) computed: bool,
}

/// Whether a type is an entity, and what tells so: its values have an address of their own, or it has a key and its values
/// do not only come inside others or out of calls.
pub(in crate::schema) fn is_entity(uses: Use, has_key: bool) -> Option<Witness> {
    let is_addressed = uses.related || uses.got && !uses.inside;
    let is_carried = (uses.inside || uses.computed) && !uses.returned;
    if is_addressed {
        Some(Witness::Path)
    } else {
        (has_key && !is_carried).then_some(Witness::Key)
    }
}
