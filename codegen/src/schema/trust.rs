//! The rules of trust: which of several claims is taken.
//!
//! Knows witnesses and thresholds; must not know where claims come from, nor what becomes of a verdict. Every rule is a
//! function of what is claimed, and has a table of cases below.

mod answer;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::facts::{Deprecation, Presence};

use crate::facts::is_slip;

use super::claim::{Claim, Verdict};
use super::document::{ENTITY, Types, Witness};
use super::names::singular;

pub(super) use answer::{Answered, Declared, End, Relation, answered, declared};

// Bases.

/// Members that types of every kind have, in lower case: they tell no type from another.
pub(super) const COMMON: &[&str] = &["id", "displayname", "description", "name"];

/// How many telling members have to be repeated where only the last word of two names is the same.
const REPEATED_MEMBERS: usize = 2;

/// How many telling members of a base examples have to show.
const SHOWN_MEMBERS_OF_BASE: usize = 3;

/// Whether no page of the type states a base that rests on this witness.
pub(super) fn is_inferred_base(witness: Witness) -> bool {
    !matches!(
        witness,
        Witness::Annotation | Witness::Text | Witness::Table | Witness::Fixup
    )
}

/// The base that a page states: the annotation, unless it names `entity` and the text a nearer ancestor; else the text;
/// else the rows. They name all ancestors, of which `entity` is the farthest, and are asked where nothing else names
/// another one.
pub(super) fn stated_base(claims: Vec<Claim<String>>) -> Option<Verdict<String>> {
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
pub(super) fn told_base(mut claims: Vec<Claim<String>>) -> Option<Verdict<String>> {
    claims.sort_by_key(|claim| claim.witness);
    let best = claims.into_iter().next()?;
    Some(Verdict::take(vec![best], 0))
}

/// What two types have in common, of which one may be the base of the other.
#[derive(Debug)]
pub(super) struct Kinship<'k> {
    /// The words of the type's name.
    pub(super) words: &'k [String],
    /// The words of the base's name.
    pub(super) of_base: &'k [String],
    /// Whether the page of the base calls it abstract, or the base of others.
    pub(super) is_abstract: bool,
    /// Whether the type repeats all members of the base.
    pub(super) repeats: bool,
    /// Whether the type has a member `id`.
    pub(super) has_id: bool,
    /// The members of the base, in lower case.
    pub(super) members: Vec<&'k str>,
}

/// Whether one type is the base of the other, and how many of its members tell so.
///
/// Members alone prove nothing, the names of the types must go together as well: *cancelMediaProcessingOperation* and
/// *commsOperation* share their last word and two members that are not common to everything; *userIdentity* holds the
/// whole name of *identity*, which makes one member enough. A type that calls itself abstract is the base of what holds
/// its whole name, whether its members are repeated or not.
pub(super) fn kinship(types: &Kinship<'_>) -> Option<usize> {
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
pub(super) fn is_shown_base(listed: &BTreeSet<String>, shown: &BTreeSet<String>) -> bool {
    listed.len() >= SHOWN_MEMBERS_OF_BASE && listed.is_subset(shown)
}

/// Where a type occurs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Use {
    /// As the type of a property.
    pub(super) inside: bool,
    /// As what a relationship leads to.
    pub(super) related: bool,
    /// As the single value that a page called *Get …* returns.
    pub(super) got: bool,
    /// As what other operations than actions and functions return.
    pub(super) returned: bool,
    /// As what actions and functions return.
    pub(super) computed: bool,
}

/// Whether a type is an entity, and what tells so: its values have an address of their own, or it has a key and its values
/// do not only come inside others or out of calls.
pub(super) fn is_entity(uses: Use, has_key: bool) -> Option<Witness> {
    let is_addressed = uses.related || uses.got && !uses.inside;
    let is_carried = (uses.inside || uses.computed) && !uses.returned;
    if is_addressed {
        Some(Witness::Path)
    } else {
        (has_key && !is_carried).then_some(Witness::Key)
    }
}

// Members.

