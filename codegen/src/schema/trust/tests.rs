//! The rules of trust, case by case.
//!
//! A case is a line: what is given, in columns, and the verdict behind the arrow. A claim is written as its witness and
//! its value, and how often it is made where that is not once: `example true*2`. A verdict is written as the claim that
//! it takes and those that it overrules: `example true*2, not table false`. Types of `microsoft.graph` go by their last
//! word.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use serde_json::json;

use super::super::address::Address;
use super::super::claim::{Claim, Verdict};
use super::super::document::sketch::full;
use super::super::document::{Types, Witness};
use super::super::names::words;
use super::*;
use crate::diagnostic::{DocPath, Place};
use crate::facts::{Deprecation, Presence};

/// Holds the verdicts of a rule on the columns of each case against what they have to be.
fn check<const COLUMNS: usize>(rule: impl Fn([&str; COLUMNS]) -> String, cases: &[&str]) {
    for case in cases {
        let (given, verdict) = case.split_once("=>").unwrap();
        let columns: Vec<&str> = given.split('|').map(str::trim).collect();
        assert_eq!(rule(columns.try_into().unwrap()), verdict.trim(), "{case}");
    }
}

/// The claims of a text. The place of each is named like the text that makes it.
fn claims<T: FromStr<Err: Debug>>(text: &str) -> Vec<Claim<T>> {
    let claims = text.split(", ").filter(|claim| !claim.is_empty());
    claims.map(claim).collect()
}

fn claim<T: FromStr<Err: Debug>>(text: &str) -> Claim<T> {
    let (name, value) = text.split_once(' ').unwrap();
    let (value, count) = value.split_once('*').unwrap_or((value, "1"));
    let place = Place::new(&DocPath::new(text), 0..0);
    Claim::new(value.parse().unwrap(), witness(name), place).times(count.parse().unwrap())
}

fn witness(name: &str) -> Witness {
    serde_json::from_value(json!(name)).unwrap()
}

/// The claims of a text about types.
fn types(text: &str) -> Vec<Claim<String>> {
    let mut claims = claims::<String>(text);
    for claim in &mut claims {
        claim.value = full(&claim.value);
    }
    claims
}

/// The verdict that takes the first claim of a text; without a claim, what is assumed.
fn verdict<T: PartialEq>(claims: Vec<Claim<T>>, assumed: T) -> Verdict<T> {
    if claims.is_empty() {
        Verdict::assumed(assumed)
    } else {
        Verdict::take(claims, 0)
    }
}

/// The text of a verdict.
fn show<T: Display>(verdict: &Verdict<T>) -> String {
    let taken = said(&verdict.value, verdict.witness, verdict.place.as_ref());
    let overruled = verdict.overruled.iter().map(|claim| {
        let said = said(&claim.value, claim.witness, Some(&claim.place));
        format!("not {said}")
    });
    let shown: Vec<String> = std::iter::once(taken).chain(overruled).collect();
    shown.join(", ")
}

/// The text of a claim, which has to stand at the place of that text.
fn said<T: Display>(value: &T, witness: Witness, place: Option<&Place>) -> String {
    let said = format!("{} {}", name(witness), short(&value.to_string()));
    let Some(place) = place else {
        assert_eq!(witness, Witness::Assumed, "{said} stands nowhere");
        return said;
    };
    let place = place.path.as_str();
    assert_eq!(place.split('*').next(), Some(said.as_str()));
    place.to_owned()
}

fn name(witness: Witness) -> String {
    json!(witness).as_str().unwrap().to_owned()
}

/// The last word of a type of `microsoft.graph`.
fn short(name: &str) -> &str {
    name.strip_prefix("microsoft.graph.").unwrap_or(name)
}

/// The text of what a rule need not find.
fn show_any<T>(found: Option<T>, show: impl Fn(T) -> String) -> String {
    found.map_or_else(|| "nothing".to_owned(), show)
}

/// Users and groups are directory objects; nothing else in the cases is kin.
fn related(one: &str, other: &str) -> bool {
    let is_base = |base: &str, name: &str| {
        base == "microsoft.graph.directoryObject"
            && ["microsoft.graph.user", "microsoft.graph.group"].contains(&name)
    };
    one == other || is_base(one, other) || is_base(other, one)
}

fn is_object(name: &str) -> bool {
    name.starts_with("microsoft.graph.")
}

fn set(words: &str) -> BTreeSet<String> {
    words.split_whitespace().map(str::to_owned).collect()
}

/// The full names of types.
fn all(names: &str) -> Vec<String> {
    names.split_whitespace().map(full).collect()
}

// Bases.

#[test]
fn what_the_pages_of_a_type_say_is_not_inferred() {
    check(
        |[name]| is_inferred_base(witness(name)).to_string(),
        &[
            "annotation => false",
            "text => false",
            "table => false",
            "fixup => false",
            "representation => true",
            "descendants => true",
            "values => true",
            "example => true",
            "members => true",
            "response => true",
            "title => true",
            "name => true",
            "key => true",
            "path => true",
            "call => true",
            "assumed => true",
        ],
    );
}

#[test]
fn a_page_states_its_base() {
    check(
        |[claims]| show_any(stated_base(types(claims)), |verdict| show(&verdict)),
        &[
            "=> nothing",
            "annotation outlookItem => annotation outlookItem",
            "text outlookItem => text outlookItem",
            // The annotation wins over the text, in whatever order they are found.
            "annotation outlookItem, text message => annotation outlookItem, not text message",
            "text message, annotation outlookItem => annotation outlookItem, not text message",
            "annotation outlookItem, text outlookItem => annotation outlookItem",
            // `entity` is the farthest ancestor: who names another one knows more.
            "annotation entity, text directoryObject => text directoryObject, not annotation entity",
            "annotation directoryObject, text entity => annotation directoryObject, not text entity",
            "annotation entity => annotation entity",
            "text entity, annotation entity => annotation entity",
            // Rows name all ancestors; the first one is taken that is not `entity`.
            "table directoryObject => table directoryObject",
            "table entity => table entity",
            "table entity, table directoryObject => table directoryObject",
            "table outlookItem, table directoryObject => table outlookItem",
            // Rows count only where neither annotation nor text names a base, or nothing but `entity`.
            "table outlookItem, text message => text message",
            "annotation message, table outlookItem => annotation message",
            "annotation entity, table outlookItem => table outlookItem, not annotation entity",
            "table entity, table outlookItem, text entity => table outlookItem, not text entity",
            "annotation entity, table entity => annotation entity",
        ],
    );
}

