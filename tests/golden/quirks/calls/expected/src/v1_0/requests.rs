// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `copy`.
///
/// - [shelf: copy](https://learn.microsoft.com/graph/api/shelf-copy?view=graph-rest-1.0)
pub struct Copy {
    /// Required. What stands on the copy.
    pub label: String,
}

graph_core::parameters! {
    Copy "copy";
    0 label "label";
}