/// The type of a row: what its table says. Of a string and of any JSON, the representation or the listed values may tell
/// more: an enum is a string on the wire. Each claim is narrower than the one before it.
pub(super) fn type_of_row(claims: Vec<Claim<String>>) -> Verdict<String> {
    let Some(first) = claims.first() else {
        return Verdict::assumed("Edm.Untyped".to_owned());
    };
    let is_wide = matches!(first.value.as_str(), "Edm.String" | "Edm.Untyped");
    let narrowest = claims.len() - 1;
    Verdict::take(claims, if is_wide { narrowest } else { 0 })
}

/// What another page says about the same: the first page wins, unless it tells nothing itself, or the other page says as
/// much and something narrower besides.
pub(super) fn other_page<T: PartialEq>(known: &mut Verdict<T>, other: Verdict<T>) {
    let is_told = |witness| !matches!(witness, Witness::Assumed | Witness::Representation);
    let is_narrower = || {
        let overruled = other.overruled.iter();
        known.overruled.is_empty() && overruled.clone().any(|claim| claim.value == known.value)
    };
    let tells = !is_told(known.witness) && is_told(other.witness) && known.overruled.is_empty();
    if tells || is_narrower() {
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
pub(super) fn folded(values: &BTreeSet<String>) -> BTreeSet<String> {
    let lower = values.iter().map(|value| value.to_lowercase());
    lower.filter(|value| value != FUTURE).collect()
}

/// A row that lists values, and an enum that it may mean.
#[derive(Debug)]
pub(super) struct Listing<'l> {
    /// The name of the member.
    pub(super) member: &'l str,
    /// The same after the name of its type.
    pub(super) full: &'l str,
    /// The words of both.
    pub(super) owner_words: &'l [String],
    /// The words of the member.
    pub(super) member_words: &'l [String],
    /// The values as written.
    pub(super) values: &'l BTreeSet<String>,
    /// The values, [`folded`].
    pub(super) folded: &'l BTreeSet<String>,
    /// The last part of the enum's name.
    pub(super) name: &'l str,
    /// Its words.
    pub(super) name_words: &'l [String],
    /// Its members as written.
    pub(super) members: &'l BTreeSet<String>,
    /// Its members, [`folded`].
    pub(super) folded_members: &'l BTreeSet<String>,
}

/// Whether a row means an enum: it lists all its members, or some of an enum that is called like the row, with or without
/// the name of its type before it. Values alone prove nothing, the names have to go together as well.
pub(super) fn lists_enum(listing: &Listing<'_>) -> bool {
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
pub(super) fn is_named_after(name: &[String], owner: &[String], member: &[String]) -> bool {
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
pub(super) fn lists_own_enum(words: &[String], values: &[String], shown: Option<&str>) -> bool {
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
pub(super) struct Beside<'v> {
    /// All of them.
    pub(super) values: Vec<&'v str>,
    /// Those that are members all the same.
    pub(super) members: Vec<&'v str>,
}

/// From how many values on a row that leaves out members of a table knows others.
const OTHER_VALUES: usize = 2;

/// What a row lists beside the table of its enum. They are members where the row lists the whole table and goes on, or
/// where they are several: a single one may be another word for a member that the row leaves out. One that is a slip
/// away from such a member is that member.
pub(super) fn beside_table<'v>(values: &'v [String], members: &[String]) -> Option<Beside<'v>> {
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
pub(super) fn is_shown_member(operations: usize) -> bool {
    operations >= WITNESSES
}

/// Whether a member of which nothing is known but its name is of the type that members of this name have in so many other
/// types, all of one mind: where its values bear that out or, where they show nothing, where enough others have it. One
/// name means many things: *conditions* of a policy are not those of a listener.
pub(super) fn is_like_others(others: usize, borne_out: Option<bool>) -> bool {
    borne_out.unwrap_or(others >= WITNESSES)
}

/// Whether a member is a collection, by its table and by what examples show: where all examples, and enough of them,
/// contradict the table, and the JSON representation does not side with it, they are right.
pub(super) fn collection_of_member(
    stated: Verdict<bool>,
    represented: Option<bool>,
    shown: Vec<Claim<bool>>,
) -> Verdict<bool> {
    let count = |value: bool| -> usize {
        let of_value = shown.iter().filter(|claim| claim.value == value);
        of_value.map(|claim| claim.count).sum()
    };
    let is_contradicted = count(!stated.value) >= WITNESSES && count(stated.value) == 0;
    let sides_with_table = represented == Some(stated.value);
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

// Operations.

/// The status of success: what the first example shows. Where the text tells others, and among them one that says more
/// than 200, a 200 that is shown is overruled: pages write it without a thought. Of the calls that add an item, and whose
/// text and example agree, nearly all give 201. Else the text is wrong, unless another example shows what it tells: it
/// tells several statuses where a call can end in several ways.
///
/// An example claims its status as many times as it shows members.
pub(super) fn status(claims: Vec<Claim<u16>>) -> Verdict<u16> {
    let Some(first) = claims.first().cloned() else {
        return Verdict::assumed(200);
    };
    let is_text = |claim: &Claim<u16>| claim.witness == Witness::Text;
    let is_shown = |told: &Claim<u16>| {
        claims
            .iter()
            .any(|it| !is_text(it) && it.value == told.value)
    };
    let told = claims.iter().enumerate().filter(|(_, it)| is_text(it));
    let same = told.clone().find(|(_, told)| told.value == first.value);
    let more = told.clone().find(|(_, told)| says_more(told.value, &first));
    let are_shown = told.clone().any(|(_, told)| is_shown(told));
    let (taken, overruled) = match (same, more) {
        (Some((index, _)), _) => (index, Vec::new()),
        (None, Some((index, _))) => (index, vec![first]),
        (None, None) if are_shown => (0, Vec::new()),
        (None, None) => (0, told.map(|(_, told)| told.clone()).collect()),
    };
    Verdict {
        overruled,
        ..Verdict::take(claims, taken)
    }
}

/// Whether a status says more than the 200 that an example shows: that a thing was made, that it will be done, or that
/// there is no content, where none is shown. What is done in part is not all that a call gives.
fn says_more(status: u16, shown: &Claim<u16>) -> bool {
    let is_possible = match status {
        201 | 202 => true,
        204 | 302 => shown.count == 0,
        _ => false,
    };
    shown.value == 200 && is_possible
}

/// The type of a response: the annotation of its example, unless the text names another type with more of the members
/// that the example shows; else the text, where there is a body. What has nothing to do with what other calls read at the
/// same place is an error of its page.
pub(super) fn response_type(
    claims: Vec<Claim<String>>,
    no_body: bool,
    related: &dyn Fn(&str, &str) -> bool,
    is_object: &dyn Fn(&str) -> bool,
) -> Option<Verdict<String>> {
    let of = |witness| claims.iter().position(|claim| claim.witness == witness);
    let is_other = |one: usize, other: usize| !related(&claims[one].value, &claims[other].value);
    let told = match (of(Witness::Annotation), of(Witness::Text)) {
        (Some(annotation), Some(text))
            if is_other(annotation, text) && claims[text].count > claims[annotation].count =>
        {
            text
        }
        (Some(annotation), _) => annotation,
        (None, Some(text)) if !no_body => text,
        (None, _) => return None,
    };
    let are_objects =
        |one: usize, other: usize| is_object(&claims[one].value) && is_object(&claims[other].value);
    let read = of(Witness::Call).filter(|read| are_objects(told, *read) && is_other(told, *read));
    let taken = read.unwrap_or(told);
    let mut verdict = Verdict::take(claims.clone(), taken);
    // Kin is no contradiction, and what is read elsewhere is a witness only where the page is wrong.
    verdict.overruled.retain(|claim| {
        claim.witness != Witness::Call && !related(&claim.value, &claims[taken].value)
    });
    Some(verdict)
}

/// Whether a response is a collection: what the page says that tells its type, unless it says a single value and the
/// example shows a list. A single value that is shown proves nothing: one item may stand for the list.
pub(super) fn collection_of_response(claims: Vec<Claim<bool>>) -> Verdict<bool> {
    let list = claims.iter().position(|claim| claim.value);
    match (claims.is_empty(), list) {
        (true, _) => Verdict::assumed(false),
        (false, list) => Verdict::take(claims, list.unwrap_or(0)),
    }
}

/// Whether an example is of another type than its annotation says: of the one that comes back from the call, if it shows
/// more members of that and the two are unrelated.
pub(super) fn is_of_another(stated: usize, returned: usize, are_kin: bool) -> bool {
    !are_kin && returned > stated
}

/// What speaks of a request body.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct BodySigns {
    /// The method reads or removes.
    pub(super) is_bare_method: bool,
    /// A request line leads to a reference or to the content of a thing.
    pub(super) of_no_item: bool,
    /// An example sends JSON.
    pub(super) shows_json: bool,
    /// An example sends something else.
    pub(super) shows_text: bool,
    /// The text speaks of binary content.
    pub(super) says_raw: bool,
    /// A table lists something.
    pub(super) has_rows: bool,
    /// The table of headers names JSON as a media type of the body.
    pub(super) takes_json: bool,
    /// The table calls its rows parameters.
    pub(super) has_parameters: bool,
    /// The text names a type whose representation is sent.
    pub(super) is_represented: bool,
    /// That type comes back.
    pub(super) is_returned: bool,
    /// The annotation of an example names a type.
    pub(super) is_annotated: bool,
    /// The text names a type that no page defines.
    pub(super) is_absent: bool,
    /// It is an action or a function.
    pub(super) is_call: bool,
}

/// What a request body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyKind {
    /// Nothing is sent.
    Nothing,
    /// JSON of no type that can be told.
    Any,
    /// The arguments of the table.
    Rows,
    /// A value of the type that the text names.
    Represented,
    /// A value of the type that the annotation names.
    Annotated,
    /// A value of the type that the text names and no page defines: its members are not known.
    Absent,
    /// Media, as an example shows.
    ShownMedia,
    /// Media, as the text says.
    SaidMedia,
    /// An item, whose type the title or the response may tell; else arguments.
    Item,
    /// Arguments, of a table or of examples.
    Arguments,
}

/// What a request body is: rows that are called parameters, or that an action has, are arguments, unless the type that
/// the text names comes back: then the table lists members of it. Else the text wins over the annotation of an example,
/// and a type over media, as does JSON that the table of headers names. Where no page defines the type of the text, a table
/// tells its members, an example only some. A reference is not an item, its body names one by `@odata.id`; neither is the
/// content of an item.
pub(super) fn body(signs: BodySigns) -> BodyKind {
    let rows_are_arguments = if signs.is_represented {
        signs.has_parameters && !signs.is_returned
    } else {
        signs.has_parameters || signs.is_call
    };
    match signs {
        BodySigns {
            is_bare_method: true,
            shows_json: false,
            ..
        } => BodyKind::Nothing,
        BodySigns {
            of_no_item: true,
            shows_json: true,
            ..
        } => BodyKind::Any,
        BodySigns { has_rows: true, .. } if rows_are_arguments => BodyKind::Rows,
        BodySigns {
            is_represented: true,
            ..
        } => BodyKind::Represented,
        BodySigns {
            is_annotated: true, ..
        } => BodyKind::Annotated,
        BodySigns {
            has_rows: false,
            is_absent: true,
            ..
        } => BodyKind::Absent,
        BodySigns {
            has_rows: false,
            shows_text: true,
            takes_json: false,
            ..
        } => BodyKind::ShownMedia,
        BodySigns {
            has_rows: false,
            says_raw: true,
            shows_json: false,
            ..
        } => BodyKind::SaidMedia,
        BodySigns {
            has_rows: false,
            shows_json: false,
            ..
        } => BodyKind::Nothing,
        BodySigns { is_call: false, .. } => BodyKind::Item,
        _ => BodyKind::Arguments,
    }
}

/// The type of a body of which the page says nothing: the one that ends its title; where an unrelated one comes back,
/// whichever of the two has more of the members that are shown.
pub(super) fn unspoken_body(
    claims: Vec<Claim<String>>,
    related: &dyn Fn(&str, &str) -> bool,
) -> Option<Claim<String>> {
    let of = |witness| claims.iter().find(|claim| claim.witness == witness);
    match (of(Witness::Title), of(Witness::Response)) {
        (Some(title), Some(returned)) if !related(&title.value, &returned.value) => {
            let is_title = title.count > returned.count;
            Some(if is_title {
                title.clone()
            } else {
                returned.clone()
            })
        }
        (title, returned) => title.or(returned).cloned(),
    }
}

/// The body read from a page.
pub(super) enum Sent<'s> {
    /// A value of this type.
    Resource(&'s str),
    /// Named arguments.
    Parameters {
        /// Whether a type has all of them as members.
        has_all: &'s dyn Fn(&str) -> bool,
        /// The type that comes back, unless the call is an action.
        returned: Option<&'s str>,
    },
}

/// The body that a path takes, if not the one read from the page: a type that has nothing to do with what is read there
/// is an error of the page; and a table whose rows are all members of that type lists members, even if it calls them
/// parameters.
pub(super) fn settled_body<'s>(
    sent: &Sent<'s>,
    read: Option<&'s str>,
    certain: bool,
    related: &dyn Fn(&str, &str) -> bool,
    is_object: &dyn Fn(&str) -> bool,
) -> Option<(&'s str, Witness)> {
    match sent {
        Sent::Resource(name) => {
            let are_objects = |read: &str| is_object(read) && is_object(name);
            let read = read.filter(|read| certain && are_objects(read) && !related(read, name));
            Some((read?, Witness::Call))
        }
        Sent::Parameters { has_all, returned } => {
            let read = read.map(|read| (read, Witness::Call));
            let returned = returned.map(|returned| (returned, Witness::Response));
            read.into_iter()
                .chain(returned)
                .find(|(name, _)| has_all(name))
        }
    }
}

