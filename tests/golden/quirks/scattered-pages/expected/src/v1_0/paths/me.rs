// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// The path `…/reader`.
    pub fn reader(&self) -> paths::reader::Reader<A> {
        paths::reader::Reader {
            route: self.route.literal("reader"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
