// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation, and the permissions that it needs, the least privileged first.

use graph_core::constants::*;

/// [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
/// - headers: `ConsistencyLevel`
/// - query options: `$search`, `$count`, `$filter`
pub static DIRECTORY_OBJECT_COUNT: Operation = documented(
    "user-list-memberof",
    "List memberOf",
    "https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.Read, or GroupMember.Read.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    Unsupported,
    OneOf(Alternatives("Directory.Read.All, or Directory.ReadWrite.All")),
);

/// [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
/// - headers: `ConsistencyLevel`
/// - query options: `$search`, `$count`, `$filter`
pub static DIRECTORY_OBJECT_LIST: Operation = documented(
    "user-list-memberof",
    "List memberOf",
    "https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.Read, or GroupMember.Read.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    Unsupported,
    OneOf(Alternatives("Directory.Read.All, or Directory.ReadWrite.All")),
);

/// [group: assignLicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0)
///
/// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
pub static GROUP_ASSIGN_LICENSE: Operation = documented(
    "group-assignlicense",
    "group: assignLicense",
    "https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0",
    OneOf(Alternatives("Group.ReadWrite.All, or Directory.ReadWrite.All")),
    Unsupported,
    OneOf(Alternatives("Group.ReadWrite.All, or Directory.ReadWrite.All")),
);

/// [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
/// - headers: `ConsistencyLevel`
/// - query options: `$search`, `$count`, `$filter`
pub static GROUP_LIST: Operation = documented(
    "user-list-memberof",
    "List memberOf",
    "https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.Read, or GroupMember.Read.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    Unsupported,
    OneOf(Alternatives("Directory.Read.All, or Directory.ReadWrite.All")),
);

/// [List licenseDetails](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: `User.Read`
/// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// - query options: `$select`
pub static LICENSE_DETAILS_LIST: Operation = documented(
    "user-list-licensedetails",
    "List licenseDetails",
    "https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.Read, or User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    OneOf(Alternatives("User.Read")),
    OneOf(
        Alternatives(
            "User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All",
        ),
    ),
);

/// [Get subscribedSku](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0)
///
/// - work or school account: `Organization.Read.All`, or a higher one of `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Organization.Read.All`, or a higher one of `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
pub static SUBSCRIBED_SKU_GET: Operation = documented(
    "subscribedsku-get",
    "Get subscribedSku",
    "https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "Organization.Read.All; or a higher one of Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    Unsupported,
    OneOf(
        Alternatives(
            "Organization.Read.All; or a higher one of Directory.Read.All, or Organization.ReadWrite.All, or Directory.ReadWrite.All",
        ),
    ),
);

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
///
/// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
/// - query options: `$filter`
pub static SUBSCRIBED_SKU_LIST: Operation = documented(
    "subscribedsku-list",
    "List subscribedSkus",
    "https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0",
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

/// [user: assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_ASSIGN_LICENSE: Operation = documented(
    "user-assignlicense",
    "user: assignLicense",
    "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
    OneOf(Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All")),
    Unsupported,
    OneOf(Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All")),
);

/// [List users](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// - headers: `ConsistencyLevel`
/// - query options: `$search`, `$count`, `$filter`, `$select`
pub static USER_COUNT: Operation = documented(
    "user-list",
    "List users",
    "https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.ReadBasic.All, or User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    Unsupported,
    OneOf(
        Alternatives(
            "User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All",
        ),
    ),
);

/// [user: delta](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// - headers: `Prefer`
/// - query options: `$deltatoken`, `$skiptoken`, `$select`, `$filter`
pub static USER_DELTA: Operation = documented(
    "user-delta",
    "user: delta",
    "https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.Read, or User.ReadWrite, or User.ReadBasic.All, or User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    Unsupported,
    OneOf(
        Alternatives(
            "User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All",
        ),
    ),
);

/// [Get a user](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
///
/// - work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: `User.Read`, `User.ReadWrite`
/// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// - query options: `$select`
pub static USER_GET: Operation = documented(
    "user-get",
    "Get a user",
    "https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.Read, or User.ReadWrite, or User.ReadBasic.All, or User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    OneOf(Alternatives("User.Read, or User.ReadWrite")),
    OneOf(
        Alternatives(
            "User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All",
        ),
    ),
);

/// [List users](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: not supported
/// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// - headers: `ConsistencyLevel`
/// - query options: `$search`, `$count`, `$filter`, `$select`
pub static USER_LIST: Operation = documented(
    "user-list",
    "List users",
    "https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.ReadBasic.All, or User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    Unsupported,
    OneOf(
        Alternatives(
            "User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All",
        ),
    ),
);

/// [user: reprocessLicenseAssignment](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
/// - personal account: not supported
/// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
pub static USER_REPROCESS_LICENSE_ASSIGNMENT: Operation = documented(
    "user-reprocesslicenseassignment",
    "user: reprocessLicenseAssignment",
    "https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0",
    OneOf(Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All")),
    Unsupported,
    OneOf(Alternatives("User.ReadWrite.All, or Directory.ReadWrite.All")),
);

/// [Send mail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0)
///
/// - work or school account: `Mail.Send`
/// - personal account: `Mail.Send`
/// - application: `Mail.Send`
pub static USER_SEND_MAIL: Operation = documented(
    "user-sendmail",
    "Send mail",
    "https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0",
    OneOf(Alternatives("Mail.Send")),
    OneOf(Alternatives("Mail.Send")),
    OneOf(Alternatives("Mail.Send")),
);

/// [Update user](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
///
/// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// - personal account: `User.ReadWrite`
/// - application: `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`
pub static USER_UPDATE: Operation = documented(
    "user-update",
    "Update user",
    "https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0",
    OneOf(
        Alternatives(
            "User.ReadWrite, or User.ReadWrite.All, or User.ManageIdentities.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All",
        ),
    ),
    OneOf(Alternatives("User.ReadWrite")),
    OneOf(
        Alternatives(
            "User.ReadWrite.All, or User.ManageIdentities.All, or Directory.ReadWrite.All",
        ),
    ),
);
