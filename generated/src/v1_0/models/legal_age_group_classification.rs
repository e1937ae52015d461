// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.legalAgeGroupClassification`.

/// The enum `microsoft.graph.legalAgeGroupClassification`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[non_exhaustive]
pub enum LegalAgeGroupClassification {
    /// No **ageGroup** is set.
    Null,
    /// Kept for later use.
    MinorWithoutParentalConsent,
    /// A minor by the rules of the country or region, with the consent of a parent or guardian on file.
    MinorWithParentalConsent,
    /// An adult by the rules of the country or region.
    Adult,
    /// Neither a child nor yet an adult, in a country or region that knows such an age. Mostly
    /// teenagers.
    NotAdult,
    /// A minor in a country or region without age rules.
    MinorNoParentalConsentRequired,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

impl graph_core::Enumeration for LegalAgeGroupClassification {
    const NAME: &'static str = "microsoft.graph.legalAgeGroupClassification";
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::MinorWithoutParentalConsent => "minorWithoutParentalConsent",
            Self::MinorWithParentalConsent => "minorWithParentalConsent",
            Self::Adult => "adult",
            Self::NotAdult => "notAdult",
            Self::MinorNoParentalConsentRequired => "minorNoParentalConsentRequired",
            Self::Unknown(member) => member.as_str(),
        }
    }
    #[inline]
    fn from_wire(text: &str) -> Self {
        match text {
            "null" => Self::Null,
            "minorWithoutParentalConsent" => Self::MinorWithoutParentalConsent,
            "minorWithParentalConsent" => Self::MinorWithParentalConsent,
            "adult" => Self::Adult,
            "notAdult" => Self::NotAdult,
            "minorNoParentalConsentRequired" => Self::MinorNoParentalConsentRequired,
            _ => Self::Unknown(graph_core::UnknownMember::new(text)),
        }
    }
}

graph_core::enumeration!(LegalAgeGroupClassification);
