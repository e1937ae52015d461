// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.dayOfWeek`.

/// The enum `microsoft.graph.dayOfWeek`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum DayOfWeek {
    /// The member `sunday`.
    Sunday,
    /// The member `monday`.
    Monday,
    /// The member `tuesday`.
    Tuesday,
    /// The member `wednesday`.
    Wednesday,
    /// The member `thursday`.
    Thursday,
    /// The member `friday`.
    Friday,
    /// The member `saturday`.
    Saturday,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    DayOfWeek "microsoft.graph.dayOfWeek";
    Sunday "sunday";
    Monday "monday";
    Tuesday "tuesday";
    Wednesday "wednesday";
    Thursday "thursday";
    Friday "friday";
    Saturday "saturday";
}
