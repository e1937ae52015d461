//! The tokens of a client: who asks for them, and when.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, Weak};
use std::task::{Poll, ready};
use std::time::Duration;

use jiff::Timestamp;
use secrecy::SecretString;

use super::access::{AccessToken, equal};
use super::flight::{Flight, Guarded, Lost, Waiter, lock};
use super::shared::SharedError;
use super::shelf::Shelf;
use super::{TokenError, TokenRequest, TokenSource};
use crate::{Clock, Error};

/// How many questions a call asks for one token.
const MOST_ROUNDS: u32 = 4;

/// What all who wait are told.
type Answer = Result<AccessToken, SharedError>;

/// Asks the source, one question at a time for each set of claims. All else that
/// a question depends on is the same for all calls of a client.
pub(crate) struct Tokens {
    source: Arc<dyn TokenSource>,
    scopes: Arc<[String]>,
    clock: Option<Arc<dyn Clock>>,
    limit: Duration,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    shelf: Shelf,
    /// The questions that are on their way, by the claims that they ask for.
    asking: BTreeMap<Option<String>, Asking>,
}

struct Asking {
    flight: Weak<Flight<Answer>>,
    /// The refused token that the source has been told.
    told: Option<SecretString>,
    since: Duration,
}

/// What a call wants.
#[derive(Clone, Default)]
struct Question {
    /// The token that the service refused this call.
    refused: Option<SecretString>,
    claims: Option<String>,
}

/// What there is for a call.
enum Found {
    Kept(SecretString),
    Asked(Wait),
}

/// An answer that is on its way to a call.
struct Wait {
    waiter: Waiter<Answer>,
    since: Duration,
    /// Whether the source has been told all that the call wants it to know.
    is_told: bool,
}

impl Tokens {
    pub(crate) fn new(
        source: Arc<dyn TokenSource>,
        scopes: Vec<String>,
        clock: Option<Arc<dyn Clock>>,
        limit: Duration,
    ) -> Self {
        Self {
            source,
            scopes: scopes.into(),
            clock,
            limit,
            state: Arc::default(),
        }
    }

    /// A token, as far as is known a valid one.
    pub(crate) async fn token(&self) -> Result<SecretString, Error> {
        match self.get(&Question::default()).await {
            Ok(token) => Ok(token),
            // The one that was to be replaced may have some time left.
            Err(failure) => {
                let valid = lock(&self.state).shelf.valid(self.now());
                valid.ok_or_else(|| Error::token(failure))
            }
        }
    }

    /// Another token in place of one that was refused, if there is one.
    pub(crate) async fn renew(
        &self,
        refused: &SecretString,
        claims: Option<&str>,
    ) -> Result<Option<SecretString>, Error> {
        if claims.is_none() {
            lock(&self.state).shelf.refuse(refused);
        }
        let question = Question {
            refused: Some(refused.clone()),
            claims: claims.map(str::to_owned),
        };
        let token = self.get(&question).await.map_err(Error::token)?;
        Ok(Some(token).filter(|token| !equal(token, refused)))
    }

    /// A token that this call was not refused, if the source has one, else the
    /// same again.
    async fn get(&self, question: &Question) -> Result<SecretString, SharedError> {
        let mut rounds = 1;
        loop {
            let wait = match self.find(question) {
                Found::Kept(token) => return Ok(token),
                Found::Asked(wait) => wait,
            };
            let is_told = wait.is_told;
            let token = self.wait(wait).await?;
            // A call may not have been polled since long before the answer, and
            // a question may be from before the token was refused.
            let is_late = token.has_ended(self.now());
            let is_good = !is_late && (is_told || !question.is_refused(&token.secret));
            // The service decides of tokens that end before they can be used.
            if is_good || rounds == MOST_ROUNDS {
                return Ok(token.secret);
            }
            rounds += 1;
        }
    }

    fn find(&self, question: &Question) -> Found {
        let now = self.now();
        let mut state = lock(&self.state);
        let kept = state.shelf.fresh(question.claims.as_deref(), now);
        if let Some(token) = kept.filter(|it| !question.is_refused(it)) {
            return Found::Kept(token);
        }
        let running = state.asking.get(&question.claims);
        let joined = running.and_then(|asking| asking.join(question));
        Found::Asked(joined.unwrap_or_else(|| self.ask(&mut state, question)))
    }

    /// Begins to ask the source.
    fn ask(&self, state: &mut State, question: &Question) -> Wait {
        let told = question.refused.as_ref().or(state.shelf.unreplaced());
        let told = told.cloned();
        let inquiry = Inquiry {
            source: Arc::clone(&self.source),
            scopes: Arc::clone(&self.scopes),
            claims: question.claims.clone(),
            clock: self.clock.clone(),
            state: Arc::clone(&self.state),
        };
        let waiter = Flight::begin(Guarded::new(inquiry.run(told.clone())));
        let asking = Asking {
            flight: waiter.flight(),
            told,
            since: self.elapsed(),
        };
        let since = asking.since;
        state.asking.retain(|_, it| it.flight.strong_count() > 0);
        state.asking.insert(question.claims.clone(), asking);
        Wait {
            waiter,
            since,
            is_told: true,
        }
    }

