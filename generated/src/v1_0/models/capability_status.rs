// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.capabilityStatus`.

/// The enum `microsoft.graph.capabilityStatus`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-1.0)
#[non_exhaustive]
pub enum CapabilityStatus {
    /// In full use.
    Enabled,
    /// In full use, for the length of a grace period.
    Warning,
    /// Out of use; the data must be kept.
    Suspended,
    /// Out of use; the data may be thrown away.
    Deleted,
    /// Closed to users and administrators alike; the data must be kept.
    LockedOut,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

impl graph_core::Enumeration for CapabilityStatus {
    const NAME: &'static str = "microsoft.graph.capabilityStatus";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Warning => "Warning",
            Self::Suspended => "Suspended",
            Self::Deleted => "Deleted",
            Self::LockedOut => "LockedOut",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Warning" => Self::Warning,
            "Suspended" => Self::Suspended,
            "Deleted" => Self::Deleted,
            "LockedOut" => Self::LockedOut,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(CapabilityStatus);
