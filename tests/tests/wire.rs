//! The documented calls over real sockets: what is sent, what comes back, and what is never shown.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use generated::{Client, ErrorKind, Extended, SecretString, beta, v1_0};
use serde_json::Value;
use tests::server::Server;
use tests::{files, workspace};

const TOKEN: &str = "s3cret-t0ken";

fn client(server: &Server) -> Client {
    Client::builder(SecretString::from(TOKEN))
        .base_url(server.url())
        .allow_loopback_http()
        .build()
        .unwrap()
}

/// The examples of `user: assignLicense` as the schema of a version has them.
fn examples(version: &str) -> Vec<Value> {
    let schemas = files::texts(&workspace::path("generated/schema"));
    let schema: Value = serde_json::from_str(&schemas[version]).unwrap();
    let operations = schema["operations"].as_array().unwrap();
    let operation = operations
        .iter()
        .find(|operation| operation["id"] == "user-assignlicense")
        .unwrap();
    operation["examples"].as_array().unwrap().clone()
}

/// The documented request and response; where a page shows a response for all its requests, the last one has it.
fn documented(version: &str) -> (Value, Value) {
    let examples = examples(version);
    let last = examples.last().unwrap();
    (
        last["request"]["body"].clone(),
        last["response"]["body"].clone(),
    )
}

fn json(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap()
}

#[tokio::test]
async fn the_documented_call_of_v1_0_is_sent_and_answered() {
    let (request, response) = documented("v1_0.json");
    let server = Server::answering("200 OK", &response.to_string());
    let arguments: Extended<v1_0::requests::AssignLicense> =
        serde_json::from_value(request.clone()).unwrap();
    let client = client(&server);
    let call = v1_0::Graph::new(&client).me().assign_license(arguments);
    let user = call.await.unwrap();
    assert_eq!(user.city.as_deref(), Some("city-value"));
    assert_eq!(user.account_enabled, Some(true));
    let licenses = user.assigned_licenses.as_ref().unwrap();
    let sku = generated::guid!("0118A350-71FC-4EC3-8F0C-6A1CB8867561");
    assert_eq!(licenses[0].sku_id, Some(sku));
    assert_eq!(serde_json::to_value(&user).unwrap(), response);

    let sent = server.request();
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.target, "/v1.0/me/assignLicense");
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(
        sent.header("authorization"),
        Some(&*format!("Bearer {TOKEN}"))
    );
    assert_eq!(json(&sent.body), request);
}

#[tokio::test]
async fn the_documented_call_of_beta_is_sent_and_answered() {
    let (request, response) = documented("beta.json");
    let server = Server::answering("200 OK", &response.to_string());
    let arguments: Extended<beta::requests::AssignLicense> =
        serde_json::from_value(request.clone()).unwrap();
    let client = client(&server);
    let call = beta::Graph::new(&client).me().assign_license(arguments);
    let user = call.await.unwrap();
    assert_eq!(user.city.as_deref(), Some("city-value"));
    assert_eq!(serde_json::to_value(&user).unwrap(), response);

    let sent = server.request();
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.target, "/beta/me/assignLicense");
    assert_eq!(json(&sent.body), request);
}

#[tokio::test]
async fn arguments_are_sent_as_they_are_written() {
    let server = Server::answering("200 OK", "{}");
    let client = client(&server);
    v1_0::Graph::new(&client)
        .users()
        .by_id("adele#EXT#@contoso.com")
        .assign_license(v1_0::requests::AssignLicense {
            add_licenses: vec![v1_0::models::AssignedLicense {
                sku_id: Some(generated::guid!("45715bb8-13f9-4bf6-927f-ef96c102d394")),
                ..Default::default()
            }],
            remove_licenses: vec![],
        })
        .await
        .unwrap();
    let sent = server.request();
    assert_eq!(
        sent.target,
        "/v1.0/users/adele%23EXT%23@contoso.com/assignLicense"
    );
    // An empty list is sent: the service refuses a call that leaves it out.
    assert_eq!(
        String::from_utf8(sent.body).unwrap(),
        r#"{"addLicenses":[{"skuId":"45715bb8-13f9-4bf6-927f-ef96c102d394"}],"removeLicenses":[]}"#
    );
}

