//! The package that a client becomes.
//!
//! Knows what Cargo asks of it; must not know what the client holds.

mod graph_core;
mod name;

pub use graph_core::GraphCore;
pub use name::PackageName;

/// How a client is packaged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Package {
    /// The name of the package.
    pub name: PackageName,
    /// Where the library is found that it stands on.
    pub graph_core: GraphCore,
}

impl Package {
    /// A package of the usual name that finds the library at a path.
    pub fn on(graph_core: &str) -> Self {
        Self {
            graph_core: GraphCore::Path(graph_core.to_owned()),
            ..Self::default()
        }
    }
}
