//! The one way out: every request of a client goes through here.

use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderValue, LOCATION};
use http::{Method, Request, Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::account::Account;
use crate::client::Inner;
use crate::error::request_id;
use crate::retry::{Failed, retry_after};
use crate::transport::Limits;
use crate::{Client, Error, Operation};

/// What is called, as far as everybody may know it.
#[derive(Default)]
pub(crate) struct Label {
    pub(crate) operation: Option<&'static Operation>,
    /// The path, without what names a person or a thing.
    pub(crate) path: String,
    pub(crate) place: Place,
    /// Whether being sent on to another address is an answer, and no error. The
    /// other address is not called.
    pub(crate) redirects: bool,
}

/// Where a request goes.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// To the client's own address, with the token.
    #[default]
    Own,
    /// To where the service said, without the token.
    Given,
}

impl Label {
    /// The response, if it says that the call succeeded.
    pub(crate) fn judge(&self, response: Response<Bytes>) -> Result<Response<Bytes>, Error> {
        let status = response.status();
        let leads_on = status.is_redirection() && response.headers().contains_key(LOCATION);
        if status.is_success() || self.redirects && leads_on {
            Ok(response)
        } else {
            Err(Error::service(&response, self.operation))
        }
    }

    /// What traces show of a call. The other fields are filled in later.
    fn span(&self, method: &Method) -> Span {
        tracing::info_span!(
            "graph",
            method = method.as_str(),
            path = self.path,
            operation = self.operation.map(|it| it.id),
            status = Empty,
            tries = Empty,
            request_id = Empty,
            duration_ms = Empty,
        )
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
        self.inner().send(&Label::default(), request).await
    }
}

impl Inner {
    /// Sends a request in a span of its own, and with the client's token if it
    /// goes to the client's own address.
    pub(crate) async fn send(
        &self,
        label: &Label,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, Error> {
        let span = label.span(request.method());
        let began = self.elapsed();
        let sending = self.repeat(label, request, began, &span);
        let result = sending.instrument(span.clone()).await;
        let (status, id) = match &result {
            Ok(response) => (Some(response.status()), request_id(response.headers())),
            Err(error) => (error.status(), error.request_id()),
        };
        let duration = self.elapsed().saturating_sub(began);
        span.record("status", status.map(|it| it.as_u16()));
        span.record("request_id", id);
        span.record("duration_ms", duration.as_millis() as u64);
        result
    }

    /// Sends a request as often as it has to.
    async fn repeat(
        &self,
        label: &Label,
        request: Request<Bytes>,
        began: Duration,
        span: &Span,
    ) -> Result<Response<Bytes>, Error> {
        let mut limits = self.limits.clone();
        let mut token = match label.place {
            Place::Own => {
                self.base.check(request.uri())?;
                Some(self.tokens.token().await?)
            }
            Place::Given => None,
        };
        let mut renewed = false;
        let mut tries = 1;
        loop {
            span.record("tries", tries);
            let next = match &token {
                Some(token) => authorize(request.clone(), token)?,
                None => request.clone(),
            };
            let error = match self.attempt(label, next, &limits).await {
                Ok(response) => return Ok(response),
                Err(error) => error.with_tries(tries),
            };
            let is_refused = error.status() == Some(StatusCode::UNAUTHORIZED) && !renewed;
            if let Some(refused) = token.as_ref().filter(|_| is_refused) {
                renewed = true;
                token = match self.tokens.renew(refused, error.claims()).await {
                    Ok(Some(fresh)) => Some(fresh),
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
            let (status, wait_ms) = (error.status(), wait.as_millis() as u64);
            tracing::debug!(status = status.map(|it| it.as_u16()), wait_ms, "sent again");
            clock.sleep(wait).await;
            let elapsed = self.elapsed().saturating_sub(began);
            limits.timeout = self.limits.timeout.min(self.retry.left(elapsed));
            tries += 1;
            if token.is_some() {
                token = Some(self.tokens.token().await?);
            }
        }
    }

    /// Sends a request once, as it is.
    async fn attempt(
        &self,
        label: &Label,
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
        label
            .judge(response)
            .map_err(|error| error.with_retry_after(asked))
    }

    pub(crate) fn elapsed(&self) -> Duration {
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
