// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `users`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/users/{id}`.
pub struct UsersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersItem<A> {
    /// Give a user licences, or take some away. A plan inside a licence can be left out.
    ///
    /// `POST /users/{id}/assignLicense`, see [`USER_ASSIGNLICENSE`](operations::USER_ASSIGNLICENSE)
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
}
