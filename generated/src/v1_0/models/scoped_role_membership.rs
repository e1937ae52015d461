// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.scopedRoleMembership` and its properties.

/// A directory role that somebody holds within one [administrative
/// unit](crate::v1_0::models::AdministrativeUnit). It is reached through the unit, not by a URL of
/// its own.
///
/// Type: `microsoft.graph.scopedRoleMembership`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity) (inferred because an address or a relationship leads to its values)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/scopedrolemembership?view=graph-rest-1.0)
pub struct ScopedRoleMembership {
    /// Identifier of this membership. Read-only.
    pub id: Option<String>,
    /// Unit to which the role is limited.
    pub administrative_unit_id: Option<String>,
    /// Role that is held.
    pub role_id: Option<String>,
    /// User who holds it.
    pub role_member_info: Option<super::Identity>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    ScopedRoleMembership "microsoft.graph.scopedRoleMembership";
    0 id ID "id" String;
    1 administrative_unit_id ADMINISTRATIVE_UNIT_ID "administrativeUnitId" String;
    2 role_id ROLE_ID "roleId" String;
    3 role_member_info ROLE_MEMBER_INFO "roleMemberInfo" super::Identity;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for ScopedRoleMembership {}
