// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types of the namespace `unnamed`.

pub mod evil;
