// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

/// The path `/books/{id}`.
pub struct BooksItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> BooksItem<A> {
    /// Change a book.
    ///
    /// `PATCH /books/{id}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [Update book](https://learn.microsoft.com/graph/api/book-update?view=graph-rest-1.0)
    #[inline]
    pub fn update(
        &self,
        book: &crate::v1_0::models::Book,
    ) -> graph_core::Call<A, crate::v1_0::models::Book>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .call(graph_core::Method::PATCH, &crate::v1_0::operations::BOOK_UPDATE)
            .json(book)
    }
}
