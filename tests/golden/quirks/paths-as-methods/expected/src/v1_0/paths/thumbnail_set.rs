// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `thumbnail_set`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me/drive/items/{id}/thumbnails/{thumb-id}`.
pub struct ThumbnailSet<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ThumbnailSet<A> {
    /// One of them, by `size`.
    pub fn by_id(&self, id: impl AsRef<str>) -> ThumbnailSetItem<A> {
        ThumbnailSetItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/me/drive/items/{id}/thumbnails/{thumb-id}/{size}`.
pub struct ThumbnailSetItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ThumbnailSetItem<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/thumbnails/{thumb-id}/{size}`, see [`THUMBNAIL_GET`](operations::THUMBNAIL_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /me/drive/items/{id}/thumbnails/{thumb-id}/{size}",
            "/me/drive/items/{id}/thumbnails/{thumb-id}/{size}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Thumbnail> {
        self.route.call(Method::GET, &operations::THUMBNAIL_GET)
    }
}
