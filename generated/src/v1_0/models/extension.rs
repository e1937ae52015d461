// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.extension`.

/// Base of open extensions, that is of data that apps hang on a [user](crate::v1_0::models::User),
/// a [group](crate::v1_0::models::Group) or another object. The type is abstract.
///
/// Type: `microsoft.graph.extension`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity)
///
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-1.0)
#[derive(Default)]
pub struct Extension {
    /// Read-only.
    pub id: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for Extension {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.extension",
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

impl graph_core::Model for Extension {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(Extension);

/// The member [`id`](Extension::id).
pub const ID: graph_core::Property<Extension> = graph_core::Property::new("id");
