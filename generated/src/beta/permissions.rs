// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The permissions that each operation needs, from least to most privileged.

use graph_core::Permissions;
use graph_core::Support::*;

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta)
///
/// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
pub static SUBSCRIBEDSKU_LIST: Permissions = Permissions {
    delegated_work: OneOf(
        &[
            &["Organization.Read.All"],
            &["Directory.Read.All"],
            &["Organization.ReadWrite.All"],
            &["Directory.ReadWrite.All"],
            &["Directory.AccessAsUser.All"],
        ],
    ),
    delegated_personal: Unsupported,
    application: OneOf(
        &[
            &["Organization.Read.All"],
            &["Directory.Read.All"],
            &["Organization.ReadWrite.All"],
            &["Directory.ReadWrite.All"],
        ],
    ),
};

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_ASSIGNLICENSE: Permissions = Permissions {
    delegated_work: OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
    delegated_personal: Unsupported,
    application: OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
};
