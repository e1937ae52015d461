//! One documented request or response, and how it is checked.

use bytes::Bytes;
use http::Request;

use super::body::{Body, Reading};
use super::compare;
use super::example::Example;
use super::failure::Failure;
use super::idle;
use crate::Client;
use crate::model::Json;

/// One half of one documented example.
pub struct Case {
    /// The name of the test.
    pub name: &'static str,
    /// The page of the example.
    pub page: &'static str,
    /// The `id` of the operation in the schema.
    pub operation: &'static str,
    /// The place of the example among those of the operation.
    pub example: usize,
    /// Which half it is, and the code that must reproduce it.
    pub direction: Direction,
}

/// The code that must reproduce one half of an example.
pub enum Direction {
    /// Makes the documented request by the typed call.
    Request(fn(&Client, &Body) -> Result<Request<Bytes>, Failure>),
    /// Reads the documented response and writes it again: [`response`] for
    /// the documented type, [`wrapped`] where the page shows it inside a
    /// `value`, or [`untyped`].
    ///
    /// [`response`]: super::response
    /// [`untyped`]: super::untyped
    /// [`wrapped`]: super::wrapped
    Response(fn(&Body) -> Result<Json, Failure>),
}

impl Direction {
    /// The name of this half in the schema.
    pub(super) fn half(&self) -> &'static str {
        match self {
            Self::Request(_) => "request",
            Self::Response(_) => "response",
        }
    }
}

impl Case {
    /// The request of an example.
    pub const fn request(
        name: &'static str,
        page: &'static str,
        operation: &'static str,
        example: usize,
        make: fn(&Client, &Body) -> Result<Request<Bytes>, Failure>,
    ) -> Self {
        Self {
            name,
            page,
            operation,
            example,
            direction: Direction::Request(make),
        }
    }

    /// The response of an example.
    pub const fn response(
        name: &'static str,
        page: &'static str,
        operation: &'static str,
        example: usize,
        read: fn(&Body) -> Result<Json, Failure>,
    ) -> Self {
        Self {
            name,
            page,
            operation,
            example,
            direction: Direction::Response(read),
        }
    }

    /// Checks the code against the example and its expected leaves.
    pub(super) fn run(
        &self,
        example: &Example,
        version: &str,
        leaves: &[String],
    ) -> Result<(), Failure> {
        let body = Body::of(example);
        match self.direction {
            Direction::Request(make) => {
                let url = compare::documented_url(&example.url, version);
                let request = make(&idle::client(compare::base(&url)?)?, &body)?;
                compare::request(example, &url, &request)?;
            }
            Direction::Response(read) => {
                let written = read(&body)?;
                compare::json("the body", example.body.as_ref(), Some(&written))?;
            }
        }
        let Reading {
            leaves: found,
            mismatches,
        } = &*body.reading();
        compare::lines("leaves", leaves, found)?;
        compare::lines("mismatches", &example.mismatches, mismatches)
    }
}
