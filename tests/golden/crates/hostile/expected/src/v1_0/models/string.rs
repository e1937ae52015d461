// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.string` and its properties.

/// A type with an odd name.
///
/// Type: `microsoft.graph.string`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/string?view=graph-rest-1.0)
pub struct StringX {
    /// Anything.
    pub value: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    StringX "microsoft.graph.string";
    0 value VALUE "value" String;
}
