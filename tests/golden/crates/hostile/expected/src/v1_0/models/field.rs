// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.field` and its properties.

/// A type with an odd name.
///
/// Type: `microsoft.graph.field`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/field?view=graph-rest-1.0)
pub struct Field {
    /// Anything.
    pub value: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Field "microsoft.graph.field";
    0 value VALUE "value" String;
}
