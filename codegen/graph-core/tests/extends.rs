//! Values of types that extend others, where the others have a place.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use graph_core::codec::Extends;
use graph_core::{
    BoxFuture, Bytes, Call, Client, Error, ErrorKind, Json, Method, Model, Operation, Rel, Route,
    SecretString, account, http, transport,
};
use serde_json::{json, to_string};
use stand_in::models::{DirectoryObject, Everything, User};

struct Unused;

impl transport::Transport for Unused {
    fn send<'a>(
        &'a self,
        _: http::Request<Bytes>,
        _: &'a transport::Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        Box::pin(std::future::ready(Err(Error::transport("not sent"))))
    }
}

fn client() -> Client {
    let builder = Client::builder(SecretString::from("s3cret"));
    builder.transport(Unused).build().unwrap()
}

/// A call that takes a directory object.
fn call(object: &impl Extends<DirectoryObject>) -> Call<account::Any, ()> {
    let route = Route::new(&client(), "v1.0").literal("directoryObjects");
    let call = route.call(Method::POST, &Operation::UNDOCUMENTED);
    call.json_as::<DirectoryObject>(object)
}

/// Its body.
fn sent(object: &impl Extends<DirectoryObject>) -> String {
    let request = call(object).into_http().unwrap();
    String::from_utf8(request.body().to_vec()).unwrap()
}

fn user() -> User {
    User {
        city: Some("Bonn".to_owned()),
        id: Some("7".to_owned()),
        ..User::default()
    }
}

#[test]
fn a_body_names_its_type_where_another_is_declared() {
    assert_eq!(
        sent(&user()),
        r##"{"@odata.type":"#microsoft.graph.user","city":"Bonn","id":"7"}"##
    );
    let object = DirectoryObject {
        id: Some("7".to_owned()),
        ..DirectoryObject::default()
    };
    assert_eq!(sent(&object), r#"{"id":"7"}"#);
    assert_eq!(sent(&DirectoryObject::default()), "{}");
}

#[test]
fn a_type_that_is_named_already_stays() {
    let text = r##"{"@odata.etag":"W","@odata.type":"#microsoft.graph.guest","id":"7"}"##;
    let guest: User = serde_json::from_str(text).unwrap();
    assert_eq!(sent(&guest), text);
    assert_eq!(to_string(&guest.upcast::<DirectoryObject>()).unwrap(), text);
    // Where it has its own place, a value needs no type.
    assert_eq!(to_string(&user()).unwrap(), r#"{"city":"Bonn","id":"7"}"#);
}

#[test]
fn an_upcast_loses_nothing_and_says_what_it_was() {
    let mut user = user();
    user.clear(stand_in::models::user::DISPLAY_NAME);
    user.other.insert("badge", 1.into());
    let object: DirectoryObject = user.upcast();
    assert_eq!(object.id.as_deref(), Some("7"));
    assert_eq!(
        to_string(&object).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.user","id":"7","city":"Bonn","displayName":null,"badge":1}"##
    );
    let mut named = user.clone();
    named
        .other
        .insert("@odata.type", "#microsoft.graph.user".into());
    assert_eq!(object.downcast::<User>(), Some(named));
    // Up to itself, it is what it was.
    assert_eq!(user.upcast::<User>(), user);
}

#[test]
fn lists_and_relationships_hold_what_was_cast_to_their_type() {
    let member = json!({ "@odata.type": "#microsoft.graph.user", "id": "7", "city": "Bonn" });
    let member_of = |members: Rel<Vec<DirectoryObject>>| {
        let group = User {
            member_of: Some(members),
            ..User::default()
        };
        serde_json::from_str::<Json>(&sent(&group)).unwrap()["memberOf"].clone()
    };
    let members: Vec<DirectoryObject> = vec![user().upcast(), DirectoryObject::default()];
    let rel = Rel::new(&members).unwrap();
    assert_eq!(member_of(rel.clone()), json!([member, {}]));
    assert_eq!(Rel::from(members), rel);
    // Those of one type are cast by the relationship.
    assert_eq!(member_of(vec![user()].into()), json!([member]));
    assert_eq!(member_of([user(), user()].into()), json!([member, member]));
    assert_eq!(member_of(Vec::<User>::new().into()), json!([]));
    assert_eq!(Rel::<DirectoryObject>::from(&user()).json(), &member);
    assert_eq!(
        Rel::<User>::from(&user()).json(),
        &json!({ "id": "7", "city": "Bonn" })
    );
}

#[test]
fn what_is_too_deep_for_a_relationship_is_an_error_and_not_sent() {
    let mut deep = Json::Null;
    for _ in 0..300 {
        deep = json!([deep]);
    }
    let mut member = user();
    member.other.insert("deep", deep);
    let group = User {
        member_of: Some(vec![member].into()),
        ..User::default()
    };
    let error = call(&group).into_http().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);

    // However deep it is, the stack is enough.
    let mut deep = Everything::default();
    for _ in 0..1500 {
        deep = Everything {
            nested: Some(Box::new(deep)),
            ..Everything::default()
        };
    }
    let rel = Rel::<Vec<Everything>>::from([deep]);
    let model = Everything {
        rel: Some(Rel::from(rel.json()[0].clone())),
        ..Everything::default()
    };
    let route = Route::new(&client(), "v1.0").literal("everythings");
    let call: Call<account::Any, ()> = route.call(Method::POST, &Operation::UNDOCUMENTED);
    let refused = call.json(&model).into_http().unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Input);
}

#[test]
fn what_is_gone_says_so() {
    let text = r#"{"id":"7","@removed":{"reason":"changed"}}"#;
    assert!(serde_json::from_str::<User>(text).unwrap().is_removed());
    assert!(!user().is_removed());
}

#[test]
fn a_box_is_what_is_in_it() {
    let boxed: Box<Everything> = Box::default();
    assert_eq!(to_string(&boxed.upcast::<Box<Everything>>()).unwrap(), "{}");
}
