// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.directoryObject`.

/// Whatever the directory stores. [user](crate::v1_0::models::User),
/// [group](crate::v1_0::models::Group), [directoryRole](crate::v1_0::models::DirectoryRole) and
/// [organization](crate::v1_0::models::Organization) build on this type.
///
/// Type: `microsoft.graph.directoryObject`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity)
///
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0)
#[derive(Default)]
pub struct DirectoryObject {
    /// Identifier of the object. It often looks like a GUID; do not count on that. Key. Not nullable.
    /// Read-only.
    pub id: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for DirectoryObject {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.directoryObject",
            fields: &["id"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for DirectoryObject {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(DirectoryObject);

/// The member [`id`](DirectoryObject::id).
pub const ID: graph_core::Property<DirectoryObject> = graph_core::Property::new("id");
