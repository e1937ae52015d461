// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `drive`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/drives/{id}`
/// - `/groups/{id}/drive`
/// - `/sites/{site-id}/drive`
/// - `/users/{id}/drive`
/// - `/me/drive`
pub struct Drive<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Drive<A> {
    /// What the lines below do.
    ///
    /// `GET /drives/{id}`, see [`DRIVE_GET`](operations::DRIVE_GET)
    ///
    /// Also at:
    ///
    /// - `/groups/{id}/drive`
    /// - `/sites/{id}/drive`
    /// - `/users/{id}/drive`
    /// - `/me/drive`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /drives/{id}",
            "/drives/{id}",
            "/groups/{id}/drive",
            "/sites/{id}/drive",
            "/users/{id}/drive",
            "/me/drive"
        )
    )]
    pub fn get(&self) -> Call<A, models::Drive> {
        self.route.call(Method::GET, &operations::DRIVE_GET)
    }

    /// The path `…/items`.
    pub fn items(&self) -> Items<A> {
        Items {
            route: self.route.literal("items"),
        }
    }

    /// The path `…/list`.
    pub fn list(&self) -> paths::list::List<A> {
        paths::list::List {
            route: self.route.literal("list"),
        }
    }

    /// The path `…/recent`.
    pub fn recent(&self) -> Recent<A> {
        Recent {
            route: self.route.literal("recent"),
        }
    }

    /// The path `…/root`.
    pub fn root(&self) -> paths::drive_item::DriveItem<A> {
        paths::drive_item::DriveItem {
            route: self.route.literal("root"),
        }
    }
}

/// What these paths lead to:
///
/// - `/drives/{id}/items`
/// - `/groups/{id}/drive/items`
/// - `/me/drive/items`
pub struct Items<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Items<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::drive_item::DriveItem<A> {
        paths::drive_item::DriveItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/me/drive/recent`.
pub struct Recent<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Recent<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/recent`, see [`DRIVE_RECENT_LIST`](operations::DRIVE_RECENT_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(alias("GET /me/drive/recent", "/me/drive/recent"))]
    pub fn list(&self) -> Call<A, Collection<models::DriveItem>> {
        self.route.call(Method::GET, &operations::DRIVE_RECENT_LIST)
    }
}
