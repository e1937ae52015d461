// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types of a namespace.

/// Types of the namespace `part2`.
pub mod part2;
