// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `readers`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/readers(cardNumber)`.
pub struct ReadersWithCardNumber<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersWithCardNumber<A> {
    /// Who reads.
    ///
    /// `GET /readers(cardNumber='{cardNumber}')`, see [`READER_GET_ME`](operations::READER_GET_ME)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reader.Read`
    /// - personal account: `Reader.Read`
    /// - application: `Reader.Read.All`
    pub fn get(&self) -> Call<A, models::Reader> {
        self.route.call(Method::GET, &operations::READER_GET_ME)
    }
}

/// The path `/readers/{id}`.
pub struct ReadersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItem<A> {
    /// Who reads.
    ///
    /// `GET /readers/{id}`, see [`READER_GET`](operations::READER_GET)
    ///
    /// Other pages about this call:
    ///
    /// - [Get reader](https://learn.microsoft.com/graph/api/library-onboarding-reader-get?view=graph-rest-1.0) (`library-onboarding-reader-get`)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reader.Read`
    /// - personal account: `Reader.Read`
    /// - application: `Reader.Read.All`
    pub fn get(&self) -> Call<A, models::Reader> {
        self.route.call(Method::GET, &operations::READER_GET)
    }

    /// Change a reader, or add one.
    ///
    /// `PATCH /readers/{id}`, see [`READER_UPDATE`](operations::READER_UPDATE)
    ///
    /// Gives `None` where the answer is 204: there is no content.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: not supported
    pub fn update(&self, reader: &models::Reader) -> Call<A, Option<models::Reader>>
    where
        A: OnlyWork,
    {
        self.route.call(Method::PATCH, &operations::READER_UPDATE).json(reader)
    }
}
