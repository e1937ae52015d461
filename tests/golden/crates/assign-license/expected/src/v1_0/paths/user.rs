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
    /// Give a user licences, or take some away. A plan inside a licence can be left out.
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

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
