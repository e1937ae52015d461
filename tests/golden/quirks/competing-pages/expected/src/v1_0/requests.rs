// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `keepBack`.
///
/// - [book: keepBack](https://learn.microsoft.com/graph/api/book-keepback?view=graph-rest-1.0)
pub struct KeepBack {
    /// The last day.
    pub until: Option<graph_core::Date>,
    /// Why. Optional.
    pub reason: Option<String>,
}

graph_core::parameters! {
    KeepBack "keepBack";
    0 until "until";
    1 reason "reason";
}

impl Default for KeepBack {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}
