// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `end`.
///
/// - [visit: end](https://learn.microsoft.com/graph/api/visit-end?view=graph-rest-1.0)
pub struct End {
    /// The member `final`.
    ///
    /// Its type is read from an example, because no table names its type.
    pub r#final: Option<String>,
    /// The member `reason`.
    ///
    /// Its type is read from an example, because no table names its type.
    pub reason: Option<String>,
}

graph_core::parameters! {
    End "end";
    0 r#final "final";
    1 reason "reason";
}

impl Default for End {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}

/// The arguments of `extend`.
///
/// - [visit: extend](https://learn.microsoft.com/graph/api/visit-extend?view=graph-rest-1.0)
pub struct Extend {
    /// How many days.
    pub days: Option<i32>,
    /// Who stays.
    pub guest: Option<super::models::Guest>,
}

graph_core::parameters! {
    Extend "extend";
    0 days "days";
    1 guest "guest";
}

impl Default for Extend {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}

/// The arguments of `share`.
///
/// - [visit: share](https://learn.microsoft.com/graph/api/visit-share?view=graph-rest-1.0)
pub struct Share {
    /// How many days.
    pub days: Option<i32>,
    /// Who comes along.
    pub guest: Option<super::models::Guest>,
    /// The member `reason`.
    ///
    /// Its type is read from an example, because no table names its type.
    pub reason: Option<String>,
}

graph_core::parameters! {
    Share "share";
    0 days "days";
    1 guest "guest";
    2 reason "reason";
}

impl Default for Share {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}

/// The arguments of `visits`.
///
/// - [Create visit](https://learn.microsoft.com/graph/api/visit-post?view=graph-rest-1.0)
pub struct VisitsCreate {
    /// The room. Required.
    pub room_id: String,
    /// A note.
    pub note: Option<String>,
}

impl VisitsCreate {
    /// The required arguments. To set others as well, write them before `..` and this call.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            ..graph_core::Parameters::blank()
        }
    }
}

graph_core::parameters! {
    VisitsCreate "visits";
    0 room_id "roomId";
    1 note "note";
}
