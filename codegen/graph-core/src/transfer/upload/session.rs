//! How an upload goes on: from what was sent and what was answered to what is
//! sent next. It sends nothing, and it does not know how answers are written.

use std::ops::Range;
use std::time::Duration;

use super::answer::Answer;
use super::uploaded::Uploaded;
use crate::Error;

/// How many answers in a row may bring an upload no further.
const MAX_FRUITLESS: u32 = 10;

/// How many answers there may be for each piece of the content, and how many
/// more in all: an answer that brings a few bytes is not fruitless, but brings
/// the whole piece again.
const MAX_PER_PIECE: u64 = 8;
const MAX_BESIDES: u64 = 100;

/// The longest pause that the session itself chooses.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The longest pause that a service may ask for.
const LONGEST_ASKED: Duration = Duration::from_secs(180);

/// What is sent to the session.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Request {
    /// These bytes.
    Piece(Range<u64>),
    /// The question what is missing.
    Status,
    /// That all bytes are there, which a session with `deferCommit` waits for.
    Completion,
}

/// What follows from an answer.
pub(super) enum Step {
    /// This is sent, after a pause.
    Send(Session, Request, Duration),
    /// The service has confirmed every byte.
    Done(Uploaded),
    /// The upload does not go on.
    Failed(Error),
}

/// An upload of which some bytes are missing.
#[derive(Clone)]
pub(super) struct Session {
    total: u64,
    piece: u64,
    /// The bytes of which no answer has said that they have arrived: in order,
    /// without gaps of no bytes, and without overlaps.
    missing: Vec<Range<u64>>,
    /// The least number of bytes that has been missing.
    least: u64,
    /// How many answers in a row did not make it less.
    fruitless: u32,
    /// How many answers there may still be.
    left: u64,
    /// Whether the last bytes, or the request to complete the upload, may have
    /// arrived although no answer has said so.
    is_unconfirmed: bool,
}

impl Session {
    /// A session that is about to get its first request. The pieces of the
    /// content have at most `piece` bytes.
    pub(super) fn new(total: u64, piece: u64) -> Self {
        Self {
            total,
            piece,
            missing: std::iter::once(0..total).collect(),
            least: total,
            fruitless: 0,
            left: (total / piece.max(1)).saturating_mul(MAX_PER_PIECE) + MAX_BESIDES,
            is_unconfirmed: false,
        }
    }

    /// The first of the missing bytes, or that there are none.
    pub(super) fn next(&self) -> Request {
        match self.missing.first() {
            None => Request::Completion,
            Some(first) => {
                let end = first.start.saturating_add(self.piece).min(first.end);
                Request::Piece(first.start..end)
            }
        }
    }

    /// What follows from the answer to a request.
    ///
    /// | answer | to a piece | to the question | to the completion |
    /// |---|---|---|---|
    /// | ranges | the next missing piece | the same, or the completion | the same |
    /// | complete | done, if nothing else is missing | failed | done |
    /// | unclear | the question | failed | the question |
    /// | lost | the question, after a pause | the same | the same |
    /// | refused | failed | failed | failed |
    ///
    /// A failure is [unconfirmed](crate::ErrorKind::Unconfirmed) if all bytes
    /// may have arrived, or if the service says so too early.
    pub(super) fn answered(mut self, sent: &Request, answer: Answer) -> Step {
        match answer {
            Answer::Missing(ranges) => {
                let known = match sent {
                    // The answer to a piece names where to go on, and not
                    // always all that is missing.
                    Request::Piece(piece) => without(&self.missing, piece),
                    Request::Status | Request::Completion => Vec::new(),
                };
                self.missing = joined(known.into_iter().chain(ranges));
                self.go_on()
            }
            Answer::Complete(uploaded) if self.is_last(sent) => Step::Done(uploaded),
            Answer::Complete(_) => {
                let confirmed = self.total - self.count();
                Step::Failed(Error::early(confirmed, self.total))
            }
            Answer::Unclear(error) if *sent == Request::Status => self.failed(error),
            Answer::Unclear(error) => self.ask(sent, error, Duration::ZERO),
            Answer::Lost(error) => {
                let pause = Duration::from_secs(1 << self.fruitless).min(LONGEST_PAUSE);
                self.ask(sent, error, pause)
            }
            Answer::Refused(error) => {
                // This try was refused, but perhaps because of one before it.
                self.is_unconfirmed |= self.is_last(sent) && error.tries() > 1;
                self.failed(error)
            }
        }
    }

    /// The next request, unless too many answers have brought nothing.
    fn go_on(mut self) -> Step {
        let missing = self.count();
        self.is_unconfirmed &= missing == 0;
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            return self.failed(Error::missing("nextExpectedRanges", "progress"));
        }
        if missing < self.least {
            (self.least, self.fruitless) = (missing, 0);
        } else if self.fruitless < MAX_FRUITLESS {
            self.fruitless += 1;
        } else {
            return self.failed(Error::missing("nextExpectedRanges", "progress"));
        }
        let next = self.next();
        Step::Send(self, next, Duration::ZERO)
    }

    /// The question what is missing, unless there have been too many.
    fn ask(mut self, sent: &Request, error: Error, pause: Duration) -> Step {
        self.is_unconfirmed |= self.is_last(sent) && may_have_arrived(&error);
        let asked = error.retry_after().unwrap_or_default();
        if self.fruitless >= MAX_FRUITLESS || asked > LONGEST_ASKED {
            return self.failed(error);
        }
        self.fruitless += 1;
        Step::Send(self, Request::Status, pause.max(asked))
    }

    fn failed(self, error: Error) -> Step {
        Step::Failed(match self.is_unconfirmed {
            true => error.unconfirmed(),
            false => error,
        })
    }

    /// Whether the upload is complete once this has arrived.
    fn is_last(&self, sent: &Request) -> bool {
        match sent {
            Request::Piece(piece) => without(&self.missing, piece).is_empty(),
            Request::Status => false,
            Request::Completion => true,
        }
    }

    /// How many bytes are missing.
    fn count(&self) -> u64 {
        self.missing.iter().map(|it| it.end - it.start).sum()
    }
}

/// Whether a request may have been carried out that has no answer, or none that
/// is clear.
fn may_have_arrived(error: &Error) -> bool {
    let is_refused = error.status().is_some_and(|it| it.is_client_error());
    error.tries() > 1 || !(is_refused || error.is_unsent())
}

/// What is left of some ranges without another one.
fn without(ranges: &[Range<u64>], other: &Range<u64>) -> Vec<Range<u64>> {
    let parts = ranges.iter().flat_map(|it| {
        let before = it.start..it.end.min(other.start);
        let after = it.start.max(other.end)..it.end;
        [before, after]
    });
    parts.filter(|it| !it.is_empty()).collect()
}

/// Ranges in order, those joined to one that touch.
fn joined(ranges: impl Iterator<Item = Range<u64>>) -> Vec<Range<u64>> {
    let mut ranges: Vec<_> = ranges.collect();
    ranges.sort_unstable_by_key(|it| it.start);
    let mut joined: Vec<Range<u64>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}
