//! How a batch is sent: in which requests, in which order, and what again.
//!
//! It knows which calls wait for which. Whether a call may be sent again is
//! decided where that is decided for every call of the client.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use secrecy::SecretString;

use super::item::{Item, State, Waiting};
use super::wire;
use crate::Error;
use crate::client::Inner;
use crate::error::Sent;
use crate::retry::Failed;
use crate::send::Label;

/// How many calls the service takes in one request.
const MOST: usize = 20;

type Answer = Result<Response<Bytes>, Error>;

/// Sends the calls until each of them has its answer.
pub(super) async fn run(client: &Inner, items: Vec<Item>) -> Vec<Answer> {
    let mut run = Run { client, items };
    loop {
        run.give_up_dependents();
        let now = client.elapsed();
        run.heed_host(now);
        let chunk = run.chunk(now);
        if !chunk.is_empty() {
            run.exchange(&chunk).await;
            continue;
        }
        // Others wait for those that are not due yet.
        let waiting = run.items.iter().filter_map(Item::waiting);
        let due = waiting.map(|it| it.due).filter(|due| *due > now).min();
        let (Some(due), Some(clock)) = (due, &client.clock) else {
            break;
        };
        clock.sleep(due.saturating_sub(now)).await;
        if client.elapsed() <= now {
            // A clock that stands still brings no call any further.
            break;
        }
    }
    let answer = |item: Item| match item.state {
        State::Answered(answer) => answer,
        State::Waiting(mut waiting) => Err(waiting.given_up(Error::unclear(NO_ANSWER))),
    };
    run.items.into_iter().map(answer).collect()
}

const NO_ANSWER: &str = "the batch was answered, but not this call";

struct Run<'a> {
    client: &'a Inner,
    items: Vec<Item>,
}

/// What becomes of a call after it was sent.
enum Next {
    Done(Answer),
    /// It is sent again.
    Again,
    /// It is sent again if there is another token.
    Renew(Error),
}

