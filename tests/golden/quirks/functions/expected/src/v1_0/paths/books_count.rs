// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books_count`.

/// The path `/books/$count`.
pub struct BooksCount<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> BooksCount<A> {
    /// How many there are.
    ///
    /// `GET /books/$count`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [Count books](https://learn.microsoft.com/graph/api/book-count?view=graph-rest-1.0)
    #[inline]
    pub fn get(&self) -> graph_core::Call<A, graph_core::Bytes>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route.call(graph_core::Method::GET, &crate::v1_0::operations::BOOK_COUNT)
    }
}
