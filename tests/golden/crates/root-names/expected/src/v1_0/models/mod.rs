// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

pub mod account_;
pub use account_::Account;
pub mod call;
pub use call::Call;
pub mod client;
pub use client::ClientX;
pub mod runtime_;
pub use runtime_::Runtime;
