//! Tokens from the credentials of `azure_core`.

use std::sync::Arc;

use azure_core::credentials::TokenCredential;
use futures_core::future::BoxFuture;
use jiff::Timestamp;

use super::{AccessToken, TokenError, TokenRequest, TokenSource};

/// A credential of `azure_core`, for example one of `azure_identity`.
///
/// It is asked for the client's scopes. It cannot be told that a token was
/// refused, nor which claims are wanted: if it has no other, the 401 is the
/// result of the call.
///
/// ```
/// use std::sync::Arc;
/// use azure_core::credentials::TokenCredential;
/// use graph_core::{AzureCredential, Client};
///
/// fn client(credential: Arc<dyn TokenCredential>) -> graph_core::ClientBuilder {
///     Client::builder(AzureCredential::new(credential))
/// }
/// ```
#[derive(Clone, Debug)]
pub struct AzureCredential(Arc<dyn TokenCredential>);

impl AzureCredential {
    /// Takes tokens from this credential.
    pub fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self(credential)
    }
}

impl TokenSource for AzureCredential {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        Box::pin(async move {
            let scopes: Vec<&str> = request.scopes.iter().map(String::as_str).collect();
            let token = self.0.get_token(&scopes, None).await?;
            let end = Timestamp::from_second(token.expires_on.unix_timestamp());
            Ok(AccessToken {
                secret: token.token.secret().into(),
                expires_on: end.ok(),
            })
        })
    }
}