#[test]
fn other_places_tell_a_base() {
    check(
        |[claims]| show_any(told_base(types(claims)), |verdict| show(&verdict)),
        &[
            "=> nothing",
            "members identity => members identity",
            "members identity*9, example identitySet => example identitySet",
            "example identitySet, descendants policyBase => descendants policyBase",
            "members identity, example group, descendants policyBase => descendants policyBase",
            // The first of equals.
            "example group, example user => example group",
        ],
    );
}

#[test]
fn names_and_members_make_types_kin() {
    check(
        |[name, base, facts, members]| {
            let (one, other, facts) = (words(name), words(base), set(facts));
            let types = Kinship {
                words: &one,
                of_base: &other,
                is_abstract: facts.contains("abstract"),
                repeats: facts.contains("repeats"),
                has_id: facts.contains("id"),
                members: members.split_whitespace().collect(),
            };
            show_any(kinship(&types), |telling| telling.to_string())
        },
        &[
            // The name holds that of the base, and the type repeats a member besides `id`.
            "userIdentity | identity | repeats id | id displayname => 0",
            "userIdentity | identity | repeats | id issuer => 1",
            "userIdentity | identity | repeats id | id => nothing",
            "userIdentity | identity | repeats id | => nothing",
            "userIdentity | identity | id | id displayname => nothing",
            "userIdentity | identity | | id displayname => nothing",
            // The words of the base may stand apart.
            "managedAndroidLobApp | managedApp | repeats id | appavailability version => 2",
            "managedAndroidLobApp | managedApp | repeats id | version => 1",
            // They have to stand in order, and the name has to have more.
            "windowsDeviceMalwareState | malwareDeviceState | repeats | category => nothing",
            "identity | identity | repeats id | issuer => nothing",
            // Where only the last word is the same, two members have to tell.
            "cancelMediaProcessingOperation | commsOperation | repeats id | id status => nothing",
            "cancelMediaProcessingOperation | commsOperation | repeats id | resultinfo status => 2",
            "cancelMediaProcessingOperation | commsOperation | repeats | context info status => 3",
            "cancelMediaProcessingOperation | commsOperation | id | resultinfo status => nothing",
            // Members that types of every kind have do not tell.
            "playPromptOperation | commsOperation | repeats id | id displayname status => nothing",
            "playPromptOperation | commsOperation | repeats id | description status => nothing",
            "playPromptOperation | commsOperation | repeats id | name status => nothing",
            // Nothing helps where the last word is another.
            "plannerTaskDetails | plannerTask | abstract repeats | title bucket => nothing",
            "plannerTaskDetails | plannerTask | abstract repeats id | title bucket => nothing",
            // An abstract type is the base of what holds its name, unless that has an `id` and not its members.
            "fileAttachment | attachment | abstract | contenttype size => 2",
            "fileAttachment | attachment | abstract | id => 0",
            "fileAttachment | attachment | abstract id | contenttype size => nothing",
            "fileAttachment | attachment | abstract id repeats | contenttype => 1",
            // Of any other type, that it is abstract tells nothing.
            "iosLobApp | mobileApp | abstract | publisher owner => nothing",
            "iosLobApp | mobileApp | abstract repeats | publisher => nothing",
            "iosLobApp | mobileApp | abstract repeats | publisher owner => 2",
        ],
    );
}

#[test]
fn an_entity_has_an_address_or_a_key() {
    check(
        |[uses, key]| {
            let of = set(uses);
            let uses = Use {
                inside: of.contains("inside"),
                related: of.contains("related"),
                got: of.contains("got"),
                returned: of.contains("returned"),
                computed: of.contains("computed"),
            };
            show_any(is_entity(uses, key == "has key"), name)
        },
        &[
            "| => nothing",
            "| has key => key",
            // Relationships lead to entities, whatever else is known.
            "related | => path",
            "related | has key => path",
            "related inside | => path",
            "related computed | => path",
            "related inside got returned computed | has key => path",
            // What is got by itself has an address, unless properties hold it as well.
            "got | => path",
            "got returned | has key => path",
            "got returned computed | => path",
            "got returned inside | => nothing",
            "got returned inside | has key => key",
            "got inside | has key => nothing",
            // A key counts for what operations return, wherever else it comes.
            "returned | => nothing",
            "returned | has key => key",
            "returned inside | has key => key",
            "returned computed | has key => key",
            "returned inside computed | has key => key",
            // It does not count for what only comes inside others or out of calls.
            "inside | has key => nothing",
            "computed | has key => nothing",
            "inside computed | has key => nothing",
        ],
    );
}

// Members.

#[test]
fn a_row_has_the_type_of_its_table() {
    check(
        |[claims]| show(&type_of_row(types(claims))),
        &[
            "=> assumed Edm.Untyped",
            "table Edm.String => table Edm.String",
            "fixup Edm.Guid => fixup Edm.Guid",
            // What a fixup says is meant as it is.
            "fixup Edm.String, values ageGroup*3 => fixup Edm.String, not values ageGroup*3",
            "fixup Edm.Untyped, representation identity => fixup Edm.Untyped, not representation identity",
            "representation Edm.Int32 => representation Edm.Int32",
            // Of a string and of any JSON, the representation or the listed values tell more.
            "table Edm.String, representation riskLevel => representation riskLevel, not table Edm.String",
            "table Edm.String, values ageGroup*3 => values ageGroup*3, not table Edm.String",
            "table Edm.Untyped, representation identity => representation identity, not table Edm.Untyped",
            "table Edm.Untyped, values ageGroup*3 => values ageGroup*3, not table Edm.Untyped",
            // The last of them counts.
            "table Edm.String, representation riskLevel, values ageGroup \
             => values ageGroup, not table Edm.String, not representation riskLevel",
            "representation Edm.String, values riskLevel => values riskLevel, not representation Edm.String",
            // Of other types, none does.
            "table Edm.Guid, values ageGroup*3 => table Edm.Guid, not values ageGroup*3",
            "table identity, representation user => table identity, not representation user",
        ],
    );
}

