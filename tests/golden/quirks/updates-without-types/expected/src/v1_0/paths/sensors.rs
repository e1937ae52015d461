// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `sensors`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/sensors/{id}`.
pub struct SensorsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> SensorsItem<A> {
    /// Changes a sensor.
    ///
    /// `PATCH /sensors/{id}`, see [`SENSOR_UPDATE`](operations::SENSOR_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn update(
        &self,
        parameters: impl Into<Extended<requests::SensorUpdate>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PATCH, &operations::SENSOR_UPDATE)
            .parameters(parameters.into())
    }
}
