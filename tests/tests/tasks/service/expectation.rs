//! A request that is expected, and how a received one differs from it.

use std::collections::{BTreeMap, VecDeque};

use generated::{Bytes, Json};

use super::difference::differences;
use super::request::{Place, Request, essence, line};
use super::{Answer, TOKEN};

/// A request that is expected.
#[derive(Clone, Debug)]
pub(super) struct Expectation {
    pub(super) place: Place,
    pub(super) method: String,
    pub(super) path: Vec<String>,
    pub(super) query: BTreeMap<String, String>,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Body,
    pub(super) token: &'static str,
    pub(super) after: Vec<String>,
    /// The answers that are left. The request is expected once for each.
    pub(super) answers: VecDeque<Answer>,
}

#[derive(Clone, Debug)]
pub(super) enum Body {
    None,
    Json(Json),
    Content { media_type: String, bytes: Bytes },
}

impl Expectation {
    pub(super) fn new(place: Place, method: &str, path: Vec<String>) -> Self {
        Self {
            place,
            method: method.to_owned(),
            path,
            query: BTreeMap::new(),
            headers: BTreeMap::new(),
            body: Body::None,
            token: TOKEN,
            after: Vec::new(),
            answers: VecDeque::new(),
        }
    }

    /// The request in messages.
    pub(super) fn line(&self) -> String {
        line(&self.method, &self.path)
    }

    /// Whether a request has the same method and address.
    pub(super) fn is_at(&self, request: &Request) -> bool {
        self.place == request.place && self.method == request.method && self.path == request.path
    }

    /// How a request with the same method and address differs.
    pub(super) fn differences(&self, request: &Request) -> Vec<String> {
        let mut found = Vec::new();
        compare("the query option", &self.query, &request.query, &mut found);
        let mut headers = request.headers.clone();
        let content_type = headers.remove("content-type");
        let token = headers.remove("authorization");
        compare("the header", &self.headers, &headers, &mut found);
        let bearer = format!("Bearer {}", self.token);
        if self.place == Place::Own && token.as_ref() != Some(&bearer) {
            found.push("the token is not the expected one".to_owned());
        }
        if self.after != request.after {
            found.push(format!(
                "it depends on {:?}, expected {:?}",
                request.after, self.after
            ));
        }
        self.body
            .compare(content_type.as_deref(), &request.body, &mut found);
        found
    }
}

impl Body {
    fn compare(&self, content_type: Option<&str>, body: &Bytes, into: &mut Vec<String>) {
        let expected = match self {
            Self::None => None,
            Self::Json(_) => Some("application/json"),
            Self::Content { media_type, .. } => Some(media_type.as_str()),
        };
        let found = content_type.map(essence);
        if found.as_deref() != expected {
            let name = |it: Option<&str>| it.unwrap_or("missing").to_owned();
            let (found, expected) = (name(found.as_deref()), name(expected));
            into.push(format!("the Content-Type is {found}, expected {expected}"));
        }
        match self {
            Self::None if body.is_empty() => {}
            Self::None => into.push(format!("a body of {} bytes is unexpected", body.len())),
            Self::Json(expected) => match serde_json::from_slice(body) {
                Ok(found) => into.extend(differences(expected, &found)),
                Err(error) => into.push(format!("the body is not JSON: {error}")),
            },
            Self::Content { bytes, .. } if bytes == body => {}
            Self::Content { bytes, .. } => {
                let (found, expected) = (body.escape_ascii(), bytes.escape_ascii());
                into.push(format!("the body is {found}, expected {expected}"));
            }
        }
    }
}

/// The differences between two sets of named values.
fn compare(
    what: &str,
    expected: &BTreeMap<String, String>,
    found: &BTreeMap<String, String>,
    into: &mut Vec<String>,
) {
    for (name, value) in expected {
        match found.get(name) {
            None => into.push(format!("{what} {name} is missing, expected {value}")),
            Some(found) if found != value => {
                into.push(format!("{what} {name} is {found}, expected {value}"));
            }
            Some(_) => {}
        }
    }
    for (name, value) in found.iter().filter(|(it, _)| !expected.contains_key(*it)) {
        into.push(format!("{what} {name} is unexpected: {value}"));
    }
}