#[test]
fn the_first_page_of_a_type_wins() {
    check(
        |[known, other]| {
            let page = |text| verdict(types(text), "Edm.Untyped".to_owned());
            let mut taken = page(known);
            other_page(&mut taken, page(other));
            show(&taken)
        },
        &[
            "table Edm.Guid | table Edm.Guid => table Edm.Guid",
            "table Edm.Guid | table Edm.String => table Edm.Guid, not table Edm.String",
            // But not over a fixup of another page.
            "table Edm.Guid | fixup Edm.String => fixup Edm.String",
            "fixup Edm.String | table Edm.Guid => fixup Edm.String, not table Edm.Guid",
            "fixup Edm.String | values ageGroup, table Edm.String => fixup Edm.String, not values ageGroup",
            // What is overruled already is not overruled again.
            "values ageGroup, table Edm.String | table Edm.String => values ageGroup, not table Edm.String",
            "values ageGroup, table Edm.String | table Edm.Guid \
             => values ageGroup, not table Edm.String, not table Edm.Guid",
            // A page that tells nothing gives way to one that does, with all that this one overrules.
            "| table Edm.Guid => table Edm.Guid",
            "| values ageGroup, table Edm.String => values ageGroup, not table Edm.String",
            "representation Edm.Guid | table Edm.String => table Edm.String",
            // It does not where something else of the page disagrees with it.
            "representation Edm.Guid, values ageGroup | table Edm.String \
             => representation Edm.Guid, not values ageGroup, not table Edm.String",
            // Another page that tells nothing changes nothing.
            "| => assumed Edm.Untyped",
            "| representation Edm.Guid => assumed Edm.Untyped",
            "table Edm.Guid | => table Edm.Guid",
            "table Edm.Guid | representation Edm.String => table Edm.Guid",
            "representation Edm.Guid | representation Edm.String => representation Edm.Guid",
        ],
    );
}

#[test]
fn values_are_the_same_in_any_case() {
    check(
        |[values]| Vec::from_iter(folded(&set(values))).join(" "),
        &[
            "minor notAdult => minor notadult",
            "Minor minor => minor",
            // That more may come is no value.
            "none unknownFutureValue => none",
            "none UnknownFutureValue => none",
            "unknown unknownFuture => unknown unknownfuture",
        ],
    );
}

#[test]
fn a_row_lists_an_enum() {
    check(
        |[owner, member, values, name, members]| {
            let (values, members) = (set(values), set(members));
            let listing = Listing {
                member,
                full: &format!("{owner}{member}"),
                owner_words: &words(owner),
                member_words: &words(member),
                folded: &folded(&values),
                values: &values,
                name,
                name_words: &words(name),
                folded_members: &folded(&members),
                members: &members,
            };
            lists_enum(&listing).to_string()
        },
        &[
            // An enum that is called like the member: some of its values, as they are written.
            "user | ageGroup | minor adult | ageGroup | minor notAdult adult => true",
            "user | ageGroup | minor adult | AgeGroup | minor notAdult adult => true",
            "user | ageGroup | minor Adult | ageGroup | minor notAdult adult => false",
            "user | ageGroup | minor child | ageGroup | minor notAdult adult => false",
            "user | ageGroup | minor adult | personAge | minor notAdult adult => false",
            // One that is called like the type and the member: some of its values, in any case.
            "alert | severity | low high | alertSeverity | low medium high => true",
            "alert | severity | Low High | alertSeverity | low medium high => true",
            "alert | severity | low high | AlertSeverity | low medium high => true",
            "alert | severity | low worst | alertSeverity | low medium high => false",
            "alert | severity | low high | riskSeverity | low medium high => false",
            "alert | severity | low high | severityAlert | low medium high => false",
            // One whose name is made of the words of both: all of its values, in any case.
            "plannerTask | previewType | none checklist | plannerPreviewType | none checklist => true",
            "plannerTask | previewType | None Checklist | plannerPreviewType | none checklist => true",
            "plannerTask | previewType | none unknownFutureValue | plannerPreviewType | none => true",
            "plannerTask | previewType | none | plannerPreviewType | none unknownFutureValue => true",
            "plannerTask | previewType | none | plannerPreviewType | none checklist => false",
            "plannerTask | previewType | none checklist | plannerPreviewType | none => false",
            "plannerTask | previewType | none checklist | attendeeType | none checklist => false",
        ],
    );
}

#[test]
fn an_enum_is_named_after_a_member() {
    check(
        |[name, owner, member]| {
            is_named_after(&words(name), &words(owner), &words(member)).to_string()
        },
        &[
            "ageGroup | user | ageGroup => true",
            "plannerPreviewType | plannerTask | previewType => true",
            "categoryColor | outlookCategory | color => true",
            // No other word, and the last one is that of the member.
            "calendarColor | outlookCategory | color => false",
            "freeBusyStatus | event | showAs => false",
            "previewTask | plannerTask | previewType => false",
            // It may say that it is a type.
            "onlineMeetingProviderType | event | onlineMeetingProvider => true",
            "onlineMeetingProviderKind | event | onlineMeetingProvider => false",
            "type | event | onlineMeetingProvider => false",
            // Where the member says so, it has to.
            "recurrencePatternType | recurrencePattern | type => true",
            "recurrencePattern | recurrencePattern | type => false",
        ],
    );
}

#[test]
fn examples_tell_that_a_member_is_a_collection() {
    check(
        |[stated, represented, shown]| {
            let stated = verdict(claims(stated), false);
            let represented = match represented {
                "list" => Some(true),
                "single" => Some(false),
                _ => None,
            };
            show(&collection_of_member(stated, represented, claims(shown)))
        },
        &[
            // Enough of them have to contradict the table.
            "table false | | => table false",
            "table false | | example true*1 => table false",
            "table false | | example true*2 => example true*2, not table false",
            "fixup false | | example true*2 => fixup false",
            "table false | | example true*3 => example true*3, not table false",
            "table true | | example false*1 => table true",
            "table true | | example false*2 => example false*2, not table true",
            "table false | | example true, example true => example true, not table false",
            // All of them have to.
            "table false | | example true*9, example false*1 => table false",
            "table true | | example true*1, example false*9 => table true",
            "table false | | example false*9 => table false",
            // The representation must not side with it.
            "table false | single | example true*9 => table false",
            "table true | list | example false*9 => table true",
            "table false | list | example true*1 => table false",
            "table false | list | example true*2 => example true*2, not table false",
            "table true | single | example false*2 => example false*2, not table true",
            // What another page says stays where nothing else is taken.
            "table false, table true | | example true*1 => table false, not table true",
            // Where nothing is stated, nothing can be contradicted.
            "| | example true*2 => assumed false",
        ],
    );
}

