// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/policies`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/policies`.
pub struct Policies<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Policies<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> PoliciesItem<A> {
        PoliciesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/policies/{id}`.
pub struct PoliciesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PoliciesItem<A> {
    /// Changes a policy.
    ///
    /// `PATCH /policies/{id}`, see [`POLICIES_UPDATE`](operations::POLICIES_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("PATCH /policies/{id}", "/policies/{id}"))]
    pub fn update(
        &self,
        parameters: impl Into<Extended<requests::PoliciesUpdate>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PATCH, &operations::POLICIES_UPDATE)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
