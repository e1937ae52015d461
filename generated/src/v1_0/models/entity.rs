// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.entity`.

/// The root of all types that have an **id**. Nothing is an entity only: each object belongs to a
/// type derived from this one.
///
/// Type: `microsoft.graph.entity`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
#[derive(Default)]
pub struct Entity {
    /// Read-only.
    pub id: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for Entity {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.entity",
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

impl graph_core::Model for Entity {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(Entity);

/// The member [`id`](Entity::id).
pub const ID: graph_core::Property<Entity> = graph_core::Property::new("id");