/// Whether an argument is a collection: what its table says, unless it says a single value and every example shows a list.
pub(super) fn collection_of_argument(claims: Vec<Claim<bool>>) -> Verdict<bool> {
    let Some(table) = claims.first() else {
        return Verdict::assumed(false);
    };
    let is_list = table.value;
    let is_contradicted =
        claims.len() > 1 && claims[1..].iter().all(|claim| claim.value != is_list);
    let weighed = if is_contradicted { 2 } else { 1 };
    let taken = usize::from(is_contradicted && !is_list);
    Verdict::take(claims.into_iter().take(weighed).collect(), taken)
}

/// Whether a value that only examples send holds what the rows of the table list: then the rows are its members, and no
/// arguments.
pub(super) fn holds_rows(rows: &BTreeSet<String>, value: &Value) -> bool {
    let value = match value {
        Value::Array(items) => items.first(),
        value => Some(value),
    };
    let members = value.and_then(Value::as_object);
    let mut names = members
        .into_iter()
        .flat_map(|members| members.keys())
        .filter(|name| !name.contains('@'));
    let first = names.next();
    first.is_some_and(|name| rows.contains(name)) && names.all(|name| rows.contains(name))
}

/// Whether an update must have a member: what it does not send stays as it is, whatever the table says of the member in
/// general.
pub(super) fn required_by_update() -> Verdict<bool> {
    Verdict::assumed(false)
}