// Operations.

#[test]
fn an_example_shows_the_status() {
    check(
        |[text]| show(&status(claims(text))),
        &[
            "=> assumed 200",
            "example 201 => example 201",
            "text 204 => text 204",
            // The text may name several.
            "text 200, text 204 => text 200",
            // It tells what the example shows, or it does not.
            "example 201, text 201 => text 201",
            "example 202, text 200, text 202 => text 202",
            "example 201, text 200, text 204 => example 201, not text 200, not text 204",
            "example 204, text 200 => example 204, not text 200",
            "example 204, text 201 => example 204, not text 201",
            // A 200 is written without a thought.
            "example 200, text 201 => text 201, not example 200",
            "example 200*7, text 201 => text 201, not example 200*7",
            "example 200*7, text 202, text 201 => text 202, not example 200*7",
            "example 200, example 201, text 201 => text 201, not example 200",
            // What has no content shows none.
            "example 200*0, text 204 => text 204, not example 200*0",
            "example 200*0, text 302 => text 302, not example 200*0",
            "example 200*7, text 204 => example 200*7, not text 204",
            "example 200*7, text 204, text 201 => text 201, not example 200*7",
            // What is done in part is not all.
            "example 200, text 207 => example 200, not text 207",
            // Another example may show what the text tells.
            "example 201, example 200, text 200 => example 201",
            "example 200, example 207, text 207 => example 200",
            "example 200, example 201, text 206 => example 200, not text 206",
        ],
    );
}

#[test]
fn a_response_has_the_type_of_its_annotation() {
    check(
        |[claims, body]| {
            let no_body = body == "no body";
            let taken = response_type(types(claims), no_body, &related, &is_object);
            show_any(taken, |verdict| show(&verdict))
        },
        &[
            "| => nothing",
            "annotation user | => annotation user",
            "annotation user | no body => annotation user",
            "annotation user, text user*9 | => annotation user",
            // The text wins where the example shows more members of what it names.
            "annotation user*3, text site*2 | => annotation user*3, not text site*2",
            "annotation user*3, text site*3 | => annotation user*3, not text site*3",
            "annotation user*3, text site*4 | => text site*4, not annotation user*3",
            // Kin is no contradiction.
            "annotation user*3, text directoryObject*4 | => annotation user*3",
            "annotation directoryObject*3, text user*4 | => annotation directoryObject*3",
            // The text alone tells where there is a body.
            "text user | => text user",
            "text user | no body => nothing",
            // What other calls read there corrects what has nothing to do with it.
            "annotation user, call user | => annotation user",
            "annotation user, call directoryObject | => annotation user",
            "annotation user, call site | => call site, not annotation user",
            "annotation user, call site | no body => call site, not annotation user",
            // Content is no object, whichever side has it.
            "annotation user, call Edm.Stream | => annotation user",
            "text Edm.Stream, call user | => text Edm.Stream",
            "text user, call directoryObject | => text user",
            "text user, call site | => call site, not text user",
            "annotation user*3, text group*4, call site \
             | => call site, not annotation user*3, not text group*4",
            "annotation user*3, text site*4, call user | => call user, not text site*4",
            "annotation user*4, text site*3, call user | => annotation user*4, not text site*3",
            "annotation user, text directoryObject, call group | => call group, not annotation user",
            // It says nothing about a value that is no object, and nothing alone.
            "annotation Edm.Int32, call site | => annotation Edm.Int32",
            "call site | => nothing",
            "text user, call site | no body => nothing",
        ],
    );
}

#[test]
fn a_title_names_a_body() {
    check(
        |[claims]| {
            let taken = unspoken_body(types(claims), &related);
            show_any(taken, |claim| {
                said(&claim.value, claim.witness, Some(&claim.place))
            })
        },
        &[
            "=> nothing",
            "title site => title site",
            "response site => response site",
            // Of kin, the title names what is sent.
            "title user, response user => title user",
            "title user*1, response directoryObject*9 => title user*1",
            // Of others, the one that has more of the members that are shown.
            "title user*3, response site*2 => title user*3",
            "title user*3, response site*3 => response site*3",
            "title user*3, response site*4 => response site*4",
        ],
    );
}

/// The text of what [`settled_body`] finds.
fn settled(sent: &Sent<'_>, read: &str, certain: &str) -> String {
    let read = all(read).pop();
    let is_certain = certain == "certain";
    let taken = settled_body(sent, read.as_deref(), is_certain, &related, &is_object);
    show_any(taken, |(found, witness)| {
        format!("{} {}", name(witness), short(found))
    })
}

#[test]
fn a_resource_is_what_its_place_holds() {
    check(
        |[sent, read, certain]| settled(&Sent::Resource(&full(sent)), read, certain),
        &[
            "user | | => nothing",
            "user | | certain => nothing",
            "user | user | certain => nothing",
            // A type that has nothing to do with what is read there is an error.
            "user | site | certain => call site",
            "user | site | => nothing",
            "user | directoryObject | certain => nothing",
            "directoryObject | user | certain => nothing",
            // A value that is no object is none.
            "Edm.Stream | site | certain => nothing",
        ],
    );
}

#[test]
fn a_table_of_members_is_none_of_parameters() {
    check(
        |[has_all, returned, read, certain]| {
            let (has_all, returned) = (all(has_all), all(returned).pop());
            let sent = Sent::Parameters {
                has_all: &|name| has_all.iter().any(|known| known == name),
                returned: returned.as_deref(),
            };
            settled(&sent, read, certain)
        },
        &[
            // What is read there has all rows as members, or what comes back has.
            "user | | user | => call user",
            "user | | user | certain => call user",
            "user site | site | user | certain => call user",
            "site | site | user | certain => response site",
            "site | site | | => response site",
            // No other type counts.
            "site | | user | certain => nothing",
            "| site | user | certain => nothing",
            "user site | | | => nothing",
        ],
    );
}

