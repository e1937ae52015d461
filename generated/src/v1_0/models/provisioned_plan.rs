// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.provisionedPlan` and its properties.

/// A plan that has been set up for a [user](crate::v1_0::models::User) or an
/// [organization](crate::v1_0::models::Organization). Both list theirs in **provisionedPlans**.
///
/// Type: `microsoft.graph.provisionedPlan`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/provisionedplan?view=graph-rest-1.0)
pub struct ProvisionedPlan {
    /// Whether the plan can be used, such as "Enabled".
    pub capability_status: Option<String>,
    /// How the setting up went, such as "Success".
    pub provisioning_status: Option<String>,
    /// Service behind the plan, such as "AccessControlS2S".
    pub service: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    ProvisionedPlan "microsoft.graph.provisionedPlan";
    0 capability_status CAPABILITY_STATUS "capabilityStatus" String;
    1 provisioning_status PROVISIONING_STATUS "provisioningStatus" String;
    2 service SERVICE "service" String;
}
