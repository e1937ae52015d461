// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.Reader`](crate::v1_0::models::Reader), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/readers/{id}`
/// - `/me/reader`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Reader<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Reader<A> {
    /// Looks a reader up.
    ///
    /// `GET /readers/{id}`, see [`READER_GET`](operations::READER_GET)
    ///
    /// Also at:
    ///
    /// - `/me/reader`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reader.Read`
    /// - personal account: not supported
    /// - application: not supported
    #[doc(alias("GET /readers/{id}", "/readers/{id}", "/me/reader"))]
    pub fn get(&self) -> Call<A, models::Reader>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::READER_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
