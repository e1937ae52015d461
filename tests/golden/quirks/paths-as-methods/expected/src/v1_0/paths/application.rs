// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `application`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/applications(appId='{appId}')`
/// - `/applications/{id}`
pub struct Application<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Application<A> {
    /// What the lines below do.
    ///
    /// `GET /applications(appId='{appId}')`, see [`APPLICATION_GET`](operations::APPLICATION_GET)
    ///
    /// Also at:
    ///
    /// - `/applications/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Application.Read`
    /// - personal account: `Application.Read`
    /// - application: `Application.Read.All`
    #[doc(
        alias(
            "GET /applications(appId={appId})",
            "/applications(appId={appId})",
            "/applications/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Application> {
        self.route.call(Method::GET, &operations::APPLICATION_GET)
    }

    /// What the lines below do.
    ///
    /// `POST /applications(appId='{appId}')/addPassword`, see [`APPLICATION_ADD_PASSWORD`](operations::APPLICATION_ADD_PASSWORD)
    ///
    /// Also at:
    ///
    /// - `/applications/{id}/addPassword`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Application.ReadWrite`
    /// - personal account: `Application.ReadWrite`
    /// - application: `Application.ReadWrite.All`
    #[doc(
        alias(
            "POST /applications(appId={appId})/addPassword",
            "/applications(appId={appId})/addPassword",
            "/applications/{id}/addPassword"
        )
    )]
    pub fn add_password(&self) -> Call<A, ()> {
        self.route
            .literal("addPassword")
            .call(Method::POST, &operations::APPLICATION_ADD_PASSWORD)
    }

    /// The path `…/owners`.
    pub fn owners(&self) -> Owners<A> {
        Owners {
            route: self.route.literal("owners"),
        }
    }
}

/// What these paths lead to:
///
/// - `/applications(appId='{appId}')/owners`
/// - `/applications/{id}/owners`
pub struct Owners<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Owners<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> OwnersItem<A> {
        OwnersItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// What these paths lead to:
///
/// - `/applications(appId='{appId}')/owners/{id}`
/// - `/applications/{id}/owners/{id}`
pub struct OwnersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> OwnersItem<A> {
    /// The path `…/$ref`.
    pub fn reference(&self) -> OwnersItemReference<A> {
        OwnersItemReference {
            route: self.route.literal("$ref"),
        }
    }
}

/// What these paths lead to:
///
/// - `/applications(appId='{appId}')/owners/{id}/$ref`
/// - `/applications/{id}/owners/{id}/$ref`
pub struct OwnersItemReference<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> OwnersItemReference<A> {
    /// What the lines below do.
    ///
    /// `DELETE /applications(appId='{appId}')/owners/{id}/$ref`, see [`APPLICATION_OWNERS_REFERENCE_REMOVE`](operations::APPLICATION_OWNERS_REFERENCE_REMOVE)
    ///
    /// Also at:
    ///
    /// - `/applications/{id}/owners/{id}/$ref`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Application.ReadWrite`
    /// - personal account: `Application.ReadWrite`
    /// - application: `Application.ReadWrite.All`
    #[doc(
        alias(
            "DELETE /applications(appId={appId})/owners/{id}/$ref",
            "/applications(appId={appId})/owners/{id}/$ref",
            "/applications/{id}/owners/{id}/$ref"
        )
    )]
    pub fn remove(&self) -> Call<A, ()> {
        self.route.call(Method::DELETE, &operations::APPLICATION_OWNERS_REFERENCE_REMOVE)
    }
}
