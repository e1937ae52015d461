//! Where tokens come from.

use std::error::Error as StdError;

use futures_core::future::BoxFuture;
use secrecy::SecretString;

/// Why there is no token.
pub type TokenError = Box<dyn StdError + Send + Sync>;

/// Something that hands out bearer tokens.
///
/// A [`SecretString`] is one, for a token that is at hand. So is a function
/// that gives a future of a token, for one that has to be fetched:
///
/// ```
/// use graph_core::{Client, SecretString};
///
/// async fn fetch() -> Result<SecretString, std::io::Error> {
///     Ok("a token".into())
/// }
///
/// let from_function = Client::builder(fetch);
/// let at_hand = Client::builder(SecretString::from("a token"));
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// A token that is valid now. It is asked for before every call, so a
    /// source should keep tokens as long as they are valid.
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>>;
}

impl TokenSource for SecretString {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<F, T, E> TokenSource for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<SecretString, E>> + Send + 'static,
    E: Into<TokenError>,
{
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        let token = self();
        Box::pin(async { token.await.map_err(Into::into) })
    }
}
