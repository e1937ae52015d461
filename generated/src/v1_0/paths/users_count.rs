// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `users_count`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/users/$count`.
pub struct UsersCount<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersCount<A> {
    /// Page through the [user](crate::v1_0::models::User) objects of the directory.
    ///
    /// `GET /users/$count`, see [`USER_LIST`](operations::USER_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadBasic.All`
    /// - personal account: not supported
    /// - application: `User.Read.All`
    pub fn get(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::USER_LIST)
    }
}
