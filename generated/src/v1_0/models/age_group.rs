// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.ageGroup`.

/// The enum `microsoft.graph.ageGroup`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[non_exhaustive]
pub enum AgeGroup {
    /// Nothing is set.
    Null,
    /// A child.
    Minor,
    /// No longer a child and not yet an adult, where the law knows an age between. Mostly teenagers.
    NotAdult,
    /// An adult.
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
