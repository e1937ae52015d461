// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The paths of the API below its root.

pub mod me;
pub mod readers;
pub mod shelves;
pub mod shelves_new;
pub mod shelves_root;
