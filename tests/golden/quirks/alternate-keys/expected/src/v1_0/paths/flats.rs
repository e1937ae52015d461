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
        street: impl AsRef<str>,
        number: impl AsRef<str>,
    ) -> paths::flat::Flat<A> {
        paths::flat::Flat {
            route: self
                .route
                .alternate_key(
                    &[
                        ("street", street.as_ref(), true),
                        ("number", number.as_ref(), false),
                    ],
                ),
        }
    }
}
