// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The paths of the API below its root.

pub mod cards;
pub mod jar;
pub mod jars;
pub mod label;
pub mod labels;
pub mod lid;
