// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.emailAddress` and its properties.

/// Mail address of a contact or of a [recipient](crate::v1_0::models::Recipient), with the name
/// that goes with it.
///
/// Type: `microsoft.graph.emailAddress`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/emailaddress?view=graph-rest-1.0)
pub struct EmailAddress {
    /// Mail address of the person or entity.
    pub address: Option<String>,
    /// Name to show for the person or entity.
    pub name: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    EmailAddress "microsoft.graph.emailAddress";
    0 address ADDRESS "address" String;
    1 name NAME "name" String;
}
