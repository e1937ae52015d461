// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.assignedLabel`.

/// A sensitivity label of a Microsoft 365 [group](crate::v1_0::models::Group). The label classifies
/// the group, for example as confidential, and brings the matching settings along.
///
/// Type: `microsoft.graph.assignedLabel`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedlabel?view=graph-rest-1.0)
#[derive(Default)]
pub struct AssignedLabel {
    /// Identifier of the label.
    pub label_id: Option<String>,
    /// Name to show. Read-only.
    pub display_name: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for AssignedLabel {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.assignedLabel",
            fields: &["labelId", "displayName"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.label_id,
                1 => &self.display_name,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.label_id,
                1 => &mut self.display_name,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for AssignedLabel {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(AssignedLabel);

/// The member [`labelId`](AssignedLabel::label_id).
pub const LABEL_ID: graph_core::Property<AssignedLabel> = graph_core::Property::new(
    "labelId",
);

/// The member [`displayName`](AssignedLabel::display_name).
pub const DISPLAY_NAME: graph_core::Property<AssignedLabel> = graph_core::Property::new(
    "displayName",
);
