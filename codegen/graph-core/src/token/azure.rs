//! Tokens from the credentials of `azure_core`, such as those of `azure_identity`.

use std::sync::Arc;

use azure_core::credentials::TokenCredential;
use futures_core::future::BoxFuture;
use jiff::Timestamp;

use super::{AccessToken, TokenError, TokenRequest, TokenSource};

/// A credential of `azure_core`, such as `azure_identity` has them. Needs the
/// feature `azure`.
///
/// It is asked for the client's scopes. It cannot be told that a token was
/// refused, nor which claims are wanted: if it has no other, the 401 is the
/// result of the call.
///
/// ```
/// use std::sync::Arc;
/// use azure_core::credentials::TokenCredential;
/// use graph_core::{Client, ClientBuilder};
///
/// fn client(credential: Arc<dyn TokenCredential>) -> ClientBuilder {
///     Client::builder(credential)
/// }
/// ```
impl<C: TokenCredential + ?Sized + 'static> TokenSource for Arc<C> {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        Box::pin(async move {
            let scopes: Vec<&str> = request.scopes.iter().map(String::as_str).collect();
            let token = self.get_token(&scopes, None).await?;
            let end = Timestamp::from_second(token.expires_on.unix_timestamp());
            Ok(AccessToken {
                secret: token.token.secret().into(),
                expires_on: end.ok(),
            })
        })
    }
}
