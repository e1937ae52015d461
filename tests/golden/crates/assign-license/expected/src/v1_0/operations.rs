// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation.

use super::permissions;
use graph_core::Operation;

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
///
/// Give a user licences, or take some away. A plan inside a licence can be left out.
pub static USER_ASSIGNLICENSE: Operation = Operation {
    id: "user-assignlicense",
    title: "assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
    permissions: &permissions::USER_ASSIGNLICENSE,
};
