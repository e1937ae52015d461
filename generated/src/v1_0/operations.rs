// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation.

/// [group: assignLicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0)
pub static GROUP_ASSIGNLICENSE: graph_core::Operation = graph_core::Operation {
    id: "group-assignlicense",
    title: "group: assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0",
    permissions: &super::permissions::GROUP_ASSIGNLICENSE,
};

/// [Get subscribedSku](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0)
pub static SUBSCRIBEDSKU_GET: graph_core::Operation = graph_core::Operation {
    id: "subscribedsku-get",
    title: "Get subscribedSku",
    documentation: "https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0",
    permissions: &super::permissions::SUBSCRIBEDSKU_GET,
};

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
pub static SUBSCRIBEDSKU_LIST: graph_core::Operation = graph_core::Operation {
    id: "subscribedsku-list",
    title: "List subscribedSkus",
    documentation: "https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0",
    permissions: &super::permissions::SUBSCRIBEDSKU_LIST,
};

/// [user: assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
pub static USER_ASSIGNLICENSE: graph_core::Operation = graph_core::Operation {
    id: "user-assignlicense",
    title: "user: assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
    permissions: &super::permissions::USER_ASSIGNLICENSE,
};

/// [Get a user](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
pub static USER_GET: graph_core::Operation = graph_core::Operation {
    id: "user-get",
    title: "Get a user",
    documentation: "https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0",
    permissions: &super::permissions::USER_GET,
};

/// [List licenseDetails](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0)
pub static USER_LIST_LICENSEDETAILS: graph_core::Operation = graph_core::Operation {
    id: "user-list-licensedetails",
    title: "List licenseDetails",
    documentation: "https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0",
    permissions: &super::permissions::USER_LIST_LICENSEDETAILS,
};

/// [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
pub static USER_LIST_MEMBEROF: graph_core::Operation = graph_core::Operation {
    id: "user-list-memberof",
    title: "List memberOf",
    documentation: "https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0",
    permissions: &super::permissions::USER_LIST_MEMBEROF,
};

/// [List users](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0)
pub static USER_LIST: graph_core::Operation = graph_core::Operation {
    id: "user-list",
    title: "List users",
    documentation: "https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0",
    permissions: &super::permissions::USER_LIST,
};

/// [user: reprocessLicenseAssignment](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0)
pub static USER_REPROCESSLICENSEASSIGNMENT: graph_core::Operation = graph_core::Operation {
    id: "user-reprocesslicenseassignment",
    title: "user: reprocessLicenseAssignment",
    documentation: "https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0",
    permissions: &super::permissions::USER_REPROCESSLICENSEASSIGNMENT,
};

/// [Update user](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
pub static USER_UPDATE: graph_core::Operation = graph_core::Operation {
    id: "user-update",
    title: "Update user",
    documentation: "https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0",
    permissions: &super::permissions::USER_UPDATE,
};
