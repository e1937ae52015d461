// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `visits`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/visits/{id}`.
pub struct VisitsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> VisitsItem<A> {
    /// Ends a visit.
    ///
    /// `POST /visits/{id}/end`, see [`VISIT_END`](operations::VISIT_END)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn end(&self, parameters: impl Into<Extended<requests::End>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("end")
            .call(Method::POST, &operations::VISIT_END)
            .parameters(parameters.into())
    }

    /// Makes a visit longer.
    ///
    /// `POST /visits/{id}/extend`, see [`VISIT_EXTEND`](operations::VISIT_EXTEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn extend(
        &self,
        parameters: impl Into<Extended<requests::Extend>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("extend")
            .call(Method::POST, &operations::VISIT_EXTEND)
            .parameters(parameters.into())
    }

    /// Shares a visit.
    ///
    /// `POST /visits/{id}/share`, see [`VISIT_SHARE`](operations::VISIT_SHARE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn share(&self, parameters: impl Into<Extended<requests::Share>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("share")
            .call(Method::POST, &operations::VISIT_SHARE)
            .parameters(parameters.into())
    }
}
