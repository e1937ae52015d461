// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.user`](crate::v1_0::models::User), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/users/{id}`
/// - `/me`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct User<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> User<A> {
    /// Fetch one [user](crate::v1_0::models::User), by id, by sign-in name, or as the person who is
    /// signed in.
    ///
    /// `GET /users/{id}`, see [`USER_GET`](operations::USER_GET)
    ///
    /// Also at:
    ///
    /// - `/me`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/{id}", "/users/{id}", "/me"))]
    pub fn get(&self) -> Call<A, models::User> {
        self.route.call(Method::GET, &operations::USER_GET)
    }

    /// Change properties of a [user](crate::v1_0::models::User). Members and guests without an
    /// administrator role may change a part of them; the [default
    /// rights](https://learn.microsoft.com/azure/active-directory/fundamentals/users-default-permissions)
    /// tell which.
    ///
    /// `PATCH /users/{id}`, see [`USER_UPDATE`](operations::USER_UPDATE)
    ///
    /// Also at:
    ///
    /// - `/me` (shown by an example only)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    #[doc(alias("PATCH /users/{id}", "/users/{id}", "/me"))]
    pub fn update(&self, user: &models::User) -> Call<A, ()> {
        self.route.call(Method::PATCH, &operations::USER_UPDATE).json(user)
    }

    /// Give licences to a user, take them away, or switch single service plans of a licence off. The
    /// user needs a **usageLocation** first.
    ///
    /// `POST /users/{id}/assignLicense`, see [`USER_ASSIGN_LICENSE`](operations::USER_ASSIGN_LICENSE)
    ///
    /// Also at:
    ///
    /// - `/me/assignLicense` (shown by an example only)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `User.ReadWrite.All`
    #[doc(
        alias(
            "POST /users/{id}/assignLicense",
            "/users/{id}/assignLicense",
            "/me/assignLicense"
        )
    )]
    pub fn assign_license(
        &self,
        parameters: impl Into<Extended<requests::AssignLicense>>,
    ) -> Call<A, models::User>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(Method::POST, &operations::USER_ASSIGN_LICENSE)
            .parameters(parameters.into())
    }

    /// Work through the licences that a user has from groups once more, for example after a shortage of
    /// licences is over. There is a page on [group
    /// licences](https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-licensing-whatis-azure-portal)
    /// and one on [their
    /// problems](https://learn.microsoft.com/azure/active-directory/users-groups-roles/licensing-groups-resolve-problems).
    ///
    /// `POST /users/{id}/reprocessLicenseAssignment`, see [`USER_REPROCESS_LICENSE_ASSIGNMENT`](operations::USER_REPROCESS_LICENSE_ASSIGNMENT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `User.ReadWrite.All`
    ///
    /// Not documented for `/me`.
    #[doc(
        alias(
            "POST /users/{id}/reprocessLicenseAssignment",
            "/users/{id}/reprocessLicenseAssignment"
        )
    )]
    pub fn reprocess_license_assignment(&self) -> Call<A, models::User>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("reprocessLicenseAssignment")
            .call(Method::POST, &operations::USER_REPROCESS_LICENSE_ASSIGNMENT)
    }

    /// Send a [message](crate::v1_0::models::Message) in one call, as JSON or as MIME. By default, a
    /// copy is saved in the Sent Items folder.
    ///
    /// `POST /users/{id}/sendMail`, see [`USER_SEND_MAIL`](operations::USER_SEND_MAIL)
    ///
    /// Also at:
    ///
    /// - `/me/sendMail`
    ///
    /// Sends the arguments as JSON, or else content ([`Media`]) as `text/plain`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Send`
    /// - personal account: `Mail.Send`
    /// - application: `Mail.Send`
    #[doc(alias("POST /users/{id}/sendMail", "/users/{id}/sendMail", "/me/sendMail"))]
    pub fn send_mail(
        &self,
        parameters: impl Into<Payload<requests::SendMail>>,
    ) -> Call<A, ()> {
        self.route
            .literal("sendMail")
            .call(Method::POST, &operations::USER_SEND_MAIL)
            .payload(parameters.into(), "text/plain")
    }

    /// The path `…/licenseDetails`.
    pub fn license_details(&self) -> LicenseDetailsCollection<A> {
        LicenseDetailsCollection {
            route: self.route.literal("licenseDetails"),
        }
    }

    /// The path `…/memberOf`.
    pub fn member_of(&self) -> MemberOf<A> {
        MemberOf {
            route: self.route.literal("memberOf"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/users/{id}/licenseDetails`
/// - `/me/licenseDetails`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct LicenseDetailsCollection<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LicenseDetailsCollection<A> {
    /// See what each licence of a user contains, as a list of
    /// [licenseDetails](crate::v1_0::models::LicenseDetails) objects. It works for enterprise users.
    ///
    /// `GET /users/{id}/licenseDetails`, see [`LICENSE_DETAILS_LIST`](operations::LICENSE_DETAILS_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/licenseDetails`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(
        alias(
            "GET /users/{id}/licenseDetails",
            "/users/{id}/licenseDetails",
            "/me/licenseDetails"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::LicenseDetails>> {
        self.route.call(Method::GET, &operations::LICENSE_DETAILS_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/users/{id}/memberOf`
/// - `/me/memberOf`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct MemberOf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MemberOf<A> {
    /// Fetch the [administrative units](crate::v1_0::models::AdministrativeUnit), [directory
    /// roles](crate::v1_0::models::DirectoryRole) and [groups](crate::v1_0::models::Group) that count
    /// the user as a direct member.
    ///
    /// `GET /users/{id}/memberOf`, see [`DIRECTORY_OBJECT_LIST`](operations::DIRECTORY_OBJECT_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/memberOf`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: not supported
    /// - application: `Directory.Read.All`
    #[doc(alias("GET /users/{id}/memberOf", "/users/{id}/memberOf", "/me/memberOf"))]
    pub fn list(&self) -> Call<A, Collection<models::DirectoryObject>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::DIRECTORY_OBJECT_LIST)
    }

    /// No page lists this call; an example of [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0) makes it.
    ///
    /// `GET /users/{id}/memberOf/$count`, see [`DIRECTORY_OBJECT_COUNT`](operations::DIRECTORY_OBJECT_COUNT)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: not supported
    /// - application: `Directory.Read.All`
    ///
    /// Not documented for `/me/memberOf`.
    #[doc(alias("GET /users/{id}/memberOf/$count", "/users/{id}/memberOf/$count"))]
    pub fn count(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("$count")
            .call(Method::GET, &operations::DIRECTORY_OBJECT_COUNT)
    }

    /// The path `…/microsoft.graph.group`.
    pub fn as_group(&self) -> MemberOfAsGroup<A> {
        MemberOfAsGroup {
            route: self.route.literal("microsoft.graph.group"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/users/{id}/memberOf/microsoft.graph.group`.
pub struct MemberOfAsGroup<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MemberOfAsGroup<A> {
    /// No page lists this call; an example of [List memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0) makes it.
    ///
    /// `GET /users/{id}/memberOf/microsoft.graph.group`, see [`GROUP_LIST`](operations::GROUP_LIST)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: not supported
    /// - application: `Directory.Read.All`
    #[doc(
        alias(
            "GET /users/{id}/memberOf/microsoft.graph.group",
            "/users/{id}/memberOf/microsoft.graph.group"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Group>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::GROUP_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
