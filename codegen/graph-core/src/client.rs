//! The client: who calls, where, with which tokens, over which transport.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, Uri};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::account::{Account, Any};
use crate::origin::Origin;
use crate::send::Label;
use crate::token::Tokens;
use crate::transport::{Limits, Transport};
use crate::{Clock, Cloud, Error, Retry, TokenSource};

/// A client of the service. Clones share one set of connections.
///
/// ```
/// use graph_core::{Client, SecretString, account};
///
/// # fn main() -> Result<(), graph_core::Error> {
/// # #[cfg(feature = "reqwest")] {
/// let client = Client::builder(SecretString::from("a token"))
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
    pub(crate) tokens: Tokens,
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) limits: Limits,
    pub(crate) retry: Retry,
    pub(crate) clock: Option<Box<dyn Clock>>,
    pub(crate) strict: bool,
}

impl Client {
    /// Begins a client that gets its tokens from `tokens`.
    pub fn builder(tokens: impl TokenSource) -> ClientBuilder {
        ClientBuilder {
            plan: Plan {
                tokens: Arc::new(tokens),
                scopes: vec![Cloud::Global.default_scope()],
                base_url: Cloud::Global.base_url().to_owned(),
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

impl<A: Account> Client<A> {
    /// Sends a request that was made by hand, with the client's token.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::ForeignOrigin`](crate::ErrorKind::ForeignOrigin)
    /// before anything is sent if the request goes anywhere but to the
    /// client's own scheme, host and port, and with the service's error if
    /// the status of the response is not a success.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, Error> {
        self.inner.send(&Label::default(), request).await
    }

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
    loopback_http: bool,
    transport: Option<Box<dyn Transport>>,
    limits: Limits,
    retry: Retry,
    clock: Option<Box<dyn Clock>>,
    strict: bool,
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
    #[must_use]
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.plan.scopes = vec![cloud.default_scope()];
        self.base_url(cloud.base_url())
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
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
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

/// What stands in no URL, although it may stand in a link.
const NOT_IN_URL: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');

/// The address of the service, without a slash at its end.
pub(crate) struct Base {
    url: String,
    origin: Origin,
}

impl Base {
    fn read(url: &str, loopback_http: bool) -> Result<Self, Error> {
        let wrong = |why: &str| Error::setup(format!("the base URL {why}"));
        let uri: Uri = url
            .parse()
            .map_err(|error| wrong("is not a URL").with_source(error))?;
        let origin = Origin::of(&uri)
            .ok_or_else(|| wrong("must be https://host or https://host:port, without user-info"))?;
        if uri.query().is_some() || url.contains('#') {
            return Err(wrong("must have neither query nor fragment"));
        }
        let allowed = origin.is_https() || loopback_http && origin.is_loopback();
        if !allowed {
            return Err(wrong(
                "must be https; http is for loopback only, with `allow_loopback_http`",
            ));
        }
        let url = url.trim_end_matches('/').to_owned();
        Ok(Self { url, origin })
    }

    /// Whether requests to `uri` may carry the token.
    pub(crate) fn check(&self, uri: &Uri) -> Result<(), Error> {
        let found = Origin::of(uri);
        if found.as_ref() == Some(&self.origin) {
            return Ok(());
        }
        Err(Error::foreign_origin(found.as_ref(), &self.origin))
    }

    /// Where an address leads that came with a response and may be elsewhere.
    /// What goes there, without the token, is encrypted: only a client that is
    /// allowed `http` on this machine goes there without.
    pub(crate) fn given(&self, link: &str) -> Result<Uri, Error> {
        let uri = parse(link);
        let origin = Origin::of(&uri);
        let is_safe = |it: &Origin| it.is_https() || !self.origin.is_https() && it.is_loopback();
        match origin.as_ref().is_some_and(is_safe) {
            true => Ok(uri),
            false => Err(Error::insecure_link(origin.as_ref())),
        }
    }

    /// Where a link leads that may be a path at the client's own address.
    pub(crate) fn relative(&self, link: &str) -> Result<Uri, Error> {
        match link.starts_with('/') && !link.starts_with("//") {
            true => self.link(&format!("{}{link}", self.origin)),
            false => self.link(link),
        }
    }

    /// Where a link leads that came with a response, if it leads to the
    /// client's own address.
    pub(crate) fn link(&self, link: &str) -> Result<Uri, Error> {
        let uri = parse(link);
        match self.check(&uri) {
            Ok(()) => Ok(uri),
            Err(_) => Err(Error::foreign_link(Origin::of(&uri).as_ref(), &self.origin)),
        }
    }
}

/// A link as a URL. Some have blanks and letters in them that no URL has; what
/// is none leads nowhere.
fn parse(link: &str) -> Uri {
    let link: String = utf8_percent_encode(link, NOT_IN_URL).collect();
    link.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Addresses that a service, a proxy or an attacker might name, and that
    /// look like the client's own.
    #[test]
    fn the_token_stays_with_its_origin() -> Result<(), Error> {
        let base = Base::read("https://graph.microsoft.com", false)?;
        let check = |url: &str| base.check(&url.parse().unwrap_or_default()).is_ok();
        for own in [
            "https://graph.microsoft.com/v1.0/users?$skiptoken=x",
            "https://GRAPH.microsoft.com:443/beta",
        ] {
            assert!(check(own), "{own}");
        }
        for foreign in [
            "http://graph.microsoft.com/v1.0",
            "http://graph.microsoft.com:443/v1.0",
            "https://graph.microsoft.com:8443/v1.0",
            "https://graph.microsoft.com:",
            "https://graph.microsoft.com.evil.example/v1.0",
            "https://graph.microsoft.com./v1.0",
            "https://evil.example/graph.microsoft.com",
            "https://evil.example?https://graph.microsoft.com",
            "https://graph.microsoft.com@evil.example/",
            "https://graph.microsoft.com:443@evil.example/",
            "https://user@graph.microsoft.com/",
            "https://user:pass@graph.microsoft.com/",
            "https://evil.example\\@graph.microsoft.com/",
            "https://graph.microsoft.com\t.evil.example/",
            "https://graph%2emicrosoft.com/",
            "https://xn--graph-microsoft-com/",
            "https://graph.microsoft.us/",
            "//graph.microsoft.com/",
            "/v1.0/me",
            "graph.microsoft.com:443",
            "",
        ] {
            assert!(!check(foreign), "{foreign}");
        }
        Ok(())
    }

    #[test]
    fn a_foreign_origin_is_named_without_what_comes_after_it() -> Result<(), Error> {
        let base = Base::read("https://graph.microsoft.com", false)?;
        let link = "https://evil.example:8443/users/adele?token=1";
        let error = base.check(&link.parse().unwrap_or_default()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "nothing was sent to https://evil.example:8443: \
             this client calls https://graph.microsoft.com only"
        );
        Ok(())
    }
}
