// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.inferenceClassificationType`.

/// The enum `microsoft.graph.inferenceClassificationType`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum InferenceClassificationType {
    /// The member `focused`.
    Focused,
    /// The member `other`.
    Other,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    InferenceClassificationType "microsoft.graph.inferenceClassificationType";
    Focused "focused";
    Other "other";
}
