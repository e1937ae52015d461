//! Tokens from a credential of `azure_core`.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::sync::Arc;
use std::time::SystemTime;

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use graph_core::{AzureCredential, Cloud, ErrorKind};
use service::{Service, ok};
use stand_in::Graph;

/// Hands out a token that tells what it was asked for.
#[derive(Debug)]
struct Credential(bool);

#[async_trait::async_trait]
impl TokenCredential for Credential {
    async fn get_token(
        &self,
        scopes: &[&str],
        _: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        if !self.0 {
            let kind = azure_core::error::ErrorKind::Credential;
            return Err(azure_core::Error::with_message(kind, "no login"));
        }
        Ok(AccessToken::new(scopes.join(" "), SystemTime::now().into()))
    }
}

#[tokio::test]
async fn a_credential_is_asked_for_the_scopes_of_the_cloud() {
    let service = Service::answering([ok("{}")]).await;
    let call = |works| {
        let builder = service.builder(AzureCredential::new(Arc::new(Credential(works))));
        let builder = builder.cloud(Cloud::China).base_url(service.url(""));
        let client = builder.build().unwrap();
        async move { Graph::new(&client).users("1").get().await }
    };
    call(true).await.unwrap();
    assert_eq!(
        service.asked()[0].header("authorization"),
        Some("Bearer https://microsoftgraph.chinacloudapi.cn/.default")
    );
    let error = call(false).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(format!("{error:?}").contains("no login"));
}
