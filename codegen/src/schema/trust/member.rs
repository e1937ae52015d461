//! Members: their types, the values that they list, and whether they are collections.
//!
//! Knows what rows, representations and examples claim; must not know operations.

use std::collections::BTreeSet;

use crate::facts::is_slip;

use super::super::claim::{Claim, Verdict};
use super::super::document::Witness;

/// The type of a row: what its table says. Of a string and of any JSON, the representation or the listed values may tell
/// more: an enum is a string on the wire. Each claim is narrower than the one before it. What a fixup says is meant as it
/// is.
pub(in crate::schema) fn type_of_row(claims: Vec<Claim<String>>) -> Verdict<String> {
    let Some(first) = claims.first() else {
        return Verdict::assumed("Edm.Untyped".to_owned());
    };
    let is_wide = matches!(first.value.as_str(), "Edm.String" | "Edm.Untyped")
        && first.witness != Witness::Fixup;
    let narrowest = claims.len() - 1;
    Verdict::take(claims, if is_wide { narrowest } else { 0 })
}

/// What another page says about the same: the first page wins, unless it tells nothing itself, the other page says as much
/// and something narrower besides, or only the other one is corrected by a fixup.
pub(in crate::schema) fn other_page<T: PartialEq>(known: &mut Verdict<T>, other: Verdict<T>) {
    let is_told = |witness| !matches!(witness, Witness::Assumed | Witness::Representation);
    let is_narrower = || {
        let overruled = other.overruled.iter();
        known.overruled.is_empty() && overruled.clone().any(|claim| claim.value == known.value)
    };
    let is_corrected = other.witness == Witness::Fixup && known.witness != Witness::Fixup;
    let tells = !is_told(known.witness) && is_told(other.witness) && known.overruled.is_empty();
    if tells || is_corrected || known.witness != Witness::Fixup && is_narrower() {
        *known = other;
        return;
    }
    let Some(place) = other.place else { return };
    let is_known = |value: &T| {
        known.value == *value || known.overruled.iter().any(|claim| claim.value == *value)
    };
    if is_told(other.witness) && !is_known(&other.value) {
        known
            .overruled
            .push(Claim::new(other.value, other.witness, place));
    }
}

/// The member that the documentation adds to enums that are to grow, in lower case.
const FUTURE: &str = "unknownfuturevalue";

/// Values by which sets are the same: in lower case, without the one that only says that more may come.
pub(in crate::schema) fn folded(values: &BTreeSet<String>) -> BTreeSet<String> {
    let lower = values.iter().map(|value| value.to_lowercase());
    lower.filter(|value| value != FUTURE).collect()
}

/// A row that lists values, and an enum that it may mean.
#[derive(Debug)]
pub(in crate::schema) struct Listing<'l> {
    /// The name of the member.
    pub(in crate::schema) member: &'l str,
    /// The same after the name of its type.
    pub(in crate::schema) full: &'l str,
    /// The words of both.
    pub(in crate::schema) owner_words: &'l [String],
    /// The words of the member.
    pub(in crate::schema) member_words: &'l [String],
    /// The values as written.
    pub(in crate::schema) values: &'l BTreeSet<String>,
    /// The values, [`folded`].
    pub(in crate::schema) folded: &'l BTreeSet<String>,
    /// The last part of the enum's name.
    pub(in crate::schema) name: &'l str,
    /// Its words.
    pub(in crate::schema) name_words: &'l [String],
    /// Its members as written.
    pub(in crate::schema) members: &'l BTreeSet<String>,
    /// Its members, [`folded`].
    pub(in crate::schema) folded_members: &'l BTreeSet<String>,
}

/// Whether a row means an enum: it lists all its members, or some of an enum that is called like the row, with or without
/// the name of its type before it. Values alone prove nothing, the names have to go together as well.
pub(in crate::schema) fn lists_enum(listing: &Listing<'_>) -> bool {
    listing.name.eq_ignore_ascii_case(listing.member) && listing.values.is_subset(listing.members)
        || listing.name.eq_ignore_ascii_case(listing.full)
            && listing.folded.is_subset(listing.folded_members)
        || listing.folded == listing.folded_members
            && is_named_after(
                listing.name_words,
                listing.owner_words,
                listing.member_words,
            )
}

/// Whether the name of an enum is made of the words of a member and of its type, the last word that of the member:
/// *plannerPreviewType* is the enum of *previewType* in *plannerTask*. It may say that it is a type, too.
pub(in crate::schema) fn is_named_after(
    name: &[String],
    owner: &[String],
    member: &[String],
) -> bool {
    let name = match name {
        [name @ .., last] if last == "type" && member.last() != Some(last) => name,
        name => name,
    };
    name.last() == member.last()
        && name
            .iter()
            .all(|word| owner.contains(word) || member.contains(word))
}

