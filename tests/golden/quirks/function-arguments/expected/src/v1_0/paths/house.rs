// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/house`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house`.
pub struct House<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> House<A> {
    /// No page lists this call; an example of [house: findRooms](https://learn.microsoft.com/graph/api/house-findrooms?view=graph-rest-1.0) makes it.
    ///
    /// `GET /house/findRooms(floor={floor},name='{name}')`, see [`HOUSE_FIND_ROOMS`](operations::HOUSE_FIND_ROOMS)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /house/findRooms(floor={floor},name={name})",
            "/house/findRooms(floor={floor},name={name})"
        )
    )]
    pub fn find_rooms(
        &self,
        floor: impl UrlValue,
        name: impl UrlValue,
    ) -> Call<A, Collection<String>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "findRooms",
                &[("floor", &floor.to_text(), false), ("name", &name.to_text(), true)],
            )
            .call(Method::GET, &operations::HOUSE_FIND_ROOMS)
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
    #[doc(alias("POST /house/paint", "/house/paint"))]
    pub fn paint(&self, parameters: impl Into<Extended<requests::Paint>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("paint")
            .call(Method::POST, &operations::HOUSE_PAINT)
            .parameters(parameters.into())
    }

    /// The path `…/findRooms`.
    pub fn find_rooms_without_arguments(&self) -> FindRoomsWithoutArguments<A> {
        FindRoomsWithoutArguments {
            route: self.route.literal("findRooms"),
        }
    }

    /// The path `…/watched`.
    pub fn watched(&self) -> Watched<A> {
        Watched {
            route: self.route.literal("watched"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/findRooms`.
pub struct FindRoomsWithoutArguments<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> FindRoomsWithoutArguments<A> {
    /// Finds rooms.
    ///
    /// `GET /house/findRooms`, see [`HOUSE_FIND_ROOMS_WITHOUT_ARGUMENTS_LIST`](operations::HOUSE_FIND_ROOMS_WITHOUT_ARGUMENTS_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /house/findRooms", "/house/findRooms"))]
    pub fn list(&self) -> Call<A, Collection<String>>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::GET, &operations::HOUSE_FIND_ROOMS_WITHOUT_ARGUMENTS_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/watched`.
pub struct Watched<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Watched<A> {
    /// Tells when somebody enters.
    ///
    /// `POST /house/watched/add`, see [`HOUSE_WATCHED_ADD`](operations::HOUSE_WATCHED_ADD)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /house/watched/add", "/house/watched/add"))]
    pub fn add(&self, parameters: impl Into<Extended<requests::Add>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("add")
            .call(Method::POST, &operations::HOUSE_WATCHED_ADD)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
