// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves`.

/// The path `/shelves/{id}`.
pub struct ShelvesItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> ShelvesItem<A> {
    /// The path `/shelves/{id}/books/{id}`.
    #[inline]
    pub fn books(
        &self,
        id: impl AsRef<str>,
    ) -> crate::v1_0::paths::shelves::ShelvesItemBooksItem<A> {
        crate::v1_0::paths::shelves::ShelvesItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
    /// Put a book on another shelf.
    ///
    /// `POST /shelves/{id}/books/$ref`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [Add book](https://learn.microsoft.com/graph/api/shelf-add-book?view=graph-rest-1.0)
    #[inline]
    pub fn books_reference(&self, body: &graph_core::Json) -> graph_core::Call<A, ()>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("books")
            .literal("$ref")
            .call(graph_core::Method::POST, &crate::v1_0::operations::SHELF_ADD_BOOK)
            .bytes("application/json", body.to_string().into())
    }
}

/// The path `/shelves/{id}/books/{id}`.
pub struct ShelvesItemBooksItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> ShelvesItemBooksItem<A> {
    /// The path `/shelves/{id}/books/{id}/$ref`.
    #[inline]
    pub fn reference(
        &self,
    ) -> crate::v1_0::paths::shelves::ShelvesItemBooksItemReference<A> {
        crate::v1_0::paths::shelves::ShelvesItemBooksItemReference {
            route: self.route.literal("$ref"),
        }
    }
}

/// The path `/shelves/{id}/books/{id}/$ref`.
pub struct ShelvesItemBooksItemReference<
    A: graph_core::Account = graph_core::account::Any,
> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> ShelvesItemBooksItemReference<A> {
    /// Take a book off.
    ///
    /// `DELETE /shelves/{id}/books/{id}/$ref`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// [Remove book](https://learn.microsoft.com/graph/api/shelf-remove-book?view=graph-rest-1.0)
    #[inline]
    pub fn delete(&self) -> graph_core::Call<A, ()>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .call(
                graph_core::Method::DELETE,
                &crate::v1_0::operations::SHELF_REMOVE_BOOK,
            )
    }
}
