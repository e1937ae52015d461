// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.servicePlanInfo`.

/// What this page describes belongs to `/beta`. It may change at any time, and production apps
/// should stay away from it. The **Version** selector tells whether v1.0 has it too.
///
/// One service plan inside a product. A [subscribedSku](crate::beta::models::SubscribedSku) lists
/// its plans in **servicePlans**.
///
/// Type: `microsoft.graph.servicePlanInfo`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/serviceplaninfo?view=graph-rest-beta)
#[derive(Default)]
pub struct ServicePlanInfo {
    /// Identifier of the plan, as **disabledPlans** of an
    /// [assignedLicense](crate::beta::models::AssignedLicense) wants it.
    pub service_plan_id: Option<graph_core::Guid>,
    /// Short name of the plan.
    pub service_plan_name: Option<String>,
    /// How far the plan is set up. Possible values:
    ///
    /// "Success" - ready to use.
    ///
    /// "Disabled" - switched off.
    ///
    /// "PendingInput" - the service has yet to confirm.
    ///
    /// "PendingActivation" - an administrator has yet to activate it (Intune\_O365 is such a plan).
    ///
    /// "PendingProvisioning" - new in the product, not yet active in this tenant.
    pub provisioning_status: Option<String>,
    /// Who can have the plan. Possible values:
    ///
    /// "User" - a single person.
    ///
    /// "Company" - the whole tenant.
    pub applies_to: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for ServicePlanInfo {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.servicePlanInfo",
            fields: &[
                "servicePlanId",
                "servicePlanName",
                "provisioningStatus",
                "appliesTo",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.service_plan_id,
                1 => &self.service_plan_name,
                2 => &self.provisioning_status,
                3 => &self.applies_to,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.service_plan_id,
                1 => &mut self.service_plan_name,
                2 => &mut self.provisioning_status,
                3 => &mut self.applies_to,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for ServicePlanInfo {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(ServicePlanInfo);

/// The member [`servicePlanId`](ServicePlanInfo::service_plan_id).
pub const SERVICE_PLAN_ID: graph_core::Property<ServicePlanInfo> = graph_core::Property::new(
    "servicePlanId",
);

/// The member [`servicePlanName`](ServicePlanInfo::service_plan_name).
pub const SERVICE_PLAN_NAME: graph_core::Property<ServicePlanInfo> = graph_core::Property::new(
    "servicePlanName",
);

/// The member [`provisioningStatus`](ServicePlanInfo::provisioning_status).
pub const PROVISIONING_STATUS: graph_core::Property<ServicePlanInfo> = graph_core::Property::new(
    "provisioningStatus",
);

/// The member [`appliesTo`](ServicePlanInfo::applies_to).
pub const APPLIES_TO: graph_core::Property<ServicePlanInfo> = graph_core::Property::new(
    "appliesTo",
);
