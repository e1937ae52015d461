// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation.

use super::permissions;
use graph_core::Operation;

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta)
///
/// What this page describes belongs to `/beta`. It may change at any time, and production apps
/// should stay away from it. The **Version** selector tells whether v1.0 has it too.
///
/// Fetch all products that the tenant has licences for, and how many are paid for and in use.
pub static SUBSCRIBEDSKU_LIST: Operation = Operation {
    id: "subscribedsku-list",
    title: "List subscribedSkus",
    documentation: "https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta",
    permissions: &permissions::SUBSCRIBEDSKU_LIST,
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
pub static USER_ASSIGNLICENSE: Operation = Operation {
    id: "user-assignlicense",
    title: "assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta",
    permissions: &permissions::USER_ASSIGNLICENSE,
};
