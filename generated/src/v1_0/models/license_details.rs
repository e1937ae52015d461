// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.licenseDetails`.

/// What one licence of a [user](crate::v1_0::models::User) contains: the product and its service
/// plans.
///
/// Type: `microsoft.graph.licenseDetails`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-1.0)
#[derive(Default)]
pub struct LicenseDetails {
    /// Identifier of this object. Read-only. Key. Not nullable.
    pub id: Option<String>,
    /// Service plans that come with the licence. Read-only. Not nullable.
    pub service_plans: Option<Vec<crate::v1_0::models::ServicePlanInfo>>,
    /// Which product the licence is for, as in **skuId** of the
    /// [subscribedSku](crate::v1_0::models::SubscribedSku). Read-only.
    pub sku_id: Option<graph_core::Guid>,
    /// Name of the product, as in **skuPartNumber** of the
    /// [subscribedSku](crate::v1_0::models::SubscribedSku), such as "AAD\_Premium". Read-only.
    pub sku_part_number: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for LicenseDetails {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.licenseDetails",
            fields: &["id", "servicePlans", "skuId", "skuPartNumber"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.service_plans,
                2 => &self.sku_id,
                3 => &self.sku_part_number,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.service_plans,
                2 => &mut self.sku_id,
                3 => &mut self.sku_part_number,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for LicenseDetails {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(LicenseDetails);

/// The member [`id`](LicenseDetails::id).
pub const ID: graph_core::Property<LicenseDetails> = graph_core::Property::new("id");

/// The member [`servicePlans`](LicenseDetails::service_plans).
pub const SERVICE_PLANS: graph_core::Property<LicenseDetails> = graph_core::Property::new(
    "servicePlans",
);

/// The member [`skuId`](LicenseDetails::sku_id).
pub const SKU_ID: graph_core::Property<LicenseDetails> = graph_core::Property::new(
    "skuId",
);

/// The member [`skuPartNumber`](LicenseDetails::sku_part_number).
pub const SKU_PART_NUMBER: graph_core::Property<LicenseDetails> = graph_core::Property::new(
    "skuPartNumber",
);
