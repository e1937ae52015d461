// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.privacyProfile` and its properties.

/// Privacy statement of the [organization](crate::v1_0::models::Organization), and whom to ask
/// about it.
///
/// Type: `microsoft.graph.privacyProfile`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/privacyprofile?view=graph-rest-1.0)
pub struct PrivacyProfile {
    /// Mail address for questions. Optional.
    pub contact_email: Option<String>,
    /// Web address of the statement, over http or https, up to 255 characters. Optional.
    pub statement_url: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    PrivacyProfile "microsoft.graph.privacyProfile";
    0 contact_email CONTACT_EMAIL "contactEmail" String;
    1 statement_url STATEMENT_URL "statementUrl" String;
}
