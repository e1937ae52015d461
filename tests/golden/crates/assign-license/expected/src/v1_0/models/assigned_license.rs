// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.assignedLicense`.

/// A licence that somebody has.
///
/// Type: `microsoft.graph.assignedLicense`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-1.0)
#[derive(Default)]
pub struct AssignedLicense {
    /// Plans that are off.
    pub disabled_plans: Option<Vec<graph_core::Guid>>,
    /// What it is a licence for.
    pub sku_id: Option<graph_core::Guid>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for AssignedLicense {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.assignedLicense",
            fields: &["disabledPlans", "skuId"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.disabled_plans,
                1 => &self.sku_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.disabled_plans,
                1 => &mut self.sku_id,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for AssignedLicense {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(AssignedLicense);

/// The member [`disabledPlans`](AssignedLicense::disabled_plans).
pub const DISABLED_PLANS: graph_core::Property<AssignedLicense> = graph_core::Property::new(
    "disabledPlans",
);

/// The member [`skuId`](AssignedLicense::sku_id).
pub const SKU_ID: graph_core::Property<AssignedLicense> = graph_core::Property::new(
    "skuId",
);
