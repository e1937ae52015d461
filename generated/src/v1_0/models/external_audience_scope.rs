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

graph_core::enumeration! {
    ExternalAudienceScope "microsoft.graph.externalAudienceScope";
    NoneX "none";
    ContactsOnly "contactsOnly";
    All "all";
}
