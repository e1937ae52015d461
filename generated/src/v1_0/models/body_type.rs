// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.bodyType`.

/// The enum `microsoft.graph.bodyType`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum BodyType {
    /// The member `text`.
    Text,
    /// The member `html`.
    Html,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    BodyType "microsoft.graph.bodyType";
    Text "text";
    Html "html";
}
