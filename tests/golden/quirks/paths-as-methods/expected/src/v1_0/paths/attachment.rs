// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `attachment`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/me/events/{id}/attachments/{id}`
/// - `/me/messages/{id}/attachments/{id}`
pub struct Attachment<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Attachment<A> {
    /// What the lines below do.
    ///
    /// `GET /me/events/{id}/attachments/{id}`, see [`ATTACHMENT_GET`](operations::ATTACHMENT_GET)
    ///
    /// Also at:
    ///
    /// - `/me/messages/{id}/attachments/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Read`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read.All`
    #[doc(
        alias(
            "GET /me/events/{id}/attachments/{id}",
            "/me/events/{id}/attachments/{id}",
            "/me/messages/{id}/attachments/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Attachment> {
        self.route.call(Method::GET, &operations::ATTACHMENT_GET)
    }

    /// The path `…/$value`.
    pub fn value(&self) -> Value<A> {
        Value {
            route: self.route.literal("$value"),
        }
    }
}

/// The path `/me/messages/{id}/attachments/{id}/$value`.
pub struct Value<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Value<A> {
    /// What the lines below do.
    ///
    /// `GET /me/messages/{id}/attachments/{id}/$value`, see [`ATTACHMENT_VALUE_GET`](operations::ATTACHMENT_VALUE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Read`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read.All`
    #[doc(
        alias(
            "GET /me/messages/{id}/attachments/{id}/$value",
            "/me/messages/{id}/attachments/{id}/$value"
        )
    )]
    pub fn get(&self) -> Call<A, ()> {
        self.route.call(Method::GET, &operations::ATTACHMENT_VALUE_GET)
    }
}
