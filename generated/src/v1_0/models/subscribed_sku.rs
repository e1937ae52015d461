// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.subscribedSku`.

/// A product that the tenant has licences for, with the count of bought and used ones. It can be
/// read, not created, changed or deleted, and filters do not work on it. Inherits from
/// [directoryObject](crate::v1_0::models::DirectoryObject).
///
/// Type: `microsoft.graph.subscribedSku`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/subscribedsku?view=graph-rest-1.0)
#[derive(Default)]
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
    pub prepaid_units: Option<crate::v1_0::models::LicenseUnitsDetail>,
    /// Service plans inside the product. Not nullable.
    pub service_plans: Option<Vec<crate::v1_0::models::ServicePlanInfo>>,
    /// Identifier of the product, as
    /// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
    /// wants it.
    pub sku_id: Option<graph_core::Guid>,
    /// Part number of the product, such as "AAD\_PREMIUM" or "RMSBASIC". [List
    /// subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
    /// shows those of the tenant.
    pub sku_part_number: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for SubscribedSku {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.subscribedSku",
            fields: &[
                "id",
                "appliesTo",
                "capabilityStatus",
                "consumedUnits",
                "prepaidUnits",
                "servicePlans",
                "skuId",
                "skuPartNumber",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.applies_to,
                2 => &self.capability_status,
                3 => &self.consumed_units,
                4 => &self.prepaid_units,
                5 => &self.service_plans,
                6 => &self.sku_id,
                7 => &self.sku_part_number,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.applies_to,
                2 => &mut self.capability_status,
                3 => &mut self.consumed_units,
                4 => &mut self.prepaid_units,
                5 => &mut self.service_plans,
                6 => &mut self.sku_id,
                7 => &mut self.sku_part_number,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for SubscribedSku {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(SubscribedSku);

/// The member [`id`](SubscribedSku::id).
pub const ID: graph_core::Property<SubscribedSku> = graph_core::Property::new("id");

/// The member [`appliesTo`](SubscribedSku::applies_to).
pub const APPLIES_TO: graph_core::Property<SubscribedSku> = graph_core::Property::new(
    "appliesTo",
);

/// The member [`capabilityStatus`](SubscribedSku::capability_status).
pub const CAPABILITY_STATUS: graph_core::Property<SubscribedSku> = graph_core::Property::new(
    "capabilityStatus",
);

/// The member [`consumedUnits`](SubscribedSku::consumed_units).
pub const CONSUMED_UNITS: graph_core::Property<SubscribedSku> = graph_core::Property::new(
    "consumedUnits",
);

/// The member [`prepaidUnits`](SubscribedSku::prepaid_units).
pub const PREPAID_UNITS: graph_core::Property<SubscribedSku> = graph_core::Property::new(
    "prepaidUnits",
);

/// The member [`servicePlans`](SubscribedSku::service_plans).
pub const SERVICE_PLANS: graph_core::Property<SubscribedSku> = graph_core::Property::new(
    "servicePlans",
);

/// The member [`skuId`](SubscribedSku::sku_id).
pub const SKU_ID: graph_core::Property<SubscribedSku> = graph_core::Property::new(
    "skuId",
);

/// The member [`skuPartNumber`](SubscribedSku::sku_part_number).
pub const SKU_PART_NUMBER: graph_core::Property<SubscribedSku> = graph_core::Property::new(
    "skuPartNumber",
);
