//! A token as a source hands it out.

use std::fmt;

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};

/// A bearer token, and when it ends.
///
/// ```
/// use graph_core::{AccessToken, SecretString, jiff::{SignedDuration, Timestamp}};
///
/// // `{"access_token": "eyJ0…", "expires_in": 3599}`
/// let end = Timestamp::now() + SignedDuration::from_secs(3599);
/// let token = AccessToken::new("eyJ0…", end);
/// assert!(!format!("{token:?}").contains("eyJ0"));
///
/// let of_unknown_end = AccessToken::from(SecretString::from("eyJ0…"));
/// assert_eq!(of_unknown_end.expires_on, None);
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token, without `Bearer`.
    pub secret: SecretString,
    /// When it ends, if that is known.
    pub expires_on: Option<Timestamp>,
}

impl AccessToken {
    /// A token that ends at this time.
    pub fn new(secret: impl Into<SecretString>, expires_on: Timestamp) -> Self {
        Self {
            secret: secret.into(),
            expires_on: Some(expires_on),
        }
    }

    /// Whether it is known to have ended.
    pub(super) fn has_ended(&self, now: Option<Timestamp>) -> bool {
        let ends = self.expires_on.zip(now);
        ends.is_some_and(|(end, now)| end <= now)
    }

    /// Fails if it can be no token, and does not say what it is.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        let token = self.secret.expose_secret();
        if token.trim().is_empty() {
            return Err("the token is empty");
        }
        // A blank would also be in `Bearer …`, which belongs to the header.
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("the token has a blank or another character that no token has");
        }
        Ok(())
    }
}

/// A token of which nobody knows when it ends.
impl From<SecretString> for AccessToken {
    fn from(secret: SecretString) -> Self {
        Self {
            secret,
            expires_on: None,
        }
    }
}

/// Does not show the token.
impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("expires_on", &self.expires_on)
            .finish_non_exhaustive()
    }
}

pub(super) fn equal(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}
