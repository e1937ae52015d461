// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.assignedPlan`.

/// A service plan that a [user](crate::v1_0::models::User) or an
/// [organization](crate::v1_0::models::Organization) has. Both list theirs in **assignedPlans**.
///
/// Type: `microsoft.graph.assignedPlan`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-1.0)
#[derive(Default)]
pub struct AssignedPlan {
    /// When the plan was assigned, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    pub assigned_date_time: Option<graph_core::DateTimeOffset>,
    /// Whether the plan can be used now. Possible values are: `Enabled`, `Warning`, `Suspended`,
    /// `Deleted`, `LockedOut`. Their meaning follows below.
    pub capability_status: Option<String>,
    /// Service behind the plan, such as "Exchange".
    pub service: Option<String>,
    /// Which plan it is.
    pub service_plan_id: Option<graph_core::Guid>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for AssignedPlan {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.assignedPlan",
            fields: &["assignedDateTime", "capabilityStatus", "service", "servicePlanId"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.assigned_date_time,
                1 => &self.capability_status,
                2 => &self.service,
                3 => &self.service_plan_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.assigned_date_time,
                1 => &mut self.capability_status,
                2 => &mut self.service,
                3 => &mut self.service_plan_id,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for AssignedPlan {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(AssignedPlan);

/// The member [`assignedDateTime`](AssignedPlan::assigned_date_time).
pub const ASSIGNED_DATE_TIME: graph_core::Property<AssignedPlan> = graph_core::Property::new(
    "assignedDateTime",
);

/// The member [`capabilityStatus`](AssignedPlan::capability_status).
pub const CAPABILITY_STATUS: graph_core::Property<AssignedPlan> = graph_core::Property::new(
    "capabilityStatus",
);

/// The member [`service`](AssignedPlan::service).
pub const SERVICE: graph_core::Property<AssignedPlan> = graph_core::Property::new(
    "service",
);

/// The member [`servicePlanId`](AssignedPlan::service_plan_id).
pub const SERVICE_PLAN_ID: graph_core::Property<AssignedPlan> = graph_core::Property::new(
    "servicePlanId",
);