#[test]
fn examples_tell_that_an_argument_is_a_collection() {
    check(
        |[text]| show(&collection_of_argument(claims(text))),
        &[
            "=> assumed false",
            "table false => table false",
            "table true => table true",
            "table false, example false => table false",
            "table true, example true => table true",
            // A list wins over a single value where every example shows it; the first one is named.
            "table false, example true => example true, not table false",
            "table false, example true*1, example true*2 => example true*1, not table false",
            "table false, example true, example false => table false",
            "table false, example false, example true => table false",
            // A single value never wins.
            "table true, example false => table true, not example false",
            "fixup false, example true => fixup false",
            "table true, example false*1, example false*2 => table true, not example false*1",
            "table true, example false, example true => table true",
        ],
    );
}

#[test]
fn a_value_holds_the_rows_of_a_table() {
    let rows = set("displayName mail");
    for (value, holds) in [
        (json!({ "mail": "a" }), true),
        (json!({ "displayName": "a", "mail": "b" }), true),
        (json!({ "@odata.type": "a", "mail": "b" }), true),
        (json!({ "mail": "a", "mail@odata.type": "b" }), true),
        // All its members are rows, and it has one.
        (json!({ "mail": "a", "phone": "b" }), false),
        (json!({ "address": "a", "mail": "b" }), false),
        (json!({ "phone": "a" }), false),
        (json!({ "@odata.type": "a" }), false),
        (json!({}), false),
        // Of a list, the first item tells.
        (json!([{ "mail": "a" }, { "phone": "b" }]), true),
        (json!([{ "phone": "a" }, { "mail": "b" }]), false),
        (json!([["mail"]]), false),
        (json!([]), false),
        (json!("mail"), false),
        (json!(null), false),
    ] {
        assert_eq!(holds_rows(&rows, &value), holds, "{value}");
    }
}

#[test]
fn a_call_must_have_an_argument() {
    check(
        |[text]| show(&required(claims(text))),
        &[
            "=> assumed false",
            // A page that says so wins over all examples.
            "table true => table true",
            "table false => table false",
            "table true, example false => table true, not example false",
            "example false, table true => table true, not example false",
            "table true, example true*9 => table true",
            "table false, example true, example true => table false",
            "table true, table false => table true, not table false",
            // A fixup knows better than all pages.
            "fixup false, table true, example true => fixup false, not table true",
            "table false, fixup true, example false => fixup true, not table false, not example false",
            // What is left out once need not be sent.
            "example false*1 => example false*1",
            "example false*9 => example false*9",
            "example true, example false => example false",
            "example false, example true => example false",
            "example true, example false*1, example false*2 => example false*1",
            // What every request sends has to be.
            "example true*1 => example true*1",
            "example true*1, example true*2 => example true*1",
            // A single request that sends many arguments proves nothing about each.
            "example true*3 => example true*3",
            "example true*4 => assumed false",
            "example true*5 => assumed false",
            "example true*4, example true*5 => example true*4",
            // A representation in the place of a request proves nothing, but may lack what is required.
            "representation true*2 => assumed false",
            "representation false*2 => assumed false",
            "representation true*2, example false*2 => example false*2, not representation true*2",
            "table true, representation false*2 => table true, not representation false*2",
            // No other witness says anything.
            "text true => assumed false",
            "text true, example true*4 => assumed false",
        ],
    );
}

#[test]
fn a_name_is_a_guess() {
    for (others, borne_out, expected) in [
        (1, Some(true), true),
        (9, Some(false), false),
        (1, None, false),
        (2, None, true),
    ] {
        let found = is_like_others(others, borne_out);
        assert_eq!(found, expected, "{others} {borne_out:?}");
    }
}

#[test]
fn a_list_that_is_shown_is_one() {
    check(
        |[given]| show(&collection_of_response(claims(given))),
        &[
            " => assumed false",
            "annotation true => annotation true",
            "annotation false => annotation false",
            "text false, example true => example true, not text false",
            "annotation true, example true => annotation true",
        ],
    );
}

#[test]
fn an_example_is_of_what_it_shows_more_of() {
    for (stated, returned, are_kin, expected) in [
        (1, 2, false, true),
        (2, 2, false, false),
        (2, 1, false, false),
        (1, 2, true, false),
    ] {
        let found = is_of_another(stated, returned, are_kin);
        assert_eq!(found, expected, "{stated} {returned} {are_kin}");
    }
}

#[test]
fn a_body_is_what_its_signs_say() {
    check(
        |[signs]| {
            let has = |sign: &str| signs.split(' ').any(|known| known == sign);
            let signs = BodySigns {
                is_bare_method: has("get"),
                of_no_item: has("$ref"),
                shows_json: has("json"),
                shows_text: has("text"),
                says_raw: has("binary"),
                has_rows: has("rows"),
                takes_json: has("takes-json"),
                has_parameters: has("parameters"),
                is_represented: has("represented"),
                is_returned: has("returned"),
                is_annotated: has("annotated"),
                is_absent: has("absent"),
                is_call: has("call"),
            };
            format!("{:?}", body(signs))
        },
        &[
            "get => Nothing",
            "get rows => Nothing",
            "get json => Item",
            "$ref json represented => Any",
            "$ref => Nothing",
            // Rows are arguments where the table or the page says so.
            "rows parameters json => Rows",
            "rows call => Rows",
            "rows => Item",
            "rows json => Item",
            // Unless the type that the text names comes back.
            "rows parameters represented => Rows",
            "rows parameters represented returned => Represented",
            "rows call represented => Represented",
            // The text, the annotation, media.
            "represented annotated => Represented",
            "represented text => Represented",
            "annotated text => Annotated",
            "text json => ShownMedia",
            "text => ShownMedia",
            "rows text => Item",
            "binary => SaidMedia",
            "binary json => Item",
            "binary text => ShownMedia",
            "binary rows => Item",
            // A type that no page defines has the members of a table; an example shows only some of them.
            "absent json => Absent",
            "absent json call => Absent",
            "absent => Absent",
            "absent text => Absent",
            "absent annotated => Annotated",
            "absent rows json => Item",
            "absent rows call => Rows",
            "get absent => Nothing",
            // Nothing says anything but the example.
            "json => Item",
            "json call => Arguments",
            "call => Nothing",
            "=> Nothing",
        ],
    );
}

