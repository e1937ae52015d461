// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

/// The path `/me`.
pub struct Me<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> Me<A> {
    /// The path `/me/books/{id}`.
    #[inline]
    pub fn books(&self, id: impl AsRef<str>) -> crate::v1_0::paths::me::MeBooksItem<A> {
        crate::v1_0::paths::me::MeBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
}

/// The path `/me/books/{id}`.
pub struct MeBooksItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> MeBooksItem<A> {
    /// Fetch a book.
    ///
    /// `GET /me/books/{id}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [Get book](https://learn.microsoft.com/graph/api/book-get?view=graph-rest-1.0)
    #[inline]
    pub fn get(&self) -> graph_core::Call<A, crate::v1_0::models::Book>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route.call(graph_core::Method::GET, &crate::v1_0::operations::BOOK_GET)
    }
}
