// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.settings`](crate::v1_0::models::Settings), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}/settings`.
pub struct Settings<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Settings<A> {
    /// A page shows the settings, and its other lines answer one of them each.
    ///
    /// `GET /shelves/{id}/settings`, see [`SETTINGS_GET`](operations::SETTINGS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/settings", "/shelves/{id}/settings"))]
    pub fn get(&self) -> Call<A, models::Settings> {
        self.route.call(Method::GET, &operations::SETTINGS_GET)
    }

    /// The path `…/days`.
    pub fn days(&self) -> Days<A> {
        Days {
            route: self.route.literal("days"),
        }
    }

    /// The path `…/hours`.
    pub fn hours(&self) -> paths::hours::Hours<A> {
        paths::hours::Hours {
            route: self.route.literal("hours"),
        }
    }

    /// The path `…/zone`.
    pub fn zone(&self) -> Zone<A> {
        Zone {
            route: self.route.literal("zone"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/settings/days`.
pub struct Days<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Days<A> {
    /// A page shows the settings, and its other lines answer one of them each.
    ///
    /// `GET /shelves/{id}/settings/days`, see [`SETTINGS_DAYS_LIST`](operations::SETTINGS_DAYS_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/settings/days", "/shelves/{id}/settings/days"))]
    pub fn list(&self) -> Call<A, Collection<String>> {
        self.route.call(Method::GET, &operations::SETTINGS_DAYS_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/settings/zone`.
pub struct Zone<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Zone<A> {
    /// A page shows the settings, and its other lines answer one of them each.
    ///
    /// `GET /shelves/{id}/settings/zone`, see [`SETTINGS_ZONE_GET`](operations::SETTINGS_ZONE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/settings/zone", "/shelves/{id}/settings/zone"))]
    pub fn get(&self) -> Call<A, Scalar<String>> {
        self.route.call(Method::GET, &operations::SETTINGS_ZONE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
