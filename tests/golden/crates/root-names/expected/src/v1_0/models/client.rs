// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.client` and its properties.

/// A customer of the laundry.
///
/// Type: `microsoft.graph.client`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/client?view=graph-rest-1.0)
pub struct ClientX {
    /// What the laundry notes of it.
    pub remark: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    ClientX "microsoft.graph.client";
    0 remark REMARK "remark" String;
}
