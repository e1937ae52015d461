// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.call` and its properties.

/// A ring at the door.
///
/// Type: `microsoft.graph.call`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/call?view=graph-rest-1.0)
pub struct Call {
    /// What the laundry notes of it.
    pub remark: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Call "microsoft.graph.call";
    0 remark REMARK "remark" String;
}
