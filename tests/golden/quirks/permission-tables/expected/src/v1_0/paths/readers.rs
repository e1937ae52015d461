// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/readers`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/readers`.
pub struct Readers<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Readers<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ReadersItem<A> {
        ReadersItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/readers/{id}`.
pub struct ReadersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItem<A> {
    /// The path `…/picture`.
    pub fn picture(&self) -> ReadersItemPicture<A> {
        ReadersItemPicture {
            route: self.route.literal("picture"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/readers/{id}/picture`.
pub struct ReadersItemPicture<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemPicture<A> {
    /// The cells are parted by the kinds of resource that have a picture.
    ///
    /// `GET /readers/{id}/picture`, see [`READERS_PICTURE_GET`](operations::READERS_PICTURE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reader.Read`
    /// - personal account: not supported
    /// - application: not supported
    #[doc(alias("GET /readers/{id}/picture", "/readers/{id}/picture"))]
    pub fn get(&self) -> Call<A, ()>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::READERS_PICTURE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
