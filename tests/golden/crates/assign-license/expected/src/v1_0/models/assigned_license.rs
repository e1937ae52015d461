// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.assignedLicense` and its properties.

/// A licence that somebody has.
///
/// Type: `microsoft.graph.assignedLicense`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-1.0)
pub struct AssignedLicense {
    /// Plans that are off.
    pub disabled_plans: Option<Vec<graph_core::Guid>>,
    /// What it is a licence for.
    pub sku_id: Option<graph_core::Guid>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    AssignedLicense "microsoft.graph.assignedLicense";
    0 disabled_plans DISABLED_PLANS "disabledPlans" Vec<graph_core::Guid>;
    1 sku_id SKU_ID "skuId" graph_core::Guid;
}
