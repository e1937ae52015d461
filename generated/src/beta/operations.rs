// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation, and the permissions that it needs, the least privileged first.

use graph_core::constants::*;

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta)
///
/// What this page describes belongs to `/beta`. It may change at any time, and production apps
/// should stay away from it. The **Version** selector tells whether v1.0 has it too.
///
/// Fetch all products that the tenant has licences for, and how many are paid for and in use.
///
/// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
/// - query options: `$filter`
pub static SUBSCRIBEDSKU_LIST: Operation = Operation {
    id: "subscribedsku-list",
    title: "List subscribedSkus",
    documentation: "https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta",
    permissions: Permissions {
        delegated_work: OneOf(
            Alternatives(
                "Organization.Read.All, or Directory.Read.All, or Organization.ReadWrite.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
            ),
        ),
        delegated_personal: Unsupported,
        application: OneOf(
            Alternatives(
                "Organization.Read.All, or Directory.Read.All, or Organization.ReadWrite.All, or Directory.ReadWrite.All",
            ),
        ),
    },
    roles: &[],
    absent_in: &[],
};

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
///
/// What this page describes belongs to `/beta`. It may change at any time, and production apps
/// should stay away from it. The **Version** selector tells whether v1.0 has it too.
///
/// Give licences for cloud services to a user or take them away. A tenant may own 100 licences of
/// Office 365 Enterprise E3, say; this call hands one of them to one person. Single service plans
/// of a licence can be left out. An
/// [article](https://technet.microsoft.com/en-us/library/mt765146.aspx) tells more about
/// subscriptions and licences.
///
/// A [GET subscribedSkus
/// request](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta) shows
/// what the tenant has.
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_ASSIGNLICENSE: Operation = Operation {
    id: "user-assignlicense",
    title: "assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta",
    permissions: Permissions {
        delegated_work: OneOf(
            Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All"),
        ),
        delegated_personal: Unsupported,
        application: OneOf(
            Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All"),
        ),
    },
    roles: &[],
    absent_in: &[],
};
