// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `hide`.
///
/// - [lamp: hide](https://learn.microsoft.com/graph/api/lamp-hide?view=graph-rest-1.0)
pub struct Hide {
    /// A word.
    ///
    /// Every documented request sends it.
    pub a: String,
    /// A word.
    ///
    /// Some documented request leaves it out.
    pub b: Option<String>,
}

impl Hide {
    /// The required arguments. To set others as well, write them before `..` and this call.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..graph_core::Parameters::blank()
        }
    }
}

graph_core::parameters! {
    Hide "hide";
    0 a "a";
    1 b "b";
}

/// The arguments of `plan`.
///
/// - [lamp: plan](https://learn.microsoft.com/graph/api/lamp-plan?view=graph-rest-1.0)
pub struct Plan {
    /// Required. Said here.
    pub said: String,
    /// Required if the lamp is old.
    pub conditional: Option<String>,
    /// Optional and new lamps only.
    pub optional: Option<String>,
    /// How long. Defaults to one hour.
    pub defaulted: Option<String>,
    /// Sent by every request.
    ///
    /// Every documented request sends it.
    pub sent: String,
    /// Left out by one request.
    ///
    /// Some documented request leaves it out.
    pub left: Option<String>,
    /// Sent by none.
    ///
    /// Some documented request leaves it out.
    pub unseen: Option<String>,
    /// A word. Can be an empty string.
    pub empty: Option<String>,
    /// Sent as null once.
    ///
    /// Some documented request leaves it out.
    pub null: Option<String>,
}

impl Plan {
    /// The required arguments. To set others as well, write them before `..` and this call.
    pub fn new(said: impl Into<String>, sent: impl Into<String>) -> Self {
        Self {
            said: said.into(),
            sent: sent.into(),
            ..graph_core::Parameters::blank()
        }
    }
}

graph_core::parameters! {
    Plan "plan";
    0 said "said";
    1 conditional "conditional";
    2 optional "optional";
    3 defaulted "defaulted";
    4 sent "sent";
    5 left "left";
    6 unseen "unseen";
    7 empty "empty";
    8 null "null";
}

/// The arguments of `show`.
///
/// - [lamp: show](https://learn.microsoft.com/graph/api/lamp-show?view=graph-rest-1.0)
pub struct Show {
    /// A word.
    pub a: Option<String>,
    /// A word.
    pub b: Option<String>,
    /// A word.
    pub c: Option<String>,
    /// A word.
    pub d: Option<String>,
}

graph_core::parameters! {
    Show "show";
    0 a "a";
    1 b "b";
    2 c "c";
    3 d "d";
}

impl Default for Show {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}
