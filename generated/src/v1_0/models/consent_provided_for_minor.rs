// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.consentProvidedForMinor`.

/// The enum `microsoft.graph.consentProvidedForMinor`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[non_exhaustive]
pub enum ConsentProvidedForMinor {
    /// Nothing is set.
    Null,
    /// A parent or guardian has agreed to the account.
    Granted,
    /// Consent is lacking.
    Denied,
    /// The user's location asks for no consent.
    NotRequired,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

impl graph_core::Enumeration for ConsentProvidedForMinor {
    const NAME: &'static str = "microsoft.graph.consentProvidedForMinor";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::Granted => "granted",
            Self::Denied => "denied",
            Self::NotRequired => "notRequired",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "null" => Self::Null,
            "granted" => Self::Granted,
            "denied" => Self::Denied,
            "notRequired" => Self::NotRequired,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(ConsentProvidedForMinor);
