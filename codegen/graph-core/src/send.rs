//! The one way out: every request of a client goes through here.

use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderValue};
use http::{Request, Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};

use crate::client::Inner;
use crate::retry::{Failed, retry_after};
use crate::transport::Limits;
use crate::{Error, Operation};

impl Inner {
    /// Sends a request with the client's token, as often as it has to.
    pub(crate) async fn send(
        &self,
        operation: Option<&'static Operation>,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, Error> {
        self.base.check(request.uri())?;
        let began = self.elapsed();
        let mut limits = self.limits.clone();
        let mut token = self.tokens.token().await?;
        let mut renewed = false;
        let mut tries = 1;
        loop {
            let authorized = authorize(request.clone(), &token)?;
            let error = match self.attempt(operation, authorized, &limits).await {
                Ok(response) => return Ok(response),
                Err(error) => error.with_tries(tries),
            };
            if error.status() == Some(StatusCode::UNAUTHORIZED) && !renewed {
                renewed = true;
                token = match self.tokens.renew(&token).await {
                    Ok(Some(fresh)) => fresh,
                    Ok(None) => return Err(error),
                    Err(failure) => return Err(error.with_source(failure)),
                };
                continue;
            }
            let elapsed = self.elapsed().saturating_sub(began);
            let failed = Failed::new(request.method(), &error, tries, elapsed);
            let (Some(clock), Some(wait)) = (&self.clock, self.retry.wait(&failed)) else {
                return Err(error);
            };
            clock.sleep(wait).await;
            let elapsed = self.elapsed().saturating_sub(began);
            limits.timeout = self.limits.timeout.min(self.retry.left(elapsed));
            tries += 1;
            token = self.tokens.token().await?;
        }
    }

    /// Sends a request once, as it is.
    async fn attempt(
        &self,
        operation: Option<&'static Operation>,
        request: Request<Bytes>,
        limits: &Limits,
    ) -> Result<Response<Bytes>, Error> {
        let response = self.transport.send(request, limits).await?;
        let limit = limits.max_response_bytes;
        if response.body().len() as u64 > limit {
            return Err(Error::too_large(limit));
        }
        let asked = self
            .clock
            .as_ref()
            .and_then(|clock| retry_after(response.headers(), clock.now()));
        success(response, operation).map_err(|error| error.with_retry_after(asked))
    }

    fn elapsed(&self) -> Duration {
        self.clock
            .as_ref()
            .map_or(Duration::ZERO, |clock| clock.elapsed())
    }
}

/// The request with the token. Nothing else attaches it.
fn authorize(mut request: Request<Bytes>, token: &SecretString) -> Result<Request<Bytes>, Error> {
    let value = format!("Bearer {}", token.expose_secret());
    // The error says what is wrong, not what the value is.
    let mut value = HeaderValue::try_from(value).map_err(Error::token)?;
    value.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, value);
    Ok(request)
}

/// The response, if its status says that the call succeeded.
pub(crate) fn success(
    response: Response<Bytes>,
    operation: Option<&'static Operation>,
) -> Result<Response<Bytes>, Error> {
    if response.status().is_success() {
        Ok(response)
    } else {
        Err(Error::service(&response, operation))
    }
}
