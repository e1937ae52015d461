// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The paths of the API below its root.

pub mod hours;
pub mod note;
pub mod owner;
pub mod settings;
pub mod shelf;
pub mod shelves;
