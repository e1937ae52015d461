// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `sensors`.
///
/// - [Create sensor](https://learn.microsoft.com/graph/api/sensor-post?view=graph-rest-1.0)
pub struct SensorsCreate {
    /// The name. Required.
    pub name: String,
    /// Required. How high it hangs.
    pub height: i32,
    /// A note.
    ///
    /// Some documented request leaves it out.
    pub note: Option<String>,
}

impl SensorsCreate {
    /// The required arguments. To set others as well, write them before `..` and this call.
    pub fn new(height: i32, name: impl Into<String>) -> Self {
        Self {
            height,
            name: name.into(),
            ..graph_core::Parameters::blank()
        }
    }
}

graph_core::parameters! {
    SensorsCreate "sensors";
    0 name "name";
    1 height "height";
    2 note "note";
}

/// The arguments of `sensors`.
///
/// - [Update sensor](https://learn.microsoft.com/graph/api/sensor-update?view=graph-rest-1.0)
pub struct SensorsUpdate {
    /// The name. Required.
    pub name: Option<String>,
    /// Required. How high it hangs.
    pub height: Option<i32>,
    /// A note.
    pub note: Option<String>,
}

graph_core::parameters! {
    SensorsUpdate "sensors";
    0 name "name";
    1 height "height";
    2 note "note";
}

impl Default for SensorsUpdate {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}