/// From how many arguments on a single request shows what can be sent.
const SHOWCASE: usize = 4;

/// Whether a call must have an argument. A page that says so wins, also over an example that leaves it out; so does one
/// that calls it optional. Else a documented request without it shows that it is not, and so does that none sends it; one
/// that every documented request sends is. A missing argument can be added, a forced one cannot be left out.
///
/// A single request that sends many arguments shows what can be sent; it proves nothing about each. A representation in
/// the place of a request is sent by nobody, and proves nothing at all.
///
/// `claims` holds what pages say, and for each documented request of the call whether it sends the argument, counted by
/// the arguments that it sends.
pub(super) fn required(claims: Vec<Claim<bool>>) -> Verdict<bool> {
    let said = claims
        .iter()
        .position(|claim| claim.witness == Witness::Table);
    let left_out = claims
        .iter()
        .position(|claim| claim.witness == Witness::Example && !claim.value);
    let sent = claims
        .iter()
        .position(|claim| claim.witness == Witness::Example && claim.value);
    let requests = claims
        .iter()
        .filter(|claim| claim.witness == Witness::Example)
        .count();
    let is_proof = |index: &usize| requests > 1 || claims[*index].count < SHOWCASE;
    let Some(index) = said.or(left_out).or(sent.filter(is_proof)) else {
        return Verdict::assumed(false);
    };
    let mut verdict = Verdict::take(claims, index);
    // What need not be sent may be sent.
    let is_sent = |claim: &Claim<bool>| claim.witness == Witness::Example && claim.value;
    verdict.overruled.retain(|claim| !is_sent(claim));
    verdict
}

