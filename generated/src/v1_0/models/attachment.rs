// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.attachment` and its properties.

/// A file, an item or a link that is attached to a [message](crate::v1_0::models::Message), an
/// event or a post. The type is abstract; a file is a
/// [fileAttachment](crate::v1_0::models::FileAttachment). Events in calendars of groups have no
/// attachments.
///
/// Type: `microsoft.graph.attachment`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0)
pub struct Attachment {
    /// Read-only.
    pub id: Option<String>,
    /// MIME type of the content.
    pub content_type: Option<String>,
    /// `true` if the attachment is shown inside the body, `false` otherwise.
    pub is_inline: Option<bool>,
    /// When the attachment was last changed, as an ISO 8601 timestamp in UTC such as
    /// `2014-01-01T00:00:00Z`.
    pub last_modified_date_time: Option<graph_core::DateTimeOffset>,
    /// File name of the attachment.
    pub name: Option<String>,
    /// Length of the attachment in bytes.
    pub size: Option<i32>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Attachment "microsoft.graph.attachment";
    0 id ID "id" String;
    1 content_type CONTENT_TYPE "contentType" String;
    2 is_inline IS_INLINE "isInline" bool;
    3 last_modified_date_time LAST_MODIFIED_DATE_TIME "lastModifiedDateTime" graph_core::DateTimeOffset;
    4 name NAME "name" String;
    5 size SIZE "size" i32;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for Attachment {}
