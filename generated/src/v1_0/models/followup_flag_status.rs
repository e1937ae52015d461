// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.followupFlagStatus`.

/// The enum `microsoft.graph.followupFlagStatus`.
///
/// Several members may be joined by commas; such a value is `Unknown` here and keeps its text.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum FollowupFlagStatus {
    /// The member `notFlagged`.
    NotFlagged,
    /// The member `complete`.
    Complete,
    /// The member `flagged`.
    Flagged,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    FollowupFlagStatus "microsoft.graph.followupFlagStatus";
    NotFlagged "notFlagged";
    Complete "complete";
    Flagged "flagged";
}
