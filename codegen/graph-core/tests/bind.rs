//! Relationships that are bound to things that exist: `…@odata.bind`.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use graph_core::{
    Call, Client, Cloud, ErrorKind, Extended, Json, Method, Model, Operation, Reference, Rel,
    Route, SecretString,
};
use serde_json::{json, to_value};
use stand_in::models::{DirectoryObject, Everything, User, everything, user};
use stand_in::requests::AssignLicense;

fn client(cloud: Cloud) -> Client {
    let builder = Client::builder(SecretString::from("s3cret"));
    builder.cloud(cloud).build().unwrap()
}

fn call(cloud: Cloud, version: &'static str) -> Call {
    let route = Route::new(&client(cloud), version).literal("groups");
    route.call(Method::POST, &Operation::UNDOCUMENTED)
}

fn body(call: Call) -> Json {
    serde_json::from_slice(call.into_http().unwrap().body()).unwrap()
}

/// What the global service gets in version 1.0.
fn sent(model: &dyn Model) -> Json {
    body(call(Cloud::Global, "v1.0").json(model))
}

fn object(id: &str) -> DirectoryObject {
    DirectoryObject {
        id: Some(id.to_owned()),
        ..DirectoryObject::default()
    }
}

#[test]
fn what_is_bound_has_the_address_that_the_call_gives_it() {
    let mut group = User::default();
    group.bind(user::MANAGER, &object("a/b")).unwrap();
    for (cloud, version, address) in [
        (
            Cloud::Global,
            "v1.0",
            "https://graph.microsoft.com/v1.0/directoryObjects/a%2Fb",
        ),
        (
            Cloud::China,
            "beta",
            "https://microsoftgraph.chinacloudapi.cn/beta/directoryObjects/a%2Fb",
        ),
    ] {
        let sent = body(call(cloud, version).json(&group));
        assert_eq!(sent, json!({ "manager@odata.bind": address }));
    }
    // Elsewhere, it is relative to the version.
    assert_eq!(
        to_value(&group).unwrap(),
        json!({ "manager@odata.bind": "directoryObjects/a%2Fb" })
    );
}

#[test]
fn things_are_named_in_every_way_that_makes_a_reference() {
    let route = Route::new(&client(Cloud::Global), "v1.0").literal("me");
    let mut group = User::default();
    group
        .bind(
            user::MEMBER_OF,
            [
                Reference::from(&object("1")),
                Reference::to::<DirectoryObject>("2"),
                Reference::at("https://graph.microsoft.com/beta/users/3"),
                Reference::at("users('4')"),
                Reference::from(&route),
            ],
        )
        .unwrap();
    group.bind_raw("user", vec![&object("5")]).unwrap();
    group.bind_raw("room", &route).unwrap();
    let root = "https://graph.microsoft.com/v1.0";
    assert_eq!(
        sent(&group),
        json!({
            "memberOf@odata.bind": [
                format!("{root}/directoryObjects/1"),
                format!("{root}/directoryObjects/2"),
                "https://graph.microsoft.com/beta/users/3",
                format!("{root}/users('4')"),
                format!("{root}/me"),
            ],
            "user@odata.bind": [format!("{root}/directoryObjects/5")],
            "room@odata.bind": format!("{root}/me"),
        })
    );
    // The last one holds.
    group.bind_raw("user", &object("6")).unwrap();
    assert_eq!(
        sent(&group)["user@odata.bind"],
        format!("{root}/directoryObjects/6")
    );
}

#[test]
fn members_keep_their_order_at_any_depth() {
    let mut member = User::default();
    member.other.insert("roles", json!(["owner"]));
    member.bind_raw("user", &object("7")).unwrap();
    member.other.insert("last", true.into());
    let address = "https://graph.microsoft.com/v1.0/directoryObjects/7";
    let written = format!(r#"{{"roles":["owner"],"user@odata.bind":"{address}","last":true}}"#);
    let text = |model: &dyn Model| {
        let request = call(Cloud::Global, "v1.0").json(model).into_http().unwrap();
        String::from_utf8(request.body().to_vec()).unwrap()
    };
    assert_eq!(text(&member), written);

    let nested = Everything {
        untyped: Some(to_value(&member).unwrap()),
        rel: Some(Rel::new(&member.cast()).unwrap()),
        nested: Some(Box::new(member.cast())),
        everythings: Some(vec![member.cast()]),
        ..Everything::default()
    };
    let member: Json = serde_json::from_str(&written).unwrap();
    assert_eq!(
        sent(&nested),
        json!({ "untyped": member, "rel": member, "everythings": [member], "nested": member })
    );
    let arguments = AssignLicense {
        add_licenses: vec![],
        remove_licenses: vec![],
        comment: None,
    };
    let arguments = Extended::from(arguments).with("user@odata.bind", "users/7");
    assert_eq!(
        body(call(Cloud::Global, "beta").parameters(arguments))["user@odata.bind"],
        "https://graph.microsoft.com/beta/users/7"
    );
}

#[test]
fn only_addresses_that_bind_are_completed() {
    let mut group = User::default();
    group.other.insert("manager@odata.bind", Json::Null);
    group.other.insert("path", "users/7".into());
    group.other.insert("more@odata.bind", json!([7, "users/7"]));
    let address = "https://graph.microsoft.com/v1.0/users/7";
    assert_eq!(
        sent(&group),
        json!({
            "manager@odata.bind": null,
            "path": "users/7",
            "more@odata.bind": [7, address],
        })
    );
}

#[test]
fn what_has_no_address_is_not_bound() {
    let mut model = Everything::default();
    let why = "rel@odata.bind: the object, a microsoft.graph.directoryObject, has no id";
    let all = [object("7"), DirectoryObject::default()];
    for error in [
        model.bind(everything::REL, &all[1]).unwrap_err(),
        model
            .bind(everything::REL, Vec::from_iter(&all))
            .unwrap_err(),
    ] {
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::Input, why)
        );
    }
    assert_eq!(model, Everything::default());
}
