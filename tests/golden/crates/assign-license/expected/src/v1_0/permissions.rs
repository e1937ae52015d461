// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The permissions that each operation needs, from least to most privileged.

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
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
