// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.onPremisesProvisioningError` and its properties.

/// A failure while a local [user](crate::v1_0::models::User), [group](crate::v1_0::models::Group)
/// or contact was synced to the cloud.
///
/// Type: `microsoft.graph.onPremisesProvisioningError`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror?view=graph-rest-1.0)
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
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    OnPremisesProvisioningError "microsoft.graph.onPremisesProvisioningError";
    0 category CATEGORY "category" String;
    1 occurred_date_time OCCURRED_DATE_TIME "occurredDateTime" graph_core::DateTimeOffset;
    2 property_causing_error PROPERTY_CAUSING_ERROR "propertyCausingError" String;
    3 value VALUE "value" String;
}
