//! What happened to calls and their parts.
//!
//! Knows the calls of both sides; must not know what a change does to a program.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan;
use crate::schema::{BodyContent, Call, CallKind, Cloud, Clouds, Member, RequestOption, identity};

use super::change::{FromTo, What};
use super::found::{About, Found};
use super::pairs::{Paired, Same, pair};
use super::permissions::{self, Stated};
use super::renamed::{Renamed, Sides};
use super::subject::{CallName, Part, Subject};
use super::types::{Typed, deprecation, is_same_member, member};

/// What happened to the calls.
pub(super) fn compare(sides: Sides<'_>, changed: &mut Vec<Found>) {
    let (old_names, new_names) = (names(&sides.old.calls), names(&sides.new.calls));
    let old_calls = old_names.iter().map(|(name, call)| (name.as_str(), *call));
    let new_calls = new_names.iter().map(|(name, call)| (name.as_str(), *call));
    let same: [Same<'_, &Call>; 3] = [
        &|one, other| is_moved(one.1, other.1).filter(|_| differ_in_a_word(one.1, other.1)),
        &|one, other| is_moved(one.1, other.1),
        &|one, other| has_other_method(one.1, other.1),
    ];
    for paired in pair(&old_calls.collect(), &new_calls.collect(), &same) {
        match paired {
            Paired::Both {
                old: (_, before),
                new: (_, now),
                evidence,
            } => {
                if let Some(evidence) = evidence {
                    let about = About {
                        was: Subject::call(before),
                        is: Subject::call(now),
                    };
                    let from = CallName::of(before).to_string();
                    changed.push(about.found(What::Renamed { from, evidence }));
                }
                call(sides.renamed, before, now, changed);
            }
            Paired::Old(_, call) => {
                changed.push(About::one(Subject::call(call)).found(What::Removed));
            }
            Paired::New(_, call) => {
                let about = About::one(Subject::call(call));
                changed.push(about.found(What::Added { required: false }));
            }
        }
    }
}

fn names(calls: &[Call]) -> Vec<(String, &Call)> {
    let name = |call| CallName::of(call).identified();
    calls.iter().map(|call| (name(call), call)).collect()
}

/// Why a call that is gone is taken for one that has come: the same page documents both in the same way.
fn is_moved(before: &Call, now: &Call) -> Option<String> {
    let is_same = before.method == now.method && before.kind == now.kind;
    on_same_page(before, now).filter(|_| is_same)
}

/// Why a call of another method is taken for the same: it is on the same page at the same path.
fn has_other_method(before: &Call, now: &Call) -> Option<String> {
    on_same_page(before, now).filter(|_| identity(before) == identity(now))
}

fn on_same_page(before: &Call, now: &Call) -> Option<String> {
    let page = |call: &Call| call.fittest().map(|it| it.id.clone());
    let (old_page, new_page) = (page(before)?, page(now)?);
    (old_page == new_page).then(|| format!("the page {new_page} documents both"))
}

/// Whether all segments of two paths are the same but for one.
fn differ_in_a_word(before: &Call, now: &Call) -> bool {
    let (old, new) = (before.path.split('/'), now.path.split('/'));
    let is_as_long = old.clone().count() == new.clone().count();
    is_as_long && old.zip(new).filter(|(old, new)| old != new).count() == 1
}

fn call(renamed: &Renamed, before: &Call, now: &Call, changed: &mut Vec<Found>) {
    let about = About {
        was: Subject::call(before),
        is: Subject::call(now),
    };
    let mut say = |what: Option<What>| changed.extend(what.map(|what| about.found(what)));
    let kinds = FromTo::of(kind(before.kind).to_owned(), kind(now.kind).to_owned());
    // Another method makes another kind of it.
    say(kinds
        .filter(|_| before.method == now.method)
        .map(What::Kind));
    say(deprecation(
        before.deprecated.as_ref(),
        now.deprecated.as_ref(),
    ));
    let answer = answer(renamed, before, now);
    for (name, before, now) in [
        ("implied", is_implied(before), is_implied(now)),
        ("longRunning", before.long_running, now.long_running),
        ("media", before.media, now.media),
    ] {
        // What comes back tells whether a call is long-running.
        let is_told = name == "longRunning" && answer.is_some();
        say((before != now && !is_told).then_some(What::Trait { name, now }));
    }
    for (accounts, what) in permissions::compare(stated(before), stated(now)) {
        say(Some(What::Permission { accounts, what }));
    }
    clouds(&before.clouds, &now.clouds).for_each(|what| say(Some(what)));
    say(answer);
    let bodies = FromTo::of(
        body(&before.body.content, Some(renamed)),
        body(&now.body.content, None),
    );
    match bodies {
        Some(bodies) => say(Some(What::Body(bodies))),
        None => {
            let media = |call: &Call| call.body.media_types.join(", ");
            say(FromTo::of(media(before), media(now)).map(What::Body));
            let (old, new) = (in_body(before), in_body(now));
            arguments(renamed, (before, &old), (now, &new), changed);
        }
    }
    // Where the path is another, it tells which arguments it has.
    if CallName::of(before) == CallName::of(now) {
        let (old, new) = (by_name(&before.arguments), by_name(&now.arguments));
        arguments(renamed, (before, &old), (now, &new), changed);
    }
    required_properties(before, now, changed);
    let (old, new) = (
        (before, before.query.as_slice()),
        (now, now.query.as_slice()),
    );
    options(Part::Query, old, new, changed);
    let (old, new) = (
        (before, before.headers.as_slice()),
        (now, now.headers.as_slice()),
    );
    options(Part::Header, old, new, changed);
}

