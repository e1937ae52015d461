// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.itemBody` and its properties.

/// Content of an item such as a [message](crate::v1_0::models::Message), an event or a post in a
/// group.
///
/// Type: `microsoft.graph.itemBody`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0)
pub struct ItemBody {
    /// The content itself.
    pub content: Option<String>,
    /// Format of the content. Possible values are `text` and `html`.
    pub content_type: Option<super::BodyType>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    ItemBody "microsoft.graph.itemBody";
    0 content CONTENT "content" String;
    1 content_type CONTENT_TYPE "contentType" super::BodyType;
}
