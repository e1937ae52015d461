//! What an operation sends and gives back.
//!
//! Knows what the page of one operation claims; must not know which pages document the same call.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::claim::{Claim, Verdict};
use super::super::document::Witness;

/// The status of success: what the first example shows. Where the text tells others, and among them one that says more
/// than 200, a 200 that is shown is overruled: pages write it without a thought. Of the calls that add an item, and whose
/// text and example agree, nearly all give 201. Else the text is wrong, unless another example shows what it tells: it
/// tells several statuses where a call can end in several ways.
///
/// An example claims its status as many times as it shows members.
pub(in crate::schema) fn status(claims: Vec<Claim<u16>>) -> Verdict<u16> {
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
pub(in crate::schema) fn response_type(
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
pub(in crate::schema) fn collection_of_response(claims: Vec<Claim<bool>>) -> Verdict<bool> {
    let list = claims.iter().position(|claim| claim.value);
    match (claims.is_empty(), list) {
        (true, _) => Verdict::assumed(false),
        (false, list) => Verdict::take(claims, list.unwrap_or(0)),
    }
}

/// Whether an example is of another type than its annotation says: of the one that comes back from the call, if it shows
/// more members of that and the two are unrelated.
pub(in crate::schema) fn is_of_another(stated: usize, returned: usize, are_kin: bool) -> bool {
    !are_kin && returned > stated
}

/// What speaks of a request body.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::schema) struct BodySigns {
    /// The method reads or removes.
    pub(in crate::schema) is_bare_method: bool,
    /// A request line leads to a reference or to the content of a thing.
    pub(in crate::schema) of_no_item: bool,
    /// An example sends JSON.
    pub(in crate::schema) shows_json: bool,
    /// An example sends something else.
    pub(in crate::schema) shows_text: bool,
    /// The text speaks of binary content.
    pub(in crate::schema) says_raw: bool,
    /// A table lists something.
    pub(in crate::schema) has_rows: bool,
    /// The table of headers names JSON as a media type of the body.
    pub(in crate::schema) takes_json: bool,
    /// The table calls its rows parameters.
    pub(in crate::schema) has_parameters: bool,
    /// The text names a type whose representation is sent.
    pub(in crate::schema) is_represented: bool,
    /// That type comes back.
    pub(in crate::schema) is_returned: bool,
    /// The annotation of an example names a type.
    pub(in crate::schema) is_annotated: bool,
    /// The text names a type that no page defines.
    pub(in crate::schema) is_absent: bool,
    /// It is an action or a function.
    pub(in crate::schema) is_call: bool,
}

/// What a request body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::schema) enum BodyKind {
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
pub(in crate::schema) fn body(signs: BodySigns) -> BodyKind {
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
pub(in crate::schema) fn unspoken_body(
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
pub(in crate::schema) enum Sent<'s> {
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
pub(in crate::schema) fn settled_body<'s>(
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
pub(in crate::schema) fn collection_of_argument(claims: Vec<Claim<bool>>) -> Verdict<bool> {
    let Some(table) = claims.first() else {
        return Verdict::assumed(false);
    };
    let is_list = table.value;
    let is_contradicted = table.witness != Witness::Fixup
        && claims.len() > 1
        && claims[1..].iter().all(|claim| claim.value != is_list);
    let weighed = if is_contradicted { 2 } else { 1 };
    let taken = usize::from(is_contradicted && !is_list);
    Verdict::take(claims.into_iter().take(weighed).collect(), taken)
}

/// Whether a value that only examples send holds what the rows of the table list: then the rows are its members, and no
/// arguments.
pub(in crate::schema) fn holds_rows(rows: &BTreeSet<String>, value: &Value) -> bool {
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
pub(in crate::schema) fn required_by_update() -> Verdict<bool> {
    Verdict::assumed(false)
}

/// From how many arguments on a single request shows what can be sent.
const SHOWCASE: usize = 4;

/// Whether a call must have an argument. A fixup wins over everything. A page that says so wins, also over an example that leaves it out; so does one
/// that calls it optional. Else a documented request without it shows that it is not, and so does that none sends it; one
/// that every documented request sends is. A missing argument can be added, a forced one cannot be left out.
///
/// A single request that sends many arguments shows what can be sent; it proves nothing about each. A representation in
/// the place of a request is sent by nobody, and proves nothing at all.
///
/// `claims` holds what pages say, and for each documented request of the call whether it sends the argument, counted by
/// the arguments that it sends.
pub(in crate::schema) fn required(claims: Vec<Claim<bool>>) -> Verdict<bool> {
    let told_by = |witness| claims.iter().position(|claim| claim.witness == witness);
    let said = told_by(Witness::Fixup).or_else(|| told_by(Witness::Table));
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
