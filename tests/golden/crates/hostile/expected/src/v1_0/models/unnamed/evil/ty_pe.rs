// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.../../evil.tyPe` and its properties.

/// Differs by its case.
///
/// Type: `microsoft.graph.../../evil.tyPe`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/Type-case?view=graph-rest-1.0)
pub struct TyPe {
    /// Anything.
    pub value: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    TyPe "microsoft.graph.../../evil.tyPe";
    0 value VALUE "value" String;
}
