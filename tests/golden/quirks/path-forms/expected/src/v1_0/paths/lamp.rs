// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.lamp`](crate::v1_0::models::Lamp), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/house/lamp`
/// - `/house/attic:/{item-path}`
/// - `/house/rooms/label={label}/lamp`
/// - `/house/rooms/{room-id}/lamp`
/// - `/house/plans/{id}/area(corner='{corner}')/lamp`
/// - `/house/rooms/{room-id}:/{item-path}:/lamp`
/// - `/house/plans/{id}/area(corner='{corner}')/attic/lamp`
/// - `/house/plans/{id}/area(corner='{corner}')/hall/lamp`
/// - `/house/shelves/{id}/shelves/{id}/lamp`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Lamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lamp<A> {
    /// Fetch a lamp, by all ways that lead to it.
    ///
    /// `GET /house/lamp`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Also at:
    ///
    /// - `/house/attic:/{item-path}`
    /// - `/house/rooms/label={label}/lamp`
    /// - `/house/rooms/{room-id}/lamp`
    /// - `/house/plans/{id}/area(corner='{corner}')/lamp`
    /// - `/house/rooms/{id}:/{item-path}:/lamp`
    /// - `/house/plans/{id}/area(corner='{corner}')/attic/lamp`
    /// - `/house/plans/{id}/area(corner='{corner}')/hall/lamp`
    /// - `/house/shelves/{id}/shelves/{id}/lamp`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(
        alias(
            "GET /house/lamp",
            "/house/lamp",
            "/house/attic:/{item-path}",
            "/house/rooms/label={label}/lamp",
            "/house/rooms/{room-id}/lamp",
            "/house/plans/{id}/area(corner={corner})/lamp",
            "/house/rooms/{id}:/{item-path}:/lamp",
            "/house/plans/{id}/area(corner={corner})/attic/lamp",
            "/house/plans/{id}/area(corner={corner})/hall/lamp",
            "/house/shelves/{id}/shelves/{id}/lamp"
        )
    )]
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
