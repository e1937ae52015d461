// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.privacyProfile`.

/// Privacy statement of the [organization](crate::v1_0::models::Organization), and whom to ask
/// about it.
///
/// Type: `microsoft.graph.privacyProfile`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/privacyprofile?view=graph-rest-1.0)
#[derive(Default)]
pub struct PrivacyProfile {
    /// Mail address for questions. Optional.
    pub contact_email: Option<String>,
    /// Web address of the statement, over http or https, up to 255 characters. Optional.
    pub statement_url: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for PrivacyProfile {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.privacyProfile",
            fields: &["contactEmail", "statementUrl"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.contact_email,
                1 => &self.statement_url,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.contact_email,
                1 => &mut self.statement_url,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for PrivacyProfile {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(PrivacyProfile);

/// The member [`contactEmail`](PrivacyProfile::contact_email).
pub const CONTACT_EMAIL: graph_core::Property<PrivacyProfile> = graph_core::Property::new(
    "contactEmail",
);

/// The member [`statementUrl`](PrivacyProfile::statement_url).
pub const STATEMENT_URL: graph_core::Property<PrivacyProfile> = graph_core::Property::new(
    "statementUrl",
);
