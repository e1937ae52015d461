//! Responses against what their pages announce: a body, a collection.
//!
//! Knows annotations, texts and the outermost form of bodies; must not know the members of types.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Body, Exchange, ResponseExample, TypeExpression};

use super::super::document::Types;
use super::super::names::{Names, simple};
use super::super::operations::WeighedOperation;
use super::spans;

/// What the responses of an operation show otherwise than its page announces.
pub(super) fn of(weighed: &WeighedOperation<'_>, names: &Names, types: &Types) -> Vec<Diagnostic> {
    let text = &weighed.documentation.claims.response;
    let exchanges = weighed.documentation.exchanges.iter();
    let found = exchanges.filter_map(|exchange| {
        let response = exchange.response.as_ref()?;
        let is_of_text = !is_of_another_kind(exchange, response);
        let text_place = text.place.as_ref().filter(|_| is_of_text);
        let announced = Announced {
            annotation: response.expression.as_ref(),
            text: text.expression.as_ref().zip(text_place),
        };
        announced.compare(response, names, types)
    });
    found.collect()
}

/// Whether a response is not what the text of its page speaks of: a count, a reference, content.
fn is_of_another_kind(exchange: &Exchange, response: &ResponseExample) -> bool {
    let mut headers = response.headers.iter();
    let media_type = headers.find(|it| it.name.eq_ignore_ascii_case("content-type"));
    let is_json = media_type.is_none_or(|it| it.value.to_lowercase().contains("json"));
    let path = exchange.request.as_ref().map(|request| {
        let path = request.url.split('?').next().unwrap_or_default();
        path.rsplit('/').next().unwrap_or_default()
    });
    !is_json || path.is_none_or(|word| word.starts_with('$'))
}

/// What a page announces of a response.
struct Announced<'w> {
    annotation: Option<&'w TypeExpression>,
    text: Option<(&'w TypeExpression, &'w Place)>,
}

impl Announced<'_> {
    fn compare(
        &self,
        response: &ResponseExample,
        names: &Names,
        types: &Types,
    ) -> Option<Diagnostic> {
        let expression = self.annotation.or(self.text.map(|(text, _)| text))?;
        let name = names.expressed(expression)?;
        types
            .object(&name)
            .filter(|_| matches!(response.status, 200 | 201))?;
        let Body::Json { value, text, place } = &response.body else {
            let is_empty = response.body == Body::None;
            return is_empty.then(|| self.no_body(response, simple(&name)));
        };
        if types.has_member(&name, "value") || value.get("error").is_some() {
            return None;
        }
        match (expression.collection, value.get("value")) {
            (true, None) if value.is_object() => {
                Some(self.no_list(place.within(0..1), simple(&name)))
            }
            (false, Some(Value::Array(_))) => {
                let span = spans::of(text).remove("value")?;
                Some(self.list(place.within(span.name), simple(&name)))
            }
            _ => None,
        }
    }

    /// Adds what the text says.
    fn beside_text(&self, diagnostic: Diagnostic) -> Diagnostic {
        match self.text {
            Some((text, place)) => {
                let what = if text.collection {
                    "a collection"
                } else {
                    "a single object"
                };
                diagnostic.other(place.clone(), format!("the text announces {what}"))
            }
            None => diagnostic,
        }
    }

    fn no_body(&self, response: &ResponseExample, name: &str) -> Diagnostic {
        let says = if self.annotation.is_some() {
            "its annotation"
        } else {
            "the text"
        };
        let message = format!("the response has no body, but {says} announces `{name}`");
        let diagnostic = Diagnostic::new(Code::BodyMissing, response.place.clone(), message)
            .help("show the body in the block of the response, or correct the announced type");
        self.beside_text(diagnostic)
    }

    fn no_list(&self, place: Place, name: &str) -> Diagnostic {
        let says = if self.annotation.is_some() {
            "its annotation"
        } else {
            "the text"
        };
        let message = format!(
            "the response has no list `value`, but {says} announces a collection of `{name}`"
        );
        let diagnostic = Diagnostic::new(Code::CollectionMissing, place, message)
            .help("show the objects in a list `value`, or announce a single object");
        self.beside_text(diagnostic)
    }

    fn list(&self, place: Place, name: &str) -> Diagnostic {
        let is_told = self.text.is_some_and(|(text, _)| text.collection);
        let (message, help) = if is_told {
            (
                format!(
                    "the response is a collection of `{name}`, but its annotation does not say so"
                ),
                "add `\"isCollection\": true` to the annotation",
            )
        } else {
            (
                format!("the response is a collection, but a single `{name}` is announced"),
                "show the object without `value`, or announce a collection in the text and with \
                 `\"isCollection\": true` in the annotation",
            )
        };
        let diagnostic = Diagnostic::new(Code::CollectionShown, place, message).help(help);
        self.beside_text(diagnostic)
    }
}
