//! The transport over `reqwest` and `rustls`.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_core::future::BoxFuture;
use http::{Request, Response};
use reqwest::redirect::Policy;
use rustls::crypto::ring;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier, client::WantsClientCert};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Limits, Transport};
use crate::Error;

/// Sends requests with `reqwest`, over TLS with the certificates that the
/// operating system trusts. It follows no redirect.
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// A transport for `https`, and for nothing else.
    ///
    /// # Errors
    ///
    /// Fails if the operating system has no certificates.
    pub fn new() -> Result<Self, Error> {
        let config = tls()?.with_platform_verifier().map_err(setup)?;
        Self::build(config, reqwest::Client::builder().https_only(true))
    }

    /// A transport for `http` on this machine. It trusts no certificate, and
    /// so works where there are none.
    pub(crate) fn plain() -> Result<Self, Error> {
        let config = tls()?.with_root_certificates(RootCertStore::empty());
        // Nothing is encrypted here. A proxy that the environment names would
        // see the token.
        Self::build(config, reqwest::Client::builder().no_proxy())
    }

    fn build(
        config: ConfigBuilder<ClientConfig, WantsClientCert>,
        client: reqwest::ClientBuilder,
    ) -> Result<Self, Error> {
        let client = client
            .tls_backend_preconfigured(config.with_no_client_auth())
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .user_agent(concat!("graph-core/", env!("CARGO_PKG_VERSION")))
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
            let failed = |error: reqwest::Error| {
                if error.is_timeout() {
                    Error::timeout(limits.timeout)
                } else if error.is_connect() {
                    // Its URL may be about a person.
                    Error::unsent(error.without_url())
                } else {
                    Error::transport(error.without_url())
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
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn a_transport_for_https_connects_to_nothing_else() {
        let config = tls()
            .unwrap()
            .with_root_certificates(RootCertStore::empty());
        let client = reqwest::Client::builder().https_only(true);
        let transport = Reqwest::build(config, client).unwrap();
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
        assert_eq!(error.kind(), crate::ErrorKind::Transport);
        assert_eq!(listener.accept().unwrap_err().kind(), WouldBlock);
    }
}
