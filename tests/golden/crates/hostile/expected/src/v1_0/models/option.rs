// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.option` and its properties.

/// A type with an odd name.
///
/// Type: `microsoft.graph.option`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/option?view=graph-rest-1.0)
pub struct OptionX {
    /// Anything.
    pub value: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    OptionX "microsoft.graph.option";
    0 value VALUE "value" String;
}
