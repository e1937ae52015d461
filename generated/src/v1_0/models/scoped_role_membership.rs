// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.scopedRoleMembership`.

/// A directory role that somebody holds within one [administrative
/// unit](crate::v1_0::models::AdministrativeUnit). It is reached through the unit, not by a URL of
/// its own.
///
/// Type: `microsoft.graph.scopedRoleMembership`
///
/// Base type: [`microsoft.graph.entity`](crate::v1_0::models::Entity) (inferred from its key)
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/scopedrolemembership?view=graph-rest-1.0)
#[derive(Default)]
pub struct ScopedRoleMembership {
    /// Identifier of this membership. Read-only.
    pub id: Option<String>,
    /// Unit to which the role is limited.
    pub administrative_unit_id: Option<String>,
    /// Role that is held.
    pub role_id: Option<String>,
    /// User who holds it.
    pub role_member_info: Option<crate::v1_0::models::Identity>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for ScopedRoleMembership {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.scopedRoleMembership",
            fields: &["id", "administrativeUnitId", "roleId", "roleMemberInfo"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.administrative_unit_id,
                2 => &self.role_id,
                3 => &self.role_member_info,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.administrative_unit_id,
                2 => &mut self.role_id,
                3 => &mut self.role_member_info,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for ScopedRoleMembership {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(ScopedRoleMembership);

/// The member [`id`](ScopedRoleMembership::id).
pub const ID: graph_core::Property<ScopedRoleMembership> = graph_core::Property::new(
    "id",
);

/// The member [`administrativeUnitId`](ScopedRoleMembership::administrative_unit_id).
pub const ADMINISTRATIVE_UNIT_ID: graph_core::Property<ScopedRoleMembership> = graph_core::Property::new(
    "administrativeUnitId",
);

/// The member [`roleId`](ScopedRoleMembership::role_id).
pub const ROLE_ID: graph_core::Property<ScopedRoleMembership> = graph_core::Property::new(
    "roleId",
);

/// The member [`roleMemberInfo`](ScopedRoleMembership::role_member_info).
pub const ROLE_MEMBER_INFO: graph_core::Property<ScopedRoleMembership> = graph_core::Property::new(
    "roleMemberInfo",
);
