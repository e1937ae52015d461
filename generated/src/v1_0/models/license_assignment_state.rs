// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.licenseAssignmentState`.

/// Where a licence of a [user](crate::v1_0::models::User) came from (a group or a direct
/// assignment), which plans it leaves out, and whether it took effect. **licenseAssignmentStates**
/// of the user lists one of these for each assignment.
///
/// Type: `microsoft.graph.licenseAssignmentState`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0)
#[derive(Default)]
pub struct LicenseAssignmentState {
    /// Group that hands the licence down, by id; `null` for a direct assignment. Read-only.
    pub assigned_by_group: Option<String>,
    /// Plans that this assignment leaves out. Read-only.
    pub disabled_plans: Option<Vec<String>>,
    /// Why the assignment failed; `null` if it did not. Read-only. Possible values are:
    /// `CountViolation`, `MutuallyExclusiveViolation`, `DependencyViolation`,
    /// `ProhibitedInUsageLocationViolation`, `UniquenessViolation`, `Others`. A page on [licence
    /// problems](https://learn.microsoft.com/azure/active-directory/users-groups-roles/licensing-groups-resolve-problems)
    /// tells what to do.
    pub error: Option<String>,
    /// Which product the licence is for. Read-only.
    pub sku_id: Option<String>,
    /// How the assignment stands. Read-only. Possible values are: `Active`, `ActiveWithError`,
    /// `Disabled`, `Error`.
    pub state: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for LicenseAssignmentState {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.licenseAssignmentState",
            fields: &["assignedByGroup", "disabledPlans", "error", "skuId", "state"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.assigned_by_group,
                1 => &self.disabled_plans,
                2 => &self.error,
                3 => &self.sku_id,
                4 => &self.state,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.assigned_by_group,
                1 => &mut self.disabled_plans,
                2 => &mut self.error,
                3 => &mut self.sku_id,
                4 => &mut self.state,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for LicenseAssignmentState {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(LicenseAssignmentState);

/// The member [`assignedByGroup`](LicenseAssignmentState::assigned_by_group).
pub const ASSIGNED_BY_GROUP: graph_core::Property<LicenseAssignmentState> = graph_core::Property::new(
    "assignedByGroup",
);

/// The member [`disabledPlans`](LicenseAssignmentState::disabled_plans).
pub const DISABLED_PLANS: graph_core::Property<LicenseAssignmentState> = graph_core::Property::new(
    "disabledPlans",
);

/// The member [`error`](LicenseAssignmentState::error).
pub const ERROR: graph_core::Property<LicenseAssignmentState> = graph_core::Property::new(
    "error",
);

/// The member [`skuId`](LicenseAssignmentState::sku_id).
pub const SKU_ID: graph_core::Property<LicenseAssignmentState> = graph_core::Property::new(
    "skuId",
);

/// The member [`state`](LicenseAssignmentState::state).
pub const STATE: graph_core::Property<LicenseAssignmentState> = graph_core::Property::new(
    "state",
);
