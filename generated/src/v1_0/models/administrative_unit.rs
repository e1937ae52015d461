// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.administrativeUnit` and its properties.

/// A part of the directory with administrators of its own. A role that is given within the unit
/// reaches the users and groups in it and no others.
///
/// Type: `microsoft.graph.administrativeUnit`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity) (inferred from its key)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-1.0)
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
    pub extensions: Option<graph_core::Rel<Vec<super::Extension>>>,
    /// Users and groups in the unit. Works with GET, POST and DELETE.
    pub members: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Who holds which role within the unit. Works with GET, POST and DELETE.
    pub scoped_role_members: Option<graph_core::Rel<Vec<super::ScopedRoleMembership>>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    AdministrativeUnit "microsoft.graph.administrativeUnit";
    0 id ID "id" String;
    1 description DESCRIPTION "description" String;
    2 display_name DISPLAY_NAME "displayName" String;
    3 visibility VISIBILITY "visibility" String;
    4 extensions EXTENSIONS "extensions" graph_core::Rel<Vec<super::Extension>>;
    5 members MEMBERS "members" graph_core::Rel<Vec<super::DirectoryObject>>;
    6 scoped_role_members SCOPED_ROLE_MEMBERS "scopedRoleMembers" graph_core::Rel<Vec<super::ScopedRoleMembership>>;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for AdministrativeUnit {}
