//! Tokens from a credential of `azure_core`.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use graph_core::{Clock, Cloud, ErrorKind};
use service::{Manual, Service, ok};
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
        let builder = service.builder(Arc::new(Credential(works)));
        let builder = builder.cloud(Cloud::China).base_url(service.url(""));
        let client = builder.build().unwrap();
        async move { Graph::new(&client).users().by_id("1").get().await }
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

/// Hands out a token of an hour, and counts how often it does.
#[derive(Debug, Default)]
struct Hourly(AtomicUsize);

#[async_trait::async_trait]
impl TokenCredential for Hourly {
    async fn get_token(
        &self,
        _: &[&str],
        _: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let hour = Manual::default().now() + Duration::from_secs(3600);
        let end = SystemTime::from(hour);
        Ok(AccessToken::new("t0ken", end.into()))
    }
}

#[tokio::test]
async fn a_token_of_a_credential_is_kept_until_shortly_before_its_end() {
    let service = Service::answering([ok("{}")]).await;
    let (credential, clock) = (Arc::new(Hourly::default()), Manual::default());
    let builder = service.builder(credential.clone());
    let client = builder.clock(clock.clone()).build().unwrap();
    for (seconds, questions) in [(3299, 1), (1, 1), (0, 2)] {
        Graph::new(&client).users().by_id("1").get().await.unwrap();
        assert_eq!(credential.0.load(Ordering::SeqCst), questions);
        clock.sleep(Duration::from_secs(seconds)).await;
    }
}
