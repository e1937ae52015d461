// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: graph_core::Account = graph_core::account::Any> {
    route: graph_core::Route<A>,
}

impl<A: graph_core::Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    #[inline]
    pub fn new(client: &graph_core::Client<A>) -> Self {
        Self {
            route: graph_core::Route::new(client, "v1.0"),
        }
    }
    /// See what there is.
    ///
    /// `GET /items`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [List items](https://learn.microsoft.com/graph/api/item-list?view=graph-rest-1.0)
    #[inline]
    pub fn list_items(
        &self,
    ) -> graph_core::Call<A, graph_core::Collection<crate::v1_0::models::Item>>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("items")
            .call(graph_core::Method::GET, &crate::v1_0::operations::ITEM_LIST)
    }
}
