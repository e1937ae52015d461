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
    /// The path `/books/{id}`.
    #[inline]
    pub fn books(&self, id: impl AsRef<str>) -> crate::v1_0::paths::books::BooksItem<A> {
        crate::v1_0::paths::books::BooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
    /// The path `/books/$count`.
    #[inline]
    pub fn books_count(&self) -> crate::v1_0::paths::books_count::BooksCount<A> {
        crate::v1_0::paths::books_count::BooksCount {
            route: self.route.literal("books").literal("$count"),
        }
    }
    /// The path `/library`.
    #[inline]
    pub fn library(&self) -> crate::v1_0::paths::library::Library<A> {
        crate::v1_0::paths::library::Library {
            route: self.route.literal("library"),
        }
    }
    /// The path `/rooms/{id}`.
    #[inline]
    pub fn rooms(&self, id: impl AsRef<str>) -> crate::v1_0::paths::rooms::RoomsItem<A> {
        crate::v1_0::paths::rooms::RoomsItem {
            route: self.route.literal("rooms").key(id.as_ref()),
        }
    }
    /// The path `/shelves/{id}`.
    #[inline]
    pub fn shelves(
        &self,
        id: impl AsRef<str>,
    ) -> crate::v1_0::paths::shelves::ShelvesItem<A> {
        crate::v1_0::paths::shelves::ShelvesItem {
            route: self.route.literal("shelves").key(id.as_ref()),
        }
    }
}
