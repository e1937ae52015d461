// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

/// The path `/books/{id}`.
pub struct BooksItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> BooksItem<A> {
    /// The path `/books/{id}/cover`.
    #[inline]
    pub fn cover(&self) -> crate::v1_0::paths::books::BooksItemCover<A> {
        crate::v1_0::paths::books::BooksItemCover {
            route: self.route.literal("cover"),
        }
    }
}

/// The path `/books/{id}/cover`.
pub struct BooksItemCover<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> BooksItemCover<A> {
    /// Get what a book is wrapped in.
    ///
    /// `GET /books/{id}/cover/$value`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [book: cover](https://learn.microsoft.com/graph/api/book-cover?view=graph-rest-1.0)
    #[inline]
    pub fn value(&self) -> graph_core::Call<A, graph_core::Bytes>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("$value")
            .call(graph_core::Method::GET, &crate::v1_0::operations::BOOK_COVER)
    }
}
