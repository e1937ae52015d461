// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.label`](crate::v1_0::models::Label), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}/labels`.
pub struct Label<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Label<A> {
    /// The row lacks the word that says that there are many.
    ///
    /// `GET /shelves/{id}/labels`, see [`LABEL_LIST`](operations::LABEL_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/labels", "/shelves/{id}/labels"))]
    pub fn list(&self) -> Call<A, Collection<models::Label>> {
        self.route.call(Method::GET, &operations::LABEL_LIST)
    }
}
