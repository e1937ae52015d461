// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.runtime` and its properties.

/// How long a machine runs.
///
/// Type: `microsoft.graph.runtime`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/runtime?view=graph-rest-1.0)
pub struct Runtime {
    /// What the laundry notes of it.
    pub remark: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Runtime "microsoft.graph.runtime";
    0 remark REMARK "remark" String;
}
