// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.servicePlanInfo` and its properties.

/// One service plan inside a product. A [subscribedSku](crate::v1_0::models::SubscribedSku) and a
/// user's [licenseDetails](crate::v1_0::models::LicenseDetails) list theirs in **servicePlans**.
///
/// Type: `microsoft.graph.servicePlanInfo`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/serviceplaninfo?view=graph-rest-1.0)
pub struct ServicePlanInfo {
    /// Identifier of the plan, as **disabledPlans** of an
    /// [assignedLicense](crate::v1_0::models::AssignedLicense) wants it.
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
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    ServicePlanInfo "microsoft.graph.servicePlanInfo";
    0 service_plan_id SERVICE_PLAN_ID "servicePlanId" graph_core::Guid;
    1 service_plan_name SERVICE_PLAN_NAME "servicePlanName" String;
    2 provisioning_status PROVISIONING_STATUS "provisioningStatus" String;
    3 applies_to APPLIES_TO "appliesTo" String;
}
