// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `directory_roles`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/directoryRoles`.
pub struct DirectoryRoles<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DirectoryRoles<A> {
    /// The path `…/roleTemplateId={roleTemplateId}`.
    pub fn by_role_template_id(
        &self,
        role_template_id: impl AsRef<str>,
    ) -> paths::directory_role::DirectoryRole<A> {
        paths::directory_role::DirectoryRole {
            route: self.route.named_key("roleTemplateId", role_template_id.as_ref()),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::directory_role::DirectoryRole<A> {
        paths::directory_role::DirectoryRole {
            route: self.route.key(id.as_ref()),
        }
    }
}
