//! The client over real sockets on this machine, against servers that do not
//! always behave.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use std::net::SocketAddr;
use std::time::Duration;

use graph_core::transport::{Reqwest, reqwest};
use graph_core::{
    Bytes, Client, ClientBuilder, Error, ErrorKind, Retry, SecretString, TokenError, guid, http,
};
use stand_in::Graph;
use stand_in::models::{AssignedLicense, User};
use stand_in::requests::AssignLicense;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

const TOKEN: &str = "s3cret-t0ken";

/// Long enough for any machine, and over only when a test fails.
const PLENTY: Duration = Duration::from_secs(30);

fn builder(address: SocketAddr) -> ClientBuilder {
    Client::builder(SecretString::from(TOKEN))
        .base_url(format!("http://{address}"))
        .allow_loopback_http()
        .timeout(PLENTY)
        .retry(Retry::none())
}

fn client(address: SocketAddr) -> Client {
    builder(address).build().unwrap()
}

async fn get(client: &Client) -> Result<User, Error> {
    Graph::new(client).users().by_id("adele").get().await
}

async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Reads one request, its body included.
async fn request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.to_ascii_lowercase();
            let length = length.split("content-length: ").nth(1);
            let length = length.and_then(|it| it.lines().next());
            if body.len() >= length.map_or(0, |it| it.parse().unwrap()) {
                return text;
            }
        }
        let read = stream.read_buf(&mut bytes).await.unwrap();
        assert!(read > 0, "the request ends early: {text}");
    }
}

/// A server that answers one request with these bytes, and gives the request.
/// The connection stays open until the request has been taken.
async fn server(answer: impl Into<Vec<u8>>) -> (SocketAddr, JoinHandle<(String, TcpStream)>) {
    let answer = answer.into();
    let (listener, address) = listen().await;
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = request(&mut stream).await;
        // The client may have hung up already, and be right to.
        let _ = stream.write_all(&answer).await;
        (request, stream)
    });
    (address, served)
}

fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

fn arguments() -> AssignLicense {
    AssignLicense {
        add_licenses: vec![AssignedLicense {
            sku_id: Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394")),
            ..Default::default()
        }],
        remove_licenses: vec![],
        comment: None,
    }
}

#[tokio::test]
async fn the_documented_call_is_sent_and_answered() {
    let (address, served) = server(answer("200 OK", r#"{"city":"Rome","x":1}"#)).await;
    let client = client(address);
    let call = Graph::new(&client)
        .users()
        .by_id("adele@contoso.com")
        .assign_license(arguments());
    let user = call.await.unwrap();
    assert_eq!(user.city.as_deref(), Some("Rome"));

    let (request, _) = served.await.unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let head = head.to_ascii_lowercase();
    assert!(
        head.starts_with("post /v1.0/users/adele@contoso.com/assignlicense http/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.contains("\r\ncontent-type: application/json\r\n"),
        "{head}"
    );
    assert!(
        head.contains(&format!("\r\nauthorization: bearer {TOKEN}")),
        "{head}"
    );
    assert_eq!(
        body,
        r#"{"addLicenses":[{"skuId":"45715bb8-13f9-4bf6-927f-ef96c102d394"}],"removeLicenses":[]}"#
    );
}

#[tokio::test]
async fn errors_of_the_service_arrive_with_their_permissions() {
    let body = r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient."}}"#;
    for (status, kind) in [
        ("400 Bad Request", ErrorKind::Service),
        ("403 Forbidden", ErrorKind::Forbidden),
    ] {
        let (address, _served) = server(answer(status, body)).await;
        let error = get(&client(address)).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.code(), Some("Authorization_RequestDenied"));
        let told = error
            .to_string()
            .contains("User.ReadWrite.All, or Directory.ReadWrite.All");
        assert_eq!(told, kind == ErrorKind::Forbidden);
        assert!(!format!("{error:?} {error}").contains(TOKEN));
    }
}

#[tokio::test]
async fn no_redirect_is_followed() {
    let (elsewhere, target) = listen().await;
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        let head =
            format!("HTTP/1.1 {status}\r\nLocation: http://{target}/\r\nContent-Length: 0\r\n\r\n");
        let (address, _served) = server(head).await;
        let error = get(&client(address)).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_str(), &status[..3]);
    }
    assert_untouched(elsewhere);
}

