//! The tokens of a client: who asks for them, and when.

use std::sync::{Arc, Mutex, Weak};

use secrecy::{ExposeSecret, SecretString};

use super::flight::{Flight, lock};
use super::{TokenRequest, TokenSource};
use crate::Error;

/// Asks the source, one question at a time.
pub(crate) struct Tokens {
    source: Arc<dyn TokenSource>,
    scopes: Arc<[String]>,
    state: Arc<Mutex<State>>,
}

/// A token that the service refused, and the claims that it wants.
#[derive(Clone)]
struct Refusal {
    token: SecretString,
    claims: Option<String>,
}

#[derive(Default)]
struct State {
    /// The question that is on its way, and what it is about.
    asking: Weak<Flight>,
    about: Option<Refusal>,
    /// The last refused token, and the one that came in its place.
    replaced: Option<(SecretString, SecretString)>,
}

impl Tokens {
    pub(crate) fn new(source: Arc<dyn TokenSource>, scopes: Vec<String>) -> Self {
        Self {
            source,
            scopes: scopes.into(),
            state: Arc::default(),
        }
    }

    /// A token, as far as is known a valid one.
    pub(crate) async fn token(&self) -> Result<SecretString, Error> {
        let flight = {
            let mut state = lock(&self.state);
            let running = state.asking.upgrade();
            running.unwrap_or_else(|| self.ask(&mut state, None))
        };
        let token = flight.land().await.map_err(Error::token)?;
        // A source may not know yet that its token was refused.
        let fresh = lock(&self.state).replacement(&token);
        Ok(fresh.unwrap_or(token))
    }

    /// Another token in place of one that was refused, if there is one.
    pub(crate) async fn renew(
        &self,
        refused: &SecretString,
        claims: Option<&str>,
    ) -> Result<Option<SecretString>, Error> {
        let flight = {
            let mut state = lock(&self.state);
            if let Some(fresh) = state.replacement(refused) {
                return Ok(Some(fresh));
            }
            let is_same =
                |it: &Refusal| equal(&it.token, refused) && it.claims.as_deref() == claims;
            let same = state.about.as_ref().is_some_and(is_same);
            let running = state.asking.upgrade().filter(|_| same);
            let refusal = Refusal {
                token: refused.clone(),
                claims: claims.map(str::to_owned),
            };
            running.unwrap_or_else(|| self.ask(&mut state, Some(refusal)))
        };
        let fresh = flight.land().await.map_err(Error::token)?;
        Ok(Some(fresh).filter(|fresh| !equal(fresh, refused)))
    }

    /// Begins to ask the source.
    fn ask(&self, state: &mut State, refusal: Option<Refusal>) -> Arc<Flight> {
        let (source, scopes) = (Arc::clone(&self.source), Arc::clone(&self.scopes));
        let (shared, about) = (Arc::clone(&self.state), refusal.clone());
        let flight = Arc::new(Flight::new(Box::pin(async move {
            let request = TokenRequest {
                scopes: &scopes,
                refused: refusal.as_ref().map(|it| &it.token),
                claims: refusal.as_ref().and_then(|it| it.claims.as_deref()),
            };
            let token = source.token(request).await?;
            if let Some(refusal) = refusal.filter(|it| !equal(&it.token, &token)) {
                lock(&shared).replaced = Some((refusal.token, token.clone()));
            }
            Ok(token)
        })));
        state.asking = Arc::downgrade(&flight);
        state.about = about;
        flight
    }
}

impl State {
    /// What came in the place of this token, if it was refused.
    fn replacement(&self, token: &SecretString) -> Option<SecretString> {
        let (refused, fresh) = self.replaced.as_ref()?;
        equal(refused, token).then(|| fresh.clone())
    }
}

fn equal(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}
