// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.directoryObject` and its properties.

/// Whatever the directory stores. [user](crate::beta::models::User) and others build on this type.
///
/// Type: `microsoft.graph.directoryObject`
///
/// Base type: [`microsoft.graph.entity`](crate::beta::models::Entity)
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
pub struct DirectoryObject {
    /// Identifier of the object. It often looks like a GUID; do not count on that. Key. Not nullable.
    /// Read-only.
    pub id: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    DirectoryObject "microsoft.graph.directoryObject";
    0 id ID "id" String;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for DirectoryObject {}
