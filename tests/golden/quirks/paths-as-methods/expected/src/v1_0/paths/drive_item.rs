// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `drive_item`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/drives/{id}/root`
/// - `/drives/{id}/items/{id}`
/// - `/drives/{id}/root:/{item-path}`
/// - `/me/drive/root`
/// - `/groups/{id}/drive/items/{id}`
/// - `/me/drive/items/{id}`
/// - `/me/drive/root:/{item-path}`
/// - `/me/drive/items/{id}:/{filename}`
pub struct DriveItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DriveItem<A> {
    /// What the lines below do.
    ///
    /// `GET /drives/{id}/items/{id}`, see [`DRIVE_ITEM_GET`](operations::DRIVE_ITEM_GET)
    ///
    /// Also at:
    ///
    /// - `/drives/{id}/root:/{item-path}:`
    /// - `/me/drive/root`
    /// - `/groups/{id}/drive/items/{id}`
    /// - `/me/drive/items/{id}`
    /// - `/me/drive/root:/{item-path}:`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    ///
    /// No page documents it at `/drives/{id}/root`, `/me/drive/items/{id}:/{filename}`.
    #[doc(
        alias(
            "GET /drives/{id}/items/{id}",
            "/drives/{id}/items/{id}",
            "/drives/{id}/root:/{item-path}:",
            "/me/drive/root",
            "/groups/{id}/drive/items/{id}",
            "/me/drive/items/{id}",
            "/me/drive/root:/{item-path}:"
        )
    )]
    pub fn get(&self) -> Call<A, models::DriveItem> {
        self.route.call(Method::GET, &operations::DRIVE_ITEM_GET)
    }

    /// What the lines below do.
    ///
    /// `PATCH /drives/{id}/items/{id}`, see [`DRIVE_ITEM_UPDATE`](operations::DRIVE_ITEM_UPDATE)
    ///
    /// Also at:
    ///
    /// - `/me/drive/items/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    /// - application: `Files.ReadWrite.All`
    ///
    /// No page documents it at the 6 other paths of this builder.
    #[doc(
        alias(
            "PATCH /drives/{id}/items/{id}",
            "/drives/{id}/items/{id}",
            "/me/drive/items/{id}"
        )
    )]
    pub fn update(&self) -> Call<A, models::DriveItem> {
        self.route.call(Method::PATCH, &operations::DRIVE_ITEM_UPDATE)
    }

    /// What the lines below do.
    ///
    /// `POST /me/drive/items/{id}/createUploadSession`, see [`DRIVE_ITEM_CREATE_UPLOAD_SESSION`](operations::DRIVE_ITEM_CREATE_UPLOAD_SESSION)
    ///
    /// Also at:
    ///
    /// - `/me/drive/items/{parent-id}:/{filename}:/createUploadSession`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    /// - application: `Files.ReadWrite.All`
    ///
    /// No page documents it at the 6 other paths of this builder.
    #[doc(
        alias(
            "POST /me/drive/items/{id}/createUploadSession",
            "/me/drive/items/{id}/createUploadSession",
            "/me/drive/items/{parent-id}:/{filename}:/createUploadSession"
        )
    )]
    pub fn create_upload_session(&self) -> Call<A, models::DriveItem> {
        self.route
            .literal("createUploadSession")
            .call(Method::POST, &operations::DRIVE_ITEM_CREATE_UPLOAD_SESSION)
    }

    /// What the lines below do.
    ///
    /// `GET /drives/{id}/root/delta`, see [`DRIVE_ITEM_DELTA`](operations::DRIVE_ITEM_DELTA)
    ///
    /// Also at:
    ///
    /// - `/me/drive/root/delta`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    ///
    /// No page documents it at the 6 other paths of this builder.
    #[doc(
        alias(
            "GET /drives/{id}/root/delta",
            "/drives/{id}/root/delta",
            "/me/drive/root/delta"
        )
    )]
    pub fn delta(&self) -> Call<A, Collection<models::DriveItem>> {
        self.route.literal("delta").call(Method::GET, &operations::DRIVE_ITEM_DELTA)
    }

    /// What the lines below do.
    ///
    /// `GET /me/drive/root/delta(token='{token}')`, see [`DRIVE_ITEM_DELTA_WITH_TOKEN`](operations::DRIVE_ITEM_DELTA_WITH_TOKEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    ///
    /// No page documents it at the 7 other paths of this builder.
    #[doc(
        alias(
            "GET /me/drive/root/delta(token={token})",
            "/me/drive/root/delta(token={token})"
        )
    )]
    pub fn delta_with_token(
        &self,
        token: impl AsRef<str>,
    ) -> Call<A, Collection<models::DriveItem>> {
        self.route
            .function("delta", &[("token", token.as_ref(), true)])
            .call(Method::GET, &operations::DRIVE_ITEM_DELTA_WITH_TOKEN)
    }

    /// What the lines below do.
    ///
    /// `GET /me/drive/root/search(q='{q}')`, see [`DRIVE_ITEM_SEARCH`](operations::DRIVE_ITEM_SEARCH)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    ///
    /// No page documents it at the 7 other paths of this builder.
    #[doc(alias("GET /me/drive/root/search(q={q})", "/me/drive/root/search(q={q})"))]
    pub fn search(&self, q: impl AsRef<str>) -> Call<A, Collection<models::DriveItem>> {
        self.route
            .function("search", &[("q", q.as_ref(), true)])
            .call(Method::GET, &operations::DRIVE_ITEM_SEARCH)
    }

    /// What lies at a path below it: `folder/file.txt`.
    pub fn by_path(&self, path: impl AsRef<str>) -> DriveItem<A> {
        DriveItem {
            route: self.route.item_path(path.as_ref()),
        }
    }

    /// The path `…/children`.
    pub fn children(&self) -> Children<A> {
        Children {
            route: self.route.literal("children"),
        }
    }

    /// The path `…/content`.
    pub fn content(&self) -> Content<A> {
        Content {
            route: self.route.literal("content"),
        }
    }

    /// The path `…/thumbnails`.
    pub fn thumbnails(&self) -> Thumbnails<A> {
        Thumbnails {
            route: self.route.literal("thumbnails"),
        }
    }

    /// The path `…/workbook`.
    pub fn workbook(&self) -> paths::workbook::Workbook<A> {
        paths::workbook::Workbook {
            route: self.route.literal("workbook"),
        }
    }
}

