// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The paths of the API below its root.

pub mod shelves;
pub mod shelves_lent;
pub mod shelves_newest;
pub mod shelves_root;
