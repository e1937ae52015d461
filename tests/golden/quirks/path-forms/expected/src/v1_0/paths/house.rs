// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house`.
pub struct House<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> House<A> {
    /// The path `/house/attic`.
    pub fn attic(&self) -> HouseAttic<A> {
        HouseAttic {
            route: self.route.literal("attic"),
        }
    }

    /// The path `/house/lamp`.
    pub fn lamp(&self) -> HouseLamp<A> {
        HouseLamp {
            route: self.route.literal("lamp"),
        }
    }

    /// The path `/house/plans/{id}`.
    pub fn plans(&self, id: impl AsRef<str>) -> HousePlansItem<A> {
        HousePlansItem {
            route: self.route.literal("plans").key(id.as_ref()),
        }
    }

    /// The path `/house/rooms/{room_id}`.
    pub fn rooms(&self, room_id: impl AsRef<str>) -> HouseRoomsItem<A> {
        HouseRoomsItem {
            route: self.route.literal("rooms").key(room_id.as_ref()),
        }
    }

    /// The path `/house/shelves/{id}`.
    pub fn shelves(&self, id: impl AsRef<str>) -> HouseShelvesItem<A> {
        HouseShelvesItem {
            route: self.route.literal("shelves").key(id.as_ref()),
        }
    }
}

/// The path `/house/shelves/{id}`.
pub struct HouseShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseShelvesItem<A> {
    /// The path `/house/shelves/{id}/shelves/{id}`.
    pub fn shelves(&self, id: impl AsRef<str>) -> HouseShelvesItemShelvesItem<A> {
        HouseShelvesItemShelvesItem {
            route: self.route.literal("shelves").key(id.as_ref()),
        }
    }
}

/// The path `/house/shelves/{id}/shelves/{id}`.
pub struct HouseShelvesItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseShelvesItemShelvesItem<A> {
    /// The path `/house/shelves/{id}/shelves/{id}/lamp`.
    pub fn lamp(&self) -> HouseShelvesItemShelvesItemLamp<A> {
        HouseShelvesItemShelvesItemLamp {
            route: self.route.literal("lamp"),
        }
    }
}

/// The path `/house/shelves/{id}/shelves/{id}/lamp`.
pub struct HouseShelvesItemShelvesItemLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseShelvesItemShelvesItemLamp<A> {
    /// Fetch a lamp, by all ways that lead to it.
    ///
    /// `GET /house/shelves/{id}/shelves/{id}/lamp`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }
}

/// The path `/house/rooms/{room_id}`.
pub struct HouseRoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRoomsItem<A> {
    /// The path `/house/rooms/{room_id}:/{path}:`.
    pub fn item_path(&self, path: impl AsRef<str>) -> HouseRoomsItemItemPath<A> {
        HouseRoomsItemItemPath {
            route: self.route.item_path(path.as_ref()),
        }
    }

    /// The path `/house/rooms/{room_id}/lamp`.
    pub fn lamp(&self) -> HouseRoomsItemLamp<A> {
        HouseRoomsItemLamp {
            route: self.route.literal("lamp"),
        }
    }
}

/// The path `/house/rooms/{room_id}/lamp`.
pub struct HouseRoomsItemLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRoomsItemLamp<A> {
    /// Fetch a lamp, by all ways that lead to it.
    ///
    /// `GET /house/rooms/{room-id}/lamp`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }
}

/// The path `/house/rooms/{room_id}:/{path}:`.
pub struct HouseRoomsItemItemPath<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRoomsItemItemPath<A> {
    /// The path `/house/rooms/{room_id}:/{path}:/lamp`.
    pub fn lamp(&self) -> HouseRoomsItemItemPathLamp<A> {
        HouseRoomsItemItemPathLamp {
            route: self.route.literal("lamp"),
        }
    }
}

/// The path `/house/rooms/{room_id}:/{path}:/lamp`.
pub struct HouseRoomsItemItemPathLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRoomsItemItemPathLamp<A> {
    /// Fetch a lamp, by all ways that lead to it.
    ///
    /// `GET /house/rooms/{id}:/{item-path}:/lamp`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }
}

/// The path `/house/plans/{id}`.
pub struct HousePlansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HousePlansItem<A> {
    /// The path `/house/plans/{id}/area(corner)`.
    pub fn area(&self, corner: impl AsRef<str>) -> HousePlansItemArea<A> {
        HousePlansItemArea {
            route: self.route.function("area", &[("corner", corner.as_ref(), true)]),
        }
    }
}

/// The path `/house/plans/{id}/area(corner)`.
pub struct HousePlansItemArea<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HousePlansItemArea<A> {
    /// The path `/house/plans/{id}/area(corner)/hall`.
    pub fn hall(&self) -> HousePlansItemAreaHall<A> {
        HousePlansItemAreaHall {
            route: self.route.literal("hall"),
        }
    }

    /// The path `/house/plans/{id}/area(corner)/lamp`.
    pub fn lamp(&self) -> HousePlansItemAreaLamp<A> {
        HousePlansItemAreaLamp {
            route: self.route.literal("lamp"),
        }
    }
}

/// The path `/house/plans/{id}/area(corner)/lamp`.
pub struct HousePlansItemAreaLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HousePlansItemAreaLamp<A> {
    /// Fetch a lamp, by all ways that lead to it.
    ///
    /// `GET /house/plans/{id}/area(corner='{corner}')/lamp`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }
}

/// The path `/house/plans/{id}/area(corner)/hall`.
pub struct HousePlansItemAreaHall<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HousePlansItemAreaHall<A> {
    /// The path `/house/plans/{id}/area(corner)/hall/lamp`.
    pub fn lamp(&self) -> HousePlansItemAreaHallLamp<A> {
        HousePlansItemAreaHallLamp {
            route: self.route.literal("lamp"),
        }
    }
}

/// The path `/house/plans/{id}/area(corner)/hall/lamp`.
pub struct HousePlansItemAreaHallLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HousePlansItemAreaHallLamp<A> {
    /// Fetch a lamp, by all ways that lead to it.
    ///
    /// `GET /house/plans/{id}/area(corner='{corner}')/hall/lamp`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }
}

/// The path `/house/lamp`.
pub struct HouseLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseLamp<A> {
    /// Fetch a lamp, by all ways that lead to it.
    ///
    /// `GET /house/lamp`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }
}

/// The path `/house/attic`.
pub struct HouseAttic<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseAttic<A> {
    /// The path `/house/attic:/{path}:`.
    pub fn item_path(&self, path: impl AsRef<str>) -> HouseAtticItemPath<A> {
        HouseAtticItemPath {
            route: self.route.item_path(path.as_ref()),
        }
    }
}

/// The path `/house/attic:/{path}:`.
pub struct HouseAtticItemPath<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseAtticItemPath<A> {
    /// Fetch a lamp, by all ways that lead to it.
    ///
    /// `GET /house/attic:/{item-path}:`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }
}