/// What these paths lead to:
///
/// - `/drives/{id}/items/{id}/children`
/// - `/me/drive/root/children`
/// - `/me/drive/items/{id}/children`
/// - `/me/drive/root:/{item-path}:/children`
pub struct Children<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Children<A> {
    /// What the lines below do.
    ///
    /// `GET /drives/{id}/items/{id}/children`, see [`DRIVE_ITEM_CHILDREN_LIST`](operations::DRIVE_ITEM_CHILDREN_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/drive/root/children`
    /// - `/me/drive/items/{id}/children`
    /// - `/me/drive/root:/{path-relative-to-root}:/children`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /drives/{id}/items/{id}/children",
            "/drives/{id}/items/{id}/children",
            "/me/drive/root/children",
            "/me/drive/items/{id}/children",
            "/me/drive/root:/{path-relative-to-root}:/children"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::DriveItem>> {
        self.route.call(Method::GET, &operations::DRIVE_ITEM_CHILDREN_LIST)
    }

    /// What the lines below do.
    ///
    /// `POST /me/drive/root/children`, see [`DRIVE_ITEM_CREATE`](operations::DRIVE_ITEM_CREATE)
    ///
    /// Also at:
    ///
    /// - `/me/drive/items/{id}/children`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    /// - application: `Files.ReadWrite.All`
    ///
    /// No page documents it at `/drives/{id}/items/{id}/children`, `/me/drive/root:/{item-path}:/children`.
    #[doc(
        alias(
            "POST /me/drive/root/children",
            "/me/drive/root/children",
            "/me/drive/items/{id}/children"
        )
    )]
    pub fn create(&self) -> Call<A, models::DriveItem> {
        self.route.call(Method::POST, &operations::DRIVE_ITEM_CREATE)
    }
}

/// What these paths lead to:
///
/// - `/me/drive/items/{id}/content`
/// - `/me/drive/root:/{item-path}:/content`
/// - `/me/drive/items/{id}:/{filename}:/content`
pub struct Content<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Content<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/content`, see [`DRIVE_ITEM_CONTENT_GET`](operations::DRIVE_ITEM_CONTENT_GET)
    ///
    /// Also at:
    ///
    /// - `/me/drive/root:/{item-path}:/content`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    ///
    /// No page documents it at `/me/drive/items/{id}:/{filename}:/content`.
    #[doc(
        alias(
            "GET /me/drive/items/{id}/content",
            "/me/drive/items/{id}/content",
            "/me/drive/root:/{item-path}:/content"
        )
    )]
    pub fn get(&self) -> Call<A, Redirect> {
        self.route.call(Method::GET, &operations::DRIVE_ITEM_CONTENT_GET)
    }

    /// What the lines below do.
    ///
    /// `PUT /me/drive/items/{id}/content`, see [`DRIVE_ITEM_REPLACE`](operations::DRIVE_ITEM_REPLACE)
    ///
    /// Also at:
    ///
    /// - `/me/drive/root:/{item-path}:/content`
    /// - `/me/drive/items/{parent-id}:/{filename}:/content`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    /// - application: `Files.ReadWrite.All`
    #[doc(
        alias(
            "PUT /me/drive/items/{id}/content",
            "/me/drive/items/{id}/content",
            "/me/drive/root:/{item-path}:/content",
            "/me/drive/items/{parent-id}:/{filename}:/content"
        )
    )]
    pub fn replace(&self) -> Call<A, models::DriveItem> {
        self.route.call(Method::PUT, &operations::DRIVE_ITEM_REPLACE)
    }
}

/// The path `/me/drive/items/{id}/thumbnails`.
pub struct Thumbnails<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Thumbnails<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/thumbnails`, see [`THUMBNAIL_SET_LIST`](operations::THUMBNAIL_SET_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias("GET /me/drive/items/{id}/thumbnails", "/me/drive/items/{id}/thumbnails")
    )]
    pub fn list(&self) -> Call<A, Collection<models::ThumbnailSet>> {
        self.route.call(Method::GET, &operations::THUMBNAIL_SET_LIST)
    }

    /// One of them, by `thumb-id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::thumbnail_set::ThumbnailSet<A> {
        paths::thumbnail_set::ThumbnailSet {
            route: self.route.key(id.as_ref()),
        }
    }
}
