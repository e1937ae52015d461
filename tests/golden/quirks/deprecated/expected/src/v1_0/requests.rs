// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `keep`.
///
/// - [book: keep](https://learn.microsoft.com/graph/api/book-keep?view=graph-rest-1.0)
pub struct Keep {
    /// How long.
    pub days: Option<i32>,
    /// Optional. How long.
    #[deprecated]
    pub hours: Option<i32>,
}

graph_core::parameters! {
    Keep "keep";
    0 days "days";
    1 hours "hours";
}

impl Default for Keep {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}

/// The arguments of `lend`.
///
/// - [book: lend](https://learn.microsoft.com/graph/api/book-lend?view=graph-rest-1.0)
pub struct Lend {
    /// How long.
    pub days: Option<i32>,
    /// Optional. How long.
    #[deprecated]
    pub hours: Option<i32>,
}

graph_core::parameters! {
    Lend "lend";
    0 days "days";
    1 hours "hours";
}

impl Default for Lend {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}

/// The arguments of `renew`.
///
/// - [book: renew](https://learn.microsoft.com/graph/api/book-renew?view=graph-rest-1.0)
pub struct Renew {
    /// How long.
    pub days: Option<i32>,
    /// Optional. How long.
    #[deprecated]
    pub hours: Option<i32>,
}

graph_core::parameters! {
    Renew "renew";
    0 days "days";
    1 hours "hours";
}

impl Default for Renew {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}
