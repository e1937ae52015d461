// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `visits_last`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/visits/last`.
pub struct VisitsLast<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> VisitsLast<A> {
    /// Looks something up.
    ///
    /// `GET /visits/last`, see [`VISIT_LAST`](operations::VISIT_LAST)
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
        self.route.call(Method::GET, &operations::VISIT_LAST)
    }
}