impl Run<'_> {
    /// Gives up the calls that wait for one that failed.
    fn give_up_dependents(&mut self) {
        for number in 0..self.items.len() {
            let Some(failed) = self.failed_before(number) else {
                continue;
            };
            let item = &mut self.items[number];
            if let Some(waiting) = item.waiting_mut() {
                let error = waiting.given_up(Error::dependency(failed));
                item.answer(Err(error));
            }
        }
    }

    /// The first call that this one waits for and that has failed.
    fn failed_before(&self, number: usize) -> Option<usize> {
        let mut after = self.items[number].after.iter().copied();
        after.find(|it| self.items[*it].has_failed())
    }

    /// Whether a call that this one waits for has no answer yet.
    fn has_to_wait(&self, number: usize) -> bool {
        let mut after = self.items[number].after.iter();
        after.any(|it| self.items[*it].waiting().is_some())
    }

    /// Lets the calls wait as long as the service wants to be left alone. Those
    /// that cannot wait that long are given up, or sent now if they have not
    /// been sent yet, or not with this token: the service decides.
    fn heed_host(&mut self, now: Duration) {
        let client = self.client;
        let first = self.items.iter().find_map(Item::waiting);
        let Some(hold) = first.and_then(|it| client.held(it.request.uri())) else {
            return;
        };
        for number in 0..self.items.len() {
            if self.has_to_wait(number) {
                continue;
            }
            let item = &mut self.items[number];
            let Some(waiting) = item.waiting_mut() else {
                continue;
            };
            let began = *waiting.began.get_or_insert(now);
            if client.retry.has_patience(hold, now.saturating_sub(began)) {
                waiting.due = waiting.due.max(now.saturating_add(hold));
            } else if let Some(error) = waiting.failed.take_if(|it| !is_refusal(it)) {
                item.answer(Err(error));
            }
        }
    }

    /// The calls that go into one request: the first ones that are due and go
    /// together, and for which nobody has to wait who is not among them.
    fn chunk(&self, now: Duration) -> Vec<usize> {
        let mut chunk: Vec<usize> = Vec::new();
        for (number, item) in self.items.iter().enumerate() {
            if chunk.len() == MOST {
                break;
            }
            let Some(waiting) = item.waiting().filter(|it| it.due <= now) else {
                continue;
            };
            let first = chunk.first().and_then(|it| self.items[*it].waiting());
            let is_ready = |it: &usize| self.items[*it].waiting().is_none() || chunk.contains(it);
            if first.is_none_or(|it| it.goes_with(waiting)) && item.after.iter().all(is_ready) {
                chunk.push(number);
            }
        }
        chunk
    }

    /// Sends these calls once, and settles what becomes of each.
    async fn exchange(&mut self, chunk: &[usize]) {
        let now = self.client.elapsed();
        for waiting in self.of(chunk) {
            waiting.began.get_or_insert(now);
        }
        let token = match self.token(chunk).await {
            Ok(token) => token,
            Err(failure) => return self.fail(chunk, &failure),
        };
        let answers = match self.request(chunk) {
            Ok((label, request)) => {
                let response = self.client.send_once(&label, request, &token).await;
                response.and_then(|it| Ok((wire::read(&it)?, it)))
            }
            Err(error) => return self.fail(chunk, &error),
        };
        let (mut answers, lost) = match answers {
            Ok((answers, whole)) => (answers, Error::unclear(NO_ANSWER).answered_by(&whole)),
            Err(error) => (BTreeMap::new(), error),
        };
        let mut refused = Vec::new();
        for number in chunk {
            let answer = answers.remove(&number.to_string());
            let answer = answer.unwrap_or_else(|| Err(lost.duplicate()));
            match self.next(*number, answer, &token) {
                Next::Done(answer) => self.items[*number].answer(answer),
                Next::Again => {}
                Next::Renew(error) => refused.push((*number, error)),
            }
        }
        self.renew(refused, &token).await;
    }

    fn of(&mut self, chunk: &[usize]) -> impl Iterator<Item = &mut Waiting> {
        let items = self.items.iter_mut().enumerate();
        let chosen = items.filter(|(number, _)| chunk.contains(number));
        chosen.filter_map(|(_, item)| item.waiting_mut())
    }

    /// The token for these calls.
    async fn token(&self, chunk: &[usize]) -> Result<SecretString, Error> {
        let first = chunk.first().and_then(|it| self.items[*it].waiting());
        match first.and_then(|it| it.token.clone()) {
            Some(fresh) => Ok(fresh),
            None => self.client.tokens.token().await,
        }
    }

    /// Ends these calls, which cannot be sent.
    fn fail(&mut self, chunk: &[usize], failure: &Error) {
        for number in chunk {
            let item = &mut self.items[*number];
            let Some(waiting) = item.waiting_mut() else {
                continue;
            };
            let error = match waiting.failed.take() {
                Some(error) => error.with_source(failure.duplicate()),
                None => failure.duplicate().with_tries(waiting.sent),
            };
            item.answer(Err(error));
        }
    }

    /// The request for these calls. All of them are of one version of the
    /// service.
    fn request(&self, chunk: &[usize]) -> Result<(Label, Request<Bytes>), Error> {
        let mut version = "";
        let mut written = Vec::new();
        for number in chunk {
            let item = &self.items[*number];
            if let Some(waiting) = item.waiting() {
                version = &waiting.version;
                let after = item.after.iter().filter(|it| chunk.contains(it));
                written.push(wire::item(*number, after, &waiting.members));
            }
        }
        let path = format!("{version}/$batch");
        let mut request = Request::new(wire::body(&written));
        *request.uri_mut() = self
            .client
            .url(&path)
            .try_into()
            .map_err(|error| Error::input("the URL cannot be sent").with_source(error))?;
        *request.method_mut() = Method::POST;
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert(CONTENT_TYPE, json);
        let label = Label {
            path,
            ..Label::default()
        };
        Ok((label, request))
    }

    /// What becomes of a call that was answered like this.
    fn next(&mut self, number: usize, answer: Answer, token: &SecretString) -> Next {
        let is_skipped =
            matches!(&answer, Ok(answer) if answer.status() == StatusCode::FAILED_DEPENDENCY);
        let has_to_wait = is_skipped && self.has_to_wait(number);
        let failed_before = self.failed_before(number).filter(|_| is_skipped);
        let client = self.client;
        let Some(waiting) = self.items[number].waiting_mut() else {
            return Next::Again;
        };
        waiting.sent += 1;
        waiting.token = None;
        if has_to_wait {
            waiting.excused += 1;
            // Its own time has not begun, and what it failed with before is past.
            waiting.began = None;
            waiting.failed = None;
            return Next::Again;
        }
        let judged = answer.and_then(|mut answer| {
            // It was sent with the token of the whole, which may be echoed.
            let request = client.authorize(waiting.request.clone(), token)?;
            Sent::mark(&mut answer, waiting.sent, &waiting.label.path, request);
            match failed_before {
                Some(failed) => Err(Error::dependency(failed).answered_by(&answer)),
                None => client.judge(&waiting.label, answer),
            }
        });
        let error = match judged {
            Ok(answer) => {
                client.pace.succeeded(waiting.taken);
                return Next::Done(Ok(answer));
            }
            Err(error) => error.with_tries(waiting.sent),
        };
        if is_refusal(&error) && !waiting.is_renewed {
            waiting.is_unsent = false;
            return Next::Renew(error);
        }
        let now = client.elapsed();
        waiting.is_unsent &= error.is_unsent();
        let elapsed = now.saturating_sub(waiting.began.unwrap_or(now));
        let tries = waiting.sent.saturating_sub(waiting.excused);
        let failed = Failed::new(waiting.request.method(), &error, tries, elapsed);
        let Some(again) = client.again(waiting.request.uri(), &failed) else {
            return Next::Done(Err(error.with_unsent(waiting.is_unsent)));
        };
        let (status, wait_ms) = (error.status(), again.wait.as_millis() as u64);
        tracing::debug!(status = status.map(|it| it.as_u16()), wait_ms, "sent again");
        waiting.due = now.saturating_add(again.wait);
        waiting.taken += again.repetition.sent();
        waiting.failed = Some(error.with_unsent(waiting.is_unsent));
        Next::Again
    }

    /// Asks for another token for the calls for which this one was refused, once
    /// for all that want the same of it.
    async fn renew(&mut self, refused: Vec<(usize, Error)>, token: &SecretString) {
        let mut answers = BTreeMap::new();
        for (number, error) in refused {
            let claims = error.claims().map(str::to_owned);
            let answer = match answers.entry(claims) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => {
                    let answer = self.client.tokens.renew(token, error.claims()).await;
                    entry.insert(answer)
                }
            };
            let item = &mut self.items[number];
            match (answer, item.waiting_mut()) {
                (Ok(Some(fresh)), Some(waiting)) => {
                    waiting.token = Some(fresh.clone());
                    waiting.is_renewed = true;
                    waiting.excused += 1;
                    waiting.failed = Some(error);
                }
                (Err(failure), _) => item.answer(Err(error.with_source(failure.duplicate()))),
                _ => item.answer(Err(error)),
            }
        }
    }
}

/// Whether the service wants another token.
fn is_refusal(error: &Error) -> bool {
    error.status() == Some(StatusCode::UNAUTHORIZED)
}
