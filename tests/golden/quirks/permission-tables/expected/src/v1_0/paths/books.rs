// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

/// The path `/books/{id}`.
pub struct BooksItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> BooksItem<A> {
    /// Fetch a book.
    ///
    /// `GET /books/{id}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`, `Shop.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`, `Shop.Read.All`
    ///
    /// [Get book](https://learn.microsoft.com/graph/api/book-get?view=graph-rest-1.0)
    #[inline]
    pub fn get(&self) -> graph_core::Call<A, crate::v1_0::models::Book> {
        self.route.call(graph_core::Method::GET, &crate::v1_0::operations::BOOK_GET)
    }
    /// Close a book.
    ///
    /// `POST /books/{id}/close`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Close`, `Book.Close.All`
    /// - personal account: not supported
    /// - application: `Book.Close.All`, `Library.ReadWrite.All`
    ///
    /// [book: close](https://learn.microsoft.com/graph/api/book-close?view=graph-rest-1.0)
    #[inline]
    pub fn close(&self) -> graph_core::Call<A, ()>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("close")
            .call(graph_core::Method::POST, &crate::v1_0::operations::BOOK_CLOSE)
    }
    /// Lend a book.
    ///
    /// `POST /books/{id}/lend`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Lend`, `Book.Lend.All`
    /// - personal account: `Book.Lend`
    /// - application: `Book.Lend.All`, `Library.ReadWrite.All`
    ///
    /// [book: lend](https://learn.microsoft.com/graph/api/book-lend?view=graph-rest-1.0)
    #[inline]
    pub fn lend(&self) -> graph_core::Call<A, ()> {
        self.route
            .literal("lend")
            .call(graph_core::Method::POST, &crate::v1_0::operations::BOOK_LEND)
    }
    /// Move a book.
    ///
    /// `POST /books/{id}/move`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read` and `Shelf.Read`, `Book.ReadWrite` and `Shelf.Read`, `Library.ReadWrite.All`
    /// - personal account: `Book.Read` and `Shelf.Read`, `Book.Read` and `Shelf.ReadWrite`, `Book.ReadWrite` and `Shelf.Read`, `Book.ReadWrite` and `Shelf.ReadWrite`
    /// - application: `Book.Move.Group`, `Book.Read.All`, `Shop.ReadWrite.All`
    ///
    /// [book: move](https://learn.microsoft.com/graph/api/book-move?view=graph-rest-1.0)
    #[inline]
    pub fn r#move(&self) -> graph_core::Call<A, ()> {
        self.route
            .literal("move")
            .call(graph_core::Method::POST, &crate::v1_0::operations::BOOK_MOVE)
    }
    /// Open a book.
    ///
    /// `POST /books/{id}/open`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: no permission needed
    /// - personal account: not supported
    /// - application: not supported
    ///
    /// [book: open](https://learn.microsoft.com/graph/api/book-open?view=graph-rest-1.0)
    #[inline]
    pub fn open(&self) -> graph_core::Call<A, ()>
    where
        A: graph_core::account::OnlyWork,
    {
        self.route
            .literal("open")
            .call(graph_core::Method::POST, &crate::v1_0::operations::BOOK_OPEN)
    }
}
