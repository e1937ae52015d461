// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.licenseDetails` and its properties.

/// What one licence of a [user](crate::v1_0::models::User) contains: the product and its service
/// plans.
///
/// Type: `microsoft.graph.licenseDetails`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-1.0)
pub struct LicenseDetails {
    /// Identifier of this object. Read-only. Key. Not nullable.
    pub id: Option<String>,
    /// Service plans that come with the licence. Read-only. Not nullable.
    pub service_plans: Option<Vec<super::ServicePlanInfo>>,
    /// Which product the licence is for, as in **skuId** of the
    /// [subscribedSku](crate::v1_0::models::SubscribedSku). Read-only.
    pub sku_id: Option<graph_core::Guid>,
    /// Name of the product, as in **skuPartNumber** of the
    /// [subscribedSku](crate::v1_0::models::SubscribedSku), such as "AAD\_Premium". Read-only.
    pub sku_part_number: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    LicenseDetails "microsoft.graph.licenseDetails";
    0 id ID "id" String;
    1 service_plans SERVICE_PLANS "servicePlans" Vec<super::ServicePlanInfo>;
    2 sku_id SKU_ID "skuId" graph_core::Guid;
    3 sku_part_number SKU_PART_NUMBER "skuPartNumber" String;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for LicenseDetails {}
