// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.assignedLicense` and its properties.

/// One licence of a [user](crate::beta::models::User) or group, and the plans in it that are
/// switched off.
/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
/// takes a list of them; **assignedLicenses** of the user holds the result.
///
/// Type: `microsoft.graph.assignedLicense`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-beta)
pub struct AssignedLicense {
    /// Service plans that this licence leaves out, by **servicePlanId**.
    pub disabled_plans: Option<Vec<graph_core::Guid>>,
    /// Which product the licence is for. [subscribedSku](crate::beta::models::SubscribedSku) lists the
    /// ones that the tenant has.
    pub sku_id: Option<graph_core::Guid>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    AssignedLicense "microsoft.graph.assignedLicense";
    0 disabled_plans DISABLED_PLANS "disabledPlans" Vec<graph_core::Guid>;
    1 sku_id SKU_ID "skuId" graph_core::Guid;
}
