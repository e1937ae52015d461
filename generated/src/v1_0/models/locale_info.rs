// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.localeInfo`.

/// Language and country or region of a user.
///
/// Type: `microsoft.graph.localeInfo`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-1.0)
#[derive(Default)]
pub struct LocaleInfo {
    /// Code of two parts, such as "en-us": first the language by [ISO
    /// 639-1](https://www.iso.org/iso/home/standards/language_codes.htm), then the country by [ISO
    /// 3166-1 alpha-2](https://www.iso.org/iso/country_codes.htm).
    pub locale: Option<String>,
    /// The same in words, such as "English (United States)".
    pub display_name: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for LocaleInfo {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.localeInfo",
            fields: &["locale", "displayName"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.locale,
                1 => &self.display_name,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.locale,
                1 => &mut self.display_name,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for LocaleInfo {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(LocaleInfo);

/// The member [`locale`](LocaleInfo::locale).
pub const LOCALE: graph_core::Property<LocaleInfo> = graph_core::Property::new("locale");

/// The member [`displayName`](LocaleInfo::display_name).
pub const DISPLAY_NAME: graph_core::Property<LocaleInfo> = graph_core::Property::new(
    "displayName",
);
