// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Every URL of Microsoft Graph v1.0, and the methods of [`Graph`](super::Graph) that call it.
