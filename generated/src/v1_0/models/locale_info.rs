// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.localeInfo` and its properties.

/// Language and country or region of a user.
///
/// Type: `microsoft.graph.localeInfo`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-1.0)
pub struct LocaleInfo {
    /// Code of two parts, such as "en-us": first the language by [ISO
    /// 639-1](https://www.iso.org/iso/home/standards/language_codes.htm), then the country by [ISO
    /// 3166-1 alpha-2](https://www.iso.org/iso/country_codes.htm).
    pub locale: Option<String>,
    /// The same in words, such as "English (United States)".
    pub display_name: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    LocaleInfo "microsoft.graph.localeInfo";
    0 locale LOCALE "locale" String;
    1 display_name DISPLAY_NAME "displayName" String;
}
