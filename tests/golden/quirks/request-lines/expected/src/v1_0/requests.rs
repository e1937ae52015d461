// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `lend`.
///
/// - [book: lend](https://learn.microsoft.com/graph/api/book-lend?view=graph-rest-1.0)
pub struct Lend {
    /// Who takes it.
    ///
    /// Every documented request sends it.
    pub to: String,
}

graph_core::parameters! {
    Lend "lend";
    0 to "to";
}