#[tokio::test]
async fn the_token_goes_nowhere_else() {
    let (own, address) = listen().await;
    let (elsewhere, target) = listen().await;
    let client = client(address);
    for uri in [
        format!("http://{target}/v1.0/me"),
        format!("http://localhost:{}/v1.0/me", address.port()),
        format!("https://{address}/v1.0/me"),
        format!("http://user@{address}/v1.0/me"),
        "/v1.0/me".to_owned(),
    ] {
        let request = http::Request::get(&uri).body(Bytes::new()).unwrap();
        let error = client.send(request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ForeignOrigin, "{uri}");
    }
    assert_untouched(own);
    assert_untouched(elsewhere);
}

/// Whether nobody has tried to connect.
fn assert_untouched(listener: TcpListener) {
    let listener = listener.into_std().unwrap();
    let waiting = listener.accept().map_err(|error| error.kind());
    assert_eq!(waiting.unwrap_err(), std::io::ErrorKind::WouldBlock);
}

#[tokio::test]
async fn a_request_made_by_hand_is_sent_with_the_token() {
    let (address, served) = server(answer("200 OK", "[]")).await;
    let request = http::Request::get(format!("http://{address}/v1.0/x")).body(Bytes::new());
    let response = client(address).send(request.unwrap()).await.unwrap();
    assert_eq!(response.body(), "[]");
    let (request, _) = served.await.unwrap();
    assert!(request.contains(&format!("Bearer {TOKEN}")), "{request}");
}

