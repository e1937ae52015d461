// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation.

use super::permissions;
use graph_core::Operation;

/// [group: assignLicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0)
///
/// Give licences to a group or take them away. The members get what the group gets; more is told
/// under [group
/// licences](https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-licensing-whatis-azure-portal).
///
/// [List
/// subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
/// shows which products the tenant has.
pub static GROUP_ASSIGNLICENSE: Operation = Operation {
    id: "group-assignlicense",
    title: "group: assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0",
    permissions: &permissions::GROUP_ASSIGNLICENSE,
};

/// [Get subscribedSku](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0)
///
/// Fetch one product that the tenant has licences for.
///
/// Every [national cloud](https://learn.microsoft.com/graph/deployments) has this API.
pub static SUBSCRIBEDSKU_GET: Operation = Operation {
    id: "subscribedsku-get",
    title: "Get subscribedSku",
    documentation: "https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0",
    permissions: &permissions::SUBSCRIBEDSKU_GET,
};

/// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
///
/// Fetch all products that the tenant has licences for, and how many are paid for and in use.
pub static SUBSCRIBEDSKU_LIST: Operation = Operation {
    id: "subscribedsku-list",
    title: "List subscribedSkus",
    documentation: "https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0",
    permissions: &permissions::SUBSCRIBEDSKU_LIST,
};

/// [user: assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
///
/// Give licences to a user, take them away, or switch single service plans of a licence off. The
/// user needs a **usageLocation** first.
///
/// [List
/// subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
/// shows which products the tenant has; their **skuId** values are what this method works with.
pub static USER_ASSIGNLICENSE: Operation = Operation {
    id: "user-assignlicense",
    title: "user: assignLicense",
    documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
    permissions: &permissions::USER_ASSIGNLICENSE,
};

/// [Get a user](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
///
/// Fetch one [user](crate::v1_0::models::User), by id, by sign-in name, or as the person who is
/// signed in.
///
/// Note: Without `$select` the answer holds just these properties: businessPhones, displayName,
/// givenName, id, jobTitle, mail, mobilePhone, officeLocation, preferredLanguage, surname,
/// userPrincipalName.
pub static USER_GET: Operation = Operation {
    id: "user-get",
    title: "Get a user",
    documentation: "https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0",
    permissions: &permissions::USER_GET,
};

/// [List licenseDetails](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0)
///
/// See what each licence of a user contains, as a list of
/// [licenseDetails](crate::v1_0::models::LicenseDetails) objects. It works for enterprise users.
pub static USER_LIST_LICENSEDETAILS: Operation = Operation {
    id: "user-list-licensedetails",
    title: "List licenseDetails",
    documentation: "https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0",
    permissions: &permissions::USER_LIST_LICENSEDETAILS,
};

/// [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
///
/// Fetch the [administrative units](crate::v1_0::models::AdministrativeUnit), [directory
/// roles](crate::v1_0::models::DirectoryRole) and [groups](crate::v1_0::models::Group) that count
/// the user as a direct member.
pub static USER_LIST_MEMBEROF: Operation = Operation {
    id: "user-list-memberof",
    title: "List memberOf",
    documentation: "https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0",
    permissions: &permissions::USER_LIST_MEMBEROF,
};

/// [List users](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0)
///
/// Page through the [user](crate::v1_0::models::User) objects of the directory.
pub static USER_LIST: Operation = Operation {
    id: "user-list",
    title: "List users",
    documentation: "https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0",
    permissions: &permissions::USER_LIST,
};

/// [user: reprocessLicenseAssignment](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0)
///
/// Work through the licences that a user has from groups once more, for example after a shortage of
/// licences is over. There is a page on [group
/// licences](https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-licensing-whatis-azure-portal)
/// and one on [their
/// problems](https://learn.microsoft.com/azure/active-directory/users-groups-roles/licensing-groups-resolve-problems).
pub static USER_REPROCESSLICENSEASSIGNMENT: Operation = Operation {
    id: "user-reprocesslicenseassignment",
    title: "user: reprocessLicenseAssignment",
    documentation: "https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0",
    permissions: &permissions::USER_REPROCESSLICENSEASSIGNMENT,
};

/// [Update user](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
///
/// Change properties of a [user](crate::v1_0::models::User). Members and guests without an
/// administrator role may change a part of them; the [default
/// rights](https://learn.microsoft.com/azure/active-directory/fundamentals/users-default-permissions)
/// tell which.
pub static USER_UPDATE: Operation = Operation {
    id: "user-update",
    title: "Update user",
    documentation: "https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0",
    permissions: &permissions::USER_UPDATE,
};
