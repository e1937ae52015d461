// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `answer`.
///
/// - [letter: answer](https://learn.microsoft.com/graph/api/letter-answer?view=graph-rest-1.0)
pub struct Answer {
    /// What is said.
    ///
    /// Every documented request sends it.
    pub comment: String,
}

graph_core::parameters! {
    Answer "answer";
    0 comment "comment";
}
