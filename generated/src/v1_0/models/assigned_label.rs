// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.assignedLabel` and its properties.

/// A sensitivity label of a Microsoft 365 [group](crate::v1_0::models::Group). The label classifies
/// the group, for example as confidential, and brings the matching settings along.
///
/// Type: `microsoft.graph.assignedLabel`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlabel?view=graph-rest-1.0)
pub struct AssignedLabel {
    /// Identifier of the label.
    pub label_id: Option<String>,
    /// Name to show. Read-only.
    pub display_name: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    AssignedLabel "microsoft.graph.assignedLabel";
    0 label_id LABEL_ID "labelId" String;
    1 display_name DISPLAY_NAME "displayName" String;
}
