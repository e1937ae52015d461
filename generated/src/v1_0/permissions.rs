// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The permissions that each operation needs, from least to most privileged.

use graph_core::Permissions;
use graph_core::Support::*;

/// [group: assignLicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0)
///
/// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
pub static GROUP_ASSIGNLICENSE: Permissions = Permissions {
    delegated_work: OneOf(&[&["Group.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
    delegated_personal: Unsupported,
    application: OneOf(&[&["Group.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
};

/// [Get subscribedSku](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0)
///
/// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
pub static SUBSCRIBEDSKU_GET: Permissions = Permissions {
    delegated_work: OneOf(
        &[
            &["Organization.Read.All"],
            &["Directory.Read.All"],
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

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
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

/// [user: assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_ASSIGNLICENSE: Permissions = Permissions {
    delegated_work: OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
    delegated_personal: Unsupported,
    application: OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
};

/// [Get a user](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: `User.Read`, `User.ReadWrite`
/// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
pub static USER_GET: Permissions = Permissions {
    delegated_work: OneOf(
        &[
            &["User.Read"],
            &["User.ReadWrite"],
            &["User.ReadBasic.All"],
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
            &["Directory.AccessAsUser.All"],
        ],
    ),
    delegated_personal: OneOf(&[&["User.Read"], &["User.ReadWrite"]]),
    application: OneOf(
        &[
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
        ],
    ),
};

/// [List licenseDetails](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: `User.Read`
/// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
pub static USER_LIST_LICENSEDETAILS: Permissions = Permissions {
    delegated_work: OneOf(
        &[
            &["User.Read"],
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
            &["Directory.AccessAsUser.All"],
        ],
    ),
    delegated_personal: OneOf(&[&["User.Read"]]),
    application: OneOf(
        &[
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
        ],
    ),
};

/// [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
pub static USER_LIST_MEMBEROF: Permissions = Permissions {
    delegated_work: OneOf(
        &[
            &["User.Read"],
            &["GroupMember.Read.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
            &["Directory.AccessAsUser.All"],
        ],
    ),
    delegated_personal: Unsupported,
    application: OneOf(&[&["Directory.Read.All"], &["Directory.ReadWrite.All"]]),
};

/// [List users](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
pub static USER_LIST: Permissions = Permissions {
    delegated_work: OneOf(
        &[
            &["User.ReadBasic.All"],
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
            &["Directory.AccessAsUser.All"],
        ],
    ),
    delegated_personal: Unsupported,
    application: OneOf(
        &[
            &["User.Read.All"],
            &["User.ReadWrite.All"],
            &["Directory.Read.All"],
            &["Directory.ReadWrite.All"],
        ],
    ),
};

/// [user: reprocessLicenseAssignment](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_REPROCESSLICENSEASSIGNMENT: Permissions = Permissions {
    delegated_work: OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
    delegated_personal: Unsupported,
    application: OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
};

/// [Update user](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: `User.ReadWrite`
/// - application: `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`
pub static USER_UPDATE: Permissions = Permissions {
    delegated_work: OneOf(
        &[
            &["User.ReadWrite"],
            &["User.ReadWrite.All"],
            &["User.ManageIdentities.All"],
            &["Directory.ReadWrite.All"],
            &["Directory.AccessAsUser.All"],
        ],
    ),
    delegated_personal: OneOf(&[&["User.ReadWrite"]]),
    application: OneOf(
        &[
            &["User.ReadWrite.All"],
            &["User.ManageIdentities.All"],
            &["Directory.ReadWrite.All"],
        ],
    ),
};
