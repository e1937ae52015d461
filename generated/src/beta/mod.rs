// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Microsoft Graph beta.

mod graph;
pub mod models;
pub mod operations;
pub mod paths;
pub mod requests;
#[cfg(doc)]
pub mod urls;
pub use graph::Graph;
