//! Documented responses as tests.
//!
//! Knows which bodies can be read; must not know requests.

use serde_json::Value;

use crate::schema::ExampleResponse;

use super::super::builder::ResponseType;
use super::super::types::Types;
use super::check::{Check, Half, Untested};
use super::leaf::{Leaves, untyped};

/// How the response of an example is tested.
pub(super) fn half(response: &ExampleResponse, types: &Types<'_>) -> Result<Half, Untested> {
    if response.status >= 400 {
        return Err(Untested::ErrorResponse);
    }
    let body = match (&response.content.body, &response.content.text) {
        (Some(body), _) => body,
        (None, Some(_)) => return Err(Untested::NotJson),
        (None, None) => return Err(Untested::NoBody),
    };
    let check = check(response, body, types);
    Ok(Half {
        known: !response.mismatches.is_empty(),
        leaves: leaves(response, &check, body, types),
        check,
    })
}

fn check(response: &ExampleResponse, body: &Value, types: &Types<'_>) -> Check {
    let name = response.type_name.as_deref().filter(|_| body.is_object());
    let Some(name) = name else {
        return Check::Response(ResponseType::Json);
    };
    match types.response(name, response.collection) {
        ResponseType::Model(rust) if response.wrapped => Check::Wrapped(rust),
        response => Check::Response(response),
    }
}

fn leaves(
    response: &ExampleResponse,
    check: &Check,
    body: &Value,
    types: &Types<'_>,
) -> Vec<String> {
    let leaves = Leaves::new(&types.schema.types, &response.mismatches);
    let name = response.type_name.as_deref().unwrap_or_default();
    match check {
        Check::Wrapped(_) => leaves.of_wrapped(name, body),
        Check::Response(ResponseType::Collection(_)) => leaves.of_collection(name, body),
        Check::Response(ResponseType::Model(_)) => leaves.of_value(name, body),
        Check::Response(ResponseType::Scalar(_)) => leaves.of_scalar(name, body),
        _ => vec![untyped(body)],
    }
}
