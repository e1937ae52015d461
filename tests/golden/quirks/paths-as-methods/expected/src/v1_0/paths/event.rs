// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `event`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/users/{id}/events/{id}`
/// - `/me/events/{id}`
/// - `/me/calendar/events/{id}`
pub struct Event<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Event<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/events/{id}`, see [`EVENT_GET`](operations::EVENT_GET)
    ///
    /// Also at:
    ///
    /// - `/me/events/{id}`
    /// - `/me/calendar/events/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Calendars.Read`
    /// - personal account: `Calendars.Read`
    /// - application: `Calendars.Read.All`
    #[doc(
        alias(
            "GET /users/{id}/events/{id}",
            "/users/{id}/events/{id}",
            "/me/events/{id}",
            "/me/calendar/events/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Event> {
        self.route.call(Method::GET, &operations::EVENT_GET)
    }

    /// What the lines below do.
    ///
    /// `POST /users/{id}/events/{id}/accept`, see [`EVENT_ACCEPT`](operations::EVENT_ACCEPT)
    ///
    /// Also at:
    ///
    /// - `/me/events/{id}/accept`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Calendars.ReadWrite`
    /// - personal account: `Calendars.ReadWrite`
    /// - application: `Calendars.ReadWrite.All`
    ///
    /// No page documents it at `/me/calendar/events/{id}`.
    #[doc(
        alias(
            "POST /users/{id}/events/{id}/accept",
            "/users/{id}/events/{id}/accept",
            "/me/events/{id}/accept"
        )
    )]
    pub fn accept(&self) -> Call<A, ()> {
        self.route.literal("accept").call(Method::POST, &operations::EVENT_ACCEPT)
    }

    /// The path `…/attachments`.
    pub fn attachments(&self) -> Attachments<A> {
        Attachments {
            route: self.route.literal("attachments"),
        }
    }
}

/// The path `/me/events/{id}/attachments`.
pub struct Attachments<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Attachments<A> {
    /// What the lines below do.
    ///
    /// `GET /me/events/{id}/attachments`, see [`EVENT_ATTACHMENTS_LIST`](operations::EVENT_ATTACHMENTS_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Calendars.Read`
    /// - personal account: `Calendars.Read`
    /// - application: `Calendars.Read.All`
    #[doc(alias("GET /me/events/{id}/attachments", "/me/events/{id}/attachments"))]
    pub fn list(&self) -> Call<A, Collection<models::Attachment>> {
        self.route.call(Method::GET, &operations::EVENT_ATTACHMENTS_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::attachment::Attachment<A> {
        paths::attachment::Attachment {
            route: self.route.key(id.as_ref()),
        }
    }
}
