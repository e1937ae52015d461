//! Messages: what a call takes and gives.
//!
//! Knows bodies and responses; must not know paths.

use crate::schema::{Answer, BodyContent, Call, RequestOption};

use super::builder::{BodyArgument, CallPlan, PathArgument, QueryArgument, ResponseType};
use super::docs::code;
use super::ident::{Case, Ident};
use super::parameter::AllParameters;
use super::rust_type::RustType;
use super::types::Types;

/// The status of an answer that leads elsewhere.
const REDIRECT: u16 = 302;

/// The status of an answer that has no content.
const NO_CONTENT: u16 = 204;

/// What a call takes as its body.
pub(super) fn body(call: &Call, types: &Types<'_>, parameters: &AllParameters<'_>) -> BodyArgument {
    match &call.body.content {
        _ if takes_reference(call) => BodyArgument::Reference,
        BodyContent::None => BodyArgument::None,
        BodyContent::Parameters { .. } => match parameters.by_call.get(call) {
            Some(ident) => match call.body.media_types.first() {
                Some(usual) => BodyArgument::Payload(ident.clone(), usual.clone()),
                None => BodyArgument::Parameters(ident.clone()),
            },
            None => BodyArgument::Json,
        },
        BodyContent::Resource { type_name, .. } => match types.value(type_name) {
            RustType::Core("Json") | RustType::Prelude(_) => BodyArgument::Json,
            rust if types.is_extended(type_name) => {
                BodyArgument::Extending(rust, argument(type_name))
            }
            rust => BodyArgument::Model(rust, argument(type_name)),
        },
        BodyContent::Raw { content_type } => BodyArgument::Media(content_type.clone()),
        BodyContent::Reference | BodyContent::Unknown => BodyArgument::Json,
    }
}

/// The query options that all of some calls cannot do without. What a reference is taken by is no value.
pub(super) fn query(calls: &[&Call]) -> Vec<QueryArgument> {
    let Some((call, others)) = calls.split_first() else {
        return Vec::new();
    };
    let is_required = |call: &Call, name: &str| {
        let mut options = call.query.iter();
        options.any(|it| it.required && it.name.eq_ignore_ascii_case(name))
    };
    let options = call.query.iter().filter(|option| {
        let is_value = option.required && !(takes_reference(call) && option.name == "$id");
        is_value && others.iter().all(|other| is_required(other, &option.name))
    });
    let argument = |option: &RequestOption| QueryArgument {
        name: option.name.clone(),
        ident: Ident::new(option.name.trim_start_matches('$'), Case::Snake),
    };
    options.map(argument).collect()
}

/// Gives names of their own to values of the query that are called like other arguments.
pub(super) fn rename_taken(call: &mut CallPlan, arguments: &[PathArgument]) {
    let arguments = arguments.iter().map(|argument| argument.ident.clone());
    let mut taken: Vec<Ident> = arguments.chain(call.body.ident()).collect();
    for argument in &mut call.query {
        while taken.contains(&argument.ident) {
            argument.ident = argument.ident.with_suffix("_option");
        }
        taken.push(argument.ident.clone());
    }
}

/// What is said about the media types that a call takes; nothing where that is JSON alone.
pub(super) fn media(call: &Call) -> Option<String> {
    let others: Vec<String> = call.body.media_types.iter().map(|it| code(it)).collect();
    let others = others.join(", ");
    let replaced = |sent: &str| {
        let first = call.body.media_types.first()?;
        let way = code(&format!(".bytes({first:?}, content)"));
        Some(format!(
            "{sent} {way} sends content instead. Media types: {others}."
        ))
    };
    match &call.body.content {
        BodyContent::Raw { content_type } if others.is_empty() => {
            Some(format!("Sends {}.", code(content_type)))
        }
        BodyContent::Raw { content_type } => Some(format!(
            "Sends {}, unless [`Media::new`] names another media type: {others}.",
            code(content_type)
        )),
        BodyContent::Parameters { .. } if call.body.media_types.len() > 1 => Some(format!(
            "Sends the arguments as JSON, or else content ([`Media`]) of the media type that [`Media::new`] names: {others}."
        )),
        BodyContent::Parameters { .. } if !others.is_empty() => Some(format!(
            "Sends the arguments as JSON, or else content ([`Media`]) as {others}."
        )),
        BodyContent::None => replaced("Sends no body;"),
        _ => replaced("Sends JSON;"),
    }
}

