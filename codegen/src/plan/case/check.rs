//! What tests do, and why some documented halves have none.
//!
//! Knows the forms of tests; must not know examples.

use super::super::builder::{BodyArgument, ResponseType};
use super::super::ident::Ident;
use super::super::rust_type::RustType;

/// What a test does.
#[derive(Debug)]
pub enum Check {
    /// Makes the documented request.
    Request {
        /// The methods, with the values for the path.
        calls: Vec<(Ident, Vec<Argument>)>,
        /// What is sent.
        body: BodyArgument,
        /// The query of the URL.
        query: Vec<(String, String)>,
        /// The headers.
        headers: Vec<(String, String)>,
    },
    /// Reads the documented response.
    Response(ResponseType),
    /// Reads the documented response, which is a model inside `value`.
    Wrapped(RustType),
}

/// A value for the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument(pub String);

/// A half of an example that is tested.
#[derive(Debug)]
pub(super) struct Half {
    /// What is tested.
    pub(super) check: Check,
    /// Whether values are known not to fit their documented types.
    pub(super) known: bool,
    /// The leaves that are expected in the typed values.
    pub(super) leaves: Vec<String>,
}

/// Why half of an example is not tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untested {
    /// The request does not go to the API.
    Foreign,
    /// The request goes to another version of the API.
    OtherVersion,
    /// The request makes no call that its page documents.
    Unmatched,
    /// The call has no client method.
    NoMethod,
    /// The URL spells a word of the path in another letter case than most pages.
    Spelling,
    /// An argument of a function is not written as the client method writes it.
    Argument,
    /// The body is of another kind than the call takes.
    BodyKind,
    /// The response has no body.
    NoBody,
    /// The response is an error.
    ErrorResponse,
    /// The body is no JSON, or no JSON object.
    NotJson,
}

impl Untested {
    /// The reason in a word or two.
    pub fn name(self) -> &'static str {
        match self {
            Self::Foreign => "foreign",
            Self::OtherVersion => "other-version",
            Self::Unmatched => "unmatched",
            Self::NoMethod => "no-method",
            Self::Spelling => "spelling",
            Self::Argument => "argument",
            Self::BodyKind => "body-kind",
            Self::NoBody => "no-body",
            Self::ErrorResponse => "error-response",
            Self::NotJson => "not-json",
        }
    }
}
