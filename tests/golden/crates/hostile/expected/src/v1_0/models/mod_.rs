// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.mod`.

/// A type whose name is a file that Rust keeps for itself.
///
/// Type: `microsoft.graph.mod`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/mod?view=graph-rest-1.0)
#[derive(Default)]
pub struct Mod {
    /// A keyword.
    pub mod_: Option<String>,
    /// The type itself.
    pub lib: Option<Box<crate::v1_0::models::Mod>>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for Mod {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.mod",
            fields: &["mod", "lib"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.mod_,
                1 => &self.lib,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.mod_,
                1 => &mut self.lib,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for Mod {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(Mod);

/// The member [`mod`](Mod::mod_).
pub const MOD: graph_core::Property<Mod> = graph_core::Property::new("mod");

/// The member [`lib`](Mod::lib).
pub const LIB: graph_core::Property<Mod> = graph_core::Property::new("lib");
