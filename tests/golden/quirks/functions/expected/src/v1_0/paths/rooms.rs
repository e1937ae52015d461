// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `rooms`.

/// The path `/rooms/{id}`.
pub struct RoomsItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> RoomsItem<A> {
    /// Find books.
    ///
    /// `GET /rooms/{id | name}/microsoft.graph.find(title='{title}',pages={pages})`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [book: find](https://learn.microsoft.com/graph/api/book-find?view=graph-rest-1.0)
    #[inline]
    pub fn find(
        &self,
        title: impl AsRef<str>,
        pages: impl AsRef<str>,
    ) -> graph_core::Call<A, graph_core::Collection<crate::v1_0::models::Book>>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .function(
                "microsoft.graph.find",
                &[("title", title.as_ref(), true), ("pages", pages.as_ref(), false)],
            )
            .call(graph_core::Method::GET, &crate::v1_0::operations::BOOK_FIND)
    }
}
