// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The permissions that each operation needs, from least to most privileged.

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta)
///
/// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
pub static SUBSCRIBEDSKU_LIST: graph_core::Permissions = graph_core::Permissions {
    delegated_work: graph_core::Support::OneOf(
        &[
            &["Organization.Read.All"],
            &["Directory.Read.All"],
            &["Organization.ReadWrite.All"],
            &["Directory.ReadWrite.All"],
            &["Directory.AccessAsUser.All"],
        ],
    ),
    delegated_personal: graph_core::Support::Unsupported,
    application: graph_core::Support::OneOf(
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
pub static USER_ASSIGNLICENSE: graph_core::Permissions = graph_core::Permissions {
    delegated_work: graph_core::Support::OneOf(
        &[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]],
    ),
    delegated_personal: graph_core::Support::Unsupported,
    application: graph_core::Support::OneOf(
        &[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]],
    ),
};
