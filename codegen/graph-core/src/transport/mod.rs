//! How requests get to the service and responses back.

#[cfg(feature = "reqwest")]
mod over_reqwest;

use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{Request, Response};

use crate::Error;

#[cfg(feature = "reqwest")]
pub use ::reqwest;

#[cfg(feature = "reqwest")]
pub use over_reqwest::Reqwest;

/// Something that sends a request and gives back the whole response.
///
/// It follows no redirect: the request carries a token.
///
/// # Without a network
///
/// A function from a request to its response is a transport as well, for tests
/// of the code that makes the calls. They need neither a network nor a tenant:
///
/// ```
/// use graph_core::http::{Request, Response};
/// use graph_core::{Bytes, Client, SecretString};
/// # use graph_core::{Json, Method, Operation, Route};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), graph_core::Error> {
/// let client = Client::builder(SecretString::from("token"))
///     .transport(|request: Request<Bytes>| {
///         assert_eq!(request.uri().path(), "/v1.0/me");
///         Ok(Response::new(r#"{"displayName": "Adele"}"#.into()))
///     })
///     .build()?;
/// # let call = Route::new(&client, "v1.0").literal("me").call(Method::GET, &Operation::UNDOCUMENTED);
/// # let me: Json = call.await?;
/// # assert_eq!(me.to_string(), r#"{"displayName":"Adele"}"#);
/// # Ok(())
/// # }
/// ```
///
/// It does not see the limits, and what it fails with is made like the failures
/// of any other transport. After `Err(Error::unsent("no network"))` or a status
/// of 429, calls are repeated as usual; with
/// [`Retry::none`](crate::Retry::none), they fail at once.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, within the limits.
    ///
    /// A response is a response whatever its status says. Failures are made
    /// with [`Error::unsent`], [`Error::transport`], [`Error::timeout`],
    /// [`Error::too_large`] and [`Error::unsendable`]. The first one lets calls
    /// be repeated that must not reach the service twice: it is for requests of
    /// which nothing was sent.
    fn send<'a>(
        &'a self,
        request: Request<Bytes>,
        limits: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>>;
}

impl<F> Transport for F
where
    F: Fn(Request<Bytes>) -> Result<Response<Bytes>, Error> + Send + Sync + 'static,
{
    fn send<'a>(
        &'a self,
        request: Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>> {
        Box::pin(std::future::ready(self(request)))
    }
}

/// How much a response may take.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// How many bytes its body may have.
    pub max_response_bytes: u64,
    /// How long it may be until its last byte is there.
    pub timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_response_bytes: 64 * 1024 * 1024,
            timeout: Duration::from_secs(100),
        }
    }
}
