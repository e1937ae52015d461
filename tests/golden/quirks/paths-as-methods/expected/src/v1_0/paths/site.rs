// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `site`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/sites/root`
/// - `/sites/{site-id}`
/// - `/groups/{id}/sites/root`
pub struct Site<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Site<A> {
    /// What the lines below do.
    ///
    /// `GET /sites/root`, see [`SITE_GET`](operations::SITE_GET)
    ///
    /// Also at:
    ///
    /// - `/sites/{site-id}`
    /// - `/groups/{id}/sites/root`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Sites.Read`
    /// - personal account: `Sites.Read`
    /// - application: `Sites.Read.All`
    #[doc(
        alias(
            "GET /sites/root",
            "/sites/root",
            "/sites/{site-id}",
            "/groups/{id}/sites/root"
        )
    )]
    pub fn get(&self) -> Call<A, models::Site> {
        self.route.call(Method::GET, &operations::SITE_GET)
    }

    /// The path `…/drive`.
    pub fn drive(&self) -> paths::drive::Drive<A> {
        paths::drive::Drive {
            route: self.route.literal("drive"),
        }
    }

    /// The path `…/drives`.
    pub fn drives(&self) -> Drives<A> {
        Drives {
            route: self.route.literal("drives"),
        }
    }

    /// The path `…/lists`.
    pub fn lists(&self) -> Lists<A> {
        Lists {
            route: self.route.literal("lists"),
        }
    }
}

/// The path `/sites/{site-id}/drives`.
pub struct Drives<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Drives<A> {
    /// What the lines below do.
    ///
    /// `GET /sites/{site-id}/drives`, see [`SITE_DRIVES_LIST`](operations::SITE_DRIVES_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(alias("GET /sites/{site-id}/drives", "/sites/{site-id}/drives"))]
    pub fn list(&self) -> Call<A, Collection<models::Drive>> {
        self.route.call(Method::GET, &operations::SITE_DRIVES_LIST)
    }
}

/// The path `/sites/{site-id}/lists`.
pub struct Lists<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lists<A> {
    /// What the lines below do.
    ///
    /// `GET /sites/{site-id}/lists`, see [`LIST_LIST`](operations::LIST_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Sites.Read`
    /// - personal account: `Sites.Read`
    /// - application: `Sites.Read.All`
    #[doc(alias("GET /sites/{site-id}/lists", "/sites/{site-id}/lists"))]
    pub fn list(&self) -> Call<A, Collection<models::List>> {
        self.route.call(Method::GET, &operations::LIST_LIST)
    }
}
