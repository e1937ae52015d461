// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.ageGroup`.

/// The enum `microsoft.graph.ageGroup`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[non_exhaustive]
pub enum AgeGroup {
    /// The member `null`.
    Null,
    /// The member `minor`.
    Minor,
    /// The member `notAdult`.
    NotAdult,
    /// The member `adult`.
    Adult,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

impl graph_core::Enumeration for AgeGroup {
    const NAME: &'static str = "microsoft.graph.ageGroup";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::Minor => "minor",
            Self::NotAdult => "notAdult",
            Self::Adult => "adult",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "null" => Self::Null,
            "minor" => Self::Minor,
            "notAdult" => Self::NotAdult,
            "adult" => Self::Adult,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(AgeGroup);
