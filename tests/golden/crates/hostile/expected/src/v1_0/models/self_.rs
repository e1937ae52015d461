// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.self`.

/// A type with an odd name.
///
/// Type: `microsoft.graph.self`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/self?view=graph-rest-1.0)
#[derive(Default)]
pub struct SelfX {
    /// Anything.
    pub value: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for SelfX {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.self",
            fields: &["value"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.value,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.value,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for SelfX {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(SelfX);

/// The member [`value`](SelfX::value).
pub const VALUE: graph_core::Property<SelfX> = graph_core::Property::new("value");
