// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.alarm`](crate::v1_0::models::Alarm), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/alarms/{id}`.
pub struct Alarm<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Alarm<A> {
    /// Changes an alarm.
    ///
    /// `PATCH /alarms/{id}`, see [`ALARM_UPDATE`](operations::ALARM_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("PATCH /alarms/{id}", "/alarms/{id}"))]
    pub fn update(&self, alarm: &models::Alarm) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::ALARM_UPDATE).json(alarm)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
