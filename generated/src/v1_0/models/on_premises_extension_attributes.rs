// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.onPremisesExtensionAttributes`.

/// The fifteen Exchange custom attributes of a [user](crate::v1_0::models::User). Where
/// **onPremisesSyncEnabled** is `true`, they come from the local Active Directory and are
/// read-only; otherwise a create or an
/// [update](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0) may set them.
///
/// Type: `microsoft.graph.onPremisesExtensionAttributes`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/onpremisesextensionattributes?view=graph-rest-1.0)
#[derive(Default)]
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
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for OnPremisesExtensionAttributes {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.onPremisesExtensionAttributes",
            fields: &[
                "extensionAttribute1",
                "extensionAttribute2",
                "extensionAttribute3",
                "extensionAttribute4",
                "extensionAttribute5",
                "extensionAttribute6",
                "extensionAttribute7",
                "extensionAttribute8",
                "extensionAttribute9",
                "extensionAttribute10",
                "extensionAttribute11",
                "extensionAttribute12",
                "extensionAttribute13",
                "extensionAttribute14",
                "extensionAttribute15",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.extension_attribute1,
                1 => &self.extension_attribute2,
                2 => &self.extension_attribute3,
                3 => &self.extension_attribute4,
                4 => &self.extension_attribute5,
                5 => &self.extension_attribute6,
                6 => &self.extension_attribute7,
                7 => &self.extension_attribute8,
                8 => &self.extension_attribute9,
                9 => &self.extension_attribute10,
                10 => &self.extension_attribute11,
                11 => &self.extension_attribute12,
                12 => &self.extension_attribute13,
                13 => &self.extension_attribute14,
                14 => &self.extension_attribute15,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.extension_attribute1,
                1 => &mut self.extension_attribute2,
                2 => &mut self.extension_attribute3,
                3 => &mut self.extension_attribute4,
                4 => &mut self.extension_attribute5,
                5 => &mut self.extension_attribute6,
                6 => &mut self.extension_attribute7,
                7 => &mut self.extension_attribute8,
                8 => &mut self.extension_attribute9,
                9 => &mut self.extension_attribute10,
                10 => &mut self.extension_attribute11,
                11 => &mut self.extension_attribute12,
                12 => &mut self.extension_attribute13,
                13 => &mut self.extension_attribute14,
                14 => &mut self.extension_attribute15,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for OnPremisesExtensionAttributes {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(OnPremisesExtensionAttributes);

/// The member [`extensionAttribute1`](OnPremisesExtensionAttributes::extension_attribute1).
pub const EXTENSION_ATTRIBUTE1: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute1",
);

/// The member [`extensionAttribute2`](OnPremisesExtensionAttributes::extension_attribute2).
pub const EXTENSION_ATTRIBUTE2: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute2",
);

/// The member [`extensionAttribute3`](OnPremisesExtensionAttributes::extension_attribute3).
pub const EXTENSION_ATTRIBUTE3: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute3",
);

/// The member [`extensionAttribute4`](OnPremisesExtensionAttributes::extension_attribute4).
pub const EXTENSION_ATTRIBUTE4: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute4",
);

/// The member [`extensionAttribute5`](OnPremisesExtensionAttributes::extension_attribute5).
pub const EXTENSION_ATTRIBUTE5: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute5",
);

/// The member [`extensionAttribute6`](OnPremisesExtensionAttributes::extension_attribute6).
pub const EXTENSION_ATTRIBUTE6: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute6",
);

/// The member [`extensionAttribute7`](OnPremisesExtensionAttributes::extension_attribute7).
pub const EXTENSION_ATTRIBUTE7: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute7",
);

/// The member [`extensionAttribute8`](OnPremisesExtensionAttributes::extension_attribute8).
pub const EXTENSION_ATTRIBUTE8: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute8",
);

/// The member [`extensionAttribute9`](OnPremisesExtensionAttributes::extension_attribute9).
pub const EXTENSION_ATTRIBUTE9: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute9",
);

/// The member [`extensionAttribute10`](OnPremisesExtensionAttributes::extension_attribute10).
pub const EXTENSION_ATTRIBUTE10: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute10",
);

/// The member [`extensionAttribute11`](OnPremisesExtensionAttributes::extension_attribute11).
pub const EXTENSION_ATTRIBUTE11: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute11",
);

/// The member [`extensionAttribute12`](OnPremisesExtensionAttributes::extension_attribute12).
pub const EXTENSION_ATTRIBUTE12: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute12",
);

/// The member [`extensionAttribute13`](OnPremisesExtensionAttributes::extension_attribute13).
pub const EXTENSION_ATTRIBUTE13: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute13",
);

/// The member [`extensionAttribute14`](OnPremisesExtensionAttributes::extension_attribute14).
pub const EXTENSION_ATTRIBUTE14: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute14",
);

/// The member [`extensionAttribute15`](OnPremisesExtensionAttributes::extension_attribute15).
pub const EXTENSION_ATTRIBUTE15: graph_core::Property<OnPremisesExtensionAttributes> = graph_core::Property::new(
    "extensionAttribute15",
);
