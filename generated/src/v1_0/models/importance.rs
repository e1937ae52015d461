// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.importance`.

/// The enum `microsoft.graph.importance`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum Importance {
    /// The member `low`.
    Low,
    /// The member `normal`.
    Normal,
    /// The member `high`.
    High,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    Importance "microsoft.graph.importance";
    Low "low";
    Normal "normal";
    High "high";
}
