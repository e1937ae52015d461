// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What can be done with a [`microsoft.graph.Reader`](crate::v1_0::models::Reader), and where paths lead from it.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/readers/{id}`
/// - `/me/reader`
///
/// Other paths to such a thing end here, too. A method names the paths at which pages document its call.
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
}
