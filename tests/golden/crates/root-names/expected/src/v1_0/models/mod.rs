// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

/// The type `microsoft.graph.account` and its properties.
pub mod account_;
pub use account_::Account;
/// The type `microsoft.graph.call` and its properties.
pub mod call;
pub use call::Call;
/// The type `microsoft.graph.client` and its properties.
pub mod client;
pub use client::ClientX;
/// The type `microsoft.graph.runtime` and its properties.
pub mod runtime_;
pub use runtime_::Runtime;
