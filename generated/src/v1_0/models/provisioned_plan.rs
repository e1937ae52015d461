// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.provisionedPlan`.

/// A plan that has been set up for a [user](crate::v1_0::models::User) or an
/// [organization](crate::v1_0::models::Organization). Both list theirs in **provisionedPlans**.
///
/// Type: `microsoft.graph.provisionedPlan`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/provisionedplan?view=graph-rest-1.0)
#[derive(Default)]
pub struct ProvisionedPlan {
    /// Whether the plan can be used, such as "Enabled".
    pub capability_status: Option<String>,
    /// How the setting up went, such as "Success".
    pub provisioning_status: Option<String>,
    /// Service behind the plan, such as "AccessControlS2S".
    pub service: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for ProvisionedPlan {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.provisionedPlan",
            fields: &["capabilityStatus", "provisioningStatus", "service"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.capability_status,
                1 => &self.provisioning_status,
                2 => &self.service,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.capability_status,
                1 => &mut self.provisioning_status,
                2 => &mut self.service,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for ProvisionedPlan {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(ProvisionedPlan);

/// The member [`capabilityStatus`](ProvisionedPlan::capability_status).
pub const CAPABILITY_STATUS: graph_core::Property<ProvisionedPlan> = graph_core::Property::new(
    "capabilityStatus",
);

/// The member [`provisioningStatus`](ProvisionedPlan::provisioning_status).
pub const PROVISIONING_STATUS: graph_core::Property<ProvisionedPlan> = graph_core::Property::new(
    "provisioningStatus",
);

/// The member [`service`](ProvisionedPlan::service).
pub const SERVICE: graph_core::Property<ProvisionedPlan> = graph_core::Property::new(
    "service",
);
