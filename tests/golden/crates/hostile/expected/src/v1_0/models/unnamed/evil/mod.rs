// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types of the namespace `evil`.

pub mod ty_pe;
pub use ty_pe::TyPe;
