// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `lend`.
///
/// - [atlas: lend](https://learn.microsoft.com/graph/api/atlas-lend?view=graph-rest-1.0)
pub struct Lend {
    /// Optional and at libraries only.
    pub reader: Option<String>,
    /// Optional for readers, required for libraries.
    pub days: Option<i32>,
    /// \[Optional\] A note.
    pub note: Option<String>,
    /// Optional, the last day.
    pub until: Option<graph_core::Date>,
    /// The room. Optional and not for maps.
    pub room: Option<String>,
    /// Optionally stands on it.
    ///
    /// Every documented request sends it.
    pub shelf: String,
    /// Required. The part behind the comma is optional.
    pub desk: String,
    /// \[Required\] The lamp.
    pub lamp: String,
    /// Required for readers.
    pub map: Option<String>,
    /// The seat is not optional.
    ///
    /// Every documented request sends it.
    pub seat: String,
    /// Hours before a seat is required.
    ///
    /// Some documented request leaves it out.
    pub hours: Option<i32>,
    /// Whether a reader is required.
    ///
    /// Some documented request leaves it out.
    pub open: Option<bool>,
}

impl Lend {
    /// The required arguments. To set others as well, write them before `..` and this call.
    pub fn new(
        desk: impl Into<String>,
        lamp: impl Into<String>,
        seat: impl Into<String>,
        shelf: impl Into<String>,
    ) -> Self {
        Self {
            desk: desk.into(),
            lamp: lamp.into(),
            seat: seat.into(),
            shelf: shelf.into(),
            ..graph_core::Parameters::blank()
        }
    }
}

graph_core::parameters! {
    Lend "lend";
    0 reader "reader";
    1 days "days";
    2 note "note";
    3 until "until";
    4 room "room";
    5 shelf "shelf";
    6 desk "desk";
    7 lamp "lamp";
    8 map "map";
    9 seat "seat";
    10 hours "hours";
    11 open "open";
}
