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

graph_core::enumeration! {
    LegalAgeGroupClassification "microsoft.graph.legalAgeGroupClassification";
    Null "null";
    MinorWithoutParentalConsent "minorWithoutParentalConsent";
    MinorWithParentalConsent "minorWithParentalConsent";
    Adult "adult";
    NotAdult "notAdult";
    MinorNoParentalConsentRequired "minorNoParentalConsentRequired";
}
