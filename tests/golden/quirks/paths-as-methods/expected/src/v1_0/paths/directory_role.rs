// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `directory_role`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/directoryRoles/roleTemplateId={roleTemplateId}`
/// - `/directoryRoles/{id}`
pub struct DirectoryRole<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DirectoryRole<A> {
    /// What the lines below do.
    ///
    /// `GET /directoryRoles/roleTemplateId={roleTemplateId}`, see [`DIRECTORY_ROLE_GET`](operations::DIRECTORY_ROLE_GET)
    ///
    /// Also at:
    ///
    /// - `/directoryRoles/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `RoleManagement.Read`
    /// - personal account: `RoleManagement.Read`
    /// - application: `RoleManagement.Read.All`
    #[doc(
        alias(
            "GET /directoryRoles/roleTemplateId={roleTemplateId}",
            "/directoryRoles/roleTemplateId={roleTemplateId}",
            "/directoryRoles/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::DirectoryRole> {
        self.route.call(Method::GET, &operations::DIRECTORY_ROLE_GET)
    }

    /// The path `…/members`.
    pub fn members(&self) -> Members<A> {
        Members {
            route: self.route.literal("members"),
        }
    }
}

/// What these paths lead to:
///
/// - `/directoryRoles/roleTemplateId={roleTemplateId}/members`
/// - `/directoryRoles/{id}/members`
pub struct Members<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Members<A> {
    /// What the lines below do.
    ///
    /// `GET /directoryRoles/roleTemplateId={roleTemplateId}/members`, see [`DIRECTORY_ROLE_MEMBERS_LIST`](operations::DIRECTORY_ROLE_MEMBERS_LIST)
    ///
    /// Also at:
    ///
    /// - `/directoryRoles/{id}/members`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `RoleManagement.Read`
    /// - personal account: `RoleManagement.Read`
    /// - application: `RoleManagement.Read.All`
    #[doc(
        alias(
            "GET /directoryRoles/roleTemplateId={roleTemplateId}/members",
            "/directoryRoles/roleTemplateId={roleTemplateId}/members",
            "/directoryRoles/{id}/members"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::DirectoryObject>> {
        self.route.call(Method::GET, &operations::DIRECTORY_ROLE_MEMBERS_LIST)
    }
}