#[test]
fn a_string_is_an_enum_of_its_own() {
    check(
        |[name, values, shown]| {
            let values: Vec<String> = values.split_whitespace().map(str::to_owned).collect();
            let shown = shown.replace('/', "|");
            let shown = (!shown.is_empty()).then_some(shown.as_str());
            lists_own_enum(&words(name), &values, shown).to_string()
        },
        &[
            // The representation shows just these values.
            "renewal | free paid | free / paid => true",
            "renewal | free paid | paid / free => true",
            "renewal | free paid | free / paid / never => false",
            "renewal | free paid | free => false",
            "renewal | free paid | => false",
            "renewal | free | free => false",
            // States, as members of enums are written.
            "paperState | new worn | => true",
            "status | new worn | => true",
            "paperState | New worn | => false",
            "paperState | new | => false",
            "paper | new worn | => false",
            "stateOfPaper | new worn | => false",
        ],
    );
}

#[test]
fn rows_list_values_beside_the_table_of_their_enum() {
    check(
        |[values, table]| {
            let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
            let (values, table) = (words(values), words(table));
            let beside = beside_table(&values, &table);
            beside.map_or_else(
                || "nothing".to_owned(),
                |it| {
                    let text = format!("{}; {}", it.values.join(" "), it.members.join(" "));
                    text.trim_end().to_owned()
                },
            )
        },
        &[
            "new worn | new worn torn => nothing",
            "New worn | new worn => nothing",
            "new worn unknownFutureValue | new worn => nothing",
            // The whole table and more.
            "new worn torn | new worn => torn; torn",
            "new worn torn | new worn unknownFutureValue => torn; torn",
            "new torn unknownFutureValue | new => torn unknownFutureValue; torn unknownFutureValue",
            // A single one may be another word for one that is left out.
            "new broken | new worn torn => broken; ",
            "new broken lost | new worn torn => broken lost; broken lost",
            "broken lost | new worn torn => broken lost; broken lost",
            // Slips.
            "new wron | new worn => wron; ",
            "new wron lost | new worn => wron lost; ",
            "new wron lost broken | new worn => wron lost broken; lost broken",
            "new worn worm | new worn => worm; worm",
        ],
    );
}

#[test]
fn two_operations_show_a_member() {
    assert!(!is_shown_member(1));
    assert!(is_shown_member(2));
}

#[test]
fn three_members_show_a_base() {
    check(
        |[listed, shown]| is_shown_base(&set(listed), &set(shown)).to_string(),
        &[
            "a b c | a b c => true",
            "a b c | a b c d => true",
            "a b c d | a b c => false",
            "a b | a b => false",
        ],
    );
}

// Calls.

/// The words of a path.
fn path(path: &str) -> Vec<String> {
    Address::parse(path).words()
}

/// Whether the first page is nearer to a call than the second.
fn is_nearer(one: Candidate<'_>, other: Candidate<'_>) -> bool {
    distance(one) < distance(other)
}

/// A page that lists the plain line of a call, whose path ends in a word.
fn plain<'p>(id: &'p str, method: &'p str, words: &'p [String]) -> Candidate<'p> {
    Candidate {
        id,
        method,
        words,
        options: false,
        implied: false,
        ends_in_word: true,
        depth: 1,
    }
}

#[test]
fn the_page_of_a_call_is_named_after_it() {
    check(
        |[request, pages]| {
            let (method, of_path) = request.split_once(' ').unwrap();
            let (words, pages) = (path(of_path), Vec::from_iter(pages.split(' ')));
            let page = |id| Candidate {
                ends_in_word: !of_path.ends_with('}'),
                ..plain(id, method, &words)
            };
            let nearest = pages.iter().min_by_key(|id| distance(page(id)));
            (*nearest.unwrap()).to_owned()
        },
        &[
            "POST /users | intune-onboarding-user-create user-post-users => user-post-users",
            "GET /users/{id} | opentypeextension-get user-get => user-get",
            "GET /users/{id} | intune-devices-user-get user-get => user-get",
            "GET /me/messages/{id} | eventmessage-get message-get => message-get",
            "GET /me/messages/{id} | singlevaluelegacyextendedproperty-get message-get => message-get",
            "GET /me/contacts | contactfolder-list-contacts user-list-contacts => user-list-contacts",
            "POST /groups/{id}/threads/{id}/reply | post-post-attachments conversationthread-reply \
             => conversationthread-reply",
            "PATCH /me/drive/items/{id} | driveitem-move driveitem-update => driveitem-update",
            "GET /identity/x/namedLocations/{id} | ipnamedlocation-get namedlocation-get \
             => namedlocation-get",
            "GET /deviceManagement/deviceConfigurations/{id} \
             | intune-deviceconfig-androidcustomconfiguration-get intune-deviceconfig-deviceconfiguration-get \
             => intune-deviceconfig-deviceconfiguration-get",
            // A compound of a word of the path is less strange than any other word.
            "GET /me/messages/{id} | event-get outlookmessage-get => outlookmessage-get",
            "GET /policies | application-get authorizationpolicy-get => authorizationpolicy-get",
            "GET /me/messages/{id} | messagerule-get outlookmessage-get => outlookmessage-get",
            // Two compounds are as strange as another word.
            "GET /me/messages/{id}/attachments | attachment-user-post-list eventmessage-fileattachment-list \
             => attachment-user-post-list",
            "GET /me/messages/{id}/attachments | message-event-list mailmessage-fileattachment-list \
             => mailmessage-fileattachment-list",
            // Then the page that names the end of the path, that of fewer words, the first by the alphabet.
            "GET /applications/{id}/owners | application-list application-list-owners \
             => application-list-owners",
            "GET /applications/{id}/owners | application-post-owners application-list => application-list",
            "GET /users | list-user-users user-list => user-list",
            "GET /users | user-list list-users => list-users",
            // What ends in a word is listed rather than got; what ends in a key is got.
            "GET /organization | organization-get organization-list => organization-list",
            "GET /users/{id} | user-list user-get => user-get",
            "DELETE /users | user-delete user-remove => user-delete",
            // The number of an operation is no word; words may hold digits.
            "GET /users | list-user-users user-list-2 => user-list-2",
            "GET /users | user-list-v2 user-list-users => user-list-users",
            // A verb of another method is strange, and so is every word where the path has none.
            "DELETE /users/{id} | user-get user-remove => user-remove",
            "HEAD /users/{id} | user-get users-user => users-user",
            "GET /{id} | application-create user-get => user-get",
        ],
    );
}