fn stated(call: &Call) -> Stated<'_> {
    Stated {
        permissions: &call.permissions,
        least: &call.least,
        only_least: call.only_least,
        tables: &call.permission_tables,
    }
}

/// How the kind of a call is told.
fn kind(kind: CallKind) -> &'static str {
    match kind {
        CallKind::Get => "get",
        CallKind::List => "list",
        CallKind::Create => "create",
        CallKind::Update => "update",
        CallKind::Upsert => "upsert",
        CallKind::Replace => "replace",
        CallKind::Delete => "delete",
        CallKind::Action => "action",
        CallKind::Function => "function",
    }
}

/// What is said otherwise about clouds. Where no page speaks of one, the call is taken to be there, so a page that
/// says so now tells nothing new.
fn clouds(before: &Clouds, now: &Clouds) -> impl Iterator<Item = What> {
    let all: BTreeSet<Cloud> = before.keys().chain(now.keys()).copied().collect();
    let mut changed: BTreeMap<(Option<bool>, Option<bool>), Vec<Cloud>> = BTreeMap::new();
    for cloud in all {
        let (was, now) = (before.get(&cloud).copied(), now.get(&cloud).copied());
        let is_there = |said: Option<bool>| said.unwrap_or(true);
        if is_there(was) != is_there(now) {
            changed.entry((was, now)).or_default().push(cloud);
        }
    }
    let changed = changed.into_iter();
    changed.map(|((was, now), clouds)| What::Clouds { clouds, was, now })
}

fn type_name<'n>(renamed: Option<&'n Renamed>, name: &'n str) -> &'n str {
    renamed.map_or(name, |renamed| renamed.type_name(name))
}

/// Whether only examples show a call, and no request line.
fn is_implied(call: &Call) -> bool {
    call.operations.iter().all(|it| it.implied)
}

/// What happened to the answers of a call.
fn answer(renamed: &Renamed, before: &Call, now: &Call) -> Option<What> {
    match is_only_status(renamed, before, now) {
        true => FromTo::of(statuses(before), statuses(now)).map(What::Status),
        false => FromTo::of(answers(before, Some(renamed)), answers(now, None)).map(What::Answer),
    }
}

/// Whether a program gets what it got, with other statuses of success at most.
fn is_only_status(renamed: &Renamed, before: &Call, now: &Call) -> bool {
    let bodies = |call: &'_ Call, renamed: Option<&Renamed>| -> BTreeSet<Option<(String, bool)>> {
        // What a redirect leads to is not an answer of the call.
        let answers = call.responses.iter();
        let answers = answers.filter(|(status, _)| !(300..400).contains(*status));
        let names = answers.map(|(_, answer)| {
            let name = answer.type_name.as_deref()?;
            Some((type_name(renamed, name).to_owned(), answer.collection))
        });
        names.collect()
    };
    let (old, new) = (bodies(before, Some(renamed)), bodies(now, None));
    let is_accepted = |call: &Call| call.responses.contains_key(&202);
    // A body that was always there may be missing now, and 202 says that the work is still to be done.
    let is_less = new.contains(&None) && !old.contains(&None) && !old.is_empty();
    let is_later = is_accepted(now) && !is_accepted(before);
    old.iter().flatten().eq(new.iter().flatten()) && !is_less && !is_later
}

fn statuses(call: &Call) -> String {
    let statuses = call.responses.keys().map(u16::to_string);
    statuses.collect::<Vec<_>>().join(" and ")
}

