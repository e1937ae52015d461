// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.assignedPlan` and its properties.

/// A service plan that a [user](crate::beta::models::User) or an organization has. Both list theirs
/// in **assignedPlans**.
///
/// Type: `microsoft.graph.assignedPlan`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta)
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
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    AssignedPlan "microsoft.graph.assignedPlan";
    0 assigned_date_time ASSIGNED_DATE_TIME "assignedDateTime" graph_core::DateTimeOffset;
    1 capability_status CAPABILITY_STATUS "capabilityStatus" String;
    2 service SERVICE "service" String;
    3 service_plan_id SERVICE_PLAN_ID "servicePlanId" graph_core::Guid;
}
