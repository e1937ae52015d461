// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/sensors`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/sensors`.
pub struct Sensors<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Sensors<A> {
    /// Hangs up a sensor.
    ///
    /// `POST /sensors`, see [`SENSORS_CREATE`](operations::SENSORS_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /sensors", "/sensors"))]
    pub fn create(
        &self,
        parameters: impl Into<Extended<requests::SensorsCreate>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::POST, &operations::SENSORS_CREATE)
            .parameters(parameters.into())
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> SensorsItem<A> {
        SensorsItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/sensors/{id}`.
pub struct SensorsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> SensorsItem<A> {
    /// Changes a sensor.
    ///
    /// `PATCH /sensors/{id}`, see [`SENSORS_UPDATE`](operations::SENSORS_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("PATCH /sensors/{id}", "/sensors/{id}"))]
    pub fn update(
        &self,
        parameters: impl Into<Extended<requests::SensorsUpdate>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PATCH, &operations::SENSORS_UPDATE)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
