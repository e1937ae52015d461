// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

use crate::v1_0::*;
use graph_core::builder::*;

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: Account = Any> {
    route: Route<A>,
}

impl<A: Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }

    /// Where every path begins, for a call that has no method of its own.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }

    /// The path `/alarms/{id}`.
    pub fn alarms(&self, id: impl AsRef<str>) -> paths::alarms::AlarmsItem<A> {
        paths::alarms::AlarmsItem {
            route: self.route.literal("alarms").key(id.as_ref()),
        }
    }

    /// Hangs up a sensor.
    ///
    /// `POST /sensors`, see [`SENSOR_POST`](operations::SENSOR_POST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn create_sensors(
        &self,
        parameters: impl Into<Extended<requests::SensorPost>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("sensors")
            .call(Method::POST, &operations::SENSOR_POST)
            .parameters(parameters.into())
    }

    /// The path `/sensors/{id}`.
    pub fn sensors(&self, id: impl AsRef<str>) -> paths::sensors::SensorsItem<A> {
        paths::sensors::SensorsItem {
            route: self.route.literal("sensors").key(id.as_ref()),
        }
    }
}
