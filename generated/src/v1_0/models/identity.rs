// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.identity` and its properties.

/// Somebody or something that acts: a user, a device, an app. An answer may carry the name without
/// the **id** if the actor is not known for sure.
///
/// Type: `microsoft.graph.identity`
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0)
pub struct Identity {
    /// Name to show. It may be missing or out of date.
    pub display_name: Option<String>,
    /// Identifier of the actor.
    pub id: Option<String>,
    /// The member `thumbnails`.
    ///
    /// Its type is read from the JSON representation, because no table names its type.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.thumbnailSet`.
    pub thumbnails: Option<graph_core::Json>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Identity "microsoft.graph.identity";
    0 display_name DISPLAY_NAME "displayName" String;
    1 id ID "id" String;
    2 thumbnails THUMBNAILS "thumbnails" graph_core::Json;
}