/// Whether a call takes a reference to a thing.
pub(super) fn takes_reference(call: &Call) -> bool {
    call.body.content == BodyContent::Reference || removes(call)
}

/// Whether a call takes a reference out of a collection that its query must name.
fn removes(call: &Call) -> bool {
    let is_named = |option: &RequestOption| option.name == "$id" && option.required;
    call.reference && call.method == "DELETE" && call.query.iter().any(is_named)
}

/// The name of the argument that a model is passed as.
fn argument(type_name: &str) -> Ident {
    let simple = type_name.rsplit('.').next().unwrap_or(type_name);
    Ident::new(simple, Case::Snake)
}

/// What a call gives.
pub(super) fn response(call: &Call, types: &Types<'_>) -> ResponseType {
    match content(call, types) {
        // An answer without content may come as well.
        typed if is_optional(call) => ResponseType::Optional(Box::new(typed)),
        typed => typed,
    }
}

/// Whether a call answers with content or, at other times, without.
pub(super) fn is_optional(call: &Call) -> bool {
    let is_empty = |status: &u16| *status == NO_CONTENT;
    let has_content = |(_, answer): (u16, &Answer)| answer.type_name.is_some();
    call.responses.keys().any(is_empty) && call.answer().is_some_and(has_content)
}

fn content(call: &Call, types: &Types<'_>) -> ResponseType {
    if call.count {
        return ResponseType::Count;
    }
    let answer = call.answer().filter(|(status, _)| *status != REDIRECT);
    let typed = answer.and_then(|(_, answer)| Some((answer.type_name.as_deref()?, answer)));
    match typed {
        Some(("Edm.Stream", _)) => ResponseType::Bytes,
        Some((name, answer)) => types.response(name, answer.collection),
        None if call.responses.contains_key(&REDIRECT) => ResponseType::Redirect,
        None if call.long_running => ResponseType::Monitor,
        None => ResponseType::Unit,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;
    use crate::schema::VERSIONS;

    #[test]
    fn responses_follow_the_answers_of_calls() {
        let schema = sample::schema(json!({}), Vec::new(), Vec::new());
        let types = Types::new(
            &crate::schema::Selected::whole(VERSIONS[0], &schema),
            &mut Vec::new(),
        );
        let given = |answers: &[(u16, Option<&str>)]| {
            let mut call = sample::call("GET", "/a", "get", &[]);
            let answer = |(status, name): &(u16, Option<&str>)| {
                let type_name = name.map(str::to_owned);
                let answer = Answer {
                    type_name,
                    ..Answer::default()
                };
                (*status, answer)
            };
            call.responses = answers.iter().map(answer).collect();
            call
        };
        let text = ResponseType::Scalar(RustType::Prelude("String"));
        for (answers, expected) in [
            (&[][..], ResponseType::Unit),
            (&[(204, None)], ResponseType::Unit),
            (&[(200, Some("Edm.String"))], text.clone()),
            (&[(200, Some("Edm.Stream"))], ResponseType::Bytes),
            (&[(200, None), (201, Some("Edm.String"))], text.clone()),
            (
                &[(201, Some("Edm.String")), (204, None)],
                ResponseType::Optional(Box::new(text.clone())),
            ),
            (&[(201, None), (204, None)], ResponseType::Unit),
            (&[(302, Some("Edm.Stream"))], ResponseType::Redirect),
            (&[(200, None), (302, None)], ResponseType::Redirect),
        ] {
            assert_eq!(response(&given(answers), &types), expected, "{answers:?}");
        }
        let mut call = given(&[(202, None)]);
        call.long_running = true;
        assert_eq!(response(&call, &types), ResponseType::Monitor);
        call.count = true;
        assert_eq!(response(&call, &types), ResponseType::Count);
    }
}
