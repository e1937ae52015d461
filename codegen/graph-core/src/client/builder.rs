//! Clients that are being described.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Base, Client, Inner};
use crate::account::{Account, Any};
use crate::reserved::is_of_the_client;
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
    scopes: Option<Vec<String>>,
    base_url: Option<String>,
    cloud: Option<Cloud>,
    headers: Vec<(String, String)>,
    loopback_http: bool,
    transport: Option<Box<dyn Transport>>,
    limits: Limits,
    retry: Retry,
    clock: Option<Arc<dyn Clock>>,
    token_timeout: Duration,
    strict: bool,
    max_decoded_bytes: u64,
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
                scopes: None,
                base_url: None,
                cloud: None,
                headers: Vec::new(),
                loopback_http: false,
                transport: None,
                limits: Limits::default(),
                retry: Retry::default(),
                clock: default_clock(),
                token_timeout: Duration::from_secs(60),
                strict: false,
                max_decoded_bytes: 256 * 1024 * 1024,
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
        self.plan.cloud = Some(cloud);
        self
    }

    /// Asks for tokens with these scopes; without it, for the one that stands
    /// for all permissions that have been granted in the client's cloud.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.plan.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sends this header with every call, unless the call has one of that name.
    /// Neither upload sessions nor downloads from other addresses get it.
    ///
    /// Microsoft asks programs to say who they are:
    ///
    /// ```
    /// # use graph_core::{Client, SecretString};
    /// let builder = Client::builder(SecretString::from("token"))
    ///     .header("User-Agent", "NONISV|Contoso|Onboarding/1.0");
    /// ```
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.plan.headers.push((name.to_owned(), value.to_owned()));
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
        self.plan.clock = Some(Arc::new(clock));
        self
    }

    /// Calls the service at this address, to which versions and paths are
    /// added. It must be `https`, without user-info, query and fragment.
    ///
    /// At the address of a [cloud](Cloud), tokens and [references](crate::Reference)
    /// are those for that cloud; at any other, those for the cloud that was
    /// [named](Self::cloud), or for the global one. What the service at an
    /// address lacks is not known: every call is sent.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.plan.base_url = Some(url.into());
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
    /// where [`Model::mismatches`](crate::Model::mismatches) finds them.
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

    /// Takes no more memory than this many bytes for a response that is read;
    /// without it, 256 MiB.
    ///
    /// Short JSON can be large once it is read: 300 KB of `{}` are 330 MiB of
    /// users. Counted are models, lists and untyped values, about as they are
    /// held; texts are as long as they came. A response that takes more fails
    /// with [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) while it is
    /// read. What is read without a client, by `serde` alone, has no limit.
    #[must_use]
    pub fn max_decoded_bytes(mut self, limit: u64) -> Self {
        self.plan.max_decoded_bytes = limit;
        self
    }

    /// Waits no longer than this for a whole response; without it, 100 s. A
    /// call that is repeated may take longer: see [`Retry::max_total`].
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.plan.limits.timeout = limit;
        self
    }

    /// Waits no longer than this for the [source](TokenSource) of the tokens,
    /// which a call may ask before and after it is sent; without it, 60 s. The
    /// time of a question that several calls wait for is counted from its
    /// beginning.
    ///
    /// It takes a [clock](Clock): without one, nothing ends the wait.
    #[must_use]
    pub fn token_timeout(mut self, limit: Duration) -> Self {
        self.plan.token_timeout = limit;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Setup`](crate::ErrorKind::Setup) if the address
    /// is not one that tokens may be sent to, if a header cannot be sent with
    /// every call, or if there is no transport.
    pub fn build(self) -> Result<Client<A>, Error> {
        let plan = self.plan;
        let cloud = plan.cloud.unwrap_or_default();
        let url = plan.base_url.as_deref().unwrap_or(cloud.base_url());
        let base = Base::read(url, plan.loopback_http)?;
        let own = Cloud::ALL.into_iter().find(|it| base.is_at(it.base_url()));
        let service = own.unwrap_or(cloud);
        let scopes = plan.scopes;
        let scopes = scopes.unwrap_or_else(|| vec![service.default_scope()]);
        let transport = match plan.transport {
            Some(transport) => transport,
            None => default_transport(base.origin.is_https())?,
        };
        let inner = Inner {
            base,
            cloud: plan.base_url.is_none().then_some(cloud),
            service,
            tokens: Tokens::new(plan.tokens, scopes, plan.clock.clone(), plan.token_timeout),
            transport,
            limits: plan.limits,
            headers: headers(&plan.headers)?,
            pace: plan.retry.pace(),
            retry: plan.retry,
            clock: plan.clock,
            strict: plan.strict,
            max_decoded_bytes: plan.max_decoded_bytes,
        };
        Ok(Client::of(Arc::new(inner)))
    }
}

/// Shows neither tokens nor headers.
impl<A: Account> fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("account", &A::NAME)
            .field("cloud", &self.plan.cloud)
            .field("base_url", &self.plan.base_url)
            .finish_non_exhaustive()
    }
}

/// The headers that go with every call.
fn headers(given: &[(String, String)]) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        // The value may be a secret.
        let wrong = || Error::setup(format!("{name:?} or its value cannot be a header"));
        let value = HeaderValue::from_str(value).map_err(|_| wrong())?;
        // A batch writes headers as text.
        value.to_str().map_err(|_| wrong())?;
        let name = HeaderName::try_from(name).map_err(|_| wrong())?;
        if is_of_the_client(&name) {
            let message = format!("the client itself sets the header {name}");
            return Err(Error::setup(message));
        }
        headers.insert(name, value);
    }
    Ok(headers)
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
fn default_clock() -> Option<Arc<dyn Clock>> {
    Some(Arc::new(crate::clock::System::new()))
}

#[cfg(not(feature = "reqwest"))]
fn default_clock() -> Option<Arc<dyn Clock>> {
    None
}
