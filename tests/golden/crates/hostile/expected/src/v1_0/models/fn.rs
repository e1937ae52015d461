// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.fn` and its properties.

/// A type with an odd name.
///
/// Type: `microsoft.graph.fn`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/fn?view=graph-rest-1.0)
pub struct Fn {
    /// Anything.
    pub value: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Fn "microsoft.graph.fn";
    0 value VALUE "value" String;
}
