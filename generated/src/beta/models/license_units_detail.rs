// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.licenseUnitsDetail`.

/// What this page describes belongs to `/beta`. It may change at any time, and production apps
/// should stay away from it. The **Version** selector tells whether v1.0 has it too.
///
/// How many licences of a product were paid for, by state. **prepaidUnits** of a
/// [subscribedSku](crate::beta::models::SubscribedSku) holds one.
///
/// Type: `microsoft.graph.licenseUnitsDetail`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/licenseunitsdetail?view=graph-rest-beta)
#[derive(Default)]
pub struct LicenseUnitsDetail {
    /// Units of the running subscription that can be assigned.
    pub enabled: Option<i32>,
    /// Units of a cancelled subscription. They cannot be assigned, but brought back until they are
    /// deleted.
    pub suspended: Option<i32>,
    /// Units of an expired subscription that can still be renewed. Unless that happens they become
    /// **suspended**.
    pub warning: Option<i32>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for LicenseUnitsDetail {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.licenseUnitsDetail",
            fields: &["enabled", "suspended", "warning"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.enabled,
                1 => &self.suspended,
                2 => &self.warning,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.enabled,
                1 => &mut self.suspended,
                2 => &mut self.warning,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for LicenseUnitsDetail {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(LicenseUnitsDetail);

/// The member [`enabled`](LicenseUnitsDetail::enabled).
pub const ENABLED: graph_core::Property<LicenseUnitsDetail> = graph_core::Property::new(
    "enabled",
);

/// The member [`suspended`](LicenseUnitsDetail::suspended).
pub const SUSPENDED: graph_core::Property<LicenseUnitsDetail> = graph_core::Property::new(
    "suspended",
);

/// The member [`warning`](LicenseUnitsDetail::warning).
pub const WARNING: graph_core::Property<LicenseUnitsDetail> = graph_core::Property::new(
    "warning",
);
