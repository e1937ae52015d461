// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.message` and its properties.

/// A mail message in a mail folder: received, sent, or a draft. Inherits from
/// [outlookItem](crate::v1_0::models::OutlookItem).
///
/// A message that is sent from an Exchange Online mailbox can have 500 recipients, which
/// **toRecipients**, **ccRecipients** and **bccRecipients** share; see [sending
/// limits](https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits).
///
/// Type: `microsoft.graph.message`
///
/// Base type: [`microsoft.graph.outlookItem`](crate::v1_0::models::OutlookItem)
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
pub struct Message {
    /// Identifier of the message. It can change when the message is moved or altered.
    pub id: Option<String>,
    /// Categories that the message is filed under.
    pub categories: Option<Vec<String>>,
    /// Version of the message.
    pub change_key: Option<String>,
    /// When the message was created, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    pub created_date_time: Option<graph_core::DateTimeOffset>,
    /// When the message was last changed, as an ISO 8601 timestamp in UTC such as
    /// `2014-01-01T00:00:00Z`.
    pub last_modified_date_time: Option<graph_core::DateTimeOffset>,
    /// Recipients of a blind copy (Bcc).
    pub bcc_recipients: Option<Vec<super::Recipient>>,
    /// Body of the message, in HTML or as text. The client has to make sure that [HTML is
    /// safe](https://learn.microsoft.com/graph/outlook-create-send-messages) to display.
    pub body: Option<super::ItemBody>,
    /// The first 255 characters of the body, as text.
    pub body_preview: Option<String>,
    /// Recipients of a copy (Cc).
    pub cc_recipients: Option<Vec<super::Recipient>>,
    /// Identifier of the conversation that the message is part of.
    pub conversation_id: Option<String>,
    /// Position of the message in the conversation.
    pub conversation_index: Option<graph_core::Binary>,
    /// Follow-up flag: status, start, due date and completion.
    pub flag: Option<super::FollowupFlag>,
    /// Owner of the mailbox that the message is sent from. It differs from **sender** only where a
    /// mailbox is shared or managed by a delegate, and must match the mailbox used. There is a guide to
    /// [setting from and sender](https://learn.microsoft.com/graph/outlook-create-send-messages).
    pub from: Option<super::Recipient>,
    /// Whether the message has attachments. Inline attachments do not count; a `src` attribute in
    /// **body**, such as `<IMG src="cid:image001.jpg@01D26CD8.6C05F070">`, points to one.
    pub has_attachments: Option<bool>,
    /// Importance of the message. The possible values are: `low`, `normal`, and `high`.
    pub importance: Option<super::Importance>,
    /// Whether the message is relevant to the user, as the service has inferred it or as the user has
    /// overridden it. The possible values are: `focused` or `other`.
    pub inference_classification: Option<super::InferenceClassificationType>,
    /// Message headers as [RFC 5322](https://www.ietf.org/rfc/rfc5322.txt) defines them: the route of
    /// the message, and custom headers with data of an app.
    ///
    /// Returned only on `$select`. Read-only.
    ///
    /// Absent unless selected.
    pub internet_message_headers: Option<Vec<super::InternetMessageHeader>>,
    /// Message ID in the format of [RFC 2822](https://www.ietf.org/rfc/rfc2822.txt).
    pub internet_message_id: Option<String>,
    /// Whether the sender asks for a delivery receipt.
    pub is_delivery_receipt_requested: Option<bool>,
    /// Whether the message is a draft, that is, has not been sent.
    pub is_draft: Option<bool>,
    /// Whether the message has been read.
    pub is_read: Option<bool>,
    /// Whether the sender asks for a read receipt.
    pub is_read_receipt_requested: Option<bool>,
    /// Identifier of the mail folder that contains the message.
    pub parent_folder_id: Option<String>,
    /// When the message was received, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    pub received_date_time: Option<graph_core::DateTimeOffset>,
    /// Addresses that replies go to.
    pub reply_to: Option<Vec<super::Recipient>>,
    /// Account that sends the message. It can differ from **from** for a [shared
    /// mailbox](https://learn.microsoft.com/exchange/collaboration/shared-mailboxes/shared-mailboxes),
    /// [for a shared calendar, or for a
    /// delegate](https://learn.microsoft.com/graph/outlook-share-delegate-calendar), and must match the
    /// mailbox used. There is a guide to [setting from and
    /// sender](https://learn.microsoft.com/graph/outlook-create-send-messages).
    pub sender: Option<super::Recipient>,
    /// When the message was sent, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    pub sent_date_time: Option<graph_core::DateTimeOffset>,
    /// Subject of the message.
    pub subject: Option<String>,
    /// Main recipients (To).
    pub to_recipients: Option<Vec<super::Recipient>>,
    /// The part of the body that belongs to this message alone, in HTML or as text, without what it
    /// quotes.
    ///
    /// Returned only on `$select`, as in `?$select=uniqueBody`.
    ///
    /// Absent unless selected.
    pub unique_body: Option<super::ItemBody>,
    /// URL of the message in Outlook on the web. The query option `ispopout=0` opens it in the reading
    /// pane; without the option, or with `ispopout=1`, it opens in a window of its own. The browser
    /// asks for a login if there is none. The URL does not work in an iframe.
    pub web_link: Option<String>,
    /// Files, for example as [fileAttachment](crate::v1_0::models::FileAttachment), and Outlook items
    /// that are attached to the message.
    pub attachments: Option<graph_core::Rel<Vec<super::Attachment>>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Message "microsoft.graph.message";
    0 id ID "id" String;
    1 categories CATEGORIES "categories" Vec<String>;
    2 change_key CHANGE_KEY "changeKey" String;
    3 created_date_time CREATED_DATE_TIME "createdDateTime" graph_core::DateTimeOffset;
    4 last_modified_date_time LAST_MODIFIED_DATE_TIME "lastModifiedDateTime" graph_core::DateTimeOffset;
    5 bcc_recipients BCC_RECIPIENTS "bccRecipients" Vec<super::Recipient>;
    6 body BODY "body" super::ItemBody;
    7 body_preview BODY_PREVIEW "bodyPreview" String;
    8 cc_recipients CC_RECIPIENTS "ccRecipients" Vec<super::Recipient>;
    9 conversation_id CONVERSATION_ID "conversationId" String;
    10 conversation_index CONVERSATION_INDEX "conversationIndex" graph_core::Binary;
    11 flag FLAG "flag" super::FollowupFlag;
    12 from FROM "from" super::Recipient;
    13 has_attachments HAS_ATTACHMENTS "hasAttachments" bool;
    14 importance IMPORTANCE "importance" super::Importance;
    15 inference_classification INFERENCE_CLASSIFICATION "inferenceClassification" super::InferenceClassificationType;
    16 internet_message_headers INTERNET_MESSAGE_HEADERS "internetMessageHeaders" Vec<super::InternetMessageHeader>;
    17 internet_message_id INTERNET_MESSAGE_ID "internetMessageId" String;
    18 is_delivery_receipt_requested IS_DELIVERY_RECEIPT_REQUESTED "isDeliveryReceiptRequested" bool;
    19 is_draft IS_DRAFT "isDraft" bool;
    20 is_read IS_READ "isRead" bool;
    21 is_read_receipt_requested IS_READ_RECEIPT_REQUESTED "isReadReceiptRequested" bool;
    22 parent_folder_id PARENT_FOLDER_ID "parentFolderId" String;
    23 received_date_time RECEIVED_DATE_TIME "receivedDateTime" graph_core::DateTimeOffset;
    24 reply_to REPLY_TO "replyTo" Vec<super::Recipient>;
    25 sender SENDER "sender" super::Recipient;
    26 sent_date_time SENT_DATE_TIME "sentDateTime" graph_core::DateTimeOffset;
    27 subject SUBJECT "subject" String;
    28 to_recipients TO_RECIPIENTS "toRecipients" Vec<super::Recipient>;
    29 unique_body UNIQUE_BODY "uniqueBody" super::ItemBody;
    30 web_link WEB_LINK "webLink" String;
    31 attachments ATTACHMENTS "attachments" graph_core::Rel<Vec<super::Attachment>>;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::OutlookItem> for Message {}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for Message {}
