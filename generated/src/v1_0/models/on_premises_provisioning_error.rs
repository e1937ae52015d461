// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.onPremisesProvisioningError`.

/// A failure while a local [user](crate::v1_0::models::User), [group](crate::v1_0::models::Group)
/// or contact was synced to the cloud.
///
/// Type: `microsoft.graph.onPremisesProvisioningError`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror?view=graph-rest-1.0)
#[derive(Default)]
pub struct OnPremisesProvisioningError {
    /// Kind of failure. The one known value is PropertyConflict: another object already has this value,
    /// and the property must be unique.
    pub category: Option<String>,
    /// When it failed.
    pub occurred_date_time: Option<graph_core::DateTimeOffset>,
    /// Property at fault: UserPrincipalName or ProxyAddress.
    pub property_causing_error: Option<String>,
    /// What that property held.
    pub value: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for OnPremisesProvisioningError {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.onPremisesProvisioningError",
            fields: &["category", "occurredDateTime", "propertyCausingError", "value"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.category,
                1 => &self.occurred_date_time,
                2 => &self.property_causing_error,
                3 => &self.value,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.category,
                1 => &mut self.occurred_date_time,
                2 => &mut self.property_causing_error,
                3 => &mut self.value,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for OnPremisesProvisioningError {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(OnPremisesProvisioningError);

/// The member [`category`](OnPremisesProvisioningError::category).
pub const CATEGORY: graph_core::Property<OnPremisesProvisioningError> = graph_core::Property::new(
    "category",
);

/// The member [`occurredDateTime`](OnPremisesProvisioningError::occurred_date_time).
pub const OCCURRED_DATE_TIME: graph_core::Property<OnPremisesProvisioningError> = graph_core::Property::new(
    "occurredDateTime",
);

/// The member [`propertyCausingError`](OnPremisesProvisioningError::property_causing_error).
pub const PROPERTY_CAUSING_ERROR: graph_core::Property<OnPremisesProvisioningError> = graph_core::Property::new(
    "propertyCausingError",
);

/// The member [`value`](OnPremisesProvisioningError::value).
pub const VALUE: graph_core::Property<OnPremisesProvisioningError> = graph_core::Property::new(
    "value",
);
