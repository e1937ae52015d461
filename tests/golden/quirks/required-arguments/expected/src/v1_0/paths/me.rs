// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// The path `…/lamp`.
    pub fn lamp(&self) -> Lamp<A> {
        Lamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/me/lamp`.
pub struct Lamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lamp<A> {
    /// Hide a lamp.
    ///
    /// `POST /me/lamp/hide`, see [`ME_LAMP_HIDE`](operations::ME_LAMP_HIDE)
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
    #[doc(alias("POST /me/lamp/hide", "/me/lamp/hide"))]
    pub fn hide(&self, parameters: impl Into<Extended<requests::Hide>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("hide")
            .call(Method::POST, &operations::ME_LAMP_HIDE)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