/// Whether a string that lists its values without naming an enum is one. Either the JSON representation shows a choice,
/// `"a | b"`, of just these values: a list of values alone is as often found on strings. Or the member is the state of
/// something, and the values are written as members of enums are, a small letter first: states that are strings begin
/// with a capital.
pub(in crate::schema) fn lists_own_enum(
    words: &[String],
    values: &[String],
    shown: Option<&str>,
) -> bool {
    let choice: BTreeSet<&str> = shown
        .unwrap_or_default()
        .split('|')
        .map(str::trim)
        .collect();
    let is_choice = choice.len() > 1 && choice == values.iter().map(String::as_str).collect();
    let is_member = |value: &String| value.starts_with(|c: char| c.is_ascii_lowercase());
    let is_state = values.len() > 1
        && values.iter().all(is_member)
        && matches!(words.last().map(String::as_str), Some("state" | "status"));
    is_choice || is_state
}

/// Values that a row lists and the table of its enum does not.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::schema) struct Beside<'v> {
    /// All of them.
    pub(in crate::schema) values: Vec<&'v str>,
    /// Those that are members all the same.
    pub(in crate::schema) members: Vec<&'v str>,
}

/// From how many values on a row that leaves out members of a table knows others.
const OTHER_VALUES: usize = 2;

/// What a row lists beside the table of its enum. They are members where the row lists the whole table and goes on, or
/// where they are several: a single one may be another word for a member that the row leaves out. One that is a slip
/// away from such a member is that member.
pub(in crate::schema) fn beside_table<'v>(
    values: &'v [String],
    members: &[String],
) -> Option<Beside<'v>> {
    let is_in = |list: &[String], value: &str| list.iter().any(|it| it.eq_ignore_ascii_case(value));
    let left_out = members
        .iter()
        .filter(|member| !is_in(values, member) && !member.eq_ignore_ascii_case(FUTURE));
    let left_out: Vec<&String> = left_out.collect();
    let values = values.iter().filter(|value| !is_in(members, value));
    let values: Vec<&str> = values.map(String::as_str).collect();
    let is_new = |value: &&str| !left_out.iter().any(|member| is_slip(member, value));
    let mut new: Vec<&str> = values.iter().copied().filter(is_new).collect();
    let telling = values
        .iter()
        .filter(|value| !value.eq_ignore_ascii_case(FUTURE));
    if telling.count() == 0 {
        return None;
    }
    if !left_out.is_empty() && new.len() < OTHER_VALUES {
        new.clear();
    }
    Some(Beside {
        values,
        members: new,
    })
}

/// How many examples have to contradict the table of a type about lists, and how many operations have to show a member
/// that no table lists: one page may be wrong, two pages with the same error are rare.
const WITNESSES: usize = 2;

/// Whether a type has a member that no table lists, and that examples of so many operations show.
pub(in crate::schema) fn is_shown_member(operations: usize) -> bool {
    operations >= WITNESSES
}

/// Whether a member of which nothing is known but its name is of the type that members of this name have in so many other
/// types, all of one mind: where its values bear that out or, where they show nothing, where enough others have it. One
/// name means many things: *conditions* of a policy are not those of a listener.
pub(in crate::schema) fn is_like_others(others: usize, borne_out: Option<bool>) -> bool {
    borne_out.unwrap_or(others >= WITNESSES)
}

/// Whether a member is a collection, by its table and by what examples show: where all examples, and enough of them,
/// contradict the table, and the JSON representation does not side with it, they are right, unless a fixup says otherwise.
pub(in crate::schema) fn collection_of_member(
    stated: Verdict<bool>,
    represented: Option<bool>,
    shown: Vec<Claim<bool>>,
) -> Verdict<bool> {
    let count = |value: bool| -> usize {
        let of_value = shown.iter().filter(|claim| claim.value == value);
        of_value.map(|claim| claim.count).sum()
    };
    let is_contradicted = count(!stated.value) >= WITNESSES && count(stated.value) == 0;
    let sides_with_table = represented == Some(stated.value) || stated.witness == Witness::Fixup;
    let Some(place) = stated
        .place
        .clone()
        .filter(|_| is_contradicted && !sides_with_table)
    else {
        return stated;
    };
    let table = Claim::new(stated.value, stated.witness, place);
    Verdict::take(shown.into_iter().chain([table]).collect(), 0)
}
