//! What calls send and give back.
//!
//! Knows the bodies and responses of all pages of a call; must not know how a page was read.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::address::{Kind, Line};
use super::super::document::{
    Answer, Body, BodyContent, ENTITY, Example, ExampleResponse, Member, Operation, Segment, Types,
    Witness, Witnesses,
};
use super::super::operations::WeighedOperation;
use super::super::trust::{self, Answered, Declared, End, Relation};
use super::group::Pages;

/// What the call sends: the body given by the fittest page that states one. Where pages send kin, their common base is sent.
///
/// Adding and changing an item sends a resource: a page that lists its members as arguments says less than one that names
/// it. What leads to media takes media.
pub(super) fn body(pages: &Pages<'_>, read: &[&str], types: &Types) -> Body {
    let is_call = pages
        .iter()
        .all(|(weighed, _)| weighed.documentation.is_call);
    let bodies = || pages.iter().map(|(weighed, _)| &weighed.operation.body);
    let is_raw = |body: &Body| matches!(body.content, BodyContent::Raw { .. });
    if pages.iter().any(|(_, line)| is_media(line)) && !bodies().any(is_raw) {
        return media();
    }
    let is_resource = |body: &&Body| matches!(body.content, BodyContent::Resource { .. });
    let named = bodies().find(is_resource).filter(|_| !is_call);
    let told = named.or_else(|| bodies().find(|body| body.content != BodyContent::Unknown));
    let mut body = told
        .or_else(|| bodies().next())
        .map_or_else(unknown, Body::clone);
    match &mut body.content {
        BodyContent::Resource {
            type_name,
            subtypes,
        } => {
            let sent: BTreeSet<&str> = bodies().filter_map(resource).collect();
            let kin = trust::common_base(types, type_name, &sent, read);
            *subtypes = kin.subtypes;
            if *type_name != kin.base {
                body.witness.type_name = Some(Witness::Call);
            }
            *type_name = kin.base;
        }
        BodyContent::Parameters { parameters } => {
            bodies().for_each(|other| join(parameters, other))
        }
        _ => {}
    }
    for media_type in bodies().flat_map(media_types) {
        let is_own = body.content.media_type() == Some(media_type);
        if !is_own && !body.media_types.iter().any(|known| known == media_type) {
            body.media_types.push(media_type.to_owned());
        }
    }
    body
}

/// The media types that a body can be.
fn media_types(body: &Body) -> impl Iterator<Item = &str> {
    let others = body.media_types.iter().map(String::as_str);
    body.content.media_type().into_iter().chain(others)
}

/// The reference that a line takes: one that ends in `$ref`, where no example sends anything else to it.
pub(super) fn reference<'e>(
    line: &Line,
    mut examples: impl Iterator<Item = &'e Example>,
) -> Option<Body> {
    let takes = matches!(line.method.as_str(), "POST" | "PUT") && line.address.ends_with("$ref");
    let sent = |example: &'e Example| example.request.as_ref()?.content.body.as_ref();
    let names = |body: &Value| {
        let members = body.as_object();
        members.is_some_and(|it| it.len() == 1 && it.get("@odata.id").is_some_and(Value::is_string))
    };
    let is_reference = takes && examples.all(|example| sent(example).is_none_or(names));
    is_reference.then(|| Body {
        content: BodyContent::Reference,
        media_types: Vec::new(),
        witness: Witnesses {
            kind: Some(Witness::Path),
            ..Witnesses::default()
        },
    })
}

/// Whether a line that the page does not list puts media in its place, although the page sends something else to its lines.
fn is_media(line: &Line) -> bool {
    let leads_to = line.leads_to.as_ref().filter(|_| line.implied);
    matches!(line.method.as_str(), "PATCH" | "PUT")
        && leads_to.is_some_and(|kind| kind.type_name == "Edm.Stream")
}

fn media() -> Body {
    Body {
        content: BodyContent::Raw {
            content_type: "application/octet-stream".to_owned(),
        },
        media_types: Vec::new(),
        witness: Witnesses {
            kind: Some(Witness::Path),
            ..Witnesses::default()
        },
    }
}

fn unknown() -> Body {
    Body {
        content: BodyContent::Unknown,
        media_types: Vec::new(),
        witness: Witnesses::default(),
    }
}

