// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.mod` and its properties.

/// A type whose name is a file that Rust keeps for itself.
///
/// Type: `microsoft.graph.mod`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/mod?view=graph-rest-1.0)
pub struct Mod {
    /// A keyword.
    pub mod_: Option<String>,
    /// The type itself.
    pub lib: Option<Box<super::Mod>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Mod "microsoft.graph.mod";
    0 mod_ MOD "mod" String;
    1 lib LIB "lib" super::Mod;
}
