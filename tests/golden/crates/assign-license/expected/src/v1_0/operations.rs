// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation, and the permissions that it needs, the least privileged first.

use graph_core::constants::*;

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_ASSIGN_LICENSE: Operation = documented(
    "user-assignlicense",
    "assignLicense",
    "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
    OneOf(Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All")),
    Unsupported,
    OneOf(Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All")),
);
