// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.internetMessageHeader` and its properties.

/// A header of a [message](crate::v1_0::models::Message), as [RFC
/// 5322](https://www.ietf.org/rfc/rfc5322.txt) defines it. The headers of a message tell the route
/// that it took from the sender to the recipient.
///
/// Type: `microsoft.graph.internetMessageHeader`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/internetmessageheader?view=graph-rest-1.0)
pub struct InternetMessageHeader {
    /// Name of the header.
    pub name: Option<String>,
    /// Value of the header.
    pub value: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    InternetMessageHeader "microsoft.graph.internetMessageHeader";
    0 name NAME "name" String;
    1 value VALUE "value" String;
}
