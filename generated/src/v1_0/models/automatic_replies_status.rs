// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.automaticRepliesStatus`.

/// The enum `microsoft.graph.automaticRepliesStatus`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum AutomaticRepliesStatus {
    /// The member `disabled`.
    Disabled,
    /// The member `alwaysEnabled`.
    AlwaysEnabled,
    /// The member `scheduled`.
    Scheduled,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    AutomaticRepliesStatus "microsoft.graph.automaticRepliesStatus";
    Disabled "disabled";
    AlwaysEnabled "alwaysEnabled";
    Scheduled "scheduled";
}