fn resource(body: &Body) -> Option<&str> {
    match &body.content {
        BodyContent::Resource { type_name, .. } => Some(type_name),
        _ => None,
    }
}

/// Adds the arguments that only another page lists.
fn join(parameters: &mut BTreeMap<String, Member>, other: &Body) {
    let BodyContent::Parameters { parameters: more } = &other.content else {
        return;
    };
    for (name, member) in more {
        if !parameters
            .keys()
            .any(|known| known.eq_ignore_ascii_case(name))
        {
            let added = Member {
                position: parameters.len(),
                ..member.clone()
            };
            parameters.insert(name.clone(), added);
        }
    }
}

/// What is known of the address of a call besides what its pages say.
pub(super) struct Reads<'r> {
    pub(super) types: &'r Types,
    /// The types that `GET` returns there.
    pub(super) read: &'r [&'r str],
    /// Whether a key follows the address elsewhere.
    pub(super) is_list: bool,
}

/// What comes back, by status: the statuses of the fittest page, with the types of all pages that have them.
pub(super) fn answers(pages: &Pages<'_>, sent: &Body, reads: &Reads<'_>) -> BTreeMap<u16, Answer> {
    let mut answers = BTreeMap::new();
    let Some((fittest, line)) = pages.first() else {
        return answers;
    };
    let own = fittest.operation.response.status;
    let told = fittest
        .documentation
        .claims
        .response
        .statuses
        .iter()
        .map(|(status, _)| *status);
    let overruled = &fittest.response.status.overruled;
    let told = told.filter(|status| !overruled.iter().any(|claim| claim.value == *status));
    for status in std::iter::once(own).chain(told) {
        let documented = documented(fittest, status);
        let of_page = &fittest.documentation.lines;
        let of_address = of_address(documented, line, of_page, reads);
        let answer = match of_address.witness.type_name {
            // The address says more than its pages.
            Some(Witness::Path) => of_address,
            _ => with_base(of_address, pages, sent, reads),
        };
        answers.entry(status).or_insert(answer);
    }
    answers
}

/// What a page says that comes back with a status.
fn documented(weighed: &WeighedOperation<'_>, status: u16) -> Answer {
    let own = &weighed.operation.response;
    // What another service answers is shown, too: that to which an upload goes.
    let is_local = |example: &&Example| {
        let request = example.request.as_ref();
        request.is_none_or(|request| request.local_path().is_some())
    };
    let examples = weighed.operation.examples.iter().filter(is_local);
    let responses = examples.filter_map(|example| example.response.as_ref());
    let shown: Vec<&ExampleResponse> = responses.filter(|shown| shown.status == status).collect();
    let told = weighed.response.told.as_ref();
    let told = told.filter(|_| matches!(status, 200 | 201));
    let of_type = |witness: Witness| Witnesses {
        type_name: witness.unless(Witness::Annotation),
        collection: witness.unless(Witness::Annotation),
        ..Witnesses::default()
    };
    let (type_name, collection, witness) = match (shown.first(), told) {
        _ if status == own.status => (own.type_name.clone(), own.collection, own.witness),
        (Some(shown), _) => {
            let witness = of_type(Witness::Annotation);
            (shown.type_name.clone(), shown.collection, witness)
        }
        (None, Some((name, collection))) => {
            (Some(name.clone()), *collection, of_type(Witness::Text))
        }
        (None, None) => (None, false, Witnesses::default()),
    };
    let is_location = |name: &String| name.eq_ignore_ascii_case("location");
    let mut headers = shown.iter().map(|shown| &shown.headers);
    Answer {
        type_name,
        collection,
        subtypes: Vec::new(),
        location: headers.any(|headers| headers.keys().any(is_location)),
        witness,
    }
}

/// Whether a line is longer than another one of its page, to which the answer of the page belongs.
fn is_beyond(line: &Line, of_page: &[Line]) -> bool {
    let mut others = of_page.iter().filter(|other| other.method == line.method);
    others.any(|other| {
        let rest = line
            .address
            .identity()
            .strip_prefix(other.address.identity());
        rest.is_some_and(|rest| rest.starts_with('/'))
    })
}

/// What the type that a page answers is to the declared one.
fn relation(types: &Types, given: &str, declared: &str) -> Relation {
    let descends = |name: &str, base: &str| {
        let mut chain = types.chain(name).into_iter();
        chain.any(|(ancestor, _)| ancestor == base)
    };
    match (
        given == declared,
        descends(given, declared),
        descends(declared, given),
    ) {
        (false, true, _) => Relation::Descends,
        (true, ..) | (_, _, true) => Relation::Covers,
        _ => Relation::Stranger,
    }
}