// Calls.

/// A permission table of a page, as far as it tells which request lines it is for.
#[derive(Debug, Clone, Copy)]
pub(super) struct TableScope<'p> {
    /// The heading or the text that qualifies it.
    pub(super) label: Option<&'p str>,
    /// Which request lines stand above it.
    pub(super) names: Names,
}

/// Which request lines a permission table names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// None.
    NoLine,
    /// The one that is asked about, and maybe others.
    ThisLine,
    /// Only others.
    OtherLines,
}

/// A request line, as far as it tells which permission tables are for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineScope<'p> {
    /// The words of its path.
    pub(super) words: &'p [String],
    /// Whether it begins with `/me`.
    pub(super) is_me: bool,
    /// The text above it.
    pub(super) caption: Option<&'p str>,
    /// The texts above all request lines of the page.
    pub(super) captions: &'p [&'p str],
}

/// The permission tables of a page that are for a request line, by number: those that name it; else, of those that name no
/// line, the ones whose labels speak of its path; else the one whose label says what the text above the line says; else
/// all. A table without a label is for all lines that no table names.
pub(super) fn tables_of_line(tables: &[TableScope<'_>], line: LineScope<'_>) -> Vec<usize> {
    let which = |names| (0..tables.len()).filter(move |index| tables[*index].names == names);
    let named: Vec<usize> = which(Names::ThisLine).collect();
    if !named.is_empty() {
        return named;
    }
    let open: Vec<usize> = which(Names::NoLine).collect();
    if open.is_empty() {
        return (0..tables.len()).collect();
    }
    let labels: Vec<Option<&str>> = open.iter().map(|index| tables[*index].label).collect();
    let of_path = by_path(&labels, line.words, line.is_me);
    let of_line = of_path.or_else(|| by_caption(&labels, line.caption?, line.captions));
    let all = || (0..open.len()).collect();
    let places = of_line.unwrap_or_else(all).into_iter();
    places.map(|place| open[place]).collect()
}

/// The labels that speak of the last word of a path that any label speaks of, and of them the ones that speak of most of
/// its words and of nothing else: *group event* is for `/groups/{id}/events`, *event* for `/me/events`. None where no
/// label speaks of the path.
fn by_path(labels: &[Option<&str>], words: &[String], is_me: bool) -> Option<Vec<usize>> {
    let fit = |label: &str| {
        let mut of_label = words_of(label);
        let of_kind = of_label.iter().any(|word| word == "resource");
        let all = of_label.len();
        let speaks = |word: &String| of_label.iter().any(|it| is_last_of(&one_of(word), it));
        let places: Vec<usize> = words
            .iter()
            .enumerate()
            .filter(|(_, word)| speaks(word))
            .map(|(place, _)| place)
            .collect();
        of_label.retain(|it| words.iter().any(|word| is_last_of(&one_of(word), it)));
        // That the signed-in user is a user does not bind a table that speaks of users, unless it is for users as a kind of
        // resource.
        let deepest = places
            .iter()
            .rev()
            .find(|place| !is_me || of_kind || **place > 0)?;
        Some((
            *deepest,
            of_label.len(),
            std::cmp::Reverse(all - of_label.len()),
        ))
    };
    let fits: Vec<Option<_>> = labels.iter().map(|label| label.and_then(fit)).collect();
    let best = fits.iter().flatten().max()?;
    let is_of_line =
        |index: &usize| labels[*index].is_none() || fits[*index].as_ref() == Some(best);
    Some((0..labels.len()).filter(is_of_line).collect())
}

/// Whether a word is another, or ends it as the noun of a compound: *list* of *tasklist*.
fn is_last_of(word: &str, whole: &str) -> bool {
    const SHORTEST: usize = 4;
    whole == word || word.len() >= SHORTEST && whole.ends_with(word)
}

/// The label that has most words in common with the text above a request line, where no other label has as many, and no
/// other text on the page as many of this label. Words that all labels or all texts have do not count.
fn by_caption(labels: &[Option<&str>], caption: &str, captions: &[&str]) -> Option<Vec<usize>> {
    let labels: Vec<BTreeSet<String>> = labels
        .iter()
        .map(|label| Some(words_of((*label)?).into_iter().collect()))
        .collect::<Option<_>>()?;
    let captions: Vec<(bool, BTreeSet<String>)> = captions
        .iter()
        .map(|text| (*text == caption, words_of(text).into_iter().collect()))
        .collect();
    let common = |label: &BTreeSet<String>, text: &BTreeSet<String>| {
        let words = label.intersection(text);
        let tells = |word: &&String| {
            !labels.iter().all(|other| other.contains(*word))
                && !captions.iter().all(|(_, other)| other.contains(*word))
        };
        words.filter(tells).count()
    };
    let (_, own) = captions.iter().find(|(is_own, _)| *is_own)?;
    let counts: Vec<usize> = labels.iter().map(|label| common(label, own)).collect();
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    let index = counts.iter().position(|count| *count == most)?;
    let is_only = counts.iter().filter(|count| **count == most).count() == 1;
    let mut others = captions.iter().filter(|(is_own, _)| !is_own);
    let is_mutual = others.all(|(_, other)| common(&labels[index], other) < most);
    (is_only && is_mutual).then(|| vec![index])
}

/// The words of a text, in the singular and in lower case.
fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| one_of(&word.to_lowercase()))
        .collect()
}

