// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.verifiedDomain` and its properties.

/// A domain that belongs to the tenant. **verifiedDomains** of the
/// [organization](crate::v1_0::models::Organization) lists them.
///
/// Type: `microsoft.graph.verifiedDomain`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/verifieddomain?view=graph-rest-1.0)
pub struct VerifiedDomain {
    /// What the domain is used for, such as "Email" or "OfficeCommunicationsOnline".
    pub capabilities: Option<String>,
    /// **true** for the default domain, otherwise **false**.
    pub is_default: Option<bool>,
    /// **true** for the first domain, otherwise **false**.
    pub is_initial: Option<bool>,
    /// Name of the domain, such as "contoso.onmicrosoft.com".
    pub name: Option<String>,
    /// How sign-in works, such as "Managed".
    pub r#type: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    VerifiedDomain "microsoft.graph.verifiedDomain";
    0 capabilities CAPABILITIES "capabilities" String;
    1 is_default IS_DEFAULT "isDefault" bool;
    2 is_initial IS_INITIAL "isInitial" bool;
    3 name NAME "name" String;
    4 r#type TYPE "type" String;
}
