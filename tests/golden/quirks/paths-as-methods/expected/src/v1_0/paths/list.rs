// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `list`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/drives/{id}/list`.
pub struct List<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> List<A> {
    /// What the lines below do.
    ///
    /// `GET /drives/{id}/list`, see [`LIST_GET`](operations::LIST_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(alias("GET /drives/{id}/list", "/drives/{id}/list"))]
    pub fn get(&self) -> Call<A, models::List> {
        self.route.call(Method::GET, &operations::LIST_GET)
    }
}
