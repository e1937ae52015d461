// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// Dusts all shelves.
    ///
    /// `POST /shelves/dust`, see [`SHELVES_DUST`](operations::SHELVES_DUST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /shelves/dust", "/shelves/dust"))]
    pub fn dust(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("dust").call(Method::POST, &operations::SHELVES_DUST)
    }

    /// The path `…/full`.
    pub fn full(&self) -> Full<A> {
        Full {
            route: self.route.literal("full"),
        }
    }

    /// The path `…/room`.
    pub fn room(&self) -> RoomCollection<A> {
        RoomCollection {
            route: self.route.literal("room"),
        }
    }

    /// The path `…/root`.
    pub fn root(&self) -> paths::shelf::Shelf<A> {
        paths::shelf::Shelf {
            route: self.route.literal("root"),
        }
    }

    /// One of them, by `shelf-id` or `id`.
    ///
    /// The pages also use `lent`, `newest`.
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

/// The path `/shelves/full`.
pub struct Full<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Full<A> {
    /// The shelves that are full.
    ///
    /// `GET /shelves/full`, see [`SHELF_LIST`](operations::SHELF_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/full", "/shelves/full"))]
    pub fn list(&self) -> Call<A, Collection<models::Shelf>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/room`.
pub struct RoomCollection<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomCollection<A> {
    /// The rooms in which shelves stand.
    ///
    /// `GET /shelves/room`, see [`ROOM_LIST`](operations::ROOM_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/room", "/shelves/room"))]
    pub fn list(&self) -> Call<A, Collection<models::Room>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::ROOM_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
