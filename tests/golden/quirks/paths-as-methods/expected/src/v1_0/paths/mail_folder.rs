// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `mail_folder`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/users/{id}/mailFolders/{id}`
/// - `/me/mailFolders/{id}`
/// - `/me/mailFolders/{id}/childFolders/{id}`
/// - `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}`
pub struct MailFolder<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MailFolder<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/mailFolders/{id}`, see [`MAIL_FOLDER_GET`](operations::MAIL_FOLDER_GET)
    ///
    /// Also at:
    ///
    /// - `/me/mailFolders/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Read`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read.All`
    ///
    /// No page documents it at `/me/mailFolders/{id}/childFolders/{id}`, `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}`.
    #[doc(
        alias(
            "GET /users/{id}/mailFolders/{id}",
            "/users/{id}/mailFolders/{id}",
            "/me/mailFolders/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::MailFolder> {
        self.route.call(Method::GET, &operations::MAIL_FOLDER_GET)
    }

    /// The path `…/childFolders`.
    pub fn child_folders(&self) -> ChildFolders<A> {
        ChildFolders {
            route: self.route.literal("childFolders"),
        }
    }

    /// The path `…/messages`.
    pub fn messages(&self) -> Messages<A> {
        Messages {
            route: self.route.literal("messages"),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/mailFolders/{id}/messages`
/// - `/me/mailFolders/{id}/messages`
/// - `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages`
pub struct Messages<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Messages<A> {
    /// What the lines below do.
    ///
    /// `GET /me/mailFolders/inbox/messages`, see [`MAIL_FOLDER_MESSAGES_LIST`](operations::MAIL_FOLDER_MESSAGES_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/mailFolders/{id}/messages`, see [`ME_MAIL_FOLDERS_MESSAGES_LIST`](operations::ME_MAIL_FOLDERS_MESSAGES_LIST)
    ///
    /// Other pages about this call:
    ///
    /// - [List messages](https://learn.microsoft.com/graph/api/message-list?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Read`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read.All`
    ///
    /// No page documents it at `/users/{id}/mailFolders/{id}/messages`, `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages`.
    #[doc(
        alias(
            "GET /me/mailFolders/inbox/messages",
            "/me/mailFolders/inbox/messages",
            "/me/mailFolders/{id}/messages"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Message>> {
        self.route
            .call_by_way(
                Method::GET,
                &operations::MAIL_FOLDER_MESSAGES_LIST,
                &[
                    (
                        "/me/mailFolders/{}/messages",
                        &operations::ME_MAIL_FOLDERS_MESSAGES_LIST,
                    ),
                ],
            )
    }

    /// What the lines below do.
    ///
    /// `POST /me/mailFolders/{id}/messages`, see [`MAIL_FOLDER_MESSAGES_CREATE`](operations::MAIL_FOLDER_MESSAGES_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite.All`
    ///
    /// No page documents it at `/users/{id}/mailFolders/{id}/messages`, `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages`.
    #[doc(alias("POST /me/mailFolders/{id}/messages", "/me/mailFolders/{id}/messages"))]
    pub fn create(&self) -> Call<A, models::Message> {
        self.route.call(Method::POST, &operations::MAIL_FOLDER_MESSAGES_CREATE)
    }

    /// What the lines below do.
    ///
    /// `GET /users/{id}/mailFolders/{id}/messages/delta`, see [`MESSAGE_DELTA`](operations::MESSAGE_DELTA)
    ///
    /// Also at:
    ///
    /// - `/me/mailFolders/{id}/messages/delta`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Read`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read.All`
    ///
    /// No page documents it at `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages`.
    #[doc(
        alias(
            "GET /users/{id}/mailFolders/{id}/messages/delta",
            "/users/{id}/mailFolders/{id}/messages/delta",
            "/me/mailFolders/{id}/messages/delta"
        )
    )]
    pub fn delta(&self) -> Call<A, Collection<models::Message>> {
        self.route.literal("delta").call(Method::GET, &operations::MESSAGE_DELTA)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::message::Message<A> {
        paths::message::Message {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// What these paths lead to:
///
/// - `/me/mailFolders/{id}/childFolders`
/// - `/me/mailFolders/{id}/childFolders/{id}/childFolders`
pub struct ChildFolders<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ChildFolders<A> {
    /// What the lines below do.
    ///
    /// `GET /me/mailFolders/{id}/childFolders`, see [`MAIL_FOLDER_CHILD_FOLDERS_LIST`](operations::MAIL_FOLDER_CHILD_FOLDERS_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Read`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read.All`
    ///
    /// No page documents it at `/me/mailFolders/{id}/childFolders/{id}/childFolders`.
    #[doc(
        alias(
            "GET /me/mailFolders/{id}/childFolders",
            "/me/mailFolders/{id}/childFolders"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::MailFolder>> {
        self.route.call(Method::GET, &operations::MAIL_FOLDER_CHILD_FOLDERS_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> MailFolder<A> {
        MailFolder {
            route: self.route.key(id.as_ref()),
        }
    }
}
