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
}
