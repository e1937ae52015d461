// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.subscribedSku` and its properties.

/// A product that the tenant has licences for, with the count of bought and used ones. It can be
/// read, not created, changed or deleted, and filters do not work on it. Inherits from
/// [directoryObject](crate::v1_0::models::DirectoryObject).
///
/// Type: `microsoft.graph.subscribedSku`
///
/// Base type: [`microsoft.graph.directoryObject`](crate::v1_0::models::DirectoryObject)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/subscribedsku?view=graph-rest-1.0)
pub struct SubscribedSku {
    /// Identifier of this object. Key. Not nullable.
    pub id: Option<String>,
    /// Who can have the product, such as "User" or "Company".
    pub applies_to: Option<String>,
    /// Whether the product can be used. Possible values are: `Enabled`, `Warning`, `Suspended`,
    /// `Deleted`, `LockedOut`. One unit of **prepaidUnits** in state **enabled** makes it `Enabled`; a
    /// cancelled subscription makes it `LockedOut`.
    pub capability_status: Option<String>,
    /// Licences handed out so far.
    pub consumed_units: Option<i32>,
    /// Licences that were paid for, counted by state.
    pub prepaid_units: Option<super::LicenseUnitsDetail>,
    /// Service plans inside the product. Not nullable.
    pub service_plans: Option<Vec<super::ServicePlanInfo>>,
    /// Identifier of the product, as
    /// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
    /// wants it.
    pub sku_id: Option<graph_core::Guid>,
    /// Part number of the product, such as "AAD\_PREMIUM" or "RMSBASIC". [List
    /// subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
    /// shows those of the tenant.
    pub sku_part_number: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    SubscribedSku "microsoft.graph.subscribedSku";
    0 id ID "id" String;
    1 applies_to APPLIES_TO "appliesTo" String;
    2 capability_status CAPABILITY_STATUS "capabilityStatus" String;
    3 consumed_units CONSUMED_UNITS "consumedUnits" i32;
    4 prepaid_units PREPAID_UNITS "prepaidUnits" super::LicenseUnitsDetail;
    5 service_plans SERVICE_PLANS "servicePlans" Vec<super::ServicePlanInfo>;
    6 sku_id SKU_ID "skuId" graph_core::Guid;
    7 sku_part_number SKU_PART_NUMBER "skuPartNumber" String;
}

impl graph_core::Addressable for SubscribedSku {
    const PATH: &'static str = "subscribedSkus";
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::DirectoryObject> for SubscribedSku {}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for SubscribedSku {}
