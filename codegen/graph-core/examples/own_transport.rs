//! A transport of one's own, over `ureq`, for programs without `reqwest`.
//!
//! `ureq` blocks, so this is for programs that make one call after the other.

use graph_core::transport::{Limits, Transport};
use graph_core::{BoxFuture, Bytes, Client, Error, SecretString, http};

/// Sends requests with `ureq`, and follows no redirect.
pub(crate) struct Ureq(ureq::Agent);

impl Ureq {
    pub(crate) fn new() -> Self {
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false);
        Self(config.build().into())
    }

    fn run(
        &self,
        request: http::Request<Bytes>,
        limits: &Limits,
    ) -> Result<http::Response<Bytes>, ureq::Error> {
        let request = self.0.configure_request(request.map(|body| body.to_vec()));
        let request = request.timeout_global(Some(limits.timeout)).build();
        let (head, mut body) = self.0.run(request)?.into_parts();
        let body = body
            .with_config()
            .limit(limits.max_response_bytes)
            .read_to_vec()?;
        Ok(http::Response::from_parts(head, body.into()))
    }
}

impl Transport for Ureq {
    fn send<'a>(
        &'a self,
        request: http::Request<Bytes>,
        limits: &'a Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        let response = self.run(request, limits).map_err(|error| match error {
            ureq::Error::Timeout(_) => Error::timeout(limits.timeout),
            ureq::Error::BodyExceedsLimit(limit) => Error::too_large(limit),
            ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => Error::unsent(error),
            error => Error::transport(error),
        });
        Box::pin(std::future::ready(response))
    }
}

fn main() -> Result<(), Error> {
    let client = Client::builder(SecretString::from("token"))
        .transport(Ureq::new())
        .build()?;
    // From here on, `client` is like any other.
    assert!(format!("{client:?}").contains("https://graph.microsoft.com"));
    Ok(())
}
