// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The permissions that each operation needs, from least to most privileged.

use graph_core::Permissions;
use graph_core::Support::*;

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_ASSIGNLICENSE: Permissions = Permissions {
    delegated_work: OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
    delegated_personal: Unsupported,
    application: OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
};