/// An answer with the type that is declared at its address.
fn as_declared(mut answer: Answer, declared: &Kind) -> Answer {
    answer.type_name = Some(declared.type_name.clone());
    answer.collection = declared.collection;
    answer.witness.type_name = Some(Witness::Path);
    answer.witness.collection = Some(Witness::Path);
    answer
}

/// What an address answers, whatever its page shows of another.
fn of_address(mut answer: Answer, line: &Line, of_page: &[Line], reads: &Reads<'_>) -> Answer {
    let Some(given) = answer.type_name.as_ref().filter(|_| line.method == "GET") else {
        return answer;
    };
    let end = match line.address.last() {
        _ if line.address.ends_with("$value") => End::Value,
        _ if line.address.ends_with("$count") => End::Count,
        Some(Segment::Literal(word)) if reads.types.object(word).is_some() => End::Cast,
        Some(Segment::Literal(_)) if reads.is_list => End::KeyedWord,
        Some(Segment::Key(_) | Segment::NamedKey { .. }) => End::Key,
        _ => End::Other,
    };
    let is_declared = matches!(end, End::KeyedWord | End::Key | End::Other);
    if let Some(found) = line.leads_to.as_ref().filter(|_| is_declared) {
        match trust::declared(
            relation(reads.types, given, &found.type_name),
            is_beyond(line, of_page),
            found.collection,
            answer.collection,
        ) {
            Declared::Nothing => {}
            Declared::Several => {
                answer.collection = true;
                answer.witness.collection = Some(Witness::Path);
                return answer;
            }
            Declared::Base => {
                answer.subtypes = vec![given.clone()];
                return as_declared(answer, found);
            }
            Declared::All => {
                let is_same = *given == found.type_name && answer.collection == found.collection;
                if !is_same {
                    return as_declared(answer, found);
                }
            }
        }
    }
    let is_entity = reads.types.related(given, ENTITY);
    let answered = trust::answered(end, answer.collection, is_entity);
    match answered {
        Answered::AsDocumented => return answer,
        Answered::Media => answer.type_name = Some("Edm.Stream".to_owned()),
        Answered::Number => answer.type_name = Some("Edm.Int64".to_owned()),
        Answered::Cast => {
            answer.type_name = line.address.last_word().map(str::to_owned);
            answer.witness.type_name = Some(Witness::Path);
            return answer;
        }
        Answered::One | Answered::Several => {}
    }
    answer.collection = answered == Answered::Several;
    let of_path = Some(Witness::Path);
    match answered {
        Answered::Media | Answered::Number => answer.witness.type_name = of_path,
        _ => answer.witness.collection = of_path,
    }
    answer
}

/// The answer with the common base of what the pages say; what is added to a list of several kinds comes back as what
/// was sent.
fn with_base(mut answer: Answer, pages: &Pages<'_>, sent: &Body, reads: &Reads<'_>) -> Answer {
    let Some(name) = &answer.type_name else {
        return answer;
    };
    if let BodyContent::Resource {
        type_name,
        subtypes,
    } = &sent.content
        && subtypes.contains(name)
    {
        answer.subtypes = subtypes.clone();
        answer.type_name = Some(type_name.clone());
        answer.witness.type_name = Some(Witness::Call);
        return answer;
    }
    let responses = pages.iter().map(|(weighed, _)| &weighed.operation.response);
    let given = responses.filter_map(|response| response.type_name.as_deref());
    let kin = trust::common_base(reads.types, name, &given.collect(), reads.read);
    if *name != kin.base {
        answer.witness.type_name = Some(Witness::Call);
    }
    answer.subtypes = kin.subtypes;
    answer.type_name = Some(kin.base);
    answer
}

/// Whether an example shows that the operation is accepted only, and where to ask for its outcome.
pub(super) fn goes_on(operation: &Operation) -> bool {
    let mut responses = operation
        .examples
        .iter()
        .filter_map(|example| example.response.as_ref());
    responses.any(|response| {
        let mut names = response.headers.keys();
        response.status == 202 && names.any(|name| name.eq_ignore_ascii_case("location"))
    })
}
