// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// The path `/me/reader`.
    pub fn reader(&self) -> MeReader<A> {
        MeReader {
            route: self.route.literal("reader"),
        }
    }
}

/// The path `/me/reader`.
pub struct MeReader<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MeReader<A> {
    /// Looks a reader up.
    ///
    /// `GET /me/reader`, see [`READER_GET`](operations::READER_GET)
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
