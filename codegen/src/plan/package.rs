//! The package that a client becomes.
//!
//! Knows what Cargo asks of it; must not know what the client holds.

/// How a client is packaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The name of the package.
    pub name: String,
    /// Where the library is found that it stands on.
    pub graph_core: GraphCore,
}

/// Where `graph-core` is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GraphCore {
    /// In the folder of the package, which holds its sources.
    Inside,
    /// In a folder, by the path from that of the package.
    Path(String),
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

impl Default for Package {
    fn default() -> Self {
        Self {
            name: "generated".to_owned(),
            graph_core: GraphCore::Inside,
        }
    }
}
