// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `drives`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/drives`.
pub struct Drives<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Drives<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::drive::Drive<A> {
        paths::drive::Drive {
            route: self.route.key(id.as_ref()),
        }
    }
}
