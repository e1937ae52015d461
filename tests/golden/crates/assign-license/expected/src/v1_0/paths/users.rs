// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/users`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/users`.
pub struct Users<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Users<A> {
    /// One of them, by `id` or `userPrincipalName`.
    pub fn by_id(&self, id: impl AsRef<str>) -> UsersItem<A> {
        UsersItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}`
/// - `/me`
pub struct UsersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersItem<A> {
    /// Give a user licences, or take some away. A plan inside a licence can be left out.
    ///
    /// `POST /users/{id}/assignLicense`, see [`USERS_ASSIGN_LICENSE`](operations::USERS_ASSIGN_LICENSE)
    ///
    /// Also at:
    ///
    /// - `/me/assignLicense`, which only an example shows
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
            .call(Method::POST, &operations::USERS_ASSIGN_LICENSE)
            .parameters(parameters.into())
    }
}
