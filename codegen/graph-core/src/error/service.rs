//! The errors of the service, as its responses tell them.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{Response, StatusCode};

use super::sent::Sent;
use super::{Code, Detail, Error, ErrorKind, Mask};
use crate::Operation;
use crate::model::Json;
use crate::token::challenge;

/// How many details are read.
const MOST_DETAILS: usize = 20;

/// Longer bodies are not looked into: no error of the service is that long.
const MOST_READ: usize = 1024 * 1024;

impl Error {
    /// The error that a response tells of whose status is not a success.
    pub(crate) fn service(
        response: &Response<Bytes>,
        operation: Option<&'static Operation>,
    ) -> Self {
        let status = response.status();
        let kind = match status {
            StatusCode::FORBIDDEN => ErrorKind::Forbidden,
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::Throttled,
            _ => ErrorKind::Service,
        };
        let mut error = Self::new(kind, "");
        error.0.operation = operation;
        if status == StatusCode::UNAUTHORIZED {
            error.0.claims = challenge(response.headers());
        }
        let mask = Sent::mask(response);
        match Said::read(response.body(), &mask) {
            Some(said) => {
                error.0.message = said.message;
                error.0.code = said.code;
                error.0.inner_code = said.inner_code;
                error.0.request_id = said.request_id;
                error.0.details = said.details;
                error.0.is_said = said.is_own;
            }
            None if sends_on(response) => {
                let message = "the service sends on to another address, which was not called; \
                               `download` reads the content that is there";
                message.clone_into(&mut error.0.message);
            }
            None => error.0.message = other_body(response, &mask),
        }
        error.answered_by(response)
    }

    /// The error in the body of a response whose status says that all is well,
    /// which proxies and batches are known to send.
    ///
    /// It is one only if it is all that there is: some resources have a
    /// property called `error`.
    pub(crate) fn in_success(response: &Response<Bytes>) -> Option<Self> {
        let rest = response.body().trim_ascii_start().strip_prefix(b"{")?;
        if !rest.trim_ascii_start().starts_with(b"\"error\"") {
            return None;
        }
        let body: Json = serde_json::from_slice(response.body()).ok()?;
        let alone = body.as_object().is_some_and(|body| body.len() == 1);
        let coded = body.get("error")?.get("code").is_some_and(Json::is_string);
        (alone && coded).then(|| Self::service(response, None))
    }

    /// What is wrong with a response that should be JSON and cannot be read.
    pub(crate) fn unread(response: &Response<Bytes>, source: &serde_json::Error) -> Self {
        let is_json = media_type(response).is_some_and(|it| it.contains("json"));
        let length = response.body().len();
        let message = match length {
            0 => "the response has no body".to_owned(),
            // JSON of another form, or JSON that says to be something else.
            _ if source.is_data() || is_json => return Self::decode(source),
            _ => {
                let kind = shown_type(response, &Sent::mask(response));
                format!("the body of the response is no JSON ({kind}, {length} bytes)")
            }
        };
        Self::new(ErrorKind::Decode, message)
    }

    /// The error of an operation that was watched, and whose status is this
    /// word, one of those that are known.
    pub(crate) fn operation(word: &str, body: &Json, response: &Response<Bytes>) -> Self {
        let message = format!("the operation has ended: {word}");
        let mut error = Self::new(ErrorKind::Service, message);
        if let Some(said) = Said::of(body, &Sent::mask(response)) {
            error.0.code = said.code;
            error.0.inner_code = said.inner_code;
            error.0.details = said.details;
            if !said.message.is_empty() {
                error.0.message = said.message;
            }
        }
        error.answered_by(response)
    }
}

/// What the service says in the body of an error.
#[derive(Default)]
struct Said {
    code: Option<Code>,
    message: String,
    inner_code: Option<Code>,
    request_id: Option<String>,
    details: Vec<Detail>,
    /// Whether this is an error as only the service writes it.
    is_own: bool,
}

