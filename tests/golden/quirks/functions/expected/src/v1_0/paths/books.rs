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
    /// The path `/books/{id}/cover/$value`.
    #[inline]
    pub fn value(&self) -> crate::v1_0::paths::books::BooksItemCoverValue<A> {
        crate::v1_0::paths::books::BooksItemCoverValue {
            route: self.route.literal("$value"),
        }
    }
}

/// The path `/books/{id}/cover/$value`.
pub struct BooksItemCoverValue<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> BooksItemCoverValue<A> {
    /// Wrap a book.
    ///
    /// `PUT /books/{id}/cover/$value`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [Replace cover](https://learn.microsoft.com/graph/api/book-put-cover?view=graph-rest-1.0)
    #[inline]
    pub fn replace(
        &self,
        content: impl Into<graph_core::Bytes>,
    ) -> graph_core::Call<A, ()>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .call(graph_core::Method::PUT, &crate::v1_0::operations::BOOK_PUT_COVER)
            .bytes("image/jpeg", content.into())
    }
}
