//! Documented requests as tests.
//!
//! Knows which requests client methods can make; must not know responses.

use graph_core::Route;
use graph_core::examples::Head;
use percent_encoding::percent_decode_str;

use crate::schema::{
    Body, BodyContent, Call, ExampleRequest, Exercise, Member, Types, Version, essence,
};

use super::super::builder::{BodyArgument, NamedValue, Step};
use super::super::by_call::ByCall;
use super::super::chain::Chain;
use super::super::header;
use super::super::ident::Ident;
use super::check::{Argument, Check, Half, RequestCheck, Untested};
use super::leaf::{Leaves, untyped};

/// How the request of an example is tested, by way of the call that it makes.
pub(super) fn half(
    version: Version,
    request: &ExampleRequest,
    exercise: Option<(&Call, &Exercise)>,
    types: &Types,
    chains: &ByCall<'_, Chain<'_>>,
) -> Result<Half, Untested> {
    let path = request.local_path().ok_or(Untested::Foreign)?;
    let named = request.version();
    if named.is_some_and(|named| !named.eq_ignore_ascii_case(version.name)) {
        return Err(Untested::OtherVersion);
    }
    let (call, exercise) = exercise.ok_or(Untested::Unmatched)?;
    let chain = chains.get(call).ok_or(Untested::NoMethod)?;
    let template = call.template().ok_or(Untested::NoMethod)?;
    let values = template.instance(path).ok_or(Untested::Url)?;
    let values: Vec<String> = values.iter().map(|value| decoded(value)).collect();
    if !takes(&chain.body, &chain.made.body, request) {
        return Err(Untested::BodyKind);
    }
    let mut check = RequestCheck {
        calls: calls(chain, &values),
        body: chain.body.clone(),
        is_media: request.content.text.is_some(),
        query: query(path),
        headers: headers(request),
    };
    reproduce(version, request, &chain.steps, &values, &check)?;
    if check.body == BodyArgument::Reference {
        check.query.retain(|(name, _)| name != "$id");
    }
    for argument in &chain.query {
        let value = taken(&mut check.query, &argument.name).ok_or(Untested::Query)?;
        if let Some((_, values)) = check.calls.last_mut() {
            values.push(Argument(value));
        }
    }
    Ok(Half {
        check: Check::Request(check),
        known: !exercise.mismatches.is_empty(),
        leaves: leaves(
            types,
            &chain.made.body,
            &chain.body,
            request,
            &exercise.mismatches,
        ),
    })
}

/// Whether the client will make the documented request, its body aside. The client itself is asked, because a page can
/// write what it never writes: a double slash, a quote that was not closed, an argument in another place.
fn reproduce(
    version: Version,
    request: &ExampleRequest,
    steps: &[Step],
    values: &[String],
    check: &RequestCheck,
) -> Result<(), Untested> {
    let headers = request.headers.iter();
    let head = Head {
        method: &request.method,
        url: &request.url,
        headers: headers
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    };
    let reproduced = head.reproduced(
        version.name,
        |route| appended(route, steps, values),
        |call| {
            let is_typed = |_: &&str| !removes(request) && !check.is_media;
            let body = check.body.media_type().filter(is_typed);
            let body = body.into_iter();
            let headers = body.map(|media_type| ("Content-Type", media_type));
            let own = check
                .headers
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()));
            let call = headers
                .chain(own)
                .fold(call, |call, (name, value)| call.header(name, value));
            let query = check.query.iter();
            query.fold(call, |call, (name, value)| call.query(name, value))
        },
    );
    reproduced.map_err(|_| Untested::Url)
}

/// The route with the segments that the methods of a call append.
fn appended<'v>(route: Route, steps: &'v [Step], values: &'v [String]) -> Route {
    let mut values = values.iter().map(String::as_str);
    let mut value = || values.next().unwrap_or_default();
    steps.iter().fold(route, |route, step| match step {
        Step::Literal(word) => route.literal(word),
        Step::Key(_) => route.key(value()),
        Step::ItemPath(_) => route.item_path(value()),
        Step::NamedKey(name, _) => route.named_key(name, value()),
        Step::Function(name, values) => route.function(name, &named(values, &mut value)),
        Step::AlternateKey(values) => route.alternate_key(&named(values, &mut value)),
    })
}

fn named<'v>(
    names: &'v [NamedValue],
    value: &mut impl FnMut() -> &'v str,
) -> Vec<(&'v str, &'v str, bool)> {
    let names = names.iter();
    let named = names.map(|NamedValue { name, quoted, .. }| (name.as_str(), value(), *quoted));
    named.collect()
}

