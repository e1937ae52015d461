//! The transport over `reqwest` and `rustls`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use futures_core::future::BoxFuture;
use http::{Request, Response};
use reqwest::redirect::Policy;
use rustls::crypto::ring;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier, client::WantsClientCert};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Limits, Transport};
use crate::Error;

/// How long connecting may take.
const CONNECT: Duration = Duration::from_secs(10);

/// Sends requests with `reqwest`, over TLS with the certificates that the
/// operating system trusts. It follows no redirect.
///
/// It needs a runtime of `tokio` with time and I/O, as `#[tokio::main]` makes it.
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// A transport for `https`, and for nothing else.
    ///
    /// It gives up connecting after ten seconds, and uses the proxy that the
    /// environment names (`HTTPS_PROXY`, `ALL_PROXY`, except for `NO_PROXY`),
    /// through which requests stay encrypted.
    ///
    /// # Errors
    ///
    /// Fails if the operating system has no certificates.
    pub fn new() -> Result<Self, Error> {
        Self::configured(|client| client)
    }

    /// The same with settings of your own: proxies, timeouts and whatever else
    /// `reqwest` offers.
    ///
    /// Certificates are trusted if the operating system trusts them, those of a
    /// company's proxy for example. Other ones take a configuration of `rustls`,
    /// with `tls_backend_preconfigured`; the settings of `reqwest` for
    /// certificates change nothing.
    ///
    /// Redirects and repetitions are not among them: where a token goes, and
    /// what is sent twice, is the client's to decide.
    ///
    /// ```
    /// use std::time::Duration;
    /// use graph_core::transport::{Reqwest, reqwest};
    ///
    /// # fn show() -> Result<(), Box<dyn std::error::Error>> {
    /// let proxy = reqwest::Proxy::https("http://proxy.contoso.example:8080")?;
    /// let transport = Reqwest::configured(|client| {
    ///     client
    ///         .proxy(proxy)
    ///         .connect_timeout(Duration::from_secs(3))
    ///         .read_timeout(Duration::from_secs(20))
    /// })?;
    /// # let _ = transport;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the operating system has no certificates, or if `reqwest` does
    /// not take the settings.
    pub fn configured(
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, Error> {
        let config = tls()?.with_platform_verifier().map_err(setup)?;
        Self::build(config, |client| configure(client.https_only(true)))
    }

    /// A transport for `http` on this machine. It trusts no certificate, and
    /// so works where there are none.
    pub(crate) fn plain() -> Result<Self, Error> {
        let config = tls()?.with_root_certificates(RootCertStore::empty());
        // Nothing is encrypted here. A proxy that the environment names would
        // see the token.
        Self::build(config, reqwest::ClientBuilder::no_proxy)
    }

    fn build(
        config: ConfigBuilder<ClientConfig, WantsClientCert>,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, Error> {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(config.with_no_client_auth())
            .connect_timeout(CONNECT)
            .user_agent(concat!("graph-core/", env!("CARGO_PKG_VERSION")));
        let client = configure(client)
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .build();
        client.map(Self).map_err(setup)
    }
}

/// The provider is named here, so that no other crate's choice matters.
fn tls() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(setup)
}

fn setup(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::setup("the transport cannot be set up").with_source(error)
}

impl Transport for Reqwest {
    fn send<'a>(
        &'a self,
        request: Request<Bytes>,
        limits: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>> {
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_err() {
                return Err(Error::setup("there is no runtime of tokio"));
            }
            let began = Instant::now();
            let failed = |error: reqwest::Error| {
                // Its URL may be about a person.
                let error = error.without_url();
                if error.is_builder() {
                    Error::unsendable(error)
                } else if error.is_connect() {
                    // Also if it took too long: nothing was sent.
                    Error::unsent(error)
                } else if error.is_timeout() {
                    // Or a shorter limit of the program's own settings.
                    let elapsed = Duration::from_millis(began.elapsed().as_millis() as u64);
                    Error::timeout(elapsed.min(limits.timeout)).with_source(error)
                } else {
                    Error::transport(error)
                }
            };
            let mut request = reqwest::Request::try_from(request).map_err(failed)?;
            *request.timeout_mut() = Some(limits.timeout);
            let mut response = self.0.execute(request).await.map_err(failed)?;

            let too_large = |length: u64| length > limits.max_response_bytes;
            if response.content_length().is_some_and(too_large) {
                return Err(Error::too_large(limits.max_response_bytes));
            }
            let mut body = BytesMut::new();
            while let Some(chunk) = response.chunk().await.map_err(failed)? {
                if too_large(body.len() as u64 + chunk.len() as u64) {
                    return Err(Error::too_large(limits.max_response_bytes));
                }
                body.extend_from_slice(&chunk);
            }
            let mut whole = Response::new(body.freeze());
            *whole.status_mut() = response.status();
            *whole.version_mut() = response.version();
            *whole.headers_mut() = std::mem::take(response.headers_mut());
            Ok(whole)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind::WouldBlock;
    use std::net::TcpListener;

    use super::*;

    #[tokio::test]
    async fn a_transport_for_https_connects_to_nothing_else() {
        let config = tls()
            .unwrap()
            .with_root_certificates(RootCertStore::empty());
        let transport = Reqwest::build(config, |client| client.https_only(true)).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();

        let mut request = Request::new(Bytes::new());
        let url = format!("http://{}/", listener.local_addr().unwrap());
        *request.uri_mut() = url.parse().unwrap();
        let limits = Limits {
            timeout: Duration::from_millis(100),
            ..Limits::default()
        };
        let error = transport.send(request, &limits).await.unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Input);
        assert_eq!(listener.accept().unwrap_err().kind(), WouldBlock);
    }
}
