// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation, and the permissions that it needs, the least privileged first.

use graph_core::constants::*;

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta)
///
/// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
/// - query options: `$filter`
pub static SUBSCRIBED_SKU_LIST: Operation = documented(
    "subscribedsku-list",
    "List subscribedSkus",
    "https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta",
    OneOf(
        Alternatives(
            "Organization.Read.All, or Directory.Read.All, or Organization.ReadWrite.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    Unsupported,
    OneOf(
        Alternatives(
            "Organization.Read.All, or Directory.Read.All, or Organization.ReadWrite.All, or Directory.ReadWrite.All",
        ),
    ),
);

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_ASSIGN_LICENSE: Operation = documented(
    "user-assignlicense",
    "assignLicense",
    "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta",
    OneOf(Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All")),
    Unsupported,
    OneOf(Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All")),
);
