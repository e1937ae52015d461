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

    /// The path `/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> paths::books::BooksItem<A> {
        paths::books::BooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }

    /// The path `/house`.
    pub fn house(&self) -> paths::house::House<A> {
        paths::house::House {
            route: self.route.literal("house"),
        }
    }

    /// The path `/mail`.
    pub fn mail(&self) -> paths::mail::Mail<A> {
        paths::mail::Mail {
            route: self.route.literal("mail"),
        }
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

    /// The path `/people/{id}`.
    pub fn people(&self, id: impl AsRef<str>) -> paths::people::PeopleItem<A> {
        paths::people::PeopleItem {
            route: self.route.literal("people").key(id.as_ref()),
        }
    }

    /// The path `/shops/{shop_id}`.
    pub fn shops(&self, shop_id: impl AsRef<str>) -> paths::shops::ShopsItem<A> {
        paths::shops::ShopsItem {
            route: self.route.literal("shops").key(shop_id.as_ref()),
        }
    }
}