/// Whether a call is deprecated: all its pages say so. One that does not may be about a part of it that stays.
pub(super) fn deprecated_call<'p>(
    mut claims: impl Iterator<Item = Option<&'p Deprecation>>,
) -> Option<Deprecation> {
    let first = claims.next()??.clone();
    claims.try_fold(first, |known, claim| Some(known.or(claim?.clone())))
}

/// Whether a call must have a query option or a header: all pages that list it say so.
pub(super) fn required_option(claims: &[bool]) -> bool {
    claims.iter().all(|claim| *claim)
}

/// The members of a list that were added after others were promised: those behind `unknownFutureValue`.
pub(super) fn future_members<S: AsRef<str>>(listed: &[S]) -> &[S] {
    let is_promise = |member: &S| member.as_ref() == "unknownFutureValue";
    let promise = listed.iter().position(is_promise);
    promise.map_or(&[], |at| &listed[at + 1..])
}

/// What says that the resource must have a property that is sent to be created: its row; else the text above its table,
/// unless that table lists what only the service sets, and so lists everything. `announced` tells of a table that the text
/// announces as one of what is required, whether it does so.
pub(super) fn required_property(presence: Presence, announced: Option<bool>) -> Option<Witness> {
    match (presence, announced) {
        (Presence::Required, _) => Some(Witness::Table),
        (Presence::Unsaid, Some(false)) => Some(Witness::Text),
        _ => None,
    }
}

