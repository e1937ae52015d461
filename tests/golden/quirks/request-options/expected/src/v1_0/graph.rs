// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

use crate::v1_0::*;
use graph_core::builder::*;

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: Account = Any> {
    route: Route<A>,
}

impl<A: Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }

    /// Where every path begins, for a call that has no method of its own.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }

    /// The path `/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> paths::books::BooksItem<A> {
        paths::books::BooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }

    /// book: find.
    ///
    /// `GET /books/find`, see [`BOOK_FIND`](operations::BOOK_FIND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn books_find(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("books")
            .literal("find")
            .call(Method::GET, &operations::BOOK_FIND)
    }
}
