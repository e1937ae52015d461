// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.externalAudienceScope`.

/// The enum `microsoft.graph.externalAudienceScope`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum ExternalAudienceScope {
    /// The member `none`.
    NoneX,
    /// The member `contactsOnly`.
    ContactsOnly,
    /// The member `all`.
    All,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

impl graph_core::Enumeration for ExternalAudienceScope {
    const NAME: &'static str = "microsoft.graph.externalAudienceScope";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::NoneX => "none",
            Self::ContactsOnly => "contactsOnly",
            Self::All => "all",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "none" => Self::NoneX,
            "contactsOnly" => Self::ContactsOnly,
            "all" => Self::All,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(ExternalAudienceScope);
