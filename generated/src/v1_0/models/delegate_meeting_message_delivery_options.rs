// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.delegateMeetingMessageDeliveryOptions`.

/// The enum `microsoft.graph.delegateMeetingMessageDeliveryOptions`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum DelegateMeetingMessageDeliveryOptions {
    /// The member `sendToDelegateAndInformationToPrincipal`.
    SendToDelegateAndInformationToPrincipal,
    /// The member `sendToDelegateAndPrincipal`.
    SendToDelegateAndPrincipal,
    /// The member `sendToDelegateOnly`.
    SendToDelegateOnly,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    DelegateMeetingMessageDeliveryOptions "microsoft.graph.delegateMeetingMessageDeliveryOptions";
    SendToDelegateAndInformationToPrincipal "sendToDelegateAndInformationToPrincipal";
    SendToDelegateAndPrincipal "sendToDelegateAndPrincipal";
    SendToDelegateOnly "sendToDelegateOnly";
}
