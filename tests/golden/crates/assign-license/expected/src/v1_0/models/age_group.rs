// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.ageGroup`.

/// The enum `microsoft.graph.ageGroup`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[non_exhaustive]
pub enum AgeGroup {
    /// The member `null`.
    Null,
    /// The member `minor`.
    Minor,
    /// The member `notAdult`.
    NotAdult,
    /// The member `adult`.
    Adult,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    AgeGroup "microsoft.graph.ageGroup";
    Null "null";
    Minor "minor";
    NotAdult "notAdult";
    Adult "adult";
}
