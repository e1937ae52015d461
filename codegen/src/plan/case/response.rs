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
    Ok(Half {
        check: check(response, body, types),
        known: !response.mismatches.is_empty(),
        leaves: leaves(response, body, types),
    })
}

fn check(response: &ExampleResponse, body: &Value, types: &Types<'_>) -> Check {
    match typed(response) {
        Some(name) if response.wrapped => Check::Wrapped(types.value(name)),
        Some(name) if body.is_object() => {
            Check::Response(types.response(name, response.collection))
        }
        _ => Check::Response(ResponseType::Json),
    }
}

/// The documented type of a body of JSON.
fn typed(response: &ExampleResponse) -> Option<&str> {
    let name = response.type_name.as_deref();
    name.filter(|name| !matches!(*name, "Edm.Untyped" | "Edm.Stream"))
}

fn leaves(response: &ExampleResponse, body: &Value, types: &Types<'_>) -> Vec<String> {
    let known = &types.schema.types;
    let leaves = Leaves::new(known, &response.mismatches);
    match typed(response).filter(|_| body.is_object()) {
        Some(name) if response.collection => leaves.of_collection(name, body),
        Some(name) if response.wrapped => leaves.of_wrapped(name, body),
        Some(name) if known.model(name).is_some() => leaves.of_value(name, body),
        Some(name) if known.object(name).is_some() => vec![untyped(body)],
        Some(name) if known.get(name).is_some() || name.starts_with("Edm.") => {
            leaves.of_scalar(name, body)
        }
        _ => vec![untyped(body)],
    }
}
