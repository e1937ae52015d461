// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.con` and its properties.

/// A type with an odd name.
///
/// Type: `microsoft.graph.con`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/lib?view=graph-rest-1.0)
pub struct Con {
    /// Anything.
    pub value: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Con "microsoft.graph.con";
    0 value VALUE "value" String;
}
