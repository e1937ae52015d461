//! The source, the service and the clock of a schedule, which do what the model
//! says and tell it what the client does.

use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use graph_core::http::{HeaderValue, Request, Response, StatusCode};
use graph_core::jiff::Timestamp;
use graph_core::transport::Limits;
use graph_core::{
    AccessToken, BoxFuture, Bytes, Clock, Error, SecretString, TokenError, TokenRequest,
    TokenSource, Transport,
};
use secrecy::ExposeSecret;

use crate::model::{End, Number, Question, Reply, Sent, State, Verdict};

#[derive(Clone)]
pub(crate) struct World(Arc<Mutex<State>>);

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(State::new(seed))))
    }

    pub(crate) fn look(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// Decides how a question ends that is open, if there is one.
    pub(crate) fn answer_question(&self) {
        let waker = {
            let mut state = self.look();
            let open = |it: &Question| it.over.is_none() && it.verdict.is_none();
            let open: Vec<Number> = positions(&state.questions, open);
            let Some(number) = state.random.pick(&open) else {
                return;
            };
            let verdict = state.verdict();
            let question = &mut state.questions[number];
            question.verdict = Some(verdict);
            question.waker.take()
        };
        waker.into_iter().for_each(Waker::wake);
    }

    /// Answers a request, if there is one.
    pub(crate) fn answer_request(&self) {
        let waker = {
            let mut state = self.look();
            let open = |it: &Sent| !it.is_over && it.answer.is_none();
            let open: Vec<Number> = positions(&state.requests, open);
            let Some(number) = state.random.pick(&open) else {
                return;
            };
            let reply = state.reply();
            let request = &mut state.requests[number];
            request.answer = Some(reply);
            request.waker.take()
        };
        waker.into_iter().for_each(Waker::wake);
    }

    pub(crate) fn pass(&self, time: Duration) {
        let awake = {
            let mut state = self.look();
            state.time += time;
            let now = state.time;
            let all = std::mem::take(&mut state.sleepers);
            let (awake, asleep) = all.into_iter().partition(|(end, _)| *end <= now);
            state.sleepers = asleep;
            Vec::from_iter::<Vec<(Duration, Waker)>>(awake)
        };
        awake.into_iter().for_each(|(_, waker)| waker.wake());
    }
}

fn positions<T>(all: &[T], is: impl Fn(&T) -> bool) -> Vec<Number> {
    (0..all.len()).filter(|number| is(&all[*number])).collect()
}

/// Ends a question that is dropped.
struct Open(World, Number);

impl Drop for Open {
    fn drop(&mut self) {
        let mut state = self.0.look();
        if state.questions[self.1].over.is_none() {
            state.end_question(self.1, End::Dropped);
        }
    }
}

impl TokenSource for World {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        let told = request.refused.map(number);
        let open = {
            let mut state = self.look();
            let number = state.ask(request.claims, told);
            match state.random.index(12) {
                0 => {
                    state.end_question(number, End::Panicked);
                    drop(state);
                    std::panic::resume_unwind(Box::new(()));
                }
                1 | 2 => state.questions[number].verdict = Some(state.verdict()),
                _ => {}
            }
            Open(self.clone(), number)
        };
        Box::pin(std::future::poll_fn(move |context| open.poll(context)))
    }
}

impl Open {
    fn poll(&self, context: &mut Context<'_>) -> Poll<Result<AccessToken, TokenError>> {
        let mut state = self.0.look();
        let Some(verdict) = state.questions[self.1].verdict else {
            state.questions[self.1].waker = Some(context.waker().clone());
            return Poll::Pending;
        };
        let answer = state.land(self.1, verdict);
        drop(state);
        if matches!(verdict, Verdict::Panics) {
            std::panic::resume_unwind(Box::new(()));
        }
        Poll::Ready(answer)
    }
}

fn number(token: &SecretString) -> Number {
    let text = token.expose_secret();
    text.trim_start_matches("token-").parse().unwrap()
}

impl Transport for World {
    fn send<'a>(
        &'a self,
        request: Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>> {
        let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
        let call = header("x-call").parse().unwrap();
        let token = header("authorization");
        let token = token.trim_start_matches("Bearer token-").parse().unwrap();
        let number = self.look().send(call, token);
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = self.look();
            let Some(reply) = state.requests[number].answer.clone() else {
                state.requests[number].waker = Some(context.waker().clone());
                return Poll::Pending;
            };
            state.requests[number].is_over = true;
            let mut response = Response::new(Bytes::new());
            if let Reply::Refused(claims) = reply {
                *response.status_mut() = StatusCode::UNAUTHORIZED;
                if let Some(claims) = &claims {
                    let challenge = format!("Bearer claims=\"{}\"", BASE64.encode(claims));
                    let challenge = HeaderValue::try_from(challenge).unwrap();
                    response.headers_mut().insert("www-authenticate", challenge);
                }
                state.refuse(call, token, claims);
            }
            Poll::Ready(Ok(response))
        }))
    }
}

impl Clock for World {
    fn now(&self) -> Timestamp {
        self.look().now()
    }
    fn elapsed(&self) -> Duration {
        self.look().time
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        let end = self.elapsed() + time;
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = self.look();
            if state.time >= end {
                return Poll::Ready(());
            }
            state.sleepers.push((end, context.waker().clone()));
            Poll::Pending
        }))
    }
}
