// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `users`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/users`.
pub struct Users<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Users<A> {
    /// What the lines below do.
    ///
    /// `GET /users`, see [`USER_LIST`](operations::USER_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(alias("GET /users", "/users"))]
    pub fn list(&self) -> Call<A, Collection<models::User>> {
        self.route.call(Method::GET, &operations::USER_LIST)
    }

    /// What the lines below do.
    ///
    /// `POST /users`, see [`USER_CREATE`](operations::USER_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    #[doc(alias("POST /users", "/users"))]
    pub fn create(&self) -> Call<A, models::User> {
        self.route.call(Method::POST, &operations::USER_CREATE)
    }

    /// What the lines below do.
    ///
    /// `GET /users/$count`, see [`USER_COUNT`](operations::USER_COUNT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/$count", "/users/$count"))]
    pub fn count(&self) -> Call<A, i64> {
        self.route.literal("$count").call(Method::GET, &operations::USER_COUNT)
    }

    /// What the lines below do.
    ///
    /// `GET /users/delta`, see [`USER_DELTA`](operations::USER_DELTA)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/delta", "/users/delta"))]
    pub fn delta(&self) -> Call<A, Collection<models::User>> {
        self.route.literal("delta").call(Method::GET, &operations::USER_DELTA)
    }

    /// One of them, by `id` or `userPrincipalName` or `userId`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::user::User<A> {
        paths::user::User {
            route: self.route.key(id.as_ref()),
        }
    }
}
