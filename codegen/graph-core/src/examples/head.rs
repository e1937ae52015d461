//! The head of a documented request, made without a machine-written method.
//!
//! The generator asks this before it writes a test: what comes of a request
//! when its parts go through a [`Route`] and a [`Call`], as the method that it
//! prints will send them. A request that does not come back as documented
//! cannot be tested.

use super::compare;
use super::example::Example;
use super::failure::Failure;
use super::idle;
use super::url;
use crate::{Call, Json, Method, Operation, Route};

/// The head of a documented request.
pub struct Head<'h> {
    /// The method.
    pub method: &'h str,
    /// The URL as the page writes it.
    pub url: &'h str,
    /// The headers that the page lists.
    pub headers: Vec<(String, String)>,
}

impl Head<'_> {
    /// Whether a call that is made like this is the documented request, its
    /// body aside: `route` appends the segments of the path, and `finish` adds
    /// query and headers.
    ///
    /// # Errors
    ///
    /// Fails with what is wrong with the call, or how it differs.
    pub fn reproduced(
        &self,
        version: &'static str,
        route: impl FnOnce(Route) -> Route,
        finish: impl FnOnce(Call<crate::account::Any, Json>) -> Call<crate::account::Any, Json>,
    ) -> Result<(), Failure> {
        let example = Example {
            method: self.method.to_owned(),
            url: self.url.to_owned(),
            headers: self.headers.clone(),
            ..Example::default()
        };
        let url = url::documented_url(&example.url, version);
        let client = idle::client(url::base(&url)?)?;
        let method = Method::from_bytes(self.method.as_bytes())?;
        let call = route(Route::new(&client, version)).call(method, &Operation::UNDOCUMENTED);
        compare::head(&example, &url, &finish(call).into_http()?)
    }
}