/// Whether a cloud has a call: a page that says so is about a part of the call that is there, whatever others say.
pub(super) fn is_in_cloud(claims: &[bool]) -> bool {
    claims.contains(&true)
}

/// A word in the singular.
fn one_of(word: &str) -> String {
    singular(word).unwrap_or_else(|| word.to_owned())
}

/// A page that documents a call, as far as it tells whether it is *the* page of that call.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate<'p> {
    /// The name of the page: `user-post-users`.
    pub(super) id: &'p str,
    /// The HTTP method of the call.
    pub(super) method: &'p str,
    /// The words of its path, in lower case.
    pub(super) words: &'p [String],
    /// Whether the request line has query options.
    pub(super) options: bool,
    /// Whether only an example of the page makes the call.
    pub(super) implied: bool,
    /// Whether the path ends in a word, so that a page that lists things fits `GET` better than one that gets one.
    pub(super) ends_in_word: bool,
    /// How many ancestors the type has that the page sends or gets; a page about a base is fitter than those about its
    /// descendants.
    pub(super) depth: usize,
}

/// What pages call themselves after the HTTP method.
const VERBS: &[(&str, &[&str])] = &[
    ("GET", &["get", "list"]),
    ("POST", &["post", "create", "add"]),
    ("PATCH", &["update", "patch", "upsert"]),
    ("PUT", &["put", "update", "upsert", "replace", "add"]),
    ("DELETE", &["delete", "remove"]),
];

