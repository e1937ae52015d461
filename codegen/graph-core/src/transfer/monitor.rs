//! Operations that go on after the call: 202 and a `Location`.
//!
//! Source: <https://learn.microsoft.com/graph/long-running-actions-overview>.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};

use super::{location, member};
use crate::account::Account;
use crate::client::Inner;
use crate::error::Sent;
use crate::retry::retry_after;
use crate::send::{Label, Place};
use crate::{Call, Client, Error, FromResponse, Json, response};

/// How long an operation is watched, if nobody says otherwise.
const PATIENCE: Duration = Duration::from_secs(600);

/// The shortest time between two questions, even if the service asks for none.
const SHORTEST: Duration = Duration::from_secs(1);

/// The longest time between two questions, unless the service asks for more.
const LONGEST: Duration = Duration::from_secs(30);

/// The words of the service for an operation that has done what it was to do,
/// in small letters.
const SUCCEEDED: [&str; 5] = [
    "succeeded",
    "success",
    "completed",
    "complete",
    "completedwithwarnings",
];

/// The words for an operation that has ended in another way.
const FAILED: [&str; 20] = [
    "failed",
    "failure",
    "faulted",
    "error",
    "completedwitherrors",
    "completedwitherror",
    "partiallysucceeded",
    "partiallycompleted",
    "timedout",
    "invalid",
    "cancelled",
    "canceled",
    "aborted",
    "deleted",
    "deletefailed",
    "submissionfailed",
    "skipped",
    "rejected",
    "expired",
    "stopped",
];

impl<A: Account, R> Call<A, R> {
    /// Makes the call, and gives where to ask how what it began goes on.
    ///
    /// ```no_run
    /// # use graph_core::{Call, account};
    /// # async fn show(call: Call<account::Any, ()>) -> Result<(), graph_core::Error> {
    /// let result = call.start().await?.finish().await?;
    /// println!("{}", result["resourceId"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails like the call itself, and with
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the response names no
    /// place to ask at.
    pub async fn start(self) -> Result<Monitor, Error> {
        self.answered().await
    }
}

/// An operation of the service that goes on.
///
/// If it is watched at the client's own address, that is asked with the token;
/// anywhere else, without. A path without the version of the service, such as
/// `/teams('1')/operations('2')`, is one of the version of the call that began
/// the operation.
///
/// A machine-written method that begins one returns `Call<A, Monitor>`; for a
/// method that returns anything else there is [`Call::start`].
///
/// ```no_run
/// # use graph_core::{Call, Monitor, account};
/// # async fn show(copy: Call<account::Any, Monitor>) -> Result<(), graph_core::Error> {
/// let monitor = copy.await?;
/// let result = monitor.finish().await?;
/// println!("{}", result["resourceId"]);
/// # Ok(())
/// # }
/// ```
#[must_use = "an operation is not waited for until it is to finish"]
pub struct Monitor {
    client: Arc<Inner>,
    url: String,
    patience: Duration,
}

impl FromResponse for Monitor {
    fn from_response(response: Response<Bytes>, client: &Client) -> Result<Self, Error> {
        let client = Arc::clone(client.inner());
        let link = location(&response)?;
        // One that is no path is looked at when it is called.
        let url = client.base.absolute(link, Sent::version(&response));
        let url = url.unwrap_or_else(|| link.to_owned());
        Ok(Self {
            client,
            url,
            patience: PATIENCE,
        })
    }
}

/// Says that something goes on, not where: that may open what it leads to.
impl fmt::Debug for Monitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Monitor")
    }
}

impl Monitor {
    /// Where the operation is watched, as a whole URL if the service has told
    /// a path. It may open what it leads to.
    pub fn location(&self) -> &str {
        &self.url
    }

    /// Waits no longer than this for the operation; without it, ten minutes.
    ///
    /// When the time is over, the service is asked for the last time, and has
    /// one second to answer.
    pub fn patience(mut self, time: Duration) -> Self {
        self.patience = time;
        self
    }

