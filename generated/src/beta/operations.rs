// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation.

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta)
pub static SUBSCRIBEDSKU_LIST: graph_core::Operation = graph_core::Operation {
    id: "subscribedsku-list",
    title: "List subscribedSkus",
    documentation: "https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta",
    permissions: &super::permissions::SUBSCRIBEDSKU_LIST,
};

/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
pub static USER_ASSIGNLICENSE: graph_core::Operation = graph_core::Operation {
    id: "user-assignlicense",
    title: "assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta",
    permissions: &super::permissions::USER_ASSIGNLICENSE,
};
