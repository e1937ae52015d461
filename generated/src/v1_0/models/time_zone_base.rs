// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.timeZoneBase` and its properties.

/// A time zone, by name.
///
/// Type: `microsoft.graph.timeZoneBase`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-1.0)
pub struct TimeZoneBase {
    /// Name of a standard zone, such as "Hawaii-Aleutian Standard Time"; "Customized Time Zone" stands
    /// for one with rules of its own.
    pub name: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    TimeZoneBase "microsoft.graph.timeZoneBase";
    0 name NAME "name" String;
}
