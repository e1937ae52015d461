// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `library`.

/// The path `/library`.
pub struct Library<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> Library<A> {
    /// The path `/library/rooms/{room_id}`.
    #[inline]
    pub fn rooms(
        &self,
        room_id: impl AsRef<str>,
    ) -> crate::v1_0::paths::library::LibraryRoomsItem<A> {
        crate::v1_0::paths::library::LibraryRoomsItem {
            route: self.route.literal("rooms").key(room_id.as_ref()),
        }
    }
    /// **Note:** A licence is needed.
    ///
    /// Create shelf, with all its properties.
    ///
    /// `POST /library/shelves`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Shelf.Read.All`, `Shelf.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`, `Shelf.ReadWrite.All`
    ///
    /// [Create shelf](https://learn.microsoft.com/graph/api/shelf-create?view=graph-rest-1.0)
    #[inline]
    pub fn create_shelves(
        &self,
        shelf: &crate::v1_0::models::Shelf,
    ) -> graph_core::Call<A, crate::v1_0::models::Shelf>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("shelves")
            .call(graph_core::Method::POST, &crate::v1_0::operations::SHELF_CREATE)
            .json(shelf)
    }
    /// The path `/library/shelves/{shelf_id}`.
    #[inline]
    pub fn shelves(
        &self,
        shelf_id: impl AsRef<str>,
    ) -> crate::v1_0::paths::library::LibraryShelvesItem<A> {
        crate::v1_0::paths::library::LibraryShelvesItem {
            route: self.route.literal("shelves").key(shelf_id.as_ref()),
        }
    }
}

/// The path `/library/shelves/{shelf_id}`.
pub struct LibraryShelvesItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> LibraryShelvesItem<A> {
    /// **Note:** A licence is needed.
    ///
    /// Get shelf, with all its properties.
    ///
    /// `GET /library/shelves/{shelfId}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Shelf.Read.All`, `Shelf.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`, `Shelf.ReadWrite.All`
    ///
    /// [Get shelf](https://learn.microsoft.com/graph/api/shelf-get?view=graph-rest-1.0)
    #[inline]
    pub fn get(&self) -> graph_core::Call<A, crate::v1_0::models::Shelf>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route.call(graph_core::Method::GET, &crate::v1_0::operations::SHELF_GET)
    }
}

/// The path `/library/rooms/{room_id}`.
pub struct LibraryRoomsItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> LibraryRoomsItem<A> {
    /// The path `/library/rooms/{room_id}/shelves/{shelf_id}`.
    #[inline]
    pub fn shelves(
        &self,
        shelf_id: impl AsRef<str>,
    ) -> crate::v1_0::paths::library::LibraryRoomsItemShelvesItem<A> {
        crate::v1_0::paths::library::LibraryRoomsItemShelvesItem {
            route: self.route.literal("shelves").key(shelf_id.as_ref()),
        }
    }
}

/// The path `/library/rooms/{room_id}/shelves/{shelf_id}`.
pub struct LibraryRoomsItemShelvesItem<
    A: graph_core::Account = graph_core::account::Any,
> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> LibraryRoomsItemShelvesItem<A> {
    /// **Note:** A licence is needed.
    ///
    /// Get shelf, with all its properties.
    ///
    /// `GET /library/rooms/{roomId}/shelves/{shelfId}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Shelf.Read.All`, `Shelf.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`, `Shelf.ReadWrite.All`
    ///
    /// [Get shelf](https://learn.microsoft.com/graph/api/shelf-get?view=graph-rest-1.0)
    #[inline]
    pub fn get(&self) -> graph_core::Call<A, crate::v1_0::models::Shelf>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route.call(graph_core::Method::GET, &crate::v1_0::operations::SHELF_GET)
    }
}
