// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.administrativeUnit`.

/// A part of the directory with administrators of its own. A role that is given within the unit
/// reaches the users and groups in it and no others.
///
/// Type: `microsoft.graph.administrativeUnit`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity) (inferred from its key)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-1.0)
#[derive(Default)]
pub struct AdministrativeUnit {
    /// Identifier of the unit. Read-only.
    pub id: Option<String>,
    /// What the unit is for.
    pub description: Option<String>,
    /// Name of the unit.
    pub display_name: Option<String>,
    /// Who can see the members: everybody with `Public`, the members themselves with
    /// `HiddenMembership`. Unset means `Public`.
    pub visibility: Option<String>,
    /// Open extensions on the unit. Nullable.
    pub extensions: Option<graph_core::Rel<Vec<crate::v1_0::models::Extension>>>,
    /// Users and groups in the unit. Works with GET, POST and DELETE.
    pub members: Option<graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>>,
    /// Who holds which role within the unit. Works with GET, POST and DELETE.
    pub scoped_role_members: Option<
        graph_core::Rel<Vec<crate::v1_0::models::ScopedRoleMembership>>,
    >,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for AdministrativeUnit {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.administrativeUnit",
            fields: &[
                "id",
                "description",
                "displayName",
                "visibility",
                "extensions",
                "members",
                "scopedRoleMembers",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.description,
                2 => &self.display_name,
                3 => &self.visibility,
                4 => &self.extensions,
                5 => &self.members,
                6 => &self.scoped_role_members,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.description,
                2 => &mut self.display_name,
                3 => &mut self.visibility,
                4 => &mut self.extensions,
                5 => &mut self.members,
                6 => &mut self.scoped_role_members,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for AdministrativeUnit {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(AdministrativeUnit);

/// The member [`id`](AdministrativeUnit::id).
pub const ID: graph_core::Property<AdministrativeUnit> = graph_core::Property::new("id");

/// The member [`description`](AdministrativeUnit::description).
pub const DESCRIPTION: graph_core::Property<AdministrativeUnit> = graph_core::Property::new(
    "description",
);

/// The member [`displayName`](AdministrativeUnit::display_name).
pub const DISPLAY_NAME: graph_core::Property<AdministrativeUnit> = graph_core::Property::new(
    "displayName",
);

/// The member [`visibility`](AdministrativeUnit::visibility).
pub const VISIBILITY: graph_core::Property<AdministrativeUnit> = graph_core::Property::new(
    "visibility",
);

/// The member [`extensions`](AdministrativeUnit::extensions).
pub const EXTENSIONS: graph_core::Property<AdministrativeUnit> = graph_core::Property::new(
    "extensions",
);

/// The member [`members`](AdministrativeUnit::members).
pub const MEMBERS: graph_core::Property<AdministrativeUnit> = graph_core::Property::new(
    "members",
);

/// The member [`scopedRoleMembers`](AdministrativeUnit::scoped_role_members).
pub const SCOPED_ROLE_MEMBERS: graph_core::Property<AdministrativeUnit> = graph_core::Property::new(
    "scopedRoleMembers",
);
