// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/flats`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/flats`.
pub struct Flats<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Flats<A> {
    /// The path `…(street='{street}',number={number})`.
    pub fn by_street_and_number(
        &self,
        street: impl UrlValue,
        number: impl UrlValue,
    ) -> paths::flat::Flat<A> {
        paths::flat::Flat {
            route: self
                .route
                .alternate_key(
                    &[
                        ("street", &street.to_text(), true),
                        ("number", &number.to_text(), false),
                    ],
                ),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
