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

graph_core::enumeration! {
    ConsentProvidedForMinor "microsoft.graph.consentProvidedForMinor";
    Null "null";
    Granted "granted";
    Denied "denied";
    NotRequired "notRequired";
}
