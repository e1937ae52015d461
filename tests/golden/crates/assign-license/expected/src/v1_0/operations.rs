// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation.

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
pub static USER_ASSIGNLICENSE: graph_core::Operation = graph_core::Operation {
    id: "user-assignlicense",
    title: "assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
    permissions: &super::permissions::USER_ASSIGNLICENSE,
};
