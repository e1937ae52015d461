//! The client: who calls, where, with which tokens, over which transport.

mod base;
mod builder;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::HeaderMap;

use crate::account::{Account, Any};
use crate::pace::Pace;
use crate::token::Tokens;
use crate::transport::{Limits, Transport};
use crate::{Clock, Cloud, Error, Operation, Retry};

pub(crate) use base::Base;
pub use builder::ClientBuilder;

/// A client of the service. Clones share one set of connections.
///
/// ```
/// use graph_core::{Client, SecretString, account};
///
/// # fn main() -> Result<(), graph_core::Error> {
/// # #[cfg(feature = "reqwest")] {
/// let client = Client::builder(SecretString::from("token"))
///     .account::<account::Application>()
///     .base_url("http://localhost:8080")
///     .allow_loopback_http()
///     .build()?;
/// # let _ = client;
/// # }
/// # Ok(())
/// # }
/// ```
pub struct Client<A: Account = Any> {
    inner: Arc<Inner>,
    account: PhantomData<fn() -> A>,
}

/// What all clones of a client share.
pub(crate) struct Inner {
    pub(crate) base: Base,
    /// The cloud of the base, if it was named.
    pub(crate) cloud: Option<Cloud>,
    /// The cloud whose addresses and scopes the service knows.
    pub(crate) service: Cloud,
    pub(crate) tokens: Tokens,
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) limits: Limits,
    /// What goes with every request to the base.
    headers: HeaderMap,
    pub(crate) retry: Retry,
    pub(crate) pace: Pace,
    pub(crate) clock: Option<Arc<dyn Clock>>,
    pub(crate) strict: bool,
    pub(crate) max_decoded_bytes: u64,
}

impl<A: Account> Client<A> {
    pub(crate) fn of(inner: Arc<Inner>) -> Self {
        Self {
            inner,
            account: PhantomData,
        }
    }

    pub(crate) fn inner(&self) -> &Arc<Inner> {
        &self.inner
    }
}

impl Inner {
    /// The URL of a path and its query.
    pub(crate) fn url(&self, path_and_query: &str) -> String {
        format!("{}{path_and_query}", self.base.url)
    }

    /// Adds what goes with every request to the base, unless it is there.
    pub(crate) fn add_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
    }

    /// Fails if the client's cloud is documented to lack the operation.
    pub(crate) fn has(&self, operation: &'static Operation) -> Result<(), Error> {
        match self.cloud {
            Some(cloud) if operation.absent_in.contains(&cloud) => {
                Err(Error::absent(operation, cloud))
            }
            _ => Ok(()),
        }
    }
}

impl<A: Account> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self::of(Arc::clone(&self.inner))
    }
}

impl<A: Account> fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("account", &A::NAME)
            .field("base_url", &self.inner.base.url)
            .finish_non_exhaustive()
    }
}