    /// Asks once how the operation goes on.
    ///
    /// # Errors
    ///
    /// Fails like any call, and with
    /// [`ErrorKind::ForeignLink`](crate::ErrorKind::ForeignLink) if the place to
    /// ask at is not `https`.
    pub async fn status(&self) -> Result<Json, Error> {
        let response = self.ask(None).await?;
        if response.body().trim_ascii().is_empty() {
            return Ok(Json::Null);
        }
        response::read(&response)
    }

    /// Waits until the operation has succeeded, and gives what the service
    /// says of it.
    ///
    /// # Errors
    ///
    /// Fails with the error of the operation if it has ended in any other way:
    /// if it has failed, was cancelled, took the service too long, or is
    /// complete with errors. What it has done all the same is in the
    /// [body](Error::body) of the error. Fails with
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) if it takes too long or
    /// the client has no clock to wait by, and like any call. After an error of
    /// that kind it can be waited for again.
    pub async fn finish(&self) -> Result<Json, Error> {
        let began = self.client.elapsed();
        let left = || {
            let elapsed = self.client.elapsed().saturating_sub(began);
            self.patience.saturating_sub(elapsed)
        };
        let mut wait = SHORTEST;
        loop {
            let response = self.ask(Some(left().max(SHORTEST))).await?;
            let body = match response.body().trim_ascii().is_empty() {
                true => Json::Null,
                false => response::read(&response)?,
            };
            match state(&response, &body) {
                State::Succeeded => return Ok(body),
                State::Failed(word) => return Err(Error::operation(word, &body, &response)),
                State::Running => {}
            }
            let left = left();
            let Some(clock) = self.client.clock.as_ref().filter(|_| !left.is_zero()) else {
                return Err(Error::unfinished(self.patience));
            };
            let asked = retry_after(response.headers(), clock.now()).unwrap_or(wait);
            clock.sleep(asked.max(SHORTEST).min(left)).await;
            wait = (wait * 2).min(LONGEST);
        }
    }

    async fn ask(&self, within: Option<Duration>) -> Result<Response<Bytes>, Error> {
        let base = &self.client.base;
        let (uri, place) = match base.link(&self.url) {
            Ok(uri) => (uri, Place::Own),
            Err(_) => (base.given(&self.url)?, Place::Given),
        };
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = uri;
        let label = Label {
            path: "(monitor)".to_owned(),
            place,
            redirects: true,
            within,
            ..Label::default()
        };
        let response = self.client.send(&label, request).await?;
        // Where the result is, and not where else to ask.
        let is_result = matches!(response.status(), StatusCode::FOUND | StatusCode::SEE_OTHER);
        match response.status().is_redirection() && !is_result {
            true => Err(Error::service(&response, None)),
            false => Ok(response),
        }
    }
}

enum State<'a> {
    Running,
    Succeeded,
    /// With the word for it.
    Failed(&'a str),
}

/// How the operation is, by the words that resources of the Graph have for it:
/// `status`, which print writes as an object with a `state`. A word that is not
/// known is not the end.
fn state<'a>(response: &Response<Bytes>, body: &'a Json) -> State<'a> {
    let status = member(body, "status").filter(|it| !it.is_null());
    let word = status.and_then(|it| it.as_str().or_else(|| member(it, "state")?.as_str()));
    let Some(word) = word.filter(|it| !it.is_empty()) else {
        // The end of those that say nothing: another status than 202.
        return match (response.status(), status) {
            (StatusCode::ACCEPTED, _) => State::Running,
            (_, None | Some(Json::String(_))) => State::Succeeded,
            _ => State::Running,
        };
    };
    let is_in = |words: &[&str]| words.iter().any(|it| it.eq_ignore_ascii_case(word));
    if is_in(&SUCCEEDED) {
        State::Succeeded
    } else if is_in(&FAILED) {
        State::Failed(word)
    } else {
        State::Running
    }
}
