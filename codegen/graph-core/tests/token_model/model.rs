//! What the client may do with tokens, as little as can be said about it.

use std::collections::BTreeMap;
use std::task::Waker;
use std::time::Duration;

use graph_core::jiff::Timestamp;
use graph_core::{AccessToken, SecretString, TokenError};

use crate::random::Random;

/// How long a question to the source may take.
pub(crate) const LIMIT: Duration = Duration::from_secs(60);

/// The number of a call, of a token, of a question.
pub(crate) type Number = usize;

pub(crate) struct State {
    pub(crate) random: Random,
    /// Counts what happens.
    pub(crate) moment: u64,
    pub(crate) time: Duration,
    pub(crate) sleepers: Vec<(Duration, Waker)>,
    tokens: Vec<Token>,
    pub(crate) questions: Vec<Question>,
    pub(crate) calls: Vec<Asked>,
    pub(crate) requests: Vec<Sent>,
    /// The tokens that the client must still have, by their claims.
    kept: BTreeMap<Option<String>, Kept>,
    /// The first thing that the client did and must not. Panics would not do:
    /// those of a source are caught.
    pub(crate) wrong: Option<String>,
}

pub(crate) struct Token {
    /// What the source says that it has.
    claims: Vec<String>,
    /// When it ends, if that is told and was to come when it was handed out.
    end: Option<Duration>,
    /// When it was handed out for the last time.
    landed: u64,
    /// When it was refused without claims.
    refused: Option<u64>,
}

#[derive(Clone, Copy)]
pub(crate) struct Kept {
    token: Number,
    until: Duration,
}

pub(crate) struct Question {
    claims: Option<String>,
    told: Option<Number>,
    began: Duration,
    pub(crate) waker: Option<Waker>,
    pub(crate) verdict: Option<Verdict>,
    pub(crate) over: Option<Over>,
}

#[derive(Clone, Copy)]
pub(crate) enum Verdict {
    /// A token that ends then, if that is told.
    New(Option<u64>),
    /// The last one again.
    Old,
    Fails,
    Panics,
}

