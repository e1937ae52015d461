//! Absent, `null` and a value are three things, in both directions and for
//! every kind of property.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use graph_core::{AnyProperty, Client, Json, Model, SecretString};
use proptest::prelude::*;
use serde_json::json;
use stand_in::Graph;
use stand_in::models::{self, AssignedLicense, User};

/// What one property is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Absent,
    Null,
    Empty,
    Value,
}

use State::{Absent, Empty, Null, Value};

const FIELDS: [&str; 6] = [
    "accountEnabled",
    "assignedLicenses",
    "businessPhones",
    "city",
    "createdDateTime",
    "manager",
];

/// What it is on the wire. The second value is empty where there is such a one.
fn wire(field: &str, state: State) -> Option<Json> {
    let (empty, value) = match field {
        "accountEnabled" => (json!(false), json!(true)),
        "assignedLicenses" => (json!([]), json!([{ "disabledPlans": [] }])),
        "businessPhones" => (json!([]), json!(["1", "2"])),
        "city" => (json!(""), json!("Rome")),
        "createdDateTime" => (json!("1970-01-01T00:00:00Z"), json!("2026-01-01T00:00:00Z")),
        _ => (json!({}), json!({ "id": "1" })),
    };
    match state {
        Absent => None,
        Null => Some(Json::Null),
        Empty => Some(empty),
        Value => Some(value),
    }
}

/// The property of this name.
fn property(name: &str) -> &'static AnyProperty<User> {
    let all: [&AnyProperty<User>; 6] = [
        models::user::ACCOUNT_ENABLED,
        models::user::ASSIGNED_LICENSES,
        models::user::BUSINESS_PHONES,
        models::user::CITY,
        models::user::CREATED_DATE_TIME,
        models::user::MANAGER,
    ];
    all.into_iter().find(|it| it.name() == name).unwrap()
}

/// The same, as a program sets it.
fn set(user: &mut User, field: &'static str, state: State) {
    if state == Absent {
        return;
    }
    if state == Null {
        user.clear(property(field));
        return;
    }
    let json = wire(field, state).unwrap();
    match field {
        "accountEnabled" => user.account_enabled = json.as_bool(),
        "assignedLicenses" => {
            let plans = Some(vec![]);
            let license = AssignedLicense {
                disabled_plans: plans,
                ..Default::default()
            };
            user.assigned_licenses = Some(if state == Empty {
                vec![]
            } else {
                vec![license]
            });
        }
        "businessPhones" => user.business_phones = serde_json::from_value(json).unwrap(),
        "city" => user.city = json.as_str().map(str::to_owned),
        "createdDateTime" => user.created_date_time = Some(json.as_str().unwrap().parse().unwrap()),
        _ => user.manager = Some(json.into()),
    }
}

fn states() -> impl Strategy<Value = Vec<State>> {
    let state = prop::sample::select(vec![Absent, Null, Empty, Value]);
    prop::collection::vec(state, FIELDS.len())
}

fn body(states: &[State]) -> Json {
    let members = FIELDS.iter().zip(states);
    let members =
        members.filter_map(|(field, state)| Some(((*field).to_owned(), wire(field, *state)?)));
    Json::Object(members.collect())
}

fn user(states: &[State]) -> User {
    let mut user = User::default();
    for (field, state) in FIELDS.iter().zip(states) {
        set(&mut user, field, *state);
    }
    user
}

/// Everything at the root of the crate may be in scope where a model is used.
#[test]
fn methods_of_models_are_the_only_ones_of_their_names() {
    use graph_core::*;

    let mut user = User::default();
    user.clear(models::user::CITY);
    assert!(user.is_null(models::user::CITY));
    user.unset(models::user::CITY);
    assert_eq!(user, User::default());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn every_combination_is_sent_and_read_as_it_is(states in states()) {
        let (user, body) = (user(&states), body(&states));
        let client = Client::builder(SecretString::from("t")).transport(Never).build().unwrap();
        let request = Graph::new(&client).users().by_id("1").update(&user).into_http().unwrap();
        let sent: Json = serde_json::from_slice(request.body()).unwrap();
        prop_assert_eq!(&sent, &body);

        let read: User = serde_json::from_slice(request.body()).unwrap();
        prop_assert!(read == user);
        prop_assert!(read.mismatches().is_empty());
        prop_assert_eq!(serde_json::to_value(&read).unwrap(), body);
        for (field, state) in FIELDS.iter().zip(&states) {
            prop_assert_eq!(read.is_null(property(field)), *state == Null);
            prop_assert_eq!(user.is_null(property(field)), *state == Null);
            let shown = format!("{read:?}");
            prop_assert_eq!(shown.contains(field), *state != Absent, "{}", shown);
        }
    }

    /// Two models are equal if they are the same on the wire, and only then.
    #[test]
    fn models_are_compared_by_all_three(one in states(), change in 0..FIELDS.len(), state in 0..4_usize) {
        let mut other = one.clone();
        other[change] = [Absent, Null, Empty, Value][state];
        prop_assert_eq!(user(&one) == user(&other), one == other);
    }

    /// What is set last holds.
    #[test]
    fn a_property_can_be_changed_from_each_to_each(before in states(), after in states()) {
        let mut changed: User = serde_json::from_value(body(&before)).unwrap();
        let mut expected = before.clone();
        for (index, field) in FIELDS.iter().enumerate() {
            if after[index] != Absent {
                set(&mut changed, field, after[index]);
                expected[index] = after[index];
            }
        }
        prop_assert_eq!(serde_json::to_value(&changed).unwrap(), body(&expected));
    }
}

/// A transport for requests that are only looked at.
struct Never;

impl graph_core::Transport for Never {
    fn send<'a>(
        &'a self,
        _: graph_core::http::Request<graph_core::Bytes>,
        _: &'a graph_core::transport::Limits,
    ) -> graph_core::BoxFuture<
        'a,
        Result<graph_core::http::Response<graph_core::Bytes>, graph_core::Error>,
    > {
        Box::pin(std::future::ready(Err(graph_core::Error::transport(
            "never",
        ))))
    }
}
