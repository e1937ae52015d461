// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.verifiedDomain`.

/// A domain that belongs to the tenant. **verifiedDomains** of the
/// [organization](crate::v1_0::models::Organization) lists them.
///
/// Type: `microsoft.graph.verifiedDomain`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/verifieddomain?view=graph-rest-1.0)
#[derive(Default)]
pub struct VerifiedDomain {
    /// What the domain is used for, such as "Email" or "OfficeCommunicationsOnline".
    pub capabilities: Option<String>,
    /// **true** for the default domain, otherwise **false**.
    pub is_default: Option<bool>,
    /// **true** for the first domain, otherwise **false**.
    pub is_initial: Option<bool>,
    /// Name of the domain, such as "contoso.onmicrosoft.com".
    pub name: Option<String>,
    /// How sign-in works, such as "Managed".
    pub r#type: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for VerifiedDomain {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.verifiedDomain",
            fields: &["capabilities", "isDefault", "isInitial", "name", "type"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.capabilities,
                1 => &self.is_default,
                2 => &self.is_initial,
                3 => &self.name,
                4 => &self.r#type,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.capabilities,
                1 => &mut self.is_default,
                2 => &mut self.is_initial,
                3 => &mut self.name,
                4 => &mut self.r#type,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for VerifiedDomain {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(VerifiedDomain);

/// The member [`capabilities`](VerifiedDomain::capabilities).
pub const CAPABILITIES: graph_core::Property<VerifiedDomain> = graph_core::Property::new(
    "capabilities",
);

/// The member [`isDefault`](VerifiedDomain::is_default).
pub const IS_DEFAULT: graph_core::Property<VerifiedDomain> = graph_core::Property::new(
    "isDefault",
);

/// The member [`isInitial`](VerifiedDomain::is_initial).
pub const IS_INITIAL: graph_core::Property<VerifiedDomain> = graph_core::Property::new(
    "isInitial",
);

/// The member [`name`](VerifiedDomain::name).
pub const NAME: graph_core::Property<VerifiedDomain> = graph_core::Property::new("name");

/// The member [`type`](VerifiedDomain::type).
pub const TYPE: graph_core::Property<VerifiedDomain> = graph_core::Property::new("type");
