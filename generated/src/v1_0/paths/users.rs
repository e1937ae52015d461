// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/users`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/users`.
pub struct Users<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Users<A> {
    /// Page through the [user](crate::v1_0::models::User) objects of the directory.
    ///
    /// `GET /users`, see [`USER_LIST`](operations::USER_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadBasic.All`
    /// - personal account: not supported
    /// - application: `User.Read.All`
    #[doc(alias("GET /users", "/users"))]
    pub fn list(&self) -> Call<A, Collection<models::User>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::USER_LIST)
    }

    /// No page lists this call; an example of [List users](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0) makes it.
    ///
    /// `GET /users/$count`, see [`USER_COUNT`](operations::USER_COUNT)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `User.ReadBasic.All`
    /// - personal account: not supported
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/$count", "/users/$count"))]
    pub fn count(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.literal("$count").call(Method::GET, &operations::USER_COUNT)
    }

    /// Get the [user](crate::v1_0::models::User) objects that were created, updated or deleted since
    /// the last query, without reading all users again. The concept is described under [change
    /// tracking](https://learn.microsoft.com/graph/delta-query-overview).
    ///
    /// `GET /users/delta`, see [`USER_DELTA`](operations::USER_DELTA)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: not supported
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/delta", "/users/delta"))]
    pub fn delta(&self) -> Call<A, Collection<models::User>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("delta").call(Method::GET, &operations::USER_DELTA)
    }

    /// One of them, by `id` or `userPrincipalName`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::user::User<A> {
        paths::user::User {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
