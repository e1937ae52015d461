//! Why there is no token, for all who waited for it.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::TokenError;

/// An error that many calls have.
#[derive(Clone)]
pub(super) struct SharedError(Arc<dyn StdError + Send + Sync>);

impl From<TokenError> for SharedError {
    fn from(error: TokenError) -> Self {
        Self(error.into())
    }
}

impl fmt::Debug for SharedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for SharedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl StdError for SharedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
