// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// Fetch one [user](crate::v1_0::models::User), by id, by sign-in name, or as the person who is
    /// signed in.
    ///
    /// `GET /me`, see [`USER_GET`](operations::USER_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    pub fn get(&self) -> Call<A, models::User> {
        self.route.call(Method::GET, &operations::USER_GET)
    }

    /// Change properties of a [user](crate::v1_0::models::User). Members and guests without an
    /// administrator role may change a part of them; the [default
    /// rights](https://learn.microsoft.com/azure/active-directory/fundamentals/users-default-permissions)
    /// tell which.
    ///
    /// `PATCH /me`, see [`USER_UPDATE`](operations::USER_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    pub fn update(&self, user: &models::User) -> Call<A, ()> {
        self.route.call(Method::PATCH, &operations::USER_UPDATE).json(user)
    }

    /// Give licences to a user, take them away, or switch single service plans of a licence off. The
    /// user needs a **usageLocation** first.
    ///
    /// `POST /me/assignLicense`, see [`USER_ASSIGNLICENSE`](operations::USER_ASSIGNLICENSE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `User.ReadWrite.All`
    pub fn assign_license(
        &self,
        parameters: impl Into<Extended<requests::AssignLicense>>,
    ) -> Call<A, models::User>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(Method::POST, &operations::USER_ASSIGNLICENSE)
            .parameters(parameters.into())
    }

    /// See what each licence of a user contains, as a list of
    /// [licenseDetails](crate::v1_0::models::LicenseDetails) objects. It works for enterprise users.
    ///
    /// `GET /me/licenseDetails`, see [`USER_LIST_LICENSEDETAILS`](operations::USER_LIST_LICENSEDETAILS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    pub fn list_license_details(&self) -> Call<A, Collection<models::LicenseDetails>> {
        self.route
            .literal("licenseDetails")
            .call(Method::GET, &operations::USER_LIST_LICENSEDETAILS)
    }

    /// Fetch the [administrative units](crate::v1_0::models::AdministrativeUnit), [directory
    /// roles](crate::v1_0::models::DirectoryRole) and [groups](crate::v1_0::models::Group) that count
    /// the user as a direct member.
    ///
    /// `GET /me/memberOf`, see [`USER_LIST_MEMBEROF`](operations::USER_LIST_MEMBEROF)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: not supported
    /// - application: `Directory.Read.All`
    pub fn list_member_of(&self) -> Call<A, Collection<models::DirectoryObject>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("memberOf").call(Method::GET, &operations::USER_LIST_MEMBEROF)
    }
}
