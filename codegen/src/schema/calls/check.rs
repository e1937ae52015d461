//! Calls, held against the final types.
//!
//! Knows complete types; must not know how a page was read.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::Place;
use crate::facts::{Account, Cloud, Clouds, RequestOption};

use super::super::address::{self, Line};
use super::super::document::{
    Answer, Body, BodyContent, Call, CallKind, Documented, LabelledPermissions, Member, Operation,
    Segment, Types, Witness,
};
use super::super::fit;
use super::super::operations::WeighedOperation;
use super::super::trust;
use super::super::words::MemberWords;
use super::exercise::{self, Exercises, paths};
use super::group::{Calls, Pages};
use super::key::{self, Spellings};
use super::value::{self, Addressed};
use super::{message, permission, query};

/// What the pages document and what the API is asked, complete.
#[derive(Debug)]
pub(in crate::schema) struct Checked<'f> {
    /// The operations, with the values of their examples that do not fit.
    pub(in crate::schema) operations: Vec<WeighedOperation<'f>>,
    /// The calls, by address and method.
    pub(in crate::schema) calls: Vec<Call>,
    /// Where its pages have each of them.
    pub(in crate::schema) places: Vec<PlacesOfCall>,
}

/// The places of what a call is known by.
#[derive(Debug, Clone)]
pub(in crate::schema) struct PlacesOfCall {
    /// The request line, or the example that makes it.
    pub(in crate::schema) line: Place,
    /// The permissions of each kind of account.
    pub(in crate::schema) permissions: BTreeMap<Account, Place>,
}

/// Finds the common bases of what calls send and give back, and holds every example against the final types.
pub(in crate::schema) fn check<'f>(
    calls: Calls<'f>,
    types: &Types,
    words: &MemberWords,
) -> Checked<'f> {
    let Calls { operations, groups } = calls;
    let operations: Vec<WeighedOperation<'_>> = operations
        .into_par_iter()
        .map(|weighed| with_mismatches(weighed, types))
        .collect();
    let checker = Checker {
        types,
        words,
        spellings: Spellings::of(&operations),
        read: read(&operations),
        keyed: keyed(&operations),
        exercises: exercise::of(&operations),
    };
    let checked: Vec<(PlacesOfCall, Addressed<'_>)> = groups
        .par_iter()
        .filter_map(|group| {
            let pages = group.lines.iter().map(|(at, number)| {
                let weighed = &operations[*at];
                (weighed, &weighed.documentation.lines[*number])
            });
            let pages: Pages<'_> = pages.collect();
            let (_, line) = *pages.first()?;
            let places = PlacesOfCall {
                line: line.place.clone(),
                permissions: permission::places(&pages),
            };
            Some((places, (line, checker.call(&group.identity, &pages)?)))
        })
        .collect();
    let (places, mut addressed): (Vec<_>, Vec<_>) = checked.into_iter().unzip();
    value::show(&mut addressed, types, words);
    let calls = addressed.into_iter().map(|(_, call)| call).collect();
    drop(checker);
    let together = permission::together(&operations, &groups);
    let operations = operations.into_iter().zip(together);
    Checked {
        operations: operations.map(with_table).collect(),
        calls,
        places,
    }
}

/// Adds to the tables of an operation what the pages of the same calls say together with its own.
fn with_table(
    (mut weighed, together): (WeighedOperation<'_>, Option<LabelledPermissions>),
) -> WeighedOperation<'_> {
    let Some(together) = together else {
        return weighed;
    };
    let operation = &mut weighed.operation;
    if operation.permission_tables.is_empty() {
        operation.permission_tables.push(LabelledPermissions {
            label: None,
            requests: None,
            permissions: operation.permissions.clone(),
            least: operation.least.clone(),
            only_least: operation.only_least,
        });
    }
    operation.permission_tables.push(together);
    weighed
}

/// Fills in which values of examples do not fit what the page documents.
fn with_mismatches<'f>(mut weighed: WeighedOperation<'f>, types: &Types) -> WeighedOperation<'f> {
    let operation = &mut weighed.operation;
    for example in &mut operation.examples {
        if let Some(request) = &mut example.request
            && let Some(sent) = &request.content.body
        {
            request.mismatches = paths(fit::of_request(types, &operation.body, sent));
        }
        if let Some(response) = &mut example.response {
            response.mismatches = paths(fit::of_response(types, response));
        }
    }
    weighed
}

