// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.self` and its properties.

/// A type with an odd name.
///
/// Type: `microsoft.graph.self`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/self?view=graph-rest-1.0)
pub struct SelfX {
    /// Anything.
    pub value: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    SelfX "microsoft.graph.self";
    0 value VALUE "value" String;
}
