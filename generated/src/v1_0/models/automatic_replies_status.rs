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

impl graph_core::Enumeration for AutomaticRepliesStatus {
    const NAME: &'static str = "microsoft.graph.automaticRepliesStatus";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::AlwaysEnabled => "alwaysEnabled",
            Self::Scheduled => "scheduled",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "disabled" => Self::Disabled,
            "alwaysEnabled" => Self::AlwaysEnabled,
            "scheduled" => Self::Scheduled,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(AutomaticRepliesStatus);