#[test]
fn a_page_names_the_method_of_its_call() {
    let words = path("/users");
    check(
        |[method, verbs]| {
            // A word that is no verb wins by the alphabet only.
            let is_verb = |verb: &&str| {
                let id = format!("user-{verb}");
                is_nearer(plain(&id, method, &words), plain("a-user", method, &words))
            };
            Vec::from_iter(verbs.split(' ').filter(is_verb)).join(" ")
        },
        &[
            "GET | get list post create add update patch upsert put replace delete remove => get list",
            "POST | get list post create add update patch upsert put replace delete remove \
             => post create add",
            "PATCH | get list post create add update patch upsert put replace delete remove \
             => update patch upsert",
            "PUT | get list post create add update patch upsert put replace delete remove \
             => add update upsert put replace",
            "DELETE | get list post create add update patch upsert put replace delete remove \
             => delete remove",
            "HEAD | get list post create add update patch upsert put replace delete remove =>",
        ],
    );
}

#[test]
fn a_plain_line_is_nearer_than_its_name_tells() {
    let words = path("/users");
    let (named, strange) = ("user-list", "opentypeextension-get");
    let page = |id, implied, options| Candidate {
        options,
        implied,
        ..plain(id, "GET", &words)
    };
    let shown = true;
    let with_options = true;
    assert!(is_nearer(
        page(strange, false, false),
        page(named, false, with_options)
    ));
    assert!(is_nearer(
        page(strange, false, false),
        page(named, shown, false)
    ));
    assert!(is_nearer(
        page(strange, false, with_options),
        page(named, shown, false)
    ));
}

#[test]
fn a_page_about_a_base_is_nearer_than_one_about_a_descendant() {
    let words = path("/mobileApps");
    let page = |id, depth| Candidate {
        depth,
        ..plain(id, "POST", &words)
    };
    // The name of the page still comes first.
    assert!(is_nearer(
        page("z-mobileapp-create", 1),
        page("a-mobileapp-create", 2)
    ));
    assert!(is_nearer(
        page("a-mobileapp-create", 2),
        page("z-mobileapp-create", 2)
    ));
    assert!(is_nearer(
        page("mobileapp-create", 2),
        page("webapp-create", 1)
    ));
}

#[test]
fn tables_are_for_the_lines_that_their_labels_speak_of() {
    check(
        |[of_path, labels]| {
            let labels: Vec<Option<&str>> = labels
                .split(" / ")
                .map(|label| (label != "-").then_some(label))
                .collect();
            let address = Address::parse(of_path);
            let scopes = labels.iter().map(|label| TableScope {
                label: *label,
                names: Names::NoLine,
            });
            let scopes: Vec<TableScope<'_>> = scopes.collect();
            let line = LineScope {
                words: &address.words(),
                is_me: address.is_me(),
                caption: None,
                captions: &[],
            };
            let tables = tables_of_line(&scopes, line);
            let shown = tables.iter().map(|index| labels[*index].unwrap_or("-"));
            Vec::from_iter(shown).join(" / ")
        },
        &[
            "/me/events/{id} | event / group event / message => event",
            "/groups/{id}/events/{id} | event / group event / message => group event",
            "/me/calendar/events | user calendar / group calendar => user calendar",
            "/groups/{id}/calendar | user calendar / group calendar => group calendar",
            // The last word of the path that a label speaks of counts, whatever else the label says.
            "/users/{id}/contacts/{id} | personal contact / user => personal contact",
            "/teams/{id}/channels/{id}/messages | Permissions for channel / Permissions for chat \
             => Permissions for channel",
            "/me/photo | user resource / group resource => user resource",
            // A label may speak of a word as a part of another.
            "/users/{id}/todo/lists/{id}/extensions/{id} | user / task / tasklist => tasklist",
            "/users/{id}/todo/lists/{id}/tasks/{id} | user / task / tasklist => task",
            // A table without a label is for all lines.
            "/me/events | event / - / message => event / -",
            // So are all tables where no label speaks of the path.
            "/subscriptions | event / message => event / message",
            "/me/events | - => -",
            // That the signed-in user is a user tells nothing.
            "/me/authentication | acting on self / acting on other users \
             => acting on self / acting on other users",
            "/users/{id}/authentication | acting on self / acting on other users \
             => acting on other users",
            "/directory/deletedItems/microsoft.graph.user | For groups: / For users: => For users:",
        ],
    );
}

#[test]
fn tables_that_name_lines_are_for_those_alone() {
    check(
        |[names]| {
            let scope = |name| TableScope {
                label: None,
                names: match name {
                    "this" => Names::ThisLine,
                    "others" => Names::OtherLines,
                    _ => Names::NoLine,
                },
            };
            let scopes: Vec<TableScope<'_>> = names.split(" / ").map(scope).collect();
            let line = LineScope {
                words: &[],
                is_me: false,
                caption: None,
                captions: &[],
            };
            let shown = tables_of_line(&scopes, line);
            Vec::from_iter(shown.iter().map(usize::to_string)).join(" / ")
        },
        &[
            "- / - => 0 / 1",
            "this / others => 0",
            "- / this => 1",
            "- / others => 0",
            "this / - / this => 0 / 2",
            // Where the page forgets a line, it may need what any of the tables says.
            "others / others => 0 / 1",
        ],
    );
}

