// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `readers`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/readers/{id}`.
pub struct ReadersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItem<A> {
    /// Looks a reader up.
    ///
    /// `GET /readers/{id}`, see [`READER_GET`](operations::READER_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reader.Read`
    /// - personal account: not supported
    /// - application: not supported
    pub fn get(&self) -> Call<A, models::Reader>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::READER_GET)
    }
}
