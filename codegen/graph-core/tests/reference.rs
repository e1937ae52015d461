//! References: how a call names the object of a `…/$ref`.

#![cfg(feature = "reqwest")]
#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use graph_core::http::Request;
use graph_core::{
    Bytes, Call, Client, ClientBuilder, Cloud, Error, ErrorKind, Method, Operation, Reference,
    Route, SecretString,
};
use stand_in::models::DirectoryObject;

fn builder() -> ClientBuilder {
    Client::builder(SecretString::from("s3cret"))
}

fn request(client: &Client, method: Method, object: Reference) -> Result<Request<Bytes>, Error> {
    let route = Route::new(client, "beta").literal("groups").key("7");
    let route = route.literal("members").literal("$ref");
    let call: Call<_, ()> = route.call(method, &Operation::UNDOCUMENTED);
    call.reference(object).into_http()
}

/// The address that a call names in its body.
fn named(client: &Client, object: Reference) -> String {
    let request = request(client, Method::POST, object).unwrap();
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.uri().query(), None);
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    let members = body.as_object().unwrap();
    assert_eq!(members.len(), 1);
    members["@odata.id"].as_str().unwrap().to_owned()
}

#[test]
fn an_object_is_named_by_its_address() {
    let client = builder().build().unwrap();
    let object = DirectoryObject {
        id: Some("a/b".to_owned()),
        ..Default::default()
    };
    let address = "https://graph.microsoft.com/beta/directoryObjects/a%2Fb";
    assert_eq!(named(&client, Reference::from(&object)), address);
    assert_eq!(
        named(&client, Reference::to::<DirectoryObject>("a/b")),
        address
    );
    let reference = Reference::to::<DirectoryObject>("a/b");
    assert_eq!(named(&client, (&reference).into()), address);
    let route = Route::new(&client, "v1.0").literal("users").key("é");
    assert_eq!(
        named(&client, Reference::from(&route)),
        "https://graph.microsoft.com/v1.0/users/%C3%A9"
    );
    assert_eq!(named(&client, Reference::at("users/7")), "users/7");
}

#[test]
fn a_delete_names_it_in_the_query() {
    let client = builder().build().unwrap();
    let object = Reference::to::<DirectoryObject>("a b");
    let request = request(&client, Method::DELETE, object).unwrap();
    assert_eq!(
        request.uri().query(),
        Some("$id=https://graph.microsoft.com/beta/directoryObjects/a%2520b")
    );
    assert_eq!(request.body(), "");
    assert_eq!(request.headers().get("content-type"), None);
}

#[test]
fn addresses_are_those_that_the_service_knows() {
    let object = || Reference::to::<DirectoryObject>("7");
    let china = builder().cloud(Cloud::China).build().unwrap();
    let of_china = "https://microsoftgraph.chinacloudapi.cn/beta/directoryObjects/7";
    assert_eq!(named(&china, object()), of_china);
    let at_china = builder().base_url("https://microsoftgraph.chinacloudapi.cn");
    assert_eq!(named(&at_china.build().unwrap(), object()), of_china);
    let proxy = builder()
        .base_url("http://localhost:1")
        .allow_loopback_http();
    assert_eq!(
        named(&proxy.build().unwrap(), object()),
        "https://graph.microsoft.com/beta/directoryObjects/7"
    );
}

#[test]
fn what_has_no_address_is_not_sent() {
    let client = builder().build().unwrap();
    for (object, why) in [
        (
            Reference::from(&DirectoryObject::default()),
            "the object, a microsoft.graph.directoryObject, has no id",
        ),
        (
            Reference::to::<DirectoryObject>(".."),
            "the id of the object is \"..\"",
        ),
        (
            Reference::to::<DirectoryObject>(""),
            "the id of the object is \"\"",
        ),
        (
            Reference::from(&Route::new(&client, "v1.0").literal("users").key("")),
            "the key after /v1.0/users is \"\"",
        ),
    ] {
        let error = request(&client, Method::POST, object).unwrap_err();
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::Input, why)
        );
    }
}
