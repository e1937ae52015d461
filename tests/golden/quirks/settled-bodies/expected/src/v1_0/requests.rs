// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `fill`.
///
/// - [jar: fill](https://learn.microsoft.com/graph/api/jar-fill?view=graph-rest-1.0)
pub struct Fill {
    /// What comes in.
    ///
    /// Every documented request sends it.
    pub fruit: String,
}

graph_core::parameters! {
    Fill "fill";
    0 fruit "fruit";
}