/// What calls are checked with.
struct Checker<'w> {
    types: &'w Types,
    words: &'w MemberWords,
    spellings: Spellings<'w>,
    /// The types that `GET` returns, by identity.
    read: BTreeMap<&'w str, Vec<&'w str>>,
    /// The addresses that a key follows: those of lists.
    keyed: BTreeSet<String>,
    exercises: Exercises<'w>,
}

impl Checker<'_> {
    fn call(&self, identity: &str, pages: &Pages<'_>) -> Option<Call> {
        let (fittest, line) = *pages.first()?;
        let read = self.read.get(identity).map_or(&[][..], Vec::as_slice);
        let reads = message::Reads {
            types: self.types,
            read,
            is_list: self.keyed.contains(identity),
        };
        let examples = self.exercises.get(&(identity, line.method.as_str()));
        let examples = examples.into_iter().flatten();
        let reference = message::reference(line, examples.clone().map(|(_, example)| *example));
        let body = reference.unwrap_or_else(|| message::body(pages, read, self.types));
        let responses = message::answers(pages, &body, &reads);
        let tables = permission::tables(pages);
        let (permissions, least) = permission::union(&tables);
        let of_media = |answer: &Answer| answer.type_name.as_deref() == Some("Edm.Stream");
        Some(Call {
            method: line.method.clone(),
            path: self.spellings.path(line),
            keys: key::keys(pages, self.words),
            kind: kind(fittest, line, &body, &responses),
            long_running: pages
                .iter()
                .any(|(weighed, _)| message::goes_on(&weighed.operation)),
            media: matches!(body.content, BodyContent::Raw { .. })
                || responses.values().any(of_media),
            reference: line.address.ends_with("$ref"),
            count: line.address.ends_with("$count"),
            deprecated: trust::deprecated_call(
                pages
                    .iter()
                    .map(|(weighed, _)| weighed.operation.deprecated.as_ref()),
            ),
            operations: documented(pages, &body, &responses, self.types),
            examples: examples
                .map(|(operation, example)| exercise::check(operation, example, &body, self.types))
                .collect(),
            permissions,
            least,
            only_least: tables.iter().any(|table| table.only_least),
            permission_tables: if tables.len() > 1 { tables } else { Vec::new() },
            roles: permission::roles(pages),
            clouds: clouds(pages),
            arguments: arguments(pages),
            query: query::options(union(pages, |operation| &operation.query), pages),
            headers: union(pages, |operation| &operation.headers),
            required_properties: required_properties(pages),
            body,
            responses,
        })
    }
}

/// What the call does, as its fittest page tells. A page that sends a resource and does not call itself an action adds an
/// item, even if nothing else tells that the word of the path is a collection.
fn kind(
    fittest: &WeighedOperation<'_>,
    line: &Line,
    body: &Body,
    responses: &BTreeMap<u16, Answer>,
) -> CallKind {
    let documentation = fittest.documentation;
    let creates = responses.contains_key(&201);
    let changes = responses.keys().any(|status| matches!(status, 200 | 204));
    let sends_item = matches!(body.content, BodyContent::Resource { .. });
    match line.method.as_str() {
        "GET" if documentation.is_call => CallKind::Function,
        "GET" if responses.values().any(|answer| answer.collection) => CallKind::List,
        "POST" if sends_item && !documentation.is_titled_call() => CallKind::Create,
        // What is added is sent.
        "POST" if documentation.is_call || body.content == BodyContent::None => CallKind::Action,
        "POST" => CallKind::Create,
        "PATCH" | "PUT" if creates && changes => CallKind::Upsert,
        "PATCH" => CallKind::Update,
        "PUT" => CallKind::Replace,
        "DELETE" => CallKind::Delete,
        _ => CallKind::Get,
    }
}

