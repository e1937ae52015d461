// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.directoryRole`.

/// An administrator role that is active in the tenant. Whoever is a member may do what the role
/// allows. Inherits from [directoryObject](crate::v1_0::models::DirectoryObject).
///
/// Type: `microsoft.graph.directoryRole`
///
/// Base type: [`microsoft.graph.directoryObject`](crate::v1_0::models::DirectoryObject)
///
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-1.0)
#[derive(Default)]
pub struct DirectoryRole {
    /// Identifier of the role. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::v1_0::models::DirectoryObject).
    pub id: Option<String>,
    /// What the role is for. Read-only.
    pub description: Option<String>,
    /// Name of the role. Read-only.
    pub display_name: Option<String>,
    /// Template of the role, by **id**. Required when the role is activated by POST, read-only from
    /// then on.
    pub role_template_id: Option<String>,
    /// Users who have the role. Works with GET, POST and DELETE. Read-only. Nullable.
    pub members: Option<graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>>,
    /// Members who have the role within [administrative units](crate::v1_0::models::AdministrativeUnit)
    /// only. Read-only. Nullable.
    pub scoped_members: Option<
        graph_core::Rel<Vec<crate::v1_0::models::ScopedRoleMembership>>,
    >,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for DirectoryRole {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.directoryRole",
            fields: &[
                "id",
                "description",
                "displayName",
                "roleTemplateId",
                "members",
                "scopedMembers",
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
                3 => &self.role_template_id,
                4 => &self.members,
                5 => &self.scoped_members,
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
                3 => &mut self.role_template_id,
                4 => &mut self.members,
                5 => &mut self.scoped_members,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for DirectoryRole {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(DirectoryRole);

/// The member [`id`](DirectoryRole::id).
pub const ID: graph_core::Property<DirectoryRole> = graph_core::Property::new("id");

/// The member [`description`](DirectoryRole::description).
pub const DESCRIPTION: graph_core::Property<DirectoryRole> = graph_core::Property::new(
    "description",
);

/// The member [`displayName`](DirectoryRole::display_name).
pub const DISPLAY_NAME: graph_core::Property<DirectoryRole> = graph_core::Property::new(
    "displayName",
);

/// The member [`roleTemplateId`](DirectoryRole::role_template_id).
pub const ROLE_TEMPLATE_ID: graph_core::Property<DirectoryRole> = graph_core::Property::new(
    "roleTemplateId",
);

/// The member [`members`](DirectoryRole::members).
pub const MEMBERS: graph_core::Property<DirectoryRole> = graph_core::Property::new(
    "members",
);

/// The member [`scopedMembers`](DirectoryRole::scoped_members).
pub const SCOPED_MEMBERS: graph_core::Property<DirectoryRole> = graph_core::Property::new(
    "scopedMembers",
);
