// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/visits`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/visits`.
pub struct Visits<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Visits<A> {
    /// Begins a visit.
    ///
    /// `POST /visits`, see [`VISITS_CREATE`](operations::VISITS_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /visits", "/visits"))]
    pub fn create(
        &self,
        parameters: impl Into<Extended<requests::VisitsCreate>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::POST, &operations::VISITS_CREATE)
            .parameters(parameters.into())
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> VisitsItem<A> {
        VisitsItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/visits/{id}`.
pub struct VisitsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> VisitsItem<A> {
    /// Ends a visit.
    ///
    /// `POST /visits/{id}/end`, see [`VISITS_END`](operations::VISITS_END)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /visits/{id}/end", "/visits/{id}/end"))]
    pub fn end(&self, parameters: impl Into<Extended<requests::End>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("end")
            .call(Method::POST, &operations::VISITS_END)
            .parameters(parameters.into())
    }

    /// Makes a visit longer.
    ///
    /// `POST /visits/{id}/extend`, see [`VISITS_EXTEND`](operations::VISITS_EXTEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /visits/{id}/extend", "/visits/{id}/extend"))]
    pub fn extend(
        &self,
        parameters: impl Into<Extended<requests::Extend>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("extend")
            .call(Method::POST, &operations::VISITS_EXTEND)
            .parameters(parameters.into())
    }

    /// Shares a visit.
    ///
    /// `POST /visits/{id}/share`, see [`VISITS_SHARE`](operations::VISITS_SHARE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /visits/{id}/share", "/visits/{id}/share"))]
    pub fn share(&self, parameters: impl Into<Extended<requests::Share>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("share")
            .call(Method::POST, &operations::VISITS_SHARE)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
