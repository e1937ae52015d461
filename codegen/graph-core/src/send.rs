//! The one way out: every request of a client goes through here.

use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderValue, LOCATION};
use http::{Method, Request, Response, StatusCode, Uri};
use secrecy::{ExposeSecret, SecretString};
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::account::Account;
use crate::client::Inner;
use crate::error::{Mask, Sent, request_id};
use crate::origin::Origin;
use crate::pace::Repetition;
use crate::reserved::is_of_the_client;
use crate::retry::{Failed, is_turned_away, retry_after};
use crate::{Client, Error, Operation};

/// The shortest time for a repetition within a time that the label grants.
const SHORTEST_TRY: Duration = Duration::from_secs(1);

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
    /// How long the call may take in all, if that is less than the client
    /// grants every call.
    pub(crate) within: Option<Duration>,
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
    /// client's own scheme, host and port, with
    /// [`ErrorKind::Input`](crate::ErrorKind::Input) if it has a header that is
    /// not the caller's, such as `Authorization` or `Host`, and with the
    /// service's error if the status of the response is not a success.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, Error> {
        if let Some(name) = request.headers().keys().find(|it| is_of_the_client(it)) {
            let message = format!("the client itself sets the header {name}");
            return Err(Error::input(message));
        }
        let mut response = self.inner().send(&Label::default(), request).await?;
        Sent::unmark(&mut response);
        Ok(response)
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
        let sending = self.repeat(label, request, &span);
        self.traced(sending, &span).await
    }

    /// Sends a request once with this token, in a span of its own. Whether it
    /// is sent again is for the caller to decide.
    pub(crate) async fn send_once(
        &self,
        label: &Label,
        request: Request<Bytes>,
        token: &SecretString,
    ) -> Result<Response<Bytes>, Error> {
        self.base.check(request.uri())?;
        let span = label.span(request.method());
        span.record("tries", 1);
        let request = self.authorize(request, token)?;
        self.traced(self.attempt(label, request, 1, Duration::MAX), &span)
            .await
    }

    /// The result of sending, whose end the span is told.
    async fn traced(
        &self,
        sending: impl Future<Output = Result<Response<Bytes>, Error>>,
        span: &Span,
    ) -> Result<Response<Bytes>, Error> {
        let began = self.elapsed();
        let result = sending.instrument(span.clone()).await;
        let (status, id) = match &result {
            Ok(response) => (Some(response.status()), request_id(response.headers())),
            Err(error) => (error.status(), error.request_id().map(str::to_owned)),
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
        span: &Span,
    ) -> Result<Response<Bytes>, Error> {
        if label.place == Place::Own {
            self.base.check(request.uri())?;
        }
        let began = self.elapsed();
        self.wait_for_host(label, request.uri(), began).await;
        let mut token = self.token(label).await?;
        // How often it was sent in all, and how often with a token that was
        // renewed after 401.
        let (mut sent, mut renewed) = (0, 0);
        // How many repetitions of the client's budget it has taken.
        let mut taken = 0;
        let mut is_unsent = true;
        loop {
            sent += 1;
            span.record("tries", sent);
            let next = match &token {
                Some(token) => self.authorize(request.clone(), token)?,
                None => request.clone(),
            };
            let error = match self
                .attempt(label, next, sent, self.left(label, began))
                .await
            {
                Ok(response) => {
                    self.pace.succeeded(taken);
                    return Ok(response);
                }
                Err(error) => error.with_tries(sent),
            };
            is_unsent &= error.is_unsent();
            let is_refused = error.status() == Some(StatusCode::UNAUTHORIZED) && renewed == 0;
            if let Some(refused) = token.as_ref().filter(|_| is_refused) {
                renewed = 1;
                token = match self.tokens.renew(refused, error.claims()).await {
                    Ok(Some(fresh)) => Some(fresh),
                    Ok(None) => return Err(error),
                    Err(failure) => return Err(error.with_source(failure)),
                };
                continue;
            }
            let elapsed = self.elapsed().saturating_sub(began);
            let failed = Failed::new(request.method(), &error, sent - renewed, elapsed);
            let left = self.left(label, began);
            let again = self.again(request.uri(), &failed);
            let again = again.filter(|it| it.wait.saturating_add(SHORTEST_TRY) <= left);
            let error = error.with_unsent(is_unsent);
            let (Some(clock), Some(again)) = (&self.clock, again) else {
                return Err(error);
            };
            let (status, wait_ms) = (error.status(), again.wait.as_millis() as u64);
            tracing::debug!(status = status.map(|it| it.as_u16()), wait_ms, "sent again");
            clock.sleep(again.wait).await;
            // Another call may have been told to wait longer.
            if !self.wait_for_host(label, request.uri(), began).await {
                return Err(error);
            }
            taken += again.repetition.sent();
            token = match self.token(label).await {
                Ok(token) => token,
                Err(failure) => return Err(error.with_source(failure)),
            };
        }
    }

    /// The token for what this is about, if it gets one.
    async fn token(&self, label: &Label) -> Result<Option<SecretString>, Error> {
        match label.place {
            Place::Own => self.tokens.token().await.map(Some),
            Place::Given => Ok(None),
        }
    }

    /// The request with the token, and with what goes with all requests to the
    /// client's own address. Nothing else attaches a token.
    pub(crate) fn authorize(
        &self,
        mut request: Request<Bytes>,
        token: &SecretString,
    ) -> Result<Request<Bytes>, Error> {
        let value = format!("Bearer {}", token.expose_secret());
        // The error says what is wrong, not what the value is.
        let mut value = HeaderValue::try_from(value).map_err(Error::token)?;
        value.set_sensitive(true);
        let headers = request.headers_mut();
        self.add_headers(headers);
        headers.insert(AUTHORIZATION, value);
        Ok(request)
    }

    /// Waits while the host wants to be left alone, and says `false` if that
    /// would take longer than the call may wait. A call that has not been sent
    /// yet then is: the service decides.
    async fn wait_for_host(&self, label: &Label, uri: &Uri, began: Duration) -> bool {
        while let (Some(clock), Some(wait)) = (&self.clock, self.held(uri)) {
            let elapsed = clock.elapsed().saturating_sub(began);
            let is_too_long = wait.saturating_add(SHORTEST_TRY) > self.left(label, began);
            if is_too_long || !self.retry.has_patience(wait, elapsed) {
                return false;
            }
            tracing::debug!(wait_ms = wait.as_millis() as u64, "the host is left alone");
            let before = clock.elapsed();
            clock.sleep(wait).await;
            if clock.elapsed() <= before {
                // A clock that stands still never ends the wait.
                return true;
            }
        }
        true
    }

    /// How much is left of the time that the label grants.
    fn left(&self, label: &Label, began: Duration) -> Duration {
        let elapsed = self.elapsed().saturating_sub(began);
        label
            .within
            .map_or(Duration::MAX, |it| it.saturating_sub(elapsed))
    }

    /// How much longer the host wants to be left alone.
    pub(crate) fn held(&self, uri: &Uri) -> Option<Duration> {
        self.pace.held(&Origin::of(uri)?, self.elapsed())
    }

    /// Whether and when a try that failed is repeated. What its answer says of
    /// the host holds for all calls of the client.
    pub(crate) fn again(&self, uri: &Uri, failed: &Failed<'_>) -> Option<Again<'_>> {
        let asked = failed.error.retry_after();
        let turned_away = failed.error.status().is_some_and(is_turned_away);
        let asked = asked.filter(|wait| turned_away && !wait.is_zero());
        if let (Some(wait), Some(clock), Some(host)) = (asked, &self.clock, Origin::of(uri)) {
            self.pace.hold(host, clock.elapsed(), wait);
        }
        self.clock.as_ref()?;
        let wait = self.retry.wait(failed)?;
        let repetition = match asked {
            Some(_) => Repetition::free(),
            None => self.pace.take()?,
        };
        Some(Again { wait, repetition })
    }

    /// Sends a request once, as it is.
    async fn attempt(
        &self,
        label: &Label,
        request: Request<Bytes>,
        tries: u32,
        left: Duration,
    ) -> Result<Response<Bytes>, Error> {
        let mut limits = self.limits.clone();
        limits.timeout = limits.timeout.min(left);
        let sent = self.transport.send(request.clone(), &limits).await;
        let mut response = sent.map_err(|error| error.masked(&Mask::of(&request, &label.path)))?;
        Sent::mark(&mut response, tries, &label.path, request);
        let limit = self.limits.max_response_bytes;
        if response.body().len() as u64 > limit {
            return Err(Error::too_large(limit).answered_by(&response));
        }
        self.judge(label, response)
    }

    /// The response, if it says that the call succeeded.
    pub(crate) fn judge(
        &self,
        label: &Label,
        response: Response<Bytes>,
    ) -> Result<Response<Bytes>, Error> {
        let now = self.clock.as_ref().map(|clock| clock.now());
        let asked = now.and_then(|now| retry_after(response.headers(), now));
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

/// That a call is repeated.
pub(crate) struct Again<'c> {
    /// How long to wait before.
    pub(crate) wait: Duration,
    /// What goes back to the client's budget if the call succeeds.
    pub(crate) repetition: Repetition<'c>,
}
