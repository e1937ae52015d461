// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.outlookItem` and its properties.

/// Base of [message](crate::v1_0::models::Message) and of other items of a mailbox. The type is
/// abstract.
///
/// Type: `microsoft.graph.outlookItem`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-1.0)
pub struct OutlookItem {
    /// Read-only.
    pub id: Option<String>,
    /// Categories that the item is filed under.
    pub categories: Option<Vec<String>>,
    /// Version of the item, which is a new one after each change. Exchange uses it to apply a change to
    /// the right version. Read-only.
    pub change_key: Option<String>,
    /// When the item was created, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    pub created_date_time: Option<graph_core::DateTimeOffset>,
    /// When the item was last changed, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    pub last_modified_date_time: Option<graph_core::DateTimeOffset>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    OutlookItem "microsoft.graph.outlookItem";
    0 id ID "id" String;
    1 categories CATEGORIES "categories" Vec<String>;
    2 change_key CHANGE_KEY "changeKey" String;
    3 created_date_time CREATED_DATE_TIME "createdDateTime" graph_core::DateTimeOffset;
    4 last_modified_date_time LAST_MODIFIED_DATE_TIME "lastModifiedDateTime" graph_core::DateTimeOffset;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for OutlookItem {}