#[tokio::test]
async fn a_response_that_is_too_large_is_not_read() {
    let announced = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n{".to_owned();
    let chunks = "400\r\n".to_owned() + &"x".repeat(0x400) + "\r\n";
    let endless =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_owned() + &chunks.repeat(8);
    for head in [announced, endless] {
        let (address, _served) = server(head).await;
        let client = builder(address).max_response_bytes(4096).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    }
    let (address, _served) = server(answer("200 OK", "{}")).await;
    let client = builder(address).max_response_bytes(2).build().unwrap();
    get(&client).await.unwrap();
}

#[tokio::test]
async fn a_response_that_does_not_end_is_given_up() {
    let silent = "";
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
    for head in [silent, cut] {
        let (address, _served) = server(head).await;
        let client = builder(address)
            .timeout(Duration::from_millis(100))
            .build()
            .unwrap();
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_a_transport_error() {
    let (listener, address) = listen().await;
    drop(listener);
    let refused = get(&client(address)).await.unwrap_err();
    let (listener, address) = listen().await;
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        request(&mut stream).await;
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
            .await;
    });
    let cut = get(&client(address)).await.unwrap_err();
    for error in [refused, cut] {
        assert_eq!(error.kind(), ErrorKind::Transport);
        let shown = format!("{error:?}");
        assert!(std::error::Error::source(&error).is_some());
        assert!(
            !shown.contains(TOKEN) && !shown.contains("adele"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn without_a_good_token_nothing_is_sent() {
    let (listener, address) = listen().await;
    let failing = || async { Err::<SecretString, TokenError>("no login".into()) };
    let spoilt = || async { Ok::<_, TokenError>(SecretString::from("s3cret\r\nX: t0ken")) };
    let failing = Client::builder(failing);
    let spoilt = Client::builder(spoilt);
    for builder in [failing, spoilt] {
        let client = builder
            .base_url(format!("http://{address}"))
            .allow_loopback_http()
            .build()
            .unwrap();
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token);
        let shown = format!("{error:?} {error}");
        assert!(
            !shown.contains("s3cret") && !shown.contains("t0ken"),
            "{shown}"
        );
    }
    assert_untouched(listener);
}

#[tokio::test]
async fn what_goes_with_every_call_goes_with_it() {
    let (address, server) = server(answer("200 OK", "{}")).await;
    let client = builder(address)
        .header("User-Agent", "NONISV|Contoso|Test/1.0")
        .header("ConsistencyLevel", "eventual")
        .header("Prefer", "return=minimal")
        .build()
        .unwrap();
    let call = Graph::new(&client).users().by_id("1").get();
    call.prefer("return=representation").await.unwrap();
    let asked = server.await.unwrap().0.to_ascii_lowercase();
    for header in [
        "user-agent: nonisv|contoso|test/1.0\r\n",
        "consistencylevel: eventual\r\n",
        "prefer: return=representation\r\n",
    ] {
        assert!(asked.contains(header), "{asked}");
    }
    assert!(!asked.contains("minimal"), "{asked}");
    for (name, value) in [
        ("Authorization", "Bearer x"),
        ("a b", "x"),
        ("x", "s3cret\n"),
    ] {
        let error = builder(address).header(name, value).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        assert!(!format!("{error:?}").contains("s3cret"));
    }
}

/// A proxy of the program's own choice gets the name of the host, and nothing
/// of what is sent there.
#[tokio::test]
async fn a_transport_takes_settings_and_keeps_its_rules() {
    let (proxy, address) = listen().await;
    let proxied = reqwest::Proxy::all(format!("http://{address}")).unwrap();
    let transport = Reqwest::configured(|client| {
        let followed = reqwest::redirect::Policy::limited(10);
        client.proxy(proxied).redirect(followed)
    });
    let client = Client::builder(SecretString::from(TOKEN))
        .transport(transport.unwrap())
        .retry(Retry::none())
        .build()
        .unwrap();
    let call = tokio::spawn(async move { get(&client).await });
    let mut stream = proxy.accept().await.unwrap().0;
    let asked = request(&mut stream).await;
    assert!(asked.starts_with("CONNECT graph.microsoft.com:443 HTTP/1.1\r\n"));
    assert!(
        !asked.contains(TOKEN) && !asked.contains("adele"),
        "{asked}"
    );
    stream.write_all(b"HTTP/1.1 403 No\r\n\r\n").await.unwrap();
    let error = call.await.unwrap().unwrap_err();
    assert!(error.is_unsent(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Transport);
    // What stands behind it is told.
    let message = error.to_string();
    assert!(message.starts_with("there is no connection: "), "{message}");

    // A redirect is not followed, whatever the settings say.
    let (other, other_address) = listen().await;
    let leads = format!(
        "HTTP/1.1 302 Found\r\nLocation: http://{other_address}/\r\nContent-Length: 0\r\n\r\n"
    );
    let (address, _server) = server(leads).await;
    let transport = Reqwest::configured(|client| {
        let followed = reqwest::redirect::Policy::limited(10);
        client.https_only(false).redirect(followed)
    });
    let client = builder(address)
        .transport(transport.unwrap())
        .build()
        .unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_untouched(other);
}

/// Finds no address, ever.
struct Lost;

impl reqwest::dns::Resolve for Lost {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_connection_that_takes_too_long_was_not_used() {
    let transport = Reqwest::configured(|client| {
        let soon = Duration::from_millis(1);
        client
            .dns_resolver(std::sync::Arc::new(Lost))
            .connect_timeout(soon)
            .no_proxy()
    });
    let client = Client::builder(SecretString::from(TOKEN))
        .transport(transport.unwrap())
        .retry(Retry::none())
        .build()
        .unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.is_unsent(), "{error}");
}

/// What goes to this machine is not encrypted, and has the token in it.
#[tokio::test]
async fn a_proxy_sees_nothing_that_is_for_this_machine() {
    // The program begins again, with the variables that name a proxy.
    if let Ok(address) = std::env::var("SERVICE_OF_THIS_TEST") {
        let client = client(address.parse().unwrap());
        get(&client).await.unwrap();
        return;
    }
    let (service, address) = listen().await;
    let (proxy, proxy_address) = listen().await;
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", "a_proxy_sees_nothing_that_is_for_this_machine"]);
    again.env("SERVICE_OF_THIS_TEST", address.to_string());
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        again.env(name, format!("http://{proxy_address}"));
    }
    let mut again = again
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let (mut stream, asked) = tokio::select! {
        stream = service.accept() => (stream.unwrap().0, "the service"),
        stream = proxy.accept() => (stream.unwrap().0, "the proxy"),
    };
    let text = request(&mut stream).await;
    assert!(text.contains(TOKEN), "{text}");
    let response = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    stream.write_all(response).await.unwrap();
    assert!(again.wait().unwrap().success());
    assert_eq!(asked, "the service");
}
