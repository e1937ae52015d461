// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `profile_photo`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/users/{id}/photo`
/// - `/me/photo`
pub struct ProfilePhoto<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ProfilePhoto<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/photo`, see [`PROFILE_PHOTO_GET`](operations::PROFILE_PHOTO_GET)
    ///
    /// Also at:
    ///
    /// - `/me/photo`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/{id}/photo", "/users/{id}/photo", "/me/photo"))]
    pub fn get(&self) -> Call<A, models::ProfilePhoto> {
        self.route.call(Method::GET, &operations::PROFILE_PHOTO_GET)
    }

    /// The path `…/$value`.
    pub fn value(&self) -> Value<A> {
        Value {
            route: self.route.literal("$value"),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/photo/$value`
/// - `/me/photo/$value`
pub struct Value<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Value<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/photo/$value`, see [`PROFILE_PHOTO_VALUE_GET`](operations::PROFILE_PHOTO_VALUE_GET)
    ///
    /// Also at:
    ///
    /// - `/me/photo/$value`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(
        alias(
            "GET /users/{id}/photo/$value",
            "/users/{id}/photo/$value",
            "/me/photo/$value"
        )
    )]
    pub fn get(&self) -> Call<A, ()> {
        self.route.call(Method::GET, &operations::PROFILE_PHOTO_VALUE_GET)
    }
}
