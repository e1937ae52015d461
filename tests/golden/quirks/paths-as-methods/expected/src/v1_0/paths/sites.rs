// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `sites`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/sites`.
pub struct Sites<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Sites<A> {
    /// The path `…/root`.
    pub fn root(&self) -> paths::site::Site<A> {
        paths::site::Site {
            route: self.route.literal("root"),
        }
    }

    /// One of them, by `site-id` or `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::site::Site<A> {
        paths::site::Site {
            route: self.route.key(id.as_ref()),
        }
    }

    /// What lies at a path on a host, both without slashes at the ends.
    pub fn by_path(&self, host: impl AsRef<str>, path: impl AsRef<str>) -> SitesItem<A> {
        SitesItem {
            route: self.route.key(host.as_ref()).item_path(path.as_ref()),
        }
    }
}

/// The path `/sites/{hostname}:/{relative-path}`.
pub struct SitesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> SitesItem<A> {
    /// What the lines below do.
    ///
    /// `GET /sites/{hostname}:/{relative-path}:`, see [`SITES_GET`](operations::SITES_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Sites.Read`
    /// - personal account: `Sites.Read`
    /// - application: `Sites.Read.All`
    #[doc(
        alias(
            "GET /sites/{hostname}:/{relative-path}:",
            "/sites/{hostname}:/{relative-path}:"
        )
    )]
    pub fn get(&self) -> Call<A, models::Site> {
        self.route.call(Method::GET, &operations::SITES_GET)
    }

    /// The path `…/lists`.
    pub fn lists(&self) -> SitesItemLists<A> {
        SitesItemLists {
            route: self.route.literal("lists"),
        }
    }
}

/// The path `/sites/{hostname}:/{relative-path}:/lists`.
pub struct SitesItemLists<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> SitesItemLists<A> {
    /// What the lines below do.
    ///
    /// `GET /sites/{hostname}:/{relative-path}:/lists`, see [`SITES_LISTS_GET`](operations::SITES_LISTS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Sites.Read`
    /// - personal account: `Sites.Read`
    /// - application: `Sites.Read.All`
    #[doc(
        alias(
            "GET /sites/{hostname}:/{relative-path}:/lists",
            "/sites/{hostname}:/{relative-path}:/lists"
        )
    )]
    pub fn get(&self) -> Call<A, models::Site> {
        self.route.call(Method::GET, &operations::SITES_LISTS_GET)
    }
}
