// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/readers`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/readers`.
pub struct Readers<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Readers<A> {
    /// The path `…(cardNumber='{cardNumber}')`.
    pub fn by_card_number(
        &self,
        card_number: impl UrlValue,
    ) -> paths::reader::Reader<A> {
        paths::reader::Reader {
            route: self
                .route
                .alternate_key(&[("cardNumber", &card_number.to_text(), true)]),
        }
    }

    /// One of them, by `id` or `cardNumber` or `readerId`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::reader::Reader<A> {
        paths::reader::Reader {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
