// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house`.
pub struct House<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> House<A> {
    /// Finds rooms.
    ///
    /// `GET /house/findRooms`, see [`HOUSE_FINDROOMS`](operations::HOUSE_FINDROOMS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn find_rooms(&self) -> Call<A, Collection<String>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("findRooms").call(Method::GET, &operations::HOUSE_FINDROOMS)
    }

    /// Finds rooms.
    ///
    /// `GET /house/findRooms(floor={floor},name='{name}')`, see [`HOUSE_FINDROOMS`](operations::HOUSE_FINDROOMS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn find_rooms_with_floor_name(
        &self,
        floor: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Call<A, Collection<String>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "findRooms",
                &[("floor", floor.as_ref(), false), ("name", name.as_ref(), true)],
            )
            .call(Method::GET, &operations::HOUSE_FINDROOMS)
    }

    /// Paints the house.
    ///
    /// `POST /house/paint`, see [`HOUSE_PAINT`](operations::HOUSE_PAINT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn paint(&self, parameters: impl Into<Extended<requests::Paint>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("paint")
            .call(Method::POST, &operations::HOUSE_PAINT)
            .parameters(parameters.into())
    }

    /// The path `/house/watched`.
    pub fn watched(&self) -> HouseWatched<A> {
        HouseWatched {
            route: self.route.literal("watched"),
        }
    }
}

/// The path `/house/watched`.
pub struct HouseWatched<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseWatched<A> {
    /// Tells when somebody enters.
    ///
    /// `POST /house/watched/add`, see [`ROOM_WATCH`](operations::ROOM_WATCH)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn add(&self, parameters: impl Into<Extended<requests::Add>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("add")
            .call(Method::POST, &operations::ROOM_WATCH)
            .parameters(parameters.into())
    }
}