impl Said {
    fn read(body: &[u8], mask: &Mask) -> Option<Self> {
        let body = Some(body).filter(|body| body.len() <= MOST_READ)?;
        Self::of(&serde_json::from_slice(body).ok()?, mask)
    }

    /// Reads `{"error": {"code", "message", "details": […], "innerError": {…}}}`,
    /// and `{"error": "code", "error_description": "…"}` of the authority
    /// (RFC 6749, 5.2).
    fn of(body: &Json, mask: &Mask) -> Option<Self> {
        let error = body.get("error")?;
        if let Some(code) = error.as_str() {
            return Some(Self {
                code: Code::of(code, mask),
                message: message(body.get("error_description"), mask),
                ..Self::default()
            });
        }
        if !error.is_object() {
            return None;
        }
        let code = |of: &Json| Code::of(of.get("code")?.as_str()?, mask);
        let request_id = |of: &Json| Some(mask.shown(of.get("request-id")?.as_str()?));
        let mut said = Self {
            code: code(error),
            message: message(error.get("message"), mask),
            details: details(error, mask),
            ..Self::default()
        };
        said.is_own = said.code.is_some();
        let mut inner = inner_error(error);
        while let Some(error) = inner {
            said.inner_code = code(error).or(said.inner_code);
            said.request_id = said.request_id.or_else(|| request_id(error));
            inner = inner_error(error);
        }
        Some(said)
    }
}

impl Code {
    fn of(text: &str, mask: &Mask) -> Option<Self> {
        let shown = mask.shown(text);
        let code = match mask.is_code(text) {
            true => text.to_owned(),
            false => shown.clone(),
        };
        (!code.is_empty()).then_some(Self { code, shown })
    }
}

/// A message as it may be shown. Some services still write that of OData 3,
/// `{"value": "…"}`, and some put a whole object of JSON into the text.
fn message(message: Option<&Json>, mask: &Mask) -> String {
    let text = match message {
        Some(Json::String(text)) => text,
        Some(other) => other["value"].as_str().unwrap_or_default(),
        None => "",
    };
    let object = Some(text).filter(|it| it.trim_start().starts_with('{') && it.len() <= MOST_READ);
    let object: Option<Json> = object.and_then(|it| serde_json::from_str(it).ok());
    let within = object.as_ref().and_then(|it| it["Message"].as_str());
    mask.shown(within.unwrap_or(text))
}

fn details(error: &Json, mask: &Mask) -> Vec<Detail> {
    let details = error.get("details").and_then(Json::as_array);
    let read = |detail: &Json| {
        let text = |name| Some(mask.shown(detail.get(name)?.as_str()?));
        Detail {
            code: text("code"),
            message: message(detail.get("message"), mask),
            target: text("target"),
        }
    };
    let details = details.into_iter().flatten();
    details.take(MOST_DETAILS).map(read).collect()
}

/// The inner error, in one of the spellings that the service has for it.
fn inner_error(error: &Json) -> Option<&Json> {
    error.get("innerError").or_else(|| error.get("innererror"))
}

/// What there is to say of a body that is no error of the service.
fn other_body(response: &Response<Bytes>, mask: &Mask) -> String {
    let length = response.body().len();
    if length == 0 {
        return "the response has no body".to_owned();
    }
    let kind = shown_type(response, mask);
    format!("the body of the response is not an error of the service ({kind}, {length} bytes)")
}

fn sends_on(response: &Response<Bytes>) -> bool {
    response.status().is_redirection() && response.headers().contains_key(LOCATION)
}

fn media_type(response: &Response<Bytes>) -> Option<&str> {
    let kind = response.headers().get(CONTENT_TYPE)?.to_str().ok()?;
    kind.split(';').next()
}

fn shown_type(response: &Response<Bytes>, mask: &Mask) -> String {
    mask.shown(media_type(response).unwrap_or("no content type"))
}
