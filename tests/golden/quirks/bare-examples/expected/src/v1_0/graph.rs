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
    /// See the books.
    ///
    /// `GET books`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [List books](https://learn.microsoft.com/graph/api/book-list?view=graph-rest-1.0)
    #[inline]
    pub fn list_books(
        &self,
    ) -> graph_core::Call<A, graph_core::Collection<crate::v1_0::models::Book>>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("books")
            .call(graph_core::Method::GET, &crate::v1_0::operations::BOOK_LIST)
    }
    /// Put a book on the shelf.
    ///
    /// `POST /books`
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
    /// The path `/books/{id}`.
    #[inline]
    pub fn books(&self, id: impl AsRef<str>) -> crate::v1_0::paths::books::BooksItem<A> {
        crate::v1_0::paths::books::BooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
    /// The path `/me`.
    #[inline]
    pub fn me(&self) -> crate::v1_0::paths::me::Me<A>
    where
        A: graph_core::account::SignedIn,
    {
        crate::v1_0::paths::me::Me {
            route: self.route.literal("me"),
        }
    }
}
