// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.entity` and its properties.

/// The root of all types that have an **id**. Nothing is an entity only: each object belongs to a
/// type derived from this one.
///
/// Type: `microsoft.graph.entity`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta)
pub struct Entity {
    /// Read-only.
    pub id: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Entity "microsoft.graph.entity";
    0 id ID "id" String;
}
