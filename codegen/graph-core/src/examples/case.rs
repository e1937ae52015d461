//! One documented request or response, and how it is checked.

use bytes::Bytes;
use http::Request;

use super::body::{Body, Reading};
use super::compare;
use super::example::Example;
use super::failure::Failure;
use super::idle;
use super::url;
use crate::model::Json;
use crate::{Client, Error};

/// One half of one documented example.
pub struct Case {
    /// The name of the test.
    pub name: &'static str,
    /// Which half it is, and the code that must reproduce it.
    pub direction: Direction,
}

/// The request of a typed call.
pub type HttpRequest = Result<Request<Bytes>, Error>;

/// The code that must reproduce one half of an example.
#[derive(Clone, Copy)]
pub enum Direction {
    /// Makes the documented request by the typed call.
    Request(fn(&Client, &Body<'_>) -> HttpRequest),
    /// Reads the documented response and writes it again: [`response`] for
    /// the documented type, [`wrapped`] where the page shows it inside a
    /// `value`, or [`untyped`].
    ///
    /// [`response`]: super::response
    /// [`untyped`]: super::untyped
    /// [`wrapped`]: super::wrapped
    Response(fn(&Body<'_>) -> Json),
}

impl Direction {
    /// The name of this half in the schema.
    pub(super) fn half(self) -> &'static str {
        match self {
            Self::Request(_) => "request",
            Self::Response(_) => "response",
        }
    }
}

impl Case {
    /// The request of an example.
    pub const fn request(name: &'static str, make: fn(&Client, &Body<'_>) -> HttpRequest) -> Self {
        let direction = Direction::Request(make);
        Self { name, direction }
    }

    /// The response of an example.
    pub const fn response(name: &'static str, read: fn(&Body<'_>) -> Json) -> Self {
        let direction = Direction::Response(read);
        Self { name, direction }
    }

    /// Lets the code do its work on an example.
    pub(super) fn run(&self, example: &Example, version: &str) -> Result<Made, Failure> {
        let body = Body::of(example);
        let product = match self.direction {
            Direction::Request(make) => {
                let url = url::documented_url(&example.url, version);
                let client = idle::client(url::base(&url)?)?;
                make(&client, &body).map(|it| Product::Request(Box::new(it)))
            }
            Direction::Response(read) => Ok(Product::Response(read(&body))),
        };
        // A body that cannot be read is the reason of whatever comes after it.
        let reading = body.reading()?;
        let product = product?;
        Ok(Made { product, reading })
    }
}

/// What the code of a case made of an example.
pub(super) struct Made {
    pub(super) product: Product,
    pub(super) reading: Reading,
}

pub(super) enum Product {
    Request(Box<Request<Bytes>>),
    Response(Json),
}

impl Made {
    /// Whether it is what the example and its expected leaves say.
    pub(super) fn check(
        &self,
        example: &Example,
        version: &str,
        leaves: &[String],
    ) -> Result<(), Failure> {
        match &self.product {
            Product::Request(request) => {
                let url = url::documented_url(&example.url, version);
                compare::head(example, &url, request)?;
                compare::content(example, request)?;
            }
            Product::Response(written) => {
                compare::json("the body", example.body.as_ref(), Some(written))?;
            }
        }
        let Reading { leaves: found, .. } = &self.reading;
        compare::lines("leaves", leaves, found.iter().map(|leaf| &*leaf.line))?;
        let found = &self.reading.mismatches;
        compare::lines(
            "mismatches",
            &example.mismatches,
            found.iter().map(String::as_str),
        )
    }
}
