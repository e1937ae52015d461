// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `groups`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/groups`.
pub struct Groups<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Groups<A> {
    /// What the lines below do.
    ///
    /// `GET /groups`, see [`GROUP_LIST`](operations::GROUP_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.ReadWrite.All`
    /// - personal account: `Group.ReadWrite.All`
    /// - application: `Group.ReadWrite.All.All`
    #[doc(alias("GET /groups", "/groups"))]
    pub fn list(&self) -> Call<A, Collection<models::Group>> {
        self.route.call(Method::GET, &operations::GROUP_LIST)
    }

    /// What the lines below do.
    ///
    /// `POST /groups`, see [`GROUP_CREATE`](operations::GROUP_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.ReadWrite.All`
    /// - personal account: `Group.ReadWrite.All`
    /// - application: `Group.ReadWrite.All.All`
    #[doc(alias("POST /groups", "/groups"))]
    pub fn create(&self) -> Call<A, models::Group> {
        self.route.call(Method::POST, &operations::GROUP_CREATE)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::group::Group<A> {
        paths::group::Group {
            route: self.route.key(id.as_ref()),
        }
    }
}
