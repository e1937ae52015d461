// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.reader`](crate::v1_0::models::Reader), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/readers(cardNumber='{cardNumber}')`
/// - `/readers/{id}`
/// - `/me`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Reader<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Reader<A> {
    /// Who reads.
    ///
    /// `GET /readers(cardNumber='{cardNumber}')`, see [`READER_GET`](operations::READER_GET)
    ///
    /// Also at:
    ///
    /// - `/me`
    /// - `/readers/{id}`, see [`READERS_GET`](operations::READERS_GET)
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
    #[doc(
        alias(
            "GET /readers(cardNumber={cardNumber})",
            "/readers(cardNumber={cardNumber})",
            "/me",
            "/readers/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Reader> {
        self.route
            .call_by_way(
                Method::GET,
                &[
                    ("/readers(cardNumber={})", &operations::READER_GET),
                    ("/me", &operations::READER_GET),
                    ("/readers/{}", &operations::READERS_GET),
                    ("/users/{}", &operations::READER_GET),
                ],
            )
    }

    /// Change a reader, or add one.
    ///
    /// `PATCH /readers/{id}`, see [`READER_UPDATE`](operations::READER_UPDATE)
    ///
    /// Gives `None` where the answer is 204: there is no content. [`whole_response`](crate::runtime::Call::whole_response) has the status.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: not supported
    ///
    /// Not documented for `/readers(cardNumber='{cardNumber}')`, `/me`.
    #[doc(alias("PATCH /readers/{id}", "/readers/{id}"))]
    pub fn update(&self, reader: &models::Reader) -> Call<A, Option<models::Reader>>
    where
        A: OnlyWork,
    {
        self.route.call(Method::PATCH, &operations::READER_UPDATE).json(reader)
    }

    /// The path `…/shelf`.
    pub fn shelf(&self) -> paths::shelf::Shelf<A> {
        paths::shelf::Shelf {
            route: self.route.literal("shelf"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
