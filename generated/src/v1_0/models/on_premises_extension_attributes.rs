// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.onPremisesExtensionAttributes` and its properties.

/// The fifteen Exchange custom attributes of a [user](crate::v1_0::models::User). Where
/// **onPremisesSyncEnabled** is `true`, they come from the local Active Directory and are
/// read-only; otherwise a create or an
/// [update](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0) may set them.
///
/// Type: `microsoft.graph.onPremisesExtensionAttributes`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/onpremisesextensionattributes?view=graph-rest-1.0)
pub struct OnPremisesExtensionAttributes {
    /// Custom attribute 1.
    pub extension_attribute1: Option<String>,
    /// Custom attribute 2.
    pub extension_attribute2: Option<String>,
    /// Custom attribute 3.
    pub extension_attribute3: Option<String>,
    /// Custom attribute 4.
    pub extension_attribute4: Option<String>,
    /// Custom attribute 5.
    pub extension_attribute5: Option<String>,
    /// Custom attribute 6.
    pub extension_attribute6: Option<String>,
    /// Custom attribute 7.
    pub extension_attribute7: Option<String>,
    /// Custom attribute 8.
    pub extension_attribute8: Option<String>,
    /// Custom attribute 9.
    pub extension_attribute9: Option<String>,
    /// Custom attribute 10.
    pub extension_attribute10: Option<String>,
    /// Custom attribute 11.
    pub extension_attribute11: Option<String>,
    /// Custom attribute 12.
    pub extension_attribute12: Option<String>,
    /// Custom attribute 13.
    pub extension_attribute13: Option<String>,
    /// Custom attribute 14.
    pub extension_attribute14: Option<String>,
    /// Custom attribute 15.
    pub extension_attribute15: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    OnPremisesExtensionAttributes "microsoft.graph.onPremisesExtensionAttributes";
    0 extension_attribute1 EXTENSION_ATTRIBUTE1 "extensionAttribute1" String;
    1 extension_attribute2 EXTENSION_ATTRIBUTE2 "extensionAttribute2" String;
    2 extension_attribute3 EXTENSION_ATTRIBUTE3 "extensionAttribute3" String;
    3 extension_attribute4 EXTENSION_ATTRIBUTE4 "extensionAttribute4" String;
    4 extension_attribute5 EXTENSION_ATTRIBUTE5 "extensionAttribute5" String;
    5 extension_attribute6 EXTENSION_ATTRIBUTE6 "extensionAttribute6" String;
    6 extension_attribute7 EXTENSION_ATTRIBUTE7 "extensionAttribute7" String;
    7 extension_attribute8 EXTENSION_ATTRIBUTE8 "extensionAttribute8" String;
    8 extension_attribute9 EXTENSION_ATTRIBUTE9 "extensionAttribute9" String;
    9 extension_attribute10 EXTENSION_ATTRIBUTE10 "extensionAttribute10" String;
    10 extension_attribute11 EXTENSION_ATTRIBUTE11 "extensionAttribute11" String;
    11 extension_attribute12 EXTENSION_ATTRIBUTE12 "extensionAttribute12" String;
    12 extension_attribute13 EXTENSION_ATTRIBUTE13 "extensionAttribute13" String;
    13 extension_attribute14 EXTENSION_ATTRIBUTE14 "extensionAttribute14" String;
    14 extension_attribute15 EXTENSION_ATTRIBUTE15 "extensionAttribute15" String;
}
