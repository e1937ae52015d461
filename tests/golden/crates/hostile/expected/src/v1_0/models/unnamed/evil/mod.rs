// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types of a namespace.

/// The type `microsoft.graph.../../evil.tyPe` and its properties.
pub mod ty_pe;
pub use ty_pe::TyPe;
