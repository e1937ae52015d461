// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.licenseUnitsDetail` and its properties.

/// How many licences of a product were paid for, by state. **prepaidUnits** of a
/// [subscribedSku](crate::beta::models::SubscribedSku) holds one.
///
/// Type: `microsoft.graph.licenseUnitsDetail`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/licenseunitsdetail?view=graph-rest-beta)
pub struct LicenseUnitsDetail {
    /// Units of the running subscription that can be assigned.
    pub enabled: Option<i32>,
    /// Units of a cancelled subscription. They cannot be assigned, but brought back until they are
    /// deleted.
    pub suspended: Option<i32>,
    /// Units of an expired subscription that can still be renewed. Unless that happens they become
    /// **suspended**.
    pub warning: Option<i32>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    LicenseUnitsDetail "microsoft.graph.licenseUnitsDetail";
    0 enabled ENABLED "enabled" i32;
    1 suspended SUSPENDED "suspended" i32;
    2 warning WARNING "warning" i32;
}
