// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.licenseAssignmentState` and its properties.

/// Where a licence of a [user](crate::v1_0::models::User) came from (a group or a direct
/// assignment), which plans it leaves out, and whether it took effect. **licenseAssignmentStates**
/// of the user lists one of these for each assignment.
///
/// Type: `microsoft.graph.licenseAssignmentState`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0)
pub struct LicenseAssignmentState {
    /// Group that hands the licence down, by id; `null` for a direct assignment. Read-only.
    pub assigned_by_group: Option<String>,
    /// Plans that this assignment leaves out. Read-only.
    ///
    /// Its type is a correction of the documentation.
    pub disabled_plans: Option<Vec<graph_core::Guid>>,
    /// Why the assignment failed; `null` if it did not. Read-only. Possible values are:
    /// `CountViolation`, `MutuallyExclusiveViolation`, `DependencyViolation`,
    /// `ProhibitedInUsageLocationViolation`, `UniquenessViolation`, `Others`. A page on [licence
    /// problems](https://learn.microsoft.com/azure/active-directory/users-groups-roles/licensing-groups-resolve-problems)
    /// tells what to do.
    pub error: Option<String>,
    /// Which product the licence is for. Read-only.
    ///
    /// Its type is a correction of the documentation.
    pub sku_id: Option<graph_core::Guid>,
    /// How the assignment stands. Read-only. Possible values are: `Active`, `ActiveWithError`,
    /// `Disabled`, `Error`.
    pub state: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    LicenseAssignmentState "microsoft.graph.licenseAssignmentState";
    0 assigned_by_group ASSIGNED_BY_GROUP "assignedByGroup" String;
    1 disabled_plans DISABLED_PLANS "disabledPlans" Vec<graph_core::Guid>;
    2 error ERROR "error" String;
    3 sku_id SKU_ID "skuId" graph_core::Guid;
    4 state STATE "state" String;
}