#[test]
fn tables_are_for_the_lines_whose_texts_say_the_same() {
    check(
        |[caption, captions, labels]| {
            let scopes = labels.split(" / ").map(|label| TableScope {
                label: Some(label),
                names: Names::NoLine,
            });
            let scopes: Vec<TableScope<'_>> = scopes.collect();
            let captions: Vec<&str> = captions.split(" / ").collect();
            let line = LineScope {
                words: &[],
                is_me: false,
                caption: Some(caption),
                captions: &captions,
            };
            let shown = tables_of_line(&scopes, line);
            Vec::from_iter(
                shown
                    .iter()
                    .map(|index| scopes[*index].label.unwrap_or("-")),
            )
            .join(" / ")
        },
        &[
            "Lend a rare book | Lend a rare book / Lend a map | For maps / For rare books => For rare books",
            "Lend a map | Lend a rare book / Lend a map | For maps / For rare books => For maps",
            // Words that all have tell nothing.
            "Lend it | Lend it / Lend a map | Lend now / Lend later => Lend now / Lend later",
            // Nor does a label that another line fits as well.
            "a map here | a map here / a map there / a book | For maps / For globes => For maps / For globes",
            "a map, a book | a map, a book / it | For maps / For books => For maps / For books",
        ],
    );
}

#[test]
fn a_call_is_deprecated_where_all_its_pages_say_so() {
    let since = |since: &str| Deprecation {
        since: Some(since.to_owned()),
        ..Deprecation::default()
    };
    let (plain, old, older) = (Deprecation::default(), since("2026"), since("2025"));
    for (claims, expected) in [
        (&[][..], None),
        (&[None], None),
        (&[Some(&old)], Some(&old)),
        (&[Some(&old), None], None),
        (&[None, Some(&old)], None),
        (&[Some(&plain), Some(&old)], Some(&old)),
        (&[Some(&old), Some(&older)], Some(&old)),
    ] {
        assert_eq!(
            deprecated_call(claims.iter().copied()).as_ref(),
            expected,
            "{claims:?}"
        );
    }
}

#[test]
fn an_option_is_required_where_no_page_leaves_it_open() {
    for (claims, expected) in [
        (&[true][..], true),
        (&[false], false),
        (&[true, true], true),
        (&[true, false], false),
    ] {
        assert_eq!(required_option(claims), expected, "{claims:?}");
    }
}

#[test]
fn members_behind_the_promise_came_later() {
    for (listed, expected) in [
        (&["a", "b"][..], &[][..]),
        (&["a", "unknownFutureValue"], &[]),
        (&["a", "unknownFutureValue", "b", "c"], &["b", "c"]),
    ] {
        assert_eq!(future_members(listed), expected);
    }
}

#[test]
fn a_created_resource_needs_what_its_page_requires() {
    for (presence, announced, expected) in [
        (Presence::Required, None, Some(Witness::Table)),
        (Presence::Required, Some(true), Some(Witness::Table)),
        (Presence::Optional, Some(false), None),
        (Presence::Unsaid, Some(false), Some(Witness::Text)),
        // The table lists what nobody can send.
        (Presence::Unsaid, Some(true), None),
        (Presence::Unsaid, None, None),
    ] {
        assert_eq!(
            required_property(presence, Witness::Table, announced),
            expected,
            "{presence:?} {announced:?}"
        );
    }
}

#[test]
fn a_call_is_where_one_of_its_pages_says() {
    for (claims, expected) in [
        (&[true][..], true),
        (&[false], false),
        (&[false, true], true),
        (&[false, false], false),
    ] {
        assert_eq!(is_in_cloud(claims), expected, "{claims:?}");
    }
}

#[test]
fn an_update_need_not_have_anything() {
    assert_eq!(required_by_update(), Verdict::assumed(false));
}

#[test]
fn a_call_has_the_common_base_of_its_types() {
    let types = Types::sketch(&json!({
        "entity": {},
        "directoryObject": { "base": "entity" },
        "user": { "base": "directoryObject" },
        "group": { "base": "directoryObject" },
        "site": { "base": "entity" },
        "mobileApp": { "base": "entity" },
        "webApp": { "base": "mobileApp" },
        "mobileLobApp": { "base": "mobileApp" },
        "iosLobApp": { "base": "mobileLobApp" },
        "androidLobApp": { "base": "mobileLobApp" },
        "riskLevel": ["low", "high"],
    }));
    check(
        |[fittest, named, read]| {
            let (of_pages, of_reads) = (all(named), all(read));
            let of_pages = of_pages.iter().map(String::as_str).collect();
            let of_reads: Vec<&str> = of_reads.iter().map(String::as_str).collect();
            let kin = common_base(&types, &full(fittest), &of_pages, &of_reads);
            let shown = std::iter::once(&kin.base).chain(&kin.subtypes);
            let shown: Vec<&str> = shown.map(|name| short(name)).collect();
            shown.join(" ")
        },
        &[
            // The type of the fittest page, what the pages name, what is read there: the base, then its subtypes.
            "user | user | => user",
            "user | user user | => user",
            // A page names the base.
            "user | user group directoryObject | => directoryObject directoryObject group user",
            "directoryObject | directoryObject user | => directoryObject directoryObject user",
            "user | user group | directoryObject => directoryObject group user",
            "user | user group | site directoryObject => directoryObject group user",
            // No page does: the type of the fittest page is left.
            "user | user group | => user",
            "user | user group | site => user",
            // That both are entities makes types no kin, whoever names `entity`.
            "user | user site | => user",
            "user | user site | entity => user",
            "user | user site entity | => user",
            // Unless it is the type of the fittest page.
            "entity | user site entity | => entity entity site user",
            // The base of most of them, the nearest of equals.
            "user | user | directoryObject => user",
            "mobileLobApp | iosLobApp | mobileApp => mobileLobApp",
            "iosLobApp | iosLobApp androidLobApp | mobileApp mobileLobApp \
             => mobileLobApp androidLobApp iosLobApp",
            "iosLobApp | iosLobApp androidLobApp webApp | mobileApp mobileLobApp \
             => mobileApp androidLobApp iosLobApp webApp",
            // What does not descend from it is left out.
            "iosLobApp | iosLobApp androidLobApp webApp | mobileLobApp \
             => mobileLobApp androidLobApp iosLobApp",
            "user | user group iosLobApp webApp | directoryObject mobileApp \
             => directoryObject group user",
            // Types that are no objects, or that no page defines, have no kin.
            "Edm.Stream | Edm.Stream | => Edm.Stream",
            "riskLevel | riskLevel user | directoryObject => riskLevel",
            "chat | chat user | directoryObject => chat",
            "user | user chat | chat => user",
        ],
    );
}
