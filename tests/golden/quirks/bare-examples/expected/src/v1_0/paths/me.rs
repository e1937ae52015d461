// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

/// The path `/me`.
pub struct Me<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> Me<A> {
    /// Put a book on the shelf.
    ///
    /// `POST /me/books`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [Create book](https://learn.microsoft.com/graph/api/book-post?view=graph-rest-1.0)
    #[inline]
    pub fn create_books(
        &self,
        book: &crate::v1_0::models::Book,
    ) -> graph_core::Call<A, crate::v1_0::models::Book>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("books")
            .call(graph_core::Method::POST, &crate::v1_0::operations::BOOK_POST)
            .json(book)
    }
}
