// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/library`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/library`.
pub struct Library<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Library<A> {
    /// The path `…/rooms`.
    pub fn rooms(&self) -> Rooms<A> {
        Rooms {
            route: self.route.literal("rooms"),
        }
    }

    /// The path `…/shelves`.
    pub fn shelves(&self) -> Shelves<A> {
        Shelves {
            route: self.route.literal("shelves"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/library/rooms`.
pub struct Rooms<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Rooms<A> {
    /// One of them, by `roomId`.
    pub fn by_id(&self, id: impl UrlValue) -> RoomsItem<A> {
        RoomsItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/library/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// Create shelf, with all its properties.
    ///
    /// `POST /library/shelves`, see [`SHELF_CREATE`](operations::SHELF_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shelf.Read.All`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`
    #[doc(alias("POST /library/shelves", "/library/shelves"))]
    pub fn create(&self, shelf: &models::Shelf) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::SHELF_CREATE).json(shelf)
    }

    /// One of them, by `shelfId`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::shelf::Shelf<A> {
        paths::shelf::Shelf {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/library/rooms/{roomId}`.
pub struct RoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItem<A> {
    /// The path `…/shelves`.
    pub fn shelves(&self) -> RoomsItemShelves<A> {
        RoomsItemShelves {
            route: self.route.literal("shelves"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/library/rooms/{roomId}/shelves`.
pub struct RoomsItemShelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemShelves<A> {
    /// One of them, by `shelfId`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::shelf::Shelf<A> {
        paths::shelf::Shelf {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