async fn refused(status: &str, body: &str) -> generated::Error {
    let server = Server::answering(status, body);
    let client = client(&server);
    let call = v1_0::Graph::new(&client).users().by_id("1").assign_license(
        v1_0::requests::AssignLicense {
            add_licenses: vec![],
            remove_licenses: vec![],
        },
    );
    let shown = format!("{client:?}");
    assert!(!shown.contains(TOKEN), "{shown}");
    let error = call.await.unwrap_err();
    // The token did go out, so that it is known what must not be shown.
    let sent = server.request();
    assert_eq!(
        sent.header("authorization"),
        Some(&*format!("Bearer {TOKEN}"))
    );
    error
}

#[tokio::test]
async fn a_bad_request_tells_what_the_service_said() {
    let body = r#"{"error":{"code":"Request_BadRequest","message":"License assignment cannot be done for user with invalid usage location.","innerError":{"request-id":"4e9c1b6e-0a5a-4f0e-8a4e-6a0b1c0d2e3f"}}}"#;
    let error = refused("400 Bad Request", body).await;
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(error.status().unwrap().as_u16(), 400);
    assert_eq!(error.code(), Some("Request_BadRequest"));
    assert!(error.message().contains("usage location"));
    assert_eq!(
        error.request_id(),
        Some("4e9c1b6e-0a5a-4f0e-8a4e-6a0b1c0d2e3f")
    );
    assert!(error.permissions().is_none());
    assert!(!error.to_string().contains("User.ReadWrite.All"), "{error}");
}

#[tokio::test]
async fn a_forbidden_call_tells_its_documented_permissions() {
    let body =
        r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges."}}"#;
    let error = refused("403 Forbidden", body).await;
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    let documented = &v1_0::operations::USER_ASSIGN_LICENSE.permissions;
    assert!(std::ptr::eq(error.permissions().unwrap(), documented));
    let shown = error.to_string();
    let least = shown.find("User.ReadWrite.All").unwrap();
    let more = shown.find("Directory.ReadWrite.All").unwrap();
    assert!(least < more, "{shown}");
    assert!(shown.contains("user: assignLicense"), "{shown}");
    // What `main` shows of an error that it returns.
    let returned = format!("{error:?}");
    assert!(returned.contains("User.ReadWrite.All"), "{returned}");
}

#[tokio::test]
async fn the_token_is_never_shown() {
    // A service that repeats what it was sent is the worst that can happen; its words are shown, the headers are not.
    let body =
        r#"{"error":{"code":"InvalidAuthenticationToken","message":"Access token is empty."}}"#;
    let error = refused("401 Unauthorized", body).await;
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        shown.push_str(&format!("{cause} {cause:?}"));
        source = cause.source();
    }
    assert!(!shown.contains(TOKEN), "{shown}");

    let client = Client::builder(SecretString::from(TOKEN)).build().unwrap();
    let graph = v1_0::Graph::new(&client);
    let call = graph.users().by_id("1").reprocess_license_assignment();
    let shown = format!("{client:?} {client:#?} {call:?} {call:#?}");
    assert!(!shown.contains(TOKEN), "{shown}");
    let request = call.into_http().unwrap();
    assert!(!format!("{request:?}").contains(TOKEN));
}

#[tokio::test]
async fn a_broken_connection_is_an_error_without_the_token() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    // Hangs up on everybody. What was asked may have been done, so that an action is not tried again.
    std::thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            drop(stream);
        }
    });
    let client = Client::builder(SecretString::from(TOKEN))
        .base_url(format!("http://{address}"))
        .allow_loopback_http()
        .build()
        .unwrap();
    let call = v1_0::Graph::new(&client)
        .me()
        .assign_license(v1_0::requests::AssignLicense {
            add_licenses: vec![],
            remove_licenses: vec![],
        });
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.status().is_none());
    assert!(!format!("{error} {error:?}").contains(TOKEN));
}
