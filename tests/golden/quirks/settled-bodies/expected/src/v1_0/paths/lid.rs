// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.lid`](crate::v1_0::models::Lid), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/jars/{id}/lids/{id}`.
pub struct Lid<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lid<A> {
    /// Get lid.
    ///
    /// `GET /jars/{id}/lids/{id}`, see [`LID_GET`](operations::LID_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("GET /jars/{id}/lids/{id}", "/jars/{id}/lids/{id}"))]
    pub fn get(&self) -> Call<A, models::Lid>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LID_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
