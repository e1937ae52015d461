// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.lamp`](crate::v1_0::models::Lamp), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/lamps/{id}`.
pub struct Lamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lamp<A> {
    /// Hide a lamp.
    ///
    /// `POST /lamps/{id}/hide`, see [`LAMP_HIDE`](operations::LAMP_HIDE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("POST /lamps/{id}/hide", "/lamps/{id}/hide"))]
    pub fn hide(&self, parameters: impl Into<Extended<requests::Hide>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("hide")
            .call(Method::POST, &operations::LAMP_HIDE)
            .parameters(parameters.into())
    }

    /// Plan when a lamp shines.
    ///
    /// `POST /lamps/{id}/plan`, see [`LAMP_PLAN`](operations::LAMP_PLAN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("POST /lamps/{id}/plan", "/lamps/{id}/plan"))]
    pub fn plan(&self, parameters: impl Into<Extended<requests::Plan>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("plan")
            .call(Method::POST, &operations::LAMP_PLAN)
            .parameters(parameters.into())
    }

    /// Show a lamp in all its colors.
    ///
    /// `POST /lamps/{id}/show`, see [`LAMP_SHOW`](operations::LAMP_SHOW)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("POST /lamps/{id}/show", "/lamps/{id}/show"))]
    pub fn show(&self, parameters: impl Into<Extended<requests::Show>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("show")
            .call(Method::POST, &operations::LAMP_SHOW)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
