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

graph_core::enumeration! {
    CapabilityStatus "microsoft.graph.capabilityStatus";
    Enabled "Enabled";
    Warning "Warning";
    Suspended "Suspended";
    Deleted "Deleted";
    LockedOut "LockedOut";
}
