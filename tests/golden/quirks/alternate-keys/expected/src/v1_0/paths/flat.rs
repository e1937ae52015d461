// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.flat`](crate::v1_0::models::Flat), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/flats(street='{street}',number={number})`.
pub struct Flat<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Flat<A> {
    /// Removes a flat.
    ///
    /// `DELETE /flats(street='{street}',number={number})`, see [`FLAT_DELETE`](operations::FLAT_DELETE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "DELETE /flats(street={street},number={number})",
            "/flats(street={street},number={number})"
        )
    )]
    pub fn delete(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::DELETE, &operations::FLAT_DELETE)
    }

    /// Reads a flat.
    ///
    /// `GET /flats(street='{street}',number={number})`, see [`FLAT_GET`](operations::FLAT_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /flats(street={street},number={number})",
            "/flats(street={street},number={number})"
        )
    )]
    pub fn get(&self) -> Call<A, models::Flat>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::FLAT_GET)
    }

    /// Creates a flat that is not there, or changes one.
    ///
    /// `PUT /flats(street='{street}',number={number})`, see [`FLAT_REPLACE`](operations::FLAT_REPLACE)
    ///
    /// Gives `None` where the answer is 204: there is no content. [`whole_response`](crate::runtime::Call::whole_response) has the status.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "PUT /flats(street={street},number={number})",
            "/flats(street={street},number={number})"
        )
    )]
    pub fn replace(&self, flat: &models::Flat) -> Call<A, Option<models::Flat>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PUT, &operations::FLAT_REPLACE).json(flat)
    }

    /// Rents a flat.
    ///
    /// `POST /flats(street='{street}',number={number})/rent`, see [`FLAT_RENT`](operations::FLAT_RENT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "POST /flats(street={street},number={number})/rent",
            "/flats(street={street},number={number})/rent"
        )
    )]
    pub fn rent(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("rent").call(Method::POST, &operations::FLAT_RENT)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
