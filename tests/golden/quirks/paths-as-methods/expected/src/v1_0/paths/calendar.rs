// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `calendar`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/users/{id}/calendar`
/// - `/me/calendar`
/// - `/me/calendars/{id}`
pub struct Calendar<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Calendar<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/calendar`, see [`CALENDAR_GET`](operations::CALENDAR_GET)
    ///
    /// Also at:
    ///
    /// - `/me/calendar`
    /// - `/me/calendars/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Calendars.Read`
    /// - personal account: `Calendars.Read`
    /// - application: `Calendars.Read.All`
    #[doc(
        alias(
            "GET /users/{id}/calendar",
            "/users/{id}/calendar",
            "/me/calendar",
            "/me/calendars/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Calendar> {
        self.route.call(Method::GET, &operations::CALENDAR_GET)
    }

    /// The path `…/events`.
    pub fn events(&self) -> Events<A> {
        Events {
            route: self.route.literal("events"),
        }
    }
}

/// What these paths lead to:
///
/// - `/me/calendar/events`
/// - `/me/calendars/{id}/events`
pub struct Events<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Events<A> {
    /// What the lines below do.
    ///
    /// `GET /me/calendar/events`, see [`CALENDAR_EVENTS_LIST`](operations::CALENDAR_EVENTS_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/calendars/{id}/events`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Calendars.Read`
    /// - personal account: `Calendars.Read`
    /// - application: `Calendars.Read.All`
    #[doc(
        alias(
            "GET /me/calendar/events",
            "/me/calendar/events",
            "/me/calendars/{id}/events"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Event>> {
        self.route.call(Method::GET, &operations::CALENDAR_EVENTS_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::event::Event<A> {
        paths::event::Event {
            route: self.route.key(id.as_ref()),
        }
    }
}
