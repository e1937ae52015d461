//! The tokens that a client keeps, and how long.
//!
//! It knows neither sources nor clocks: it is told what time it is, and keeps
//! nothing if nobody knows.

use std::collections::{BTreeMap, VecDeque};

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;

use super::access::{AccessToken, equal};

/// How long before its end a token is asked for anew, and how long a token is
/// kept of which the end is not known.
const MARGIN: SignedDuration = SignedDuration::from_mins(5);

/// How much of the rest of its time the margin of a short-lived token takes: the
/// fifth part.
const SHARE: i32 = 5;

/// How many tokens are kept that were asked for with claims, and how many are
/// remembered that were refused.
const MOST: usize = 16;

/// The tokens of a client, which all are for the same scopes.
#[derive(Default)]
pub(super) struct Shelf {
    /// The token for calls of which no more is known.
    plain: Option<Kept>,
    /// Those that have what a claims challenge wanted.
    rich: BTreeMap<String, Kept>,
    /// Those that were refused last, without a claims challenge.
    refused: VecDeque<SecretString>,
}

#[derive(Clone)]
struct Kept {
    token: AccessToken,
    fresh_until: Timestamp,
}

impl Shelf {
    /// A token that has these claims, and enough time left.
    pub(super) fn fresh(
        &self,
        claims: Option<&str>,
        now: Option<Timestamp>,
    ) -> Option<SecretString> {
        let kept = match claims {
            None => self.plain.as_ref(),
            Some(claims) => self.rich.get(claims),
        };
        let fresh = kept.filter(|kept| now.is_some_and(|now| now < kept.fresh_until));
        fresh.map(|kept| kept.token.secret.clone())
    }

    /// The token for all calls, if it is known not to have ended.
    pub(super) fn valid(&self, now: Option<Timestamp>) -> Option<SecretString> {
        let token = &self.plain.as_ref()?.token;
        (now? < token.expires_on?).then(|| token.secret.clone())
    }

    /// Takes a token away that the service has refused.
    pub(super) fn refuse(&mut self, token: &SecretString) {
        self.plain.take_if(|kept| equal(&kept.token.secret, token));
        self.rich
            .retain(|_, kept| !equal(&kept.token.secret, token));
        if !self.is_refused(token) {
            self.refused.truncate(MOST - 1);
            self.refused.push_front(token.clone());
        }
    }

    pub(super) fn is_refused(&self, token: &SecretString) -> bool {
        self.refused.iter().any(|it| equal(it, token))
    }

    /// The token that was refused last, if there is no other in its place.
    pub(super) fn unreplaced(&self) -> Option<&SecretString> {
        self.refused.front().filter(|_| self.plain.is_none())
    }

    /// Keeps a token that has these claims. With claims or without, it does for
    /// all calls what the one before it did.
    pub(super) fn keep(&mut self, claims: Option<&str>, token: &AccessToken, now: Timestamp) {
        let kept = Kept {
            token: token.clone(),
            fresh_until: fresh_until(token.expires_on, now),
        };
        self.rich.retain(|_, kept| now < kept.fresh_until);
        if let Some(claims) = claims {
            if self.rich.len() >= MOST {
                self.rich.clear();
            }
            self.rich.insert(claims.to_owned(), kept.clone());
        }
        self.plain = Some(kept);
    }
}

/// Until when a token is handed out that ends then, if that is known.
fn fresh_until(end: Option<Timestamp>, now: Timestamp) -> Timestamp {
    let Some(end) = end else {
        return now.saturating_add(MARGIN).unwrap_or(Timestamp::MAX);
    };
    let margin = MARGIN.min(end.duration_since(now) / SHARE);
    end.saturating_sub(margin).unwrap_or(end)
}
