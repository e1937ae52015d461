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

impl graph_core::Enumeration for DelegateMeetingMessageDeliveryOptions {
    const NAME: &'static str = "microsoft.graph.delegateMeetingMessageDeliveryOptions";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::SendToDelegateAndInformationToPrincipal => {
                "sendToDelegateAndInformationToPrincipal"
            }
            Self::SendToDelegateAndPrincipal => "sendToDelegateAndPrincipal",
            Self::SendToDelegateOnly => "sendToDelegateOnly",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "sendToDelegateAndInformationToPrincipal" => {
                Self::SendToDelegateAndInformationToPrincipal
            }
            "sendToDelegateAndPrincipal" => Self::SendToDelegateAndPrincipal,
            "sendToDelegateOnly" => Self::SendToDelegateOnly,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(DelegateMeetingMessageDeliveryOptions);
