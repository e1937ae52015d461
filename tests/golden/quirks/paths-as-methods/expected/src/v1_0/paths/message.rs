// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `message`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/users/{id}/messages/{id}`
/// - `/me/messages/{id}`
/// - `/me/mailFolders/{id}/messages/{id}`
/// - `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}`
pub struct Message<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Message<A> {
    /// What the lines below do.
    ///
    /// `DELETE /users/{id}/messages/{id}`, see [`MESSAGE_DELETE`](operations::MESSAGE_DELETE)
    ///
    /// Also at:
    ///
    /// - `/me/messages/{id}`
    /// - `/me/mailFolders/{id}/messages/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite.All`
    ///
    /// No page documents it at `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}`.
    #[doc(
        alias(
            "DELETE /users/{id}/messages/{id}",
            "/users/{id}/messages/{id}",
            "/me/messages/{id}",
            "/me/mailFolders/{id}/messages/{id}"
        )
    )]
    pub fn delete(&self) -> Call<A, ()> {
        self.route.call(Method::DELETE, &operations::MESSAGE_DELETE)
    }

    /// What the lines below do.
    ///
    /// `GET /users/{id}/messages/{id}`, see [`MESSAGE_GET`](operations::MESSAGE_GET)
    ///
    /// Also at:
    ///
    /// - `/me/messages/{id}`
    /// - `/me/mailFolders/{id}/messages/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite.All`
    ///
    /// No page documents it at `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}`.
    #[doc(
        alias(
            "GET /users/{id}/messages/{id}",
            "/users/{id}/messages/{id}",
            "/me/messages/{id}",
            "/me/mailFolders/{id}/messages/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Message> {
        self.route.call(Method::GET, &operations::MESSAGE_GET)
    }

    /// What the lines below do.
    ///
    /// `PATCH /users/{id}/messages/{id}`, see [`MESSAGE_UPDATE`](operations::MESSAGE_UPDATE)
    ///
    /// Also at:
    ///
    /// - `/me/messages/{id}`
    /// - `/me/mailFolders/{id}/messages/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite.All`
    ///
    /// No page documents it at `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}`.
    #[doc(
        alias(
            "PATCH /users/{id}/messages/{id}",
            "/users/{id}/messages/{id}",
            "/me/messages/{id}",
            "/me/mailFolders/{id}/messages/{id}"
        )
    )]
    pub fn update(&self) -> Call<A, models::Message> {
        self.route.call(Method::PATCH, &operations::MESSAGE_UPDATE)
    }

    /// What the lines below do.
    ///
    /// `POST /users/{id}/messages/{id}/move`, see [`MESSAGE_MOVE`](operations::MESSAGE_MOVE)
    ///
    /// Also at:
    ///
    /// - `/me/messages/{id}/move`
    /// - `/me/mailFolders/{id}/messages/{id}/move`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite.All`
    ///
    /// No page documents it at `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}`.
    #[doc(
        alias(
            "POST /users/{id}/messages/{id}/move",
            "/users/{id}/messages/{id}/move",
            "/me/messages/{id}/move",
            "/me/mailFolders/{id}/messages/{id}/move"
        )
    )]
    pub fn r#move(&self) -> Call<A, models::Message> {
        self.route.literal("move").call(Method::POST, &operations::MESSAGE_MOVE)
    }

    /// What the lines below do.
    ///
    /// `POST /users/{id}/messages/{id}/send`, see [`MESSAGE_SEND`](operations::MESSAGE_SEND)
    ///
    /// Also at:
    ///
    /// - `/me/messages/{id}/send`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Send`
    /// - personal account: `Mail.Send`
    /// - application: `Mail.Send.All`
    ///
    /// No page documents it at `/me/mailFolders/{id}/messages/{id}`, `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}`.
    #[doc(
        alias(
            "POST /users/{id}/messages/{id}/send",
            "/users/{id}/messages/{id}/send",
            "/me/messages/{id}/send"
        )
    )]
    pub fn send(&self) -> Call<A, ()> {
        self.route.literal("send").call(Method::POST, &operations::MESSAGE_SEND)
    }

    /// The path `…/attachments`.
    pub fn attachments(&self) -> Attachments<A> {
        Attachments {
            route: self.route.literal("attachments"),
        }
    }
}

/// What these paths lead to:
///
/// - `/me/messages/{id}/attachments`
/// - `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}/attachments`
pub struct Attachments<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Attachments<A> {
    /// What the lines below do.
    ///
    /// `GET /me/messages/{id}/attachments`, see [`MESSAGE_ATTACHMENTS_LIST`](operations::MESSAGE_ATTACHMENTS_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}/attachments`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Read`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read.All`
    #[doc(
        alias(
            "GET /me/messages/{id}/attachments",
            "/me/messages/{id}/attachments",
            "/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}/attachments"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Attachment>> {
        self.route.call(Method::GET, &operations::MESSAGE_ATTACHMENTS_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::attachment::Attachment<A> {
        paths::attachment::Attachment {
            route: self.route.key(id.as_ref()),
        }
    }
}
