// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

use crate::v1_0::*;
use graph_core::builder::*;

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: Account = Any> {
    route: Route<A>,
}

impl<A: Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }

    /// Where every path begins, for a call that has no method of its own.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }

    /// The path `/me`.
    pub fn me(&self) -> paths::me::Me<A>
    where
        A: SignedIn,
    {
        paths::me::Me {
            route: self.route.literal("me"),
        }
    }

    /// The path `/readers/{id}`.
    pub fn readers(&self, id: impl AsRef<str>) -> paths::readers::ReadersItem<A> {
        paths::readers::ReadersItem {
            route: self.route.literal("readers").key(id.as_ref()),
        }
    }

    /// The path `/readers(cardNumber)`.
    pub fn readers_with_card_number(
        &self,
        card_number: impl AsRef<str>,
    ) -> paths::readers::ReadersWithCardNumber<A> {
        paths::readers::ReadersWithCardNumber {
            route: self
                .route
                .function("readers", &[("cardNumber", card_number.as_ref(), true)]),
        }
    }

    /// The path `/shelves/{id}`.
    pub fn shelves(&self, id: impl AsRef<str>) -> paths::shelves::ShelvesItem<A> {
        paths::shelves::ShelvesItem {
            route: self.route.literal("shelves").key(id.as_ref()),
        }
    }

    /// The path `/shelves/new`.
    pub fn shelves_new(&self) -> paths::shelves_new::ShelvesNew<A> {
        paths::shelves_new::ShelvesNew {
            route: self.route.literal("shelves").literal("new"),
        }
    }

    /// The path `/shelves/root`.
    pub fn shelves_root(&self) -> paths::shelves_root::ShelvesRoot<A> {
        paths::shelves_root::ShelvesRoot {
            route: self.route.literal("shelves").literal("root"),
        }
    }
}
