// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.directoryRole` and its properties.

/// An administrator role that is active in the tenant. Whoever is a member may do what the role
/// allows. Inherits from [directoryObject](crate::v1_0::models::DirectoryObject).
///
/// Type: `microsoft.graph.directoryRole`
///
/// Base type: [`microsoft.graph.directoryObject`](crate::v1_0::models::DirectoryObject)
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-1.0)
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
    pub members: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Members who have the role within [administrative units](crate::v1_0::models::AdministrativeUnit)
    /// only. Read-only. Nullable.
    pub scoped_members: Option<graph_core::Rel<Vec<super::ScopedRoleMembership>>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    DirectoryRole "microsoft.graph.directoryRole";
    0 id ID "id" String;
    1 description DESCRIPTION "description" String;
    2 display_name DISPLAY_NAME "displayName" String;
    3 role_template_id ROLE_TEMPLATE_ID "roleTemplateId" String;
    4 members MEMBERS "members" graph_core::Rel<Vec<super::DirectoryObject>>;
    5 scoped_members SCOPED_MEMBERS "scopedMembers" graph_core::Rel<Vec<super::ScopedRoleMembership>>;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::DirectoryObject> for DirectoryRole {}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for DirectoryRole {}
