// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.recipient` and its properties.

/// Somebody who sends or receives a [message](crate::v1_0::models::Message), an event or a post in
/// a group.
///
/// Type: `microsoft.graph.recipient`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-1.0)
pub struct Recipient {
    /// Mail address of the recipient.
    pub email_address: Option<super::EmailAddress>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Recipient "microsoft.graph.recipient";
    0 email_address EMAIL_ADDRESS "emailAddress" super::EmailAddress;
}
