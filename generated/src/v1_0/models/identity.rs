// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.identity`.

/// Somebody or something that acts: a user, a device, an app. An answer may carry the name without
/// the **id** if the actor is not known for sure.
///
/// Type: `microsoft.graph.identity`
///
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0)
#[derive(Default)]
pub struct Identity {
    /// Name to show. It may be missing or out of date.
    pub display_name: Option<String>,
    /// Identifier of the actor.
    pub id: Option<String>,
    /// The member `thumbnails`.
    ///
    /// Its type is read from an example, for no table names it.
    pub thumbnails: Option<graph_core::Json>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for Identity {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.identity",
            fields: &["displayName", "id", "thumbnails"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.display_name,
                1 => &self.id,
                2 => &self.thumbnails,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.display_name,
                1 => &mut self.id,
                2 => &mut self.thumbnails,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for Identity {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(Identity);

/// The member [`displayName`](Identity::display_name).
pub const DISPLAY_NAME: graph_core::Property<Identity> = graph_core::Property::new(
    "displayName",
);

/// The member [`id`](Identity::id).
pub const ID: graph_core::Property<Identity> = graph_core::Property::new("id");

/// The member [`thumbnails`](Identity::thumbnails).
pub const THUMBNAILS: graph_core::Property<Identity> = graph_core::Property::new(
    "thumbnails",
);
