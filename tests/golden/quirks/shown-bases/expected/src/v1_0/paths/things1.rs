// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `things1`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/things1/{id}`.
pub struct Things1Item<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Things1Item<A> {
    /// Do it.
    ///
    /// `GET /things1/{id}`, see [`THING_GET1`](operations::THING_GET1)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Thing>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::THING_GET1)
    }
}
