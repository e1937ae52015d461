// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `users`.

/// The path `/users/{id}`.
pub struct UsersItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> UsersItem<A> {
    /// Fetch one [user](crate::v1_0::models::User), by id, by sign-in name, or as the person who is
    /// signed in.
    ///
    /// Note: Without `$select` the answer holds just these properties: businessPhones, displayName,
    /// givenName, id, jobTitle, mail, mobilePhone, officeLocation, preferredLanguage, surname,
    /// userPrincipalName.
    ///
    /// `GET /users/{id | userPrincipalName}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: `User.Read`, `User.ReadWrite`
    /// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    ///
    /// [Get a user](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
    #[inline]
    pub fn get(&self) -> graph_core::Call<A, crate::v1_0::models::User> {
        self.route.call(graph_core::Method::GET, &crate::v1_0::operations::USER_GET)
    }
    /// Change properties of a [user](crate::v1_0::models::User). Members and guests without an
    /// administrator role may change a part of them; the [default
    /// rights](https://learn.microsoft.com/azure/active-directory/fundamentals/users-default-permissions)
    /// tell which.
    ///
    /// `PATCH /users/{id | userPrincipalName}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`
    ///
    /// [Update user](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
    #[inline]
    pub fn update(&self, user: &crate::v1_0::models::User) -> graph_core::Call<A, ()> {
        self.route
            .call(graph_core::Method::PATCH, &crate::v1_0::operations::USER_UPDATE)
            .json(user)
    }
    /// Give licences to a user, take them away, or switch single service plans of a licence off. The
    /// user needs a **usageLocation** first.
    ///
    /// [List
    /// subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
    /// shows which products the tenant has; their **skuId** values are what this method works with.
    ///
    /// `POST /users/{id | userPrincipalName}/assignLicense`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [user: assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
    #[inline]
    pub fn assign_license(
        &self,
        parameters: impl Into<graph_core::Extended<crate::v1_0::requests::AssignLicense>>,
    ) -> graph_core::Call<A, crate::v1_0::models::User>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(graph_core::Method::POST, &crate::v1_0::operations::USER_ASSIGNLICENSE)
            .parameters(parameters.into())
    }
    /// See what each licence of a user contains, as a list of
    /// [licenseDetails](crate::v1_0::models::LicenseDetails) objects. It works for enterprise users.
    ///
    /// `GET /users/{id}/licenseDetails`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.Read`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    ///
    /// [List licenseDetails](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0)
    #[inline]
    pub fn list_license_details(
        &self,
    ) -> graph_core::Call<
        A,
        graph_core::Collection<crate::v1_0::models::LicenseDetails>,
    > {
        self.route
            .literal("licenseDetails")
            .call(
                graph_core::Method::GET,
                &crate::v1_0::operations::USER_LIST_LICENSEDETAILS,
            )
    }
    /// Fetch the [administrative units](crate::v1_0::models::AdministrativeUnit), [directory
    /// roles](crate::v1_0::models::DirectoryRole) and [groups](crate::v1_0::models::Group) that count
    /// the user as a direct member.
    ///
    /// `GET /users/{id | userPrincipalName}/memberOf`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.Read`, `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: not supported
    /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
    ///
    /// [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
    #[inline]
    pub fn list_member_of(
        &self,
    ) -> graph_core::Call<
        A,
        graph_core::Collection<crate::v1_0::models::DirectoryObject>,
    >
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("memberOf")
            .call(graph_core::Method::GET, &crate::v1_0::operations::USER_LIST_MEMBEROF)
    }
    /// Fetch the [administrative units](crate::v1_0::models::AdministrativeUnit), [directory
    /// roles](crate::v1_0::models::DirectoryRole) and [groups](crate::v1_0::models::Group) that count
    /// the user as a direct member.
    ///
    /// `GET /users/{id | userPrincipalName}/memberOf/microsoft.graph.group`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.Read`, `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: not supported
    /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
    ///
    /// [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
    #[inline]
    pub fn list_member_of_group(
        &self,
    ) -> graph_core::Call<
        A,
        graph_core::Collection<crate::v1_0::models::DirectoryObject>,
    >
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("memberOf")
            .literal("microsoft.graph.group")
            .call(graph_core::Method::GET, &crate::v1_0::operations::USER_LIST_MEMBEROF)
    }
    /// Work through the licences that a user has from groups once more, for example after a shortage of
    /// licences is over. There is a page on [group
    /// licences](https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-licensing-whatis-azure-portal)
    /// and one on [their
    /// problems](https://learn.microsoft.com/azure/active-directory/users-groups-roles/licensing-groups-resolve-problems).
    ///
    /// `POST /users/{id}/reprocessLicenseAssignment`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [user: reprocessLicenseAssignment](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0)
    #[inline]
    pub fn reprocess_license_assignment(
        &self,
    ) -> graph_core::Call<A, crate::v1_0::models::User>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("reprocessLicenseAssignment")
            .call(
                graph_core::Method::POST,
                &crate::v1_0::operations::USER_REPROCESSLICENSEASSIGNMENT,
            )
    }
}
