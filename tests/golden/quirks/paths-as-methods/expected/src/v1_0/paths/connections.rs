// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `connections`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/connections`.
pub struct Connections<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Connections<A> {
    /// One of them, by `connection-id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> ConnectionsItem<A> {
        ConnectionsItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/connections/{connection-id}`.
pub struct ConnectionsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ConnectionsItem<A> {
    /// The path `…/items`.
    pub fn items(&self) -> ConnectionsItemItems<A> {
        ConnectionsItemItems {
            route: self.route.literal("items"),
        }
    }
}

/// The path `/connections/{connection-id}/items`.
pub struct ConnectionsItemItems<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ConnectionsItemItems<A> {
    /// One of them, by `item-id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::external_item::ExternalItem<A> {
        paths::external_item::ExternalItem {
            route: self.route.key(id.as_ref()),
        }
    }
}