    /// Waits for an answer, and no longer than the question may take.
    async fn wait(&self, wait: Wait) -> Answer {
        let mut waiter = wait.waiter;
        // By the clock of this call: the runtime in which the question was
        // begun may have come to its end, with its timers.
        let mut limit = None;
        let landed = poll_fn(|context| {
            if let Poll::Ready(landed) = Pin::new(&mut waiter).poll(context) {
                return Poll::Ready(landed);
            }
            let limit = limit.get_or_insert_with(|| self.limit(wait.since));
            let ended = ready!(limit.poll(context));
            waiter.end(ended.err().unwrap_or(Lost::TooLate));
            Pin::new(&mut waiter).poll(context)
        });
        landed.await.unwrap_or_else(|lost| Err(self.lost(lost)))
    }

    /// The end of the time for a question, if there is a clock.
    fn limit(&self, since: Duration) -> Guarded<()> {
        let passed = self.elapsed().saturating_sub(since);
        let left = self.limit.saturating_sub(passed);
        match self.clock.clone() {
            Some(clock) => Guarded::new(async move { clock.sleep(left).await }),
            None => Guarded::new(std::future::pending()),
        }
    }

    fn lost(&self, lost: Lost) -> SharedError {
        let limit = self.limit;
        let why = match lost {
            Lost::Panicked => "the token source or the clock panicked".to_owned(),
            Lost::Circular => "the token source called its own client, and waits for itself".into(),
            Lost::TooLate => format!("the token source gave no answer within {limit:?}"),
        };
        TokenError::from(why).into()
    }

    fn now(&self) -> Option<Timestamp> {
        self.clock.as_ref().map(|clock| clock.now())
    }

    fn elapsed(&self) -> Duration {
        let elapsed = self.clock.as_ref().map(|clock| clock.elapsed());
        elapsed.unwrap_or_default()
    }
}

impl Asking {
    /// Waits for the answer as well, if it is still to come.
    fn join(&self, question: &Question) -> Option<Wait> {
        Some(Wait {
            waiter: self.flight.upgrade()?.join()?,
            since: self.since,
            is_told: self.told.as_ref().is_some_and(|it| question.is_refused(it)),
        })
    }
}

impl Question {
    fn is_refused(&self, token: &SecretString) -> bool {
        self.refused.as_ref().is_some_and(|it| equal(it, token))
    }
}

/// A question to the source, with all that it needs to outlive its call.
struct Inquiry {
    source: Arc<dyn TokenSource>,
    scopes: Arc<[String]>,
    claims: Option<String>,
    clock: Option<Arc<dyn Clock>>,
    state: Arc<Mutex<State>>,
}

impl Inquiry {
    async fn run(self, mut told: Option<SecretString>) -> Answer {
        let mut token = self.ask(told.as_ref()).await?;
        if !is_same(&told, &token) && self.is_refused(&token) {
            // A source may not know yet that its token was refused.
            told = Some(token.secret);
            token = self.ask(told.as_ref()).await?;
        }
        let is_refused = is_same(&told, &token) || self.is_refused(&token);
        Ok(self.keep(token, is_refused))
    }

    async fn ask(&self, told: Option<&SecretString>) -> Result<AccessToken, TokenError> {
        let request = TokenRequest {
            scopes: &self.scopes,
            refused: told,
            claims: self.claims.as_deref(),
        };
        let token = self.source.token(request).await?;
        token.check()?;
        Ok(token)
    }

    fn is_refused(&self, token: &AccessToken) -> bool {
        lock(&self.state).shelf.is_refused(&token.secret)
    }

    /// Keeps a token unless it was refused, before anybody hears of it.
    fn keep(&self, mut token: AccessToken, is_refused: bool) -> AccessToken {
        let now = self.clock.as_ref().map(|clock| clock.now());
        if token.has_ended(now) {
            // Either clock may be wrong: the service decides.
            token.expires_on = None;
        } else if let Some(now) = now.filter(|_| !is_refused) {
            let claims = self.claims.as_deref();
            lock(&self.state).shelf.keep(claims, &token, now);
        }
        token
    }
}

fn is_same(secret: &Option<SecretString>, token: &AccessToken) -> bool {
    secret.as_ref().is_some_and(|it| equal(it, &token.secret))
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Waker};

    use secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn without_a_clock_nothing_is_kept_and_nothing_ends() {
        let asked = AtomicUsize::new(0);
        let source = move || {
            let number = asked.fetch_add(1, Ordering::SeqCst);
            async move {
                if number == 2 {
                    std::future::pending::<()>().await;
                }
                let secret = format!("token-{number}");
                Ok::<_, TokenError>(AccessToken::new(secret, Timestamp::MAX))
            }
        };
        let tokens = Tokens::new(Arc::new(source), Vec::new(), None, Duration::ZERO);
        let get = || pin!(tokens.token()).poll(&mut Context::from_waker(Waker::noop()));
        for expected in ["token-0", "token-1"] {
            let Poll::Ready(Ok(token)) = get() else {
                panic!("{expected} is not there");
            };
            assert_eq!(token.expose_secret(), expected);
        }
        assert!(get().is_pending());
    }
}