/// The pages as the schema lists them, each with the type that it alone concerns.
fn documented(
    pages: &Pages<'_>,
    body: &Body,
    responses: &BTreeMap<u16, Answer>,
    types: &Types,
) -> Vec<Documented> {
    let sent = match &body.content {
        BodyContent::Resource { type_name, .. } => Some(type_name.as_str()),
        _ => None,
    };
    let given: BTreeSet<&str> = responses
        .values()
        .filter_map(|answer| answer.type_name.as_deref())
        .collect();
    let narrows = |name: &str, base: &str| {
        name != base
            && types
                .chain(name)
                .iter()
                .any(|(ancestor, _)| *ancestor == base)
    };
    pages
        .iter()
        .map(|(weighed, line)| {
            let sends = match &weighed.operation.body.content {
                BodyContent::Resource { type_name, .. } => Some(type_name),
                _ => None,
            };
            let sends = sends.filter(|name| sent.is_some_and(|base| narrows(name, base)));
            let gives = weighed.operation.response.type_name.as_ref();
            let gives = gives.filter(|name| given.iter().any(|base| narrows(name, base)));
            Documented {
                id: weighed.operation.id.clone(),
                concerns: sends.or(gives).cloned(),
                implied: line.implied,
            }
        })
        .collect()
}

/// The options that the pages list, the fittest page's first.
fn union(
    pages: &Pages<'_>,
    options: impl Fn(&Operation) -> &Vec<RequestOption>,
) -> Vec<RequestOption> {
    let mut all: Vec<(String, Vec<bool>)> = Vec::new();
    for option in pages
        .iter()
        .flat_map(|(weighed, _)| options(&weighed.operation))
    {
        let mut known = all.iter_mut();
        match known.find(|(name, _)| name.eq_ignore_ascii_case(&option.name)) {
            Some((_, claims)) => claims.push(option.required),
            None => all.push((option.name.clone(), vec![option.required])),
        }
    }
    let options = all.into_iter().map(|(name, claims)| RequestOption {
        name,
        required: trust::required_option(&claims),
    });
    options.collect()
}

/// The properties that every page requires which sends a resource to be created.
fn required_properties(pages: &Pages<'_>) -> BTreeMap<String, Witness> {
    let operations = pages.iter().map(|(weighed, _)| &weighed.operation);
    let mut sending =
        operations.filter(|it| matches!(it.body.content, BodyContent::Resource { .. }));
    let Some(first) = sending.next() else {
        return BTreeMap::new();
    };
    let mut required = first.required_properties.clone();
    for other in sending {
        required.retain(|name, _| other.required_properties.contains_key(name));
    }
    required
}

/// Which clouds have the call.
fn clouds(pages: &Pages<'_>) -> Clouds {
    let mut claims: BTreeMap<Cloud, Vec<bool>> = BTreeMap::new();
    for (weighed, _) in pages {
        for (cloud, is_there) in &weighed.operation.clouds {
            claims.entry(*cloud).or_default().push(*is_there);
        }
    }
    let stated = claims.into_iter();
    stated
        .map(|(cloud, claims)| (cloud, trust::is_in_cloud(&claims)))
        .collect()
}

/// The arguments in the path, as the first page that lists them describes them.
fn arguments(pages: &Pages<'_>) -> BTreeMap<String, Member> {
    let Some((_, line)) = pages.first() else {
        return BTreeMap::new();
    };
    let described = |name: &str| {
        let mut parameters = pages
            .iter()
            .flat_map(|(weighed, _)| &weighed.operation.url_parameters);
        let (_, member) = parameters.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(member.clone())
    };
    line.address
        .arguments()
        .filter_map(|argument| Some((argument.name.clone(), described(&argument.name)?)))
        .collect()
}

/// The addresses of documented lines that end in a word and that a key follows in other lines.
fn keyed(operations: &[WeighedOperation<'_>]) -> BTreeSet<String> {
    let mut keyed = BTreeSet::new();
    let lines = operations
        .iter()
        .flat_map(|weighed| &weighed.documentation.lines);
    for template in lines.filter_map(|line| line.address.template.as_ref()) {
        let mut address = String::new();
        for pair in template.segments.windows(2) {
            address.push_str(&address::part(&pair[0]));
            if let [
                Segment::Literal(_),
                Segment::Key(_) | Segment::NamedKey { .. },
            ] = pair
            {
                keyed.insert(address.clone());
            }
        }
    }
    keyed
}

/// The types that `GET` returns, single or as items of a list, by identity.
fn read<'w>(operations: &'w [WeighedOperation<'_>]) -> BTreeMap<&'w str, Vec<&'w str>> {
    let mut read: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for weighed in operations {
        let Some(name) = weighed.operation.response.type_name.as_deref() else {
            continue;
        };
        for line in weighed
            .documentation
            .lines
            .iter()
            .filter(|line| line.method == "GET")
        {
            read.entry(line.address.identity()).or_default().push(name);
        }
    }
    read
}