/// How the answers of a call are told.
fn answers(call: &Call, renamed: Option<&Renamed>) -> String {
    let told = call.responses.iter().map(|(status, answer)| {
        let body = answer.type_name.as_deref().map(|name| {
            let name = type_name(renamed, name);
            format!(" {}", Typed::of(name, answer.collection))
        });
        format!("{status}{}", body.unwrap_or_default())
    });
    told.collect::<Vec<_>>().join(", ")
}

/// How a body is told.
fn body(content: &BodyContent, renamed: Option<&Renamed>) -> String {
    match content {
        BodyContent::None => "nothing".to_owned(),
        BodyContent::Parameters { .. } => "arguments".to_owned(),
        BodyContent::Resource {
            type_name: name, ..
        } => type_name(renamed, name).to_owned(),
        BodyContent::Raw { content_type } => content_type.clone(),
        BodyContent::Reference => "a reference".to_owned(),
        BodyContent::Unknown => "JSON of an unknown type".to_owned(),
    }
}

fn in_body(call: &Call) -> BTreeMap<&str, &Member> {
    match &call.body.content {
        BodyContent::Parameters { parameters } => by_name(parameters),
        _ => BTreeMap::new(),
    }
}

fn by_name(members: &BTreeMap<String, Member>) -> BTreeMap<&str, &Member> {
    let members = members.iter();
    members
        .map(|(name, member)| (name.as_str(), member))
        .collect()
}

fn arguments(
    renamed: &Renamed,
    (old_call, old): (&Call, &BTreeMap<&str, &Member>),
    (call, new): (&Call, &BTreeMap<&str, &Member>),
    changed: &mut Vec<Found>,
) {
    let part = |call: &Call, name: &str| Subject::part(call, Part::Argument, name);
    for paired in pair(old, new, &[&is_same_member(renamed)]) {
        match paired {
            Paired::Both {
                old: (old_name, before),
                new: (name, now),
                evidence,
            } => {
                let about = About {
                    was: part(old_call, old_name),
                    is: part(call, name),
                };
                if let Some(evidence) = evidence {
                    let from = old_name.to_owned();
                    changed.push(about.found(What::Renamed { from, evidence }));
                }
                member(renamed, &about, before, now, changed);
            }
            Paired::Old(name, _) => {
                changed.push(About::one(part(old_call, name)).found(What::Removed));
            }
            Paired::New(name, member) => {
                let required = member.required;
                let about = About::one(part(call, name));
                changed.push(about.found(What::Added { required }));
            }
        }
    }
}

/// The properties that a resource must have to be created.
fn required_properties(before: &Call, now: &Call, changed: &mut Vec<Found>) {
    let names =
        |call: &'_ Call| -> BTreeSet<String> { call.required_properties.keys().cloned().collect() };
    let (old, new) = (names(before), names(now));
    let mut say = |name: &str, what| {
        let about = About {
            was: Subject::part(before, Part::Argument, name),
            is: Subject::part(now, Part::Argument, name),
        };
        changed.push(about.found(what));
    };
    for name in new.difference(&old) {
        say(name, What::Required);
    }
    for name in old.difference(&new) {
        say(name, What::Optional);
    }
}

fn options(
    part: Part,
    (old_call, old): (&Call, &[RequestOption]),
    (call, new): (&Call, &[RequestOption]),
    changed: &mut Vec<Found>,
) {
    // The names of headers and of query options have no case of letters.
    let find = |options: &'_ [RequestOption], name: &str| -> Option<bool> {
        let mut options = options.iter();
        let option = options.find(|it| it.name.eq_ignore_ascii_case(name));
        option.map(|it| it.required)
    };
    // Programs do not set the headers that the client sends itself.
    let is_told =
        |option: &&RequestOption| part != Part::Header || !plan::is_header_of_client(&option.name);
    for option in new.iter().filter(is_told) {
        let about = About {
            was: Subject::part(old_call, part, &option.name),
            is: Subject::part(call, part, &option.name),
        };
        let required = option.required;
        changed.extend(match (find(old, &option.name), required) {
            (None, _) => Some(about.found(What::Added { required })),
            (Some(false), true) => Some(about.found(What::Required)),
            (Some(true), false) => Some(about.found(What::Optional)),
            (Some(true), true) | (Some(false), false) => None,
        });
    }
    for option in old.iter().filter(is_told) {
        if find(new, &option.name).is_none() {
            let about = About::one(Subject::part(old_call, part, &option.name));
            changed.push(about.found(What::Removed));
        }
    }
}
