// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.kind`.

/// The enum `microsoft.graph.kind`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/type?view=graph-rest-1.0)
#[non_exhaustive]
pub enum Kind {
    /// self
    SelfX,
    /// Self, differs by its case.
    SelfX2,
    /// Begins with a digit.
    N1st,
    /// \`\`\`rust
    Super,
    /// \*/
    Crate,
    /// Not the unknown one.
    Unknown2,
    /// Nor this.
    Unknown3,
    /// Nor this.
    UnknownFutureValue,
    /// ../../x
    X,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

impl graph_core::Enumeration for Kind {
    const NAME: &'static str = "microsoft.graph.kind";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::SelfX => "self",
            Self::SelfX2 => "Self",
            Self::N1st => "1st",
            Self::Super => "super",
            Self::Crate => "crate",
            Self::Unknown2 => "unknown",
            Self::Unknown3 => "Unknown",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::X => "../../x",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "self" => Self::SelfX,
            "Self" => Self::SelfX2,
            "1st" => Self::N1st,
            "super" => Self::Super,
            "crate" => Self::Crate,
            "unknown" => Self::Unknown2,
            "Unknown" => Self::Unknown3,
            "unknownFutureValue" => Self::UnknownFutureValue,
            "../../x" => Self::X,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(Kind);
