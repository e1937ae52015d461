//! Messages: what a call takes and gives.
//!
//! Knows bodies and responses; must not know paths.

use crate::schema::{Body, Operation, Request};

use super::builder::{BodyArgument, ResponseType};
use super::ident::{Case, Ident};
use super::parameter::AllParameters;
use super::rust_type::RustType;
use super::types::Types;

/// What a call takes as its body.
pub(super) fn body(
    operation: &Operation,
    types: &Types<'_>,
    parameters: &AllParameters,
) -> BodyArgument {
    match &operation.body {
        Body::None => BodyArgument::None,
        Body::Parameters { .. } => match parameters.by_id.get(&operation.id) {
            Some(ident) => BodyArgument::Parameters(ident.clone()),
            None => BodyArgument::Json,
        },
        Body::Resource { type_name } => match types.value(type_name) {
            RustType::Core("Json") | RustType::Prelude(_) => BodyArgument::Json,
            rust => BodyArgument::Model(
                rust,
                Ident::new(
                    type_name.rsplit('.').next().unwrap_or(type_name),
                    Case::Snake,
                ),
            ),
        },
        Body::Raw { content_type } => BodyArgument::Bytes(content_type.clone()),
        Body::Unknown => BodyArgument::Json,
    }
}

/// What a call gives.
pub(super) fn response(
    operation: &Operation,
    request: &Request,
    types: &Types<'_>,
) -> ResponseType {
    let response = &operation.response;
    if request.path.ends_with("/$count") {
        return ResponseType::Count;
    }
    if response.status == 302 {
        return ResponseType::Redirect;
    }
    match &response.type_name {
        None if goes_on(operation) => ResponseType::Monitor,
        None => ResponseType::Unit,
        Some(name) if name == "Edm.Stream" => ResponseType::Bytes,
        Some(name) => types.response(name, response.collection),
    }
}

/// Whether an example shows that the operation is accepted only, and where to ask for its outcome.
fn goes_on(operation: &Operation) -> bool {
    let mut responses = operation
        .examples
        .iter()
        .filter_map(|example| example.response.as_ref());
    responses.any(|response| {
        let mut names = response.headers.keys();
        response.status == 202 && names.any(|name| name.eq_ignore_ascii_case("location"))
    })
}
