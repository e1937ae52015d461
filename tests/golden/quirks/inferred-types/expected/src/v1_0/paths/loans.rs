// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/loans`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/loans`.
pub struct Loans<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Loans<A> {
    /// Lists what is out.
    ///
    /// `GET /loans`, see [`LOAN_LIST`](operations::LOAN_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /loans", "/loans"))]
    pub fn list(&self) -> Call<A, Collection<models::Loan>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LOAN_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
