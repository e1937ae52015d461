// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `applications`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/applications`.
pub struct Applications<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Applications<A> {
    /// What the lines below do.
    ///
    /// `GET /applications`, see [`APPLICATION_LIST`](operations::APPLICATION_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Application.Read`
    /// - personal account: `Application.Read`
    /// - application: `Application.Read.All`
    #[doc(alias("GET /applications", "/applications"))]
    pub fn list(&self) -> Call<A, Collection<models::Application>> {
        self.route.call(Method::GET, &operations::APPLICATION_LIST)
    }

    /// The path `…(appId='{appId}')`.
    pub fn by_app_id(
        &self,
        app_id: impl AsRef<str>,
    ) -> paths::application::Application<A> {
        paths::application::Application {
            route: self.route.alternate_key(&[("appId", app_id.as_ref(), true)]),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::application::Application<A> {
        paths::application::Application {
            route: self.route.key(id.as_ref()),
        }
    }
}
