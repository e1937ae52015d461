// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/racks`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/racks`.
pub struct Racks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Racks<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> RacksItem<A> {
        RacksItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/racks/{id}`.
pub struct RacksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RacksItem<A> {
    /// The path `…/picture`.
    pub fn picture(&self) -> RacksItemPicture<A> {
        RacksItemPicture {
            route: self.route.literal("picture"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/racks/{id}/picture`.
pub struct RacksItemPicture<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RacksItemPicture<A> {
    /// The cells are parted by the kinds of resource that have a picture.
    ///
    /// `GET /racks/{id}/picture`, see [`RACKS_PICTURE_GET`](operations::RACKS_PICTURE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Rack.Read`
    /// - personal account: not supported
    /// - application: `Rack.Read.All`
    #[doc(alias("GET /racks/{id}/picture", "/racks/{id}/picture"))]
    pub fn get(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::RACKS_PICTURE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
