// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.fileAttachment` and its properties.

/// A file, such as a text file or a Word document, that is attached to a
/// [message](crate::v1_0::models::Message), an event or a post. Inherits from
/// [attachment](crate::v1_0::models::Attachment).
///
/// A new file attachment needs **name**, **contentBytes** and `"@odata.type":
/// "#microsoft.graph.fileAttachment"`. Files of 3 MB or more need an upload session.
///
/// Type: `microsoft.graph.fileAttachment`
///
/// Base type: [`microsoft.graph.attachment`](crate::v1_0::models::Attachment)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0)
pub struct FileAttachment {
    /// Identifier of the attachment.
    pub id: Option<String>,
    /// MIME type of the content.
    pub content_type: Option<String>,
    /// `true` for an attachment that is shown inside the body.
    pub is_inline: Option<bool>,
    /// When the attachment was last changed.
    pub last_modified_date_time: Option<graph_core::DateTimeOffset>,
    /// Text below the icon of the attachment, which is not necessarily the file name.
    pub name: Option<String>,
    /// Length of the attachment in bytes.
    pub size: Option<i32>,
    /// Content of the file, in base64.
    pub content_bytes: Option<graph_core::Binary>,
    /// Identifier of the attachment in the Exchange store.
    pub content_id: Option<String>,
    /// Not supported; leave it alone.
    pub content_location: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    FileAttachment "microsoft.graph.fileAttachment";
    0 id ID "id" String;
    1 content_type CONTENT_TYPE "contentType" String;
    2 is_inline IS_INLINE "isInline" bool;
    3 last_modified_date_time LAST_MODIFIED_DATE_TIME "lastModifiedDateTime" graph_core::DateTimeOffset;
    4 name NAME "name" String;
    5 size SIZE "size" i32;
    6 content_bytes CONTENT_BYTES "contentBytes" graph_core::Binary;
    7 content_id CONTENT_ID "contentId" String;
    8 content_location CONTENT_LOCATION "contentLocation" String;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Attachment> for FileAttachment {}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for FileAttachment {}
