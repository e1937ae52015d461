//! Clients that are being described.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::{Base, Client, Inner};
use crate::account::{Account, Any};
use crate::token::Tokens;
use crate::transport::{Limits, Transport};
use crate::{Clock, Cloud, Error, Retry, TokenSource};

/// A client that is being described.
pub struct ClientBuilder<A: Account = Any> {
    plan: Plan,
    account: PhantomData<fn() -> A>,
}

/// What is the same for every kind of account.
struct Plan {
    tokens: Arc<dyn TokenSource>,
    scopes: Vec<String>,
    base_url: String,
    cloud: Option<Cloud>,
    loopback_http: bool,
    transport: Option<Box<dyn Transport>>,
    limits: Limits,
    retry: Retry,
    clock: Option<Box<dyn Clock>>,
    strict: bool,
}

impl Client {
    /// Begins a client that gets its tokens from `tokens`.
    pub fn builder(tokens: impl TokenSource) -> ClientBuilder {
        ClientBuilder::new(Arc::new(tokens))
    }
}

impl ClientBuilder {
    fn new(tokens: Arc<dyn TokenSource>) -> Self {
        Self {
            plan: Plan {
                tokens,
                scopes: vec![Cloud::Global.default_scope()],
                base_url: Cloud::Global.base_url().to_owned(),
                cloud: Some(Cloud::Global),
                loopback_http: false,
                transport: None,
                limits: Limits::default(),
                retry: Retry::default(),
                clock: default_clock(),
                strict: false,
            },
            account: PhantomData,
        }
    }
}

impl<A: Account> ClientBuilder<A> {
    /// Says what kind of account the tokens are for. Calls that are not
    /// supported for it do not compile.
    #[must_use]
    pub fn account<K: Account>(self) -> ClientBuilder<K> {
        ClientBuilder {
            plan: self.plan,
            account: PhantomData,
        }
    }

    /// Calls the service in this cloud, with tokens for it; without it, in the
    /// global one.
    ///
    /// A call that this cloud lacks, as its page says, then fails with
    /// [`ErrorKind::Absent`](crate::ErrorKind::Absent), and is not sent.
    #[must_use]
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.plan.scopes = vec![cloud.default_scope()];
        self = self.base_url(cloud.base_url());
        self.plan.cloud = Some(cloud);
        self
    }

    /// Asks for tokens with these scopes; without it, for the one that stands
    /// for all permissions that have been granted in the client's cloud.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.plan.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Repeats calls that failed in this way; without it, as
    /// [`Retry::default`] does.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.plan.retry = retry;
        self
    }

    /// Takes the time from this clock, and waits by it.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.plan.clock = Some(Box::new(clock));
        self
    }

    /// Calls the service at this address, to which versions and paths are
    /// added. It must be `https`, without user-info, query and fragment.
    ///
    /// What the service at an address lacks is not known, even if it is the
    /// address of a [cloud](Self::cloud): every call is sent.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.plan.cloud = None;
        self.plan.base_url = url.into();
        self
    }

    /// Lets the address be `http` if its host is this machine, for tests and
    /// local proxies.
    #[must_use]
    pub fn allow_loopback_http(mut self) -> Self {
        self.plan.loopback_http = true;
        self
    }

    /// Sends requests over this transport; without it, over `reqwest`.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.plan.transport = Some(Box::new(transport));
        self
    }

    /// Lets a call fail whose response has a value that does not fit its
    /// documented type. Without it, such values are kept beside the typed ones,
    /// where [`Model::mismatches`](crate::Model::mismatches) finds them. A page
    /// without elements, which otherwise is an empty one, fails as well.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.plan.strict = true;
        self
    }

    /// Takes no more than this many bytes of a response; without it, 64 MiB.
    #[must_use]
    pub fn max_response_bytes(mut self, limit: u64) -> Self {
        self.plan.limits.max_response_bytes = limit;
        self
    }

    /// Waits no longer than this for a whole response; without it, 100 s. A
    /// call that is repeated may take longer: see [`Retry::max_total`].
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.plan.limits.timeout = limit;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Setup`](crate::ErrorKind::Setup) if the address
    /// is not one that tokens may be sent to, or if there is no transport.
    pub fn build(self) -> Result<Client<A>, Error> {
        let plan = self.plan;
        let base = Base::read(&plan.base_url, plan.loopback_http)?;
        let transport = match plan.transport {
            Some(transport) => transport,
            None => default_transport(base.origin.is_https())?,
        };
        let inner = Inner {
            base,
            cloud: plan.cloud,
            tokens: Tokens::new(plan.tokens, plan.scopes),
            transport,
            limits: plan.limits,
            retry: plan.retry,
            clock: plan.clock,
            strict: plan.strict,
        };
        Ok(Client::of(Arc::new(inner)))
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(https: bool) -> Result<Box<dyn Transport>, Error> {
    use crate::transport::Reqwest;
    let transport = if https {
        Reqwest::new()
    } else {
        Reqwest::plain()
    };
    Ok(Box::new(transport?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: bool) -> Result<Box<dyn Transport>, Error> {
    Err(Error::setup(
        "there is no transport: give one, or switch on the feature `reqwest`",
    ))
}

#[cfg(feature = "reqwest")]
fn default_clock() -> Option<Box<dyn Clock>> {
    Some(Box::new(crate::clock::System::new()))
}

#[cfg(not(feature = "reqwest"))]
fn default_clock() -> Option<Box<dyn Clock>> {
    None
}
