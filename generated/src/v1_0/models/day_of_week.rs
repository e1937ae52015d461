// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.dayOfWeek`.

/// The enum `microsoft.graph.dayOfWeek`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
#[non_exhaustive]
pub enum DayOfWeek {
    /// The member `sunday`.
    Sunday,
    /// The member `monday`.
    Monday,
    /// The member `tuesday`.
    Tuesday,
    /// The member `wednesday`.
    Wednesday,
    /// The member `thursday`.
    Thursday,
    /// The member `friday`.
    Friday,
    /// The member `saturday`.
    Saturday,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

impl graph_core::Enumeration for DayOfWeek {
    const NAME: &'static str = "microsoft.graph.dayOfWeek";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Sunday => "sunday",
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "sunday" => Self::Sunday,
            "monday" => Self::Monday,
            "tuesday" => Self::Tuesday,
            "wednesday" => Self::Wednesday,
            "thursday" => Self::Thursday,
            "friday" => Self::Friday,
            "saturday" => Self::Saturday,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(DayOfWeek);
