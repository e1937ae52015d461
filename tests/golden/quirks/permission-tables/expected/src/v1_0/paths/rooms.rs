// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/rooms`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/rooms`.
pub struct Rooms<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Rooms<A> {
    /// One of them, by `id`.
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

/// The path `/rooms/{id}`.
pub struct RoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItem<A> {
    /// The path `…/picture`.
    pub fn picture(&self) -> RoomsItemPicture<A> {
        RoomsItemPicture {
            route: self.route.literal("picture"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/rooms/{id}/picture`.
pub struct RoomsItemPicture<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemPicture<A> {
    /// The cells are parted by the kinds of resource that have a picture.
    ///
    /// `GET /rooms/{id}/picture`, see [`ROOMS_PICTURE_GET`](operations::ROOMS_PICTURE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Rack.Read`
    /// - personal account: not supported
    /// - application: `Rack.Read.All`
    #[doc(alias("GET /rooms/{id}/picture", "/rooms/{id}/picture"))]
    pub fn get(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::ROOMS_PICTURE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
