// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.extension` and its properties.

/// Base of open extensions, that is of data that apps hang on a [user](crate::v1_0::models::User),
/// a [group](crate::v1_0::models::Group) or another object. The type is abstract.
///
/// Type: `microsoft.graph.extension`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity)
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-1.0)
pub struct Extension {
    /// Read-only.
    pub id: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Extension "microsoft.graph.extension";
    0 id ID "id" String;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for Extension {}