/// Whether a method that takes this body can send that of a request. A page may leave out a body in which nothing must be.
fn takes(taken: &BodyArgument, sent: &Body, request: &ExampleRequest) -> bool {
    let is_required = |member: &Member| member.required;
    match (taken, &request.content.body, &request.content.text) {
        (BodyArgument::Parameters(_) | BodyArgument::Payload(..), None, None) => {
            match &sent.content {
                BodyContent::Parameters { parameters } => !parameters.values().any(is_required),
                _ => false,
            }
        }
        (BodyArgument::Media(_), body, text) => body.is_some() || text.is_some(),
        (_, None, Some(_)) => is_documented_media(sent, request),
        (BodyArgument::Json, None, None) => false,
        (BodyArgument::Reference, body, _) => body.is_some() != removes(request),
        (_, None, None) => true,
        (
            BodyArgument::Parameters(_)
            | BodyArgument::Payload(..)
            | BodyArgument::Model(..)
            | BodyArgument::Extending(..),
            Some(body),
            _,
        ) => body.is_object(),
        (BodyArgument::Json, Some(_), _) => true,
        _ => false,
    }
}

/// Takes an option out of a query.
fn taken(query: &mut Vec<(String, String)>, name: &str) -> Option<String> {
    let mut pairs = query.iter();
    let at = pairs.position(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(query.remove(at).1)
}

/// Whether a request names a reference in its query.
fn removes(request: &ExampleRequest) -> bool {
    let mut pairs = query(&request.url).into_iter();
    pairs.any(|(name, _)| name == "$id")
}

/// Whether a request that is no JSON is of a media type that can be sent in place of the body.
fn is_documented_media(sent: &Body, request: &ExampleRequest) -> bool {
    let mut headers = request.headers.iter();
    let header = headers.find(|(name, _)| header::is_media_type(name));
    let named = header.and_then(|(_, value)| essence(value));
    named.is_some_and(|named| sent.media_types.contains(&named))
}

/// The methods of the way to a call, each with its values.
fn calls(chain: &Chain<'_>, values: &[String]) -> Vec<(Ident, Vec<Argument>)> {
    let mut values = values.iter().cloned().map(Argument);
    let with_values = |(method, count): &(Ident, usize)| {
        let taken = values.by_ref().take(*count);
        (method.clone(), taken.collect())
    };
    chain.links.iter().map(with_values).collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The pairs of a URL's query; a `+` is a plus, and blanks around a part are not part of it.
fn query(path: &str) -> Vec<(String, String)> {
    let Some((_, query)) = path.split_once('?') else {
        return Vec::new();
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name.trim()), decoded(value.trim()))
        })
        .collect()
}

/// The headers that a caller sets; a JSON body brings its own content type.
fn headers(request: &ExampleRequest) -> Vec<(String, String)> {
    let is_json = |value: &str| value.trim().eq_ignore_ascii_case("application/json");
    let comes_with_body = |name: &str, value: &str| {
        header::is_media_type(name) && is_json(value) && request.content.body.is_some()
    };
    let headers = request.headers.iter();
    headers
        .filter(|(name, value)| !header::is_own(name) && !comes_with_body(name, value))
        .map(|(name, value)| (name.clone(), value.trim().to_owned()))
        .collect()
}

