//! A client that makes requests and sends none.

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{Request, Response};

use crate::transport::Limits;
use crate::{AccessToken, Client, Error, TokenError, TokenRequest, TokenSource, Transport};

/// The client of the service at this address.
pub(super) fn client(base: &str) -> Result<Client, Error> {
    Client::builder(Unused)
        .base_url(base)
        .transport(Unused)
        .build()
}

struct Unused;

const UNUSED: &str = "examples are not sent";

impl TokenSource for Unused {
    fn token<'a>(&'a self, _: TokenRequest<'a>) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        Box::pin(std::future::ready(Err(UNUSED.into())))
    }
}

impl Transport for Unused {
    fn send<'a>(
        &'a self,
        _: Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>> {
        Box::pin(std::future::ready(Err(Error::transport(UNUSED))))
    }
}
