// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// The path `/me/lamp`.
    pub fn lamp(&self) -> MeLamp<A> {
        MeLamp {
            route: self.route.literal("lamp"),
        }
    }
}

/// The path `/me/lamp`.
pub struct MeLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MeLamp<A> {
    /// Hide a lamp.
    ///
    /// `POST /me/lamp/hide`, see [`LAMP_HIDE_ME_LAMP_HIDE`](operations::LAMP_HIDE_ME_LAMP_HIDE)
    ///
    /// Other pages about this call:
    ///
    /// - [house: hide](https://learn.microsoft.com/graph/api/house-hide?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn hide(&self, parameters: impl Into<Extended<requests::Hide>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("hide")
            .call(Method::POST, &operations::LAMP_HIDE_ME_LAMP_HIDE)
            .parameters(parameters.into())
    }
}
