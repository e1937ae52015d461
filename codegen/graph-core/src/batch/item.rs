//! One call of a batch, from the time that it is added until it is answered.
//!
//! It knows what the call has been through, and nothing of the others.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use secrecy::{ExposeSecret, SecretString};

use super::wire;
use crate::Error;
use crate::send::Label;

/// A call of a batch.
pub(super) struct Item {
    /// The calls that have to succeed before, each of them once.
    pub(super) after: Vec<usize>,
    pub(super) state: State,
}

pub(super) enum State {
    Waiting(Box<Waiting>),
    Answered(Result<Response<Bytes>, Error>),
}

/// What there is of a call that has no answer yet.
pub(super) struct Waiting {
    pub(super) label: Label,
    pub(super) request: Request<Bytes>,
    /// The version of the service, such as `/v1.0`.
    pub(super) version: String,
    /// The call as it is written.
    pub(super) members: String,
    /// How often it was sent.
    pub(super) sent: u32,
    /// How often it was sent without a try being lost: it was not carried out
    /// because of another call, or because of its token.
    pub(super) excused: u32,
    /// Whether no part of it has ever reached the service.
    pub(super) is_unsent: bool,
    /// How many repetitions of the client's budget it has taken.
    pub(super) taken: u32,
    /// Since when it could be sent.
    pub(super) began: Option<Duration>,
    /// When it may be sent.
    pub(super) due: Duration,
    /// Whether a token was refused, and another one came in its place.
    pub(super) is_renewed: bool,
    /// That other one, for the next time that it is sent.
    pub(super) token: Option<SecretString>,
    /// How it failed, if it is sent again for that.
    pub(super) failed: Option<Error>,
}

impl Item {
    /// A call that has not been sent.
    pub(super) fn new(label: Label, url: &str, request: Result<Request<Bytes>, Error>) -> Self {
        let (version, path) = wire::split(url);
        let written = request.and_then(|request| Ok((wire::write(path, &request)?, request)));
        let waiting = |(members, request)| Waiting {
            label,
            request,
            version: version.to_owned(),
            members,
            sent: 0,
            excused: 0,
            is_unsent: true,
            taken: 0,
            began: None,
            due: Duration::ZERO,
            is_renewed: false,
            token: None,
            failed: None,
        };
        let state = match written.map(waiting) {
            Ok(waiting) => State::Waiting(Box::new(waiting)),
            Err(error) => State::Answered(Err(error)),
        };
        let after = Vec::new();
        Self { after, state }
    }

    pub(super) fn waiting(&self) -> Option<&Waiting> {
        match &self.state {
            State::Waiting(waiting) => Some(waiting),
            State::Answered(_) => None,
        }
    }

    pub(super) fn waiting_mut(&mut self) -> Option<&mut Waiting> {
        match &mut self.state {
            State::Waiting(waiting) => Some(waiting),
            State::Answered(_) => None,
        }
    }

    pub(super) fn has_failed(&self) -> bool {
        matches!(self.state, State::Answered(Err(_)))
    }

    pub(super) fn answer(&mut self, answer: Result<Response<Bytes>, Error>) {
        self.state = State::Answered(answer);
    }
}

impl Waiting {
    /// Whether both can be in one request.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        self.version == other.version && secret(self) == secret(other)
    }

    /// Why it has no answer if it is not sent any more, because of this.
    pub(super) fn given_up(&mut self, why: Error) -> Error {
        let sent = self.sent;
        self.failed.take().unwrap_or_else(|| why.with_tries(sent))
    }
}

fn secret(waiting: &Waiting) -> Option<&str> {
    waiting.token.as_ref().map(ExposeSecret::expose_secret)
}
