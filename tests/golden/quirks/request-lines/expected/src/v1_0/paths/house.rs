// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/house`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house`.
pub struct House<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> House<A> {
    /// The path `…/books`.
    pub fn books(&self) -> Books<A> {
        Books {
            route: self.route.literal("books"),
        }
    }

    /// The path `…/rooms`.
    pub fn rooms(&self) -> Rooms<A> {
        Rooms {
            route: self.route.literal("rooms"),
        }
    }

    /// The path `…/root`.
    pub fn root(&self) -> Root<A> {
        Root {
            route: self.route.literal("root"),
        }
    }

    /// The path `…/row(place='{place}')`.
    pub fn row(&self, place: impl UrlValue) -> Row<A> {
        Row {
            route: self.route.function("row", &[("place", &place.to_text(), true)]),
        }
    }

    /// The path `…/shelves`.
    pub fn shelves(&self) -> Shelves<A> {
        Shelves {
            route: self.route.literal("shelves"),
        }
    }

    /// One of them, by `room-id`.
    pub fn by_id(&self, id: impl UrlValue) -> HouseItem<A> {
        HouseItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/books`.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/rooms`.
pub struct Rooms<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Rooms<A> {
    /// One of them, by `room-id` or `id`.
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

/// The path `/house/root`.
pub struct Root<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Root<A> {
    /// The item at a path below this one: `folder/file.txt`.
    pub fn by_path(&self, path: impl UrlValue) -> RootItem<A> {
        RootItem {
            route: self.route.item_path(&path.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/row(place='{place}')`.
pub struct Row<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Row<A> {
    /// The path `…/book`.
    pub fn book(&self) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.literal("book"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// One of them, by `shelf name` or `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ShelvesItem<A> {
        ShelvesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/{room-id}`.
pub struct HouseItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> HouseItemBooks<A> {
        HouseItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/rooms/{room-id}`.
pub struct RoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> RoomsItemBooks<A> {
        RoomsItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/root:/{book-path}`.
pub struct RootItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RootItem<A> {
    /// The path `…/book`.
    pub fn book(&self) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.literal("book"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{shelf name}`.
pub struct ShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> ShelvesItemBooks<A> {
        ShelvesItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path `…/shelves`.
    pub fn shelves(&self) -> ShelvesItemShelves<A> {
        ShelvesItemShelves {
            route: self.route.literal("shelves"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/{room-id}/books`.
pub struct HouseItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseItemBooks<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/rooms/{room-id}/books`.
pub struct RoomsItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemBooks<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{shelf name}/books`.
pub struct ShelvesItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooks<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{shelf name}/shelves`.
pub struct ShelvesItemShelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemShelves<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ShelvesItemShelvesItem<A> {
        ShelvesItemShelvesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{shelf name}/shelves/{id}`.
pub struct ShelvesItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemShelvesItem<A> {
    /// The path `…/shelves`.
    pub fn shelves(&self) -> ShelvesItemShelvesItemShelves<A> {
        ShelvesItemShelvesItemShelves {
            route: self.route.literal("shelves"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{shelf name}/shelves/{id}/shelves`.
pub struct ShelvesItemShelvesItemShelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemShelvesItemShelves<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ShelvesItemShelvesItemShelvesItem<A> {
        ShelvesItemShelvesItemShelvesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{shelf name}/shelves/{id}/shelves/{id}`.
pub struct ShelvesItemShelvesItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemShelvesItemShelvesItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> ShelvesItemShelvesItemShelvesItemBooks<A> {
        ShelvesItemShelvesItemShelvesItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{shelf name}/shelves/{id}/shelves/{id}/books`.
pub struct ShelvesItemShelvesItemShelvesItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemShelvesItemShelvesItemBooks<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
