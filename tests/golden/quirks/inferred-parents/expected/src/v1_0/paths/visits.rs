// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `visits`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/visits/{id}`.
pub struct VisitsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> VisitsItem<A> {
    /// Looks something up.
    ///
    /// `GET /visits/{id}`, see [`VISIT_GET`](operations::VISIT_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, models::Visit>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::VISIT_GET)
    }
}
