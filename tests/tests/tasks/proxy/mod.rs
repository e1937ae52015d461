//! Programs behind a proxy, with a `reqwest` client that they configure.

mod network;

use std::error::Error;
use std::sync::{Arc, Mutex};

use generated::runtime::transport::{Reqwest, reqwest};
use generated::v1_0::Graph;
use generated::{Client, SecretString};
use rustls::ClientConfig;
use rustls::pki_types::PrivateKeyDer;
use serde_json::json;

use crate::service::{Service, TOKEN};
use network::{encrypted, proxy, trusting};

/// Returns a graph that is called through a proxy, and trusts a certificate authority of the company.
fn behind_a_proxy(
    token: SecretString,
    proxy: &str,
    authority: ClientConfig,
) -> Result<Graph, Box<dyn Error>> {
    let proxy = reqwest::Proxy::https(proxy)?;
    let transport =
        Reqwest::configured(|client| client.proxy(proxy).tls_backend_preconfigured(authority))?;
    let client = Client::builder(token).transport(transport).build()?;
    Ok(Graph::new(&client))
}

#[tokio::test]
async fn requests_go_through_a_proxy_which_cannot_read_them() {
    let service = Service::start().await;
    service
        .expect("GET", "/me")
        .answer(200, json!({ "displayName": "Adele Vance" }));
    let key = rcgen::generate_simple_self_signed(["graph.microsoft.com".to_owned()]).unwrap();
    let certificate = key.cert.der().clone();
    let private_key = PrivateKeyDer::try_from(key.signing_key.serialize_der()).unwrap();
    let microsoft = encrypted(service.socket(), certificate.clone(), private_key).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let proxy = proxy(microsoft, Arc::clone(&seen)).await;

    let token = SecretString::from(TOKEN);
    let proxy = format!("http://{proxy}");
    let graph = behind_a_proxy(token, &proxy, trusting(certificate)).unwrap();
    let me = graph.me().get().await.unwrap();
    assert_eq!(me.display_name.as_deref(), Some("Adele Vance"));

    let seen = seen.lock().unwrap().clone();
    let head = seen.starts_with(b"CONNECT graph.microsoft.com:443 HTTP/1.1\r\n");
    assert!(head, "{}", seen.escape_ascii());
    for secret in [TOKEN, "/v1.0/me"] {
        let is_there = seen.windows(secret.len()).any(|it| it == secret.as_bytes());
        assert!(!is_there, "{secret}");
    }
    service.done();
}