/// The leaves of a request's body, as what the call sends.
fn leaves(
    types: &Types,
    sent: &Body,
    taken: &BodyArgument,
    request: &ExampleRequest,
    mismatches: &[String],
) -> Vec<String> {
    let Some(body) = &request.content.body else {
        return Vec::new();
    };
    let leaves = Leaves::new(types, mismatches);
    match (taken, &sent.content) {
        (
            BodyArgument::Model(..) | BodyArgument::Extending(..),
            BodyContent::Resource { type_name, .. },
        ) => leaves.of_value(type_name, body),
        (
            BodyArgument::Parameters(_) | BodyArgument::Payload(..),
            BodyContent::Parameters { parameters },
        ) => leaves.of_parameters(parameters.iter(), body),
        _ => vec![untyped(body)],
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::super::ident::Case;
    use super::super::super::rust_type::RustType;
    use super::super::super::sample;
    use super::*;
    use crate::schema::VERSIONS;

    fn tested(url: &str) -> Result<Half, Untested> {
        tested_with(url, Some(json!({ "name": 1, "size": 2 })))
    }

    fn tested_with(url: &str, shown: Option<serde_json::Value>) -> Result<Half, Untested> {
        let types = json!({
            "microsoft.graph.rule": sample::object(None, &["id", "name"]),
            "microsoft.graph.fileRule": sample::object(Some("microsoft.graph.rule"), &["size"]),
        });
        let mut call = sample::call("POST", "/a/{id}/rules", "create", &["filerule-create"]);
        call.body.content = BodyContent::Resource {
            type_name: "microsoft.graph.rule".to_owned(),
            subtypes: vec!["microsoft.graph.fileRule".to_owned()],
        };
        let schema = sample::schema(types, Vec::new(), vec![call]);
        let ident = |name| Ident::new(name, Case::Snake);
        let body = BodyArgument::Model(RustType::Core("Rule"), ident("rule"));
        let mut chains = ByCall::default();
        let chain = Chain {
            links: vec![
                (ident("a"), 0),
                (ident("by_id"), 1),
                (ident("rules"), 0),
                (ident("create"), 0),
            ],
            steps: vec![
                Step::Literal("a".to_owned()),
                Step::Key(ident("id")),
                Step::Literal("rules".to_owned()),
            ],
            query: Vec::new(),
            body,
            made: &schema.calls[0],
        };
        chains.insert(&schema.calls[0], chain);
        let mut request = json!({
            "method": "POST",
            "url": url,
            "headers": { "Content-Type": "application/json", "Prefer": "x" },
            // By the page, whose type has a size, both values do not fit.
            "mismatches": ["name", "size"],
        });
        if let Some(shown) = shown {
            request["body"] = shown;
        }
        let request: ExampleRequest = serde_json::from_value(request).unwrap();
        let exercise = Exercise {
            operation: "filerule-create".to_owned(),
            example: "one".to_owned(),
            mismatches: vec!["name".to_owned()],
        };
        let exercise = Some((&schema.calls[0], &exercise));
        half(VERSIONS[0], &request, exercise, &schema.types, &chains)
    }

    #[test]
    fn a_request_is_held_against_what_its_call_sends() {
        let half = tested("https://graph.microsoft.com/v1.0/a/b%20c/rules?$top=1").unwrap();
        assert!(half.known);
        // The base type of the call has no size.
        assert_eq!(half.leaves, ["name ! 1", "size + 2"]);
        let Check::Request(check) = half.check else {
            panic!("a request is tested as a request");
        };
        let values: Vec<&[Argument]> = check.calls.iter().map(|(_, values)| &values[..]).collect();
        assert_eq!(values, [&[][..], &[Argument("b c".to_owned())], &[], &[]]);
        assert_eq!(check.query, [("$top".to_owned(), "1".to_owned())]);
        assert_eq!(check.headers, [("Prefer".to_owned(), "x".to_owned())]);
    }

    #[test]
    fn blanks_around_the_parts_of_a_query_do_not_count() {
        let half = tested("/a/b/rules?$filter = x eq 'y' & $top= 1").unwrap();
        let Check::Request(check) = half.check else {
            panic!("a request is tested as a request");
        };
        let expected = [("$filter", "x eq 'y'"), ("$top", "1")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(check.query, expected);
    }

    #[test]
    fn a_body_that_is_not_shown_is_none_in_which_something_must_be() {
        assert!(tested_with("/a/b/rules", None).is_ok());
        let list = tested_with("/a/b/rules", Some(json!([])));
        assert_eq!(list.err(), Some(Untested::BodyKind));
        let member = |required: bool| {
            let member = json!({ "type": "Edm.String", "collection": false, "position": 0, "required": required });
            let content = json!({ "kind": "parameters", "parameters": { "a": member } });
            let body: Body = serde_json::from_value(content).unwrap();
            let request = json!({ "method": "POST", "url": "/a", "headers": {} });
            let request = serde_json::from_value(request).unwrap();
            let taken = BodyArgument::Parameters(Ident::new("A", Case::Pascal));
            takes(&taken, &body, &request)
        };
        assert!(member(false));
        assert!(!member(true));
    }

    #[test]
    fn the_letter_case_of_words_does_not_count() {
        for url in ["https://graph.microsoft.com/V1.0/a/b/rules", "/A/b/Rules"] {
            assert!(tested(url).is_ok(), "{url}");
        }
    }

    #[test]
    fn a_request_that_no_method_makes_is_not_tested() {
        for (url, reason) in [
            ("https://contoso.com/a/b/rules", Untested::Foreign),
            (
                "https://graph.microsoft.com/beta/a/b/rules",
                Untested::OtherVersion,
            ),
            ("https://graph.microsoft.com/a/b/rules", Untested::Url),
            ("/a//b/rules", Untested::Url),
            ("/a/'b/c'/rules", Untested::Url),
            ("/a/../rules", Untested::Url),
        ] {
            assert_eq!(tested(url).err(), Some(reason), "{url}");
        }
    }
}