/// How far the page is from the call, the fittest page having the least: a page that lists the plain request line
/// before one that adds options to it or only shows the call, a page whose name is made of the words of the path before
/// one that speaks of something else: *user-post-users* before *intune-onboarding-user-create*, *message-get* before
/// *eventmessage-get* and *opentypeextension-get*.
pub(super) fn distance(page: Candidate<'_>) -> impl Ord + use<'_> {
    let verbs = VERBS.iter().find(|(method, _)| *method == page.method);
    let verbs = verbs.map_or(&[][..], |(_, verbs)| verbs);
    let mut words: Vec<&str> = page.id.split('-').collect();
    // The number of the operation on its page.
    words.retain(|word| !word.chars().all(|c| c.is_ascii_digit()));
    let foreign: usize = words
        .iter()
        .filter(|word| !verbs.contains(*word))
        .map(|word| {
            page.words
                .iter()
                .map(|of_path| strangeness(word, of_path))
                .min()
                .unwrap_or(2)
        })
        .sum();
    let names_end = page
        .words
        .last()
        .is_some_and(|last| words.iter().any(|word| strangeness(word, last) == 0));
    let lists = words.contains(&"list");
    let misnamed = page.method == "GET" && page.ends_in_word != lists;
    (
        page.implied,
        page.options,
        foreign,
        !names_end,
        misnamed,
        page.depth,
        words.len(),
        page.id,
    )
}

/// Types that pages document for one call.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kin {
    /// The type of the call.
    pub(super) base: String,
    /// The types of the pages, where there are several.
    pub(super) subtypes: Vec<String>,
}

/// The type of a call whose pages name several: of the types that the fittest page's descends from, the one that most
/// of the named types descend from. It has to be named itself, by a page of the call or by one that reads the same
/// path; that two types are entities makes them no kin.
pub(super) fn common_base(
    types: &Types,
    fittest: &str,
    named: &BTreeSet<&str>,
    read: &[&str],
) -> Kin {
    let chain = types.chain(fittest);
    let covered = |base: &str| {
        let descends = |name: &&&str| types.chain(name).iter().any(|(known, _)| *known == base);
        named.iter().filter(descends).count()
    };
    let is_named = |name: &str| named.contains(name) || read.contains(&name);
    let base = chain
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| *name == fittest || *name != ENTITY && is_named(name))
        // The nearest of equals.
        .rev()
        .max_by_key(|name| covered(name))
        .unwrap_or(fittest);
    let mut subtypes: Vec<String> = named
        .iter()
        .filter(|name| types.chain(name).iter().any(|(known, _)| *known == base))
        .map(|name| (*name).to_owned())
        .collect();
    if subtypes.len() == 1 {
        subtypes.clear();
    }
    Kin {
        base: base.to_owned(),
        subtypes,
    }
}

/// How little a word of a page's name has to do with a word of a path: nothing at all is 2, a compound of it is 1.
fn strangeness(word: &str, of_path: &str) -> usize {
    let one = singular(of_path);
    let forms = [Some(of_path), one.as_deref()];
    if forms.contains(&Some(word)) {
        0
    } else if forms.iter().flatten().any(|form| word.ends_with(form)) {
        1
    } else {
        2
    }
}

#[cfg(test)]
mod tests;