/// How and when a question came to its end.
pub(crate) struct Over {
    moment: u64,
    time: Duration,
    end: End,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum End {
    Token(Number),
    Failed,
    Panicked,
    Dropped,
}

/// What the world knows of a call.
#[derive(Default)]
pub(crate) struct Asked {
    /// When it last had to ask for a token.
    pub(crate) since: u64,
    /// The tokens that it was refused, and the claims that it lacked last.
    refused: Vec<Number>,
    claims: Option<String>,
}

/// A request that the service has not answered.
pub(crate) struct Sent {
    pub(crate) waker: Option<Waker>,
    pub(crate) answer: Option<Reply>,
    pub(crate) is_over: bool,
}

#[derive(Clone)]
pub(crate) enum Reply {
    Ok,
    Refused(Option<String>),
}

impl State {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            random: Random::new(seed),
            moment: 0,
            time: Duration::ZERO,
            sleepers: Vec::new(),
            tokens: Vec::new(),
            questions: Vec::new(),
            calls: Vec::new(),
            requests: Vec::new(),
            kept: BTreeMap::new(),
            wrong: None,
        }
    }

    pub(crate) fn verdict(&mut self) -> Verdict {
        match self.random.index(10) {
            0 | 1 => Verdict::Fails,
            2 => Verdict::Panics,
            3 | 4 => Verdict::Old,
            5 => Verdict::New(None),
            6 => Verdict::New(Some(0)),
            _ => {
                let lifetimes = [1, 7, 59, 100, 600, 1500, 3600, 86400];
                Verdict::New(self.random.pick(&lifetimes))
            }
        }
    }

    pub(crate) fn reply(&mut self) -> Reply {
        match self.random.index(8) {
            0 | 1 => Reply::Refused(None),
            2 => Reply::Refused(Some(r#"{"a":1}"#.to_owned())),
            3 => Reply::Refused(Some(r#"{"b":1}"#.to_owned())),
            _ => Reply::Ok,
        }
    }

    pub(crate) fn must(&mut self, holds: bool, wrong: &str) {
        if !holds && self.wrong.is_none() {
            self.wrong = Some(wrong.to_owned());
        }
    }

    /// A question begins.
    pub(crate) fn ask(&mut self, claims: Option<&str>, told: Option<Number>) -> Number {
        let claims = claims.map(str::to_owned);
        let open = |it: &Question| it.over.is_none() && it.claims == claims;
        let is_second = self.questions.iter().any(open);
        self.must(!is_second, "two questions at a time");
        // A source that did not know that its token was refused is asked on.
        let before = self.questions.iter().find(|it| {
            let over = it.over.as_ref().filter(|over| over.moment == self.moment);
            let end = over.filter(|_| it.claims == claims).map(|over| over.end);
            told.is_some_and(|told| end == Some(End::Token(told)))
        });
        let goes_on = before.is_some();
        let began = before.map_or(self.time, |it| it.began);
        let kept = self.kept.get(&claims).filter(|it| self.time < it.until);
        let is_needless = kept.is_some_and(|kept| claims.is_none() || told != Some(kept.token));
        self.must(
            goes_on || !is_needless,
            "a question, although there is a token",
        );
        self.questions.push(Question {
            claims,
            told,
            began,
            waker: None,
            verdict: None,
            over: None,
        });
        self.questions.len() - 1
    }

    pub(crate) fn end_question(&mut self, number: Number, end: End) {
        let over = Over {
            moment: self.moment,
            time: self.time,
            end,
        };
        self.questions[number].over = Some(over);
    }

    /// The source answers as was decided.
    pub(crate) fn land(
        &mut self,
        number: Number,
        verdict: Verdict,
    ) -> Result<AccessToken, TokenError> {
        let lifetime = match verdict {
            Verdict::Panics => {
                self.end_question(number, End::Panicked);
                return Err("panics".into());
            }
            Verdict::Fails => {
                self.end_question(number, End::Failed);
                return Err(format!("question {number} failed").into());
            }
            Verdict::Old if !self.tokens.is_empty() => None,
            Verdict::Old => Some(None),
            Verdict::New(lifetime) => Some(lifetime),
        };
        let claims = self.questions[number].claims.clone();
        let token = match lifetime {
            Some(lifetime) => self.mint(lifetime),
            None => self.tokens.len() - 1,
        };
        self.tokens[token].landed = self.moment;
        self.tokens[token].claims.extend(claims.clone());
        self.end_question(number, End::Token(token));
        let secret = SecretString::from(format!("token-{token}"));
        let end = self.tokens[token].end;
        if end.is_some_and(|end| end <= self.time) {
            // The client sends it nevertheless: its clock may be wrong.
            self.tokens[token].end = None;
            return Ok(AccessToken::new(secret, self.now()));
        }
        self.keep(token, claims, self.questions[number].told == Some(token));
        Ok(match end {
            Some(end) => AccessToken::new(secret, Timestamp::UNIX_EPOCH + end),
            None => secret.into(),
        })
    }

    pub(crate) fn mint(&mut self, lifetime: Option<u64>) -> Number {
        self.tokens.push(Token {
            claims: Vec::new(),
            end: lifetime.map(|it| self.time + Duration::from_secs(it)),
            landed: self.moment,
            refused: None,
        });
        self.tokens.len() - 1
    }

    /// What the client must do with a token.
    pub(crate) fn keep(&mut self, token: Number, claims: Option<String>, is_told: bool) {
        if is_told || self.tokens[token].refused.is_some() {
            return;
        }
        let minutes = Duration::from_secs(300);
        let until = match self.tokens[token].end {
            Some(end) => end - minutes.min((end - self.time) / 5),
            None => self.time + minutes,
        };
        let kept = Kept { token, until };
        self.kept.insert(claims, kept);
        self.kept.insert(None, kept);
    }

    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH + self.time
    }

    /// A call sends a request with a token.
    pub(crate) fn send(&mut self, call: Number, token: Number) -> Number {
        let (asked, known) = (&self.calls[call], &self.tokens[token]);
        let is_refused = asked.refused.contains(&token);
        let has_ended = known.end.is_some_and(|end| end <= self.time);
        let has_claims = asked.claims.iter().all(|it| known.claims.contains(it));
        let asked_before = asked.since <= known.landed;
        let was_refused = known.refused.is_some_and(|it| it < asked.since);
        let mut kept = self.kept.values().filter(|it| it.token == token);
        let is_fresh = kept.clone().any(|it| self.time < it.until);
        // What could not be replaced is used until its end.
        let failed = self.failures(call).next().is_some();
        let is_last = known.end.is_some() && kept.next().is_some() && failed;
        let is_kept = !was_refused && (is_fresh || is_last);
        self.must(!is_refused, "the refused token again");
        self.must(!has_ended, "a token that has ended");
        self.must(has_claims, "a token with other claims");
        self.must(
            asked_before || is_kept,
            "an answer from before the call asked",
        );
        self.requests.push(Sent {
            waker: None,
            answer: None,
            is_over: false,
        });
        self.requests.len() - 1
    }

    /// The questions that came to nothing after the call had asked.
    pub(crate) fn failures(
        &self,
        call: Number,
    ) -> impl Iterator<Item = (Number, &Over, &Question)> {
        let since = self.calls[call].since;
        let over = self.questions.iter().enumerate();
        let over = over.filter_map(|(number, it)| Some((number, it.over.as_ref()?, it)));
        over.filter(move |(_, over, _)| over.moment >= since && !matches!(over.end, End::Token(_)))
    }

    /// The service refuses the token of a call.
    pub(crate) fn refuse(&mut self, call: Number, token: Number, claims: Option<String>) {
        let asked = &mut self.calls[call];
        asked.refused.push(token);
        asked.since = self.moment;
        asked.claims = claims;
        if asked.refused.len() == 1 && asked.claims.is_none() {
            self.tokens[token].refused = Some(self.moment);
            self.kept.retain(|_, kept| kept.token != token);
        }
    }

    /// A call comes to its end: the failure must be one that it waited for.
    pub(crate) fn end_call(&mut self, call: Number, result: Result<(), String>) {
        let Err(error) = result else { return };
        let asked = &self.calls[call];
        let mut failures = self.failures(call);
        let is_its_own = if error.contains(" failed") {
            failures.any(|(number, over, _)| {
                over.end == End::Failed && error.contains(&format!("question {number} failed"))
            })
        } else if error.contains("panicked") {
            failures.any(|(_, over, _)| over.end == End::Panicked)
        } else if error.contains("within 60s") {
            failures.any(|(_, over, question)| {
                over.end == End::Dropped && over.time >= question.began + LIMIT
            })
        } else {
            // A second token was refused, or the source had no other.
            let first = asked.refused[0];
            let insisted = self.questions.iter().any(|it| {
                let over = it.over.as_ref().filter(|it| it.moment >= asked.since);
                it.told == Some(first) && over.is_some_and(|it| it.end == End::Token(first))
            });
            error.starts_with("401") && (asked.refused.len() == 2 || insisted)
        };
        drop(failures);
        self.must(
            is_its_own,
            &format!("call {call} did not wait for this: {error}"),
        );
    }
}
