// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/house`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house`.
pub struct House<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> House<A> {
    /// The path `…/attic`.
    pub fn attic(&self) -> Attic<A> {
        Attic {
            route: self.route.literal("attic"),
        }
    }

    /// The path `…/lamp`.
    pub fn lamp(&self) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path `…/plans`.
    pub fn plans(&self) -> Plans<A> {
        Plans {
            route: self.route.literal("plans"),
        }
    }

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

/// The path `/house/attic`.
pub struct Attic<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Attic<A> {
    /// The item at a path below this one: `folder/file.txt`.
    pub fn by_path(&self, path: impl UrlValue) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.item_path(&path.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/plans`.
pub struct Plans<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Plans<A> {
    /// One of them, by `id` or `plan-id`.
    pub fn by_id(&self, id: impl UrlValue) -> PlansItem<A> {
        PlansItem {
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
    /// The path `…/label={label}`.
    pub fn by_label(&self, label: impl UrlValue) -> RoomsItem<A> {
        RoomsItem {
            route: self.route.named_key("label", &label.to_text()),
        }
    }

    /// One of them, by `room-id` or `room-name` or `id`.
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

/// The path `/house/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// One of them, by `id`.
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

/// The path `/house/plans/{id}`.
pub struct PlansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PlansItem<A> {
    /// The path `…/area(corner='{corner}')`.
    pub fn area(&self, corner: impl UrlValue) -> PlansItemArea<A> {
        PlansItemArea {
            route: self.route.function("area", &[("corner", &corner.to_text(), true)]),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/house/rooms/label={label}`
/// - `/house/rooms/{room-id}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct RoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItem<A> {
    /// The item at a path below this one: `folder/file.txt`.
    pub fn by_path(&self, path: impl UrlValue) -> RoomsItemItem<A> {
        RoomsItemItem {
            route: self.route.item_path(&path.to_text()),
        }
    }

    /// The path `…/lamp`.
    pub fn lamp(&self) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{id}`.
pub struct ShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItem<A> {
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

/// The path `/house/plans/{id}/area(corner='{corner}')`.
pub struct PlansItemArea<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PlansItemArea<A> {
    /// The path `…/attic`.
    pub fn attic(&self) -> PlansItemAreaAttic<A> {
        PlansItemAreaAttic {
            route: self.route.literal("attic"),
        }
    }

    /// The path `…/hall`.
    pub fn hall(&self) -> PlansItemAreaHall<A> {
        PlansItemAreaHall {
            route: self.route.literal("hall"),
        }
    }

    /// The path `…/lamp`.
    pub fn lamp(&self) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/rooms/{room-id}:/{item-path}`.
pub struct RoomsItemItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemItem<A> {
    /// The path `…/lamp`.
    pub fn lamp(&self) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{id}/shelves`.
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

/// The path `/house/plans/{id}/area(corner='{corner}')/attic`.
pub struct PlansItemAreaAttic<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PlansItemAreaAttic<A> {
    /// The path `…/lamp`.
    pub fn lamp(&self) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/plans/{id}/area(corner='{corner}')/hall`.
pub struct PlansItemAreaHall<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PlansItemAreaHall<A> {
    /// The path `…/lamp`.
    pub fn lamp(&self) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/shelves/{id}/shelves/{id}`.
pub struct ShelvesItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemShelvesItem<A> {
    /// The path `…/lamp`.
    pub fn lamp(&self) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
