//! The harness against examples, code and expectations that are wrong: what it
//! lets pass proves nothing unless it also fails.

#[path = "../../tests/stand_in/mod.rs"]
mod stand_in;

use super::change::{Steps, all_changed, changed, is_leaf};
use super::compare::{self, same_json};
use super::documents::Documents;
use super::example::Example;
use super::mutation::{Mutant, heads, unnoticed};
use super::prepared::Prepared;
use super::url::{self, Url};
use super::{Body, Case, Client, HttpRequest, Suite, response, untyped, wrapped};
use crate::model::Json;
use proptest::prelude::*;
use serde_json::json;
use stand_in::Graph;
use stand_in::models::{Everything, User};
use stand_in::requests::AssignLicense;

const SCHEMA: &str = include_str!("../../tests/examples/schema.json");
const EXPECTED: &str = include_str!("../../tests/examples/expected.json");

const REQUEST: Case = Case::request("v1_0/assign/request", assign);
const RESPONSE: Case = Case::response("v1_0/assign/response", response::<User>);
const WRAPPED: Case = Case::response("v1_0/wrapped/response", wrapped::<User>);

fn assign(client: &Client, body: &Body<'_>) -> HttpRequest {
    Graph::new(client)
        .me()
        .assign_license(body.parameters::<AssignLicense>())
        .header("Prefer", "x")
        .into_http()
}

/// Checks a case after this change to its half of the example.
fn check(case: &Case, change: impl FnOnce(&mut Json)) -> Result<(), String> {
    let mut documents = Documents::read(SCHEMA, EXPECTED)?;
    let examples = documents.examples.get_mut("user-assignlicense").unwrap();
    let example = if case.name == WRAPPED.name { 4 } else { 0 };
    change(&mut examples[example][case.direction.half()]);
    super::check(&documents.prepare(case)?, "v1.0")
}

fn request(change: impl FnOnce(&mut Json)) -> Result<(), String> {
    check(&REQUEST, change)
}

#[test]
fn good_cases_pass_and_notice_every_change() {
    static SUITE: Suite = Suite {
        version: "v1.0",
        schema: SCHEMA,
        expected: EXPECTED,
        areas: &[&[REQUEST, RESPONSE], &[], &[WRAPPED]],
    };
    let checks: Vec<_> = SUITE.checks().collect();
    assert_eq!(checks.len(), 3);
    for (name, check) in checks {
        check().unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn a_request_that_is_not_the_documented_one_fails() {
    type Change = fn(&mut Json);
    let changes: &[(&str, Change)] = &[
        ("the method", |half| half["method"] = json!("PUT")),
        ("the URL", |half| {
            half["url"] = json!("https://graph.microsoft.com/v1.0/me/other")
        }),
        ("the URL", |half| {
            half["url"] = json!("https://graph.microsoft.com/beta/me/assignLicense")
        }),
        ("the URL", |half| {
            half["url"] = json!("/me/assignLicense?x=1")
        }),
        ("the header Prefer", |half| {
            half["headers"]["Prefer"] = json!("y")
        }),
        ("the header New", |half| half["headers"]["New"] = json!("")),
        ("the header content-type", |half| {
            half["headers"]["content-type"] = json!("text/plain")
        }),
        ("leaves", |half| {
            half["body"]["removeLicenses"] = json!(null)
        }),
        ("leaves", |half| {
            half["body"]["addLicenses"][0]["other"]["a"] = json!(2)
        }),
        ("mismatches", |half| half["mismatches"] = json!([])),
        ("mismatches", |half| {
            half["mismatches"] = json!(["addLicenses[0].skuId", "x"])
        }),
        (
            "no JSON body",
            |half| *half = json!({ "method": "POST", "url": "/me/assignLicense", "text": "x" }),
        ),
        ("the base URL", |half| half["url"] = json!("://")),
    ];
    request(|_| {}).unwrap();
    for (message, change) in changes {
        let failure = request(change).unwrap_err();
        assert!(failure.contains(message), "{message}: {failure}");
        assert!(
            failure.starts_with("v1.0/api/user-assignlicense.md: "),
            "{failure}"
        );
    }
}

/// A call may send the common base of what its pages document: then the page
/// of the example has other mismatches than the call.
#[test]
fn the_call_says_which_values_of_a_request_do_not_fit() {
    let with_calls = |mismatches: &[&str]| {
        let mut schema: Json = serde_json::from_str(SCHEMA).unwrap();
        let example = &mut schema["operations"][0]["examples"][0];
        example["name"] = json!("assign");
        example["request"]["mismatches"] = json!(["of.the.page"]);
        let id = schema["operations"][0]["id"].clone();
        let exercise = json!({ "operation": id, "example": "assign", "mismatches": mismatches });
        schema["calls"] = json!([{ "examples": [exercise] }]);
        let documents = Documents::read(&schema.to_string(), EXPECTED)?;
        super::check(&documents.prepare(&REQUEST)?, "v1.0")
    };
    with_calls(&["addLicenses[0].skuId"]).unwrap();
    let failure = with_calls(&[]).unwrap_err();
    assert!(failure.contains("mismatches"), "{failure}");
}

#[test]
fn urls_are_equal_if_their_decoded_parts_are() {
    for url in [
        "/me/assignLicense",
        "me/assignLicense/",
        "/v1.0/me/assign%4cicense",
        "HTTPS://Graph.Microsoft.com/v1.0/me/assignLicense",
        " https://graph.microsoft.com/v1.0/me/assignLicense? ",
        "/ME/assignLicense",
        "https://graph.microsoft.com/V1.0/me/assignlicense",
    ] {
        request(|half| half["url"] = json!(url)).unwrap_or_else(|error| panic!("{url}: {error}"));
    }
    for url in [
        "/mee/assignLicense",
        "/me%2FassignLicense",
        "/v1.0/v1.0/me/assignLicense",
    ] {
        request(|half| half["url"] = json!(url)).unwrap_err();
    }
}

#[test]
fn a_page_may_write_keys_colons_and_parentheses_in_other_ways() {
    let same = |documented: &str, made: &str| {
        let origin = "https://graph.microsoft.com";
        let documented = Url::documented(&format!("{origin}{documented}"));
        documented == Url::read(&format!("{origin}{made}"))
    };
    for (documented, made) in [
        ("/me/events('1')", "/me/events/1"),
        (
            "/me/events('it''s%2F1')/attendees",
            "/me/events/it's%2F1/attendees",
        ),
        ("/me/events('A')/x('B')", "/me/events/A/x/B"),
        ("/root:/a/b:", "/root:/a/b"),
        ("/root:/a/b:/?x=1", "/root:/a/b?x=1"),
        ("/sites/h:/a:/root:/b:", "/sites/h:/a:/root:/b"),
        ("/users/delta()", "/users/delta"),
        ("/users/delta", "/users/delta()"),
        ("/users/Delta()", "/users/delta"),
        ("/view?startdate=a&x=1", "/view?startDate=a&X=1"),
        (
            "/users/MICROSOFT.graph.delta()",
            "/users/microsoft.graph.delta",
        ),
    ] {
        assert!(same(documented, made), "{documented} {made}");
    }
    for (documented, made) in [
        ("/me/events('1')", "/me/events/2"),
        ("/view?start=a", "/view?start=A"),
        ("/view?start=a", "/view?start=a&end=b"),
        ("/me/events('1')", "/me/events/'1'"),
        ("/me/events(1)", "/me/events/1"),
        ("/me/events('')", "/me/events/"),
        ("/me/events('1','2')", "/me/events/1','2"),
        ("/me/events('1'2')", "/me/events/1'2"),
        ("/me/events(a='1')", "/me/events/1"),
        ("/me/f(a='x')", "/me/f(a='y')"),
        ("/me/events/1", "/me/events('1')"),
        ("/me/('1')", "/me//1"),
        ("/root:/a:/b:", "/root:/a:/b"),
        ("/items/a:", "/items/a"),
        ("/root:/a/b", "/root:/a/b:"),
        ("/root:/a::", "/root:/a"),
        ("/root:/a:/b", "/root:/a/b"),
        ("/users/delta()/x", "/users/delta"),
        ("/users/delta(())", "/users/delta"),
        ("/users/AAMk1=", "/users/aamk1="),
        ("/me/f(a='x')", "/me/f(a='X')"),
    ] {
        assert!(!same(documented, made), "{documented} {made}");
    }
}

#[test]
fn numbers_are_equal_by_value_and_leaves_are_not() {
    let failure = request(|half| half["body"]["addLicenses"][0]["other"]["a"] = json!(1.0));
    assert!(failure.unwrap_err().contains("leaves"));
    let equal = |one: &Json, two: &Json| compare::json("", Some(one), Some(two)).is_ok();
    assert!(equal(&json!({ "a": [1] }), &json!({ "a": [1.0] })));
    assert!(!equal(&json!([1]), &json!([1.5])));
    assert!(!equal(&json!([1]), &json!([1, 1])));
    assert!(!equal(&json!({ "a": 1 }), &json!({ "b": 1 })));
}

/// A case whose code does not look at the example sends the same whatever the
/// page says, and one that reads the wrong type finds other leaves.
#[test]
fn code_that_is_wrong_is_found_out() {
    fn deaf(client: &Client, body: &Body<'_>) -> HttpRequest {
        body.parameters::<AssignLicense>();
        let fixed = AssignLicense {
            add_licenses: vec![],
            remove_licenses: vec![],
            comment: None,
        };
        Graph::new(client)
            .me()
            .assign_license(fixed)
            .header("Prefer", "x")
            .into_http()
    }
    fn lossy(body: &Body<'_>) -> Json {
        let mut user = body.model::<User>();
        user.city = Some("changed".to_owned());
        serde_json::to_value(user).unwrap()
    }
    let deaf = Case::request(REQUEST.name, deaf);
    let blunt = Case::response(RESPONSE.name, untyped);
    let lossy = Case::response(RESPONSE.name, lossy);
    for (case, message) in [(deaf, "the body"), (blunt, "leaves"), (lossy, "the body")] {
        let failure = check(&case, |_| {}).unwrap_err();
        assert!(failure.contains(message), "{message}: {failure}");
    }
}

/// An entity inside a `value` is held to the same, and so is what stands beside.
#[test]
fn a_wrapped_entity_is_compared_as_exactly() {
    let check = |body: Json| check(&WRAPPED, |half| half["body"] = body);
    let entity = json!({ "city": "Rome", "accountEnabled": "Boolean" });
    check(json!({ "@odata.context": "x", "value": entity })).unwrap();
    for (message, body) in [
        ("`value`", entity.clone()),
        ("`value`", json!([entity])),
        (
            "a JSON object",
            json!({ "@odata.context": "x", "value": [entity] }),
        ),
        ("leaves", json!({ "value": entity })),
        (
            "leaves",
            json!({ "@odata.context": "x", "id": "1", "value": entity }),
        ),
        ("leaves", json!({ "@odata.context": "x", "value": {} })),
    ] {
        let failure = check(body).unwrap_err();
        assert!(failure.contains(message), "{message}: {failure}");
    }
}

/// The search for changes that nobody notices can find some: here nothing
/// depends on the body.
#[test]
fn a_case_that_notices_nothing_is_named_with_the_path() {
    const SCHEMA: &str = r#"{ "operations": [{ "id": "photo", "examples": [{ "request": {
        "method": "PUT", "url": "/users/1/photo/$value", "text": "{}", "body": { "a": [true] }
    } }] }] }"#;
    const EXPECTED: &str =
        r#"{ "photo/request": { "page": "page.md", "operation": "photo", "example": 0 } }"#;
    fn blind(client: &Client, _: &Body<'_>) -> HttpRequest {
        let user = Graph::new(client).users().by_id("1");
        user.photo().value().replace("{}").into_http()
    }
    let documents = Documents::read(SCHEMA, EXPECTED).unwrap();
    let blind = Case::request("photo/request", blind);
    let failure = super::check(&documents.prepare(&blind).unwrap(), "v1.0");
    assert_eq!(
        failure.unwrap_err(),
        "page.md: not noticed:\nbody.a[0] changed\nbody.a[0] removed"
    );
}

/// A page may show a request without the body that the call takes. The client
/// then sends nothing that it was not given.
#[test]
fn a_request_may_be_shown_without_its_body() {
    const SCHEMA: &str = r#"{ "operations": [{ "id": "update", "examples": [{ "request": {
        "method": "PATCH", "url": "/users/1" } }] }] }"#;
    const EXPECTED: &str =
        r#"{ "update/request": { "page": "page.md", "operation": "update", "example": 0 } }"#;
    fn update(client: &Client, body: &Body<'_>) -> HttpRequest {
        let user = Graph::new(client).users().by_id("1");
        user.update(&body.model()).into_http()
    }
    fn inventive(client: &Client, body: &Body<'_>) -> HttpRequest {
        let mut changes: User = body.model();
        changes.city = Some("Ulm".to_owned());
        let user = Graph::new(client).users().by_id("1");
        user.update(&changes).into_http()
    }
    let documents = Documents::read(SCHEMA, EXPECTED).unwrap();
    let check = |made| {
        let case = Case::request("update/request", made);
        super::check(&documents.prepare(&case).unwrap(), "v1.0")
    };
    check(update).unwrap();
    let failure = check(inventive).unwrap_err();
    assert!(failure.contains("the body"), "{failure}");
}

#[test]
fn documents_that_are_wrong_are_reported() {
    for (schema, expected, message) in [
        ("{", "{}", "the schema"),
        ("{}", "[]", "what is expected"),
        (SCHEMA, "{}", "nothing is expected of v1_0/assign/request"),
        (
            "{}",
            EXPECTED,
            "v1.0/api/user-assignlicense.md: user-assignlicense has no example 0 with this half",
        ),
    ] {
        let documents = Documents::read(schema, expected);
        let prepared = documents.and_then(|it| it.prepare(&REQUEST).map(|_| ()));
        let failure = prepared.unwrap_err();
        assert!(failure.contains(message), "{message}: {failure}");
    }
}

/// Any JSON, with many of the values that are hard to change.
fn any_json() -> impl Strategy<Value = Json> {
    let number = prop_oneof![
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        prop::sample::select(vec![
            json!(0),
            json!(1),
            json!(-1),
            json!(0.0),
            json!(-0.0),
            json!(1.0),
            json!(3.0),
            json!(1e308),
            json!(9007199254740993_u64),
            json!(u64::MAX),
            json!(i64::MIN),
            json!(f64::MIN_POSITIVE),
        ]),
    ];
    let text = prop_oneof![
        ".{0,3}",
        prop::sample::select(vec!["", "~", "minor", "2014-01-01T00:00:00Z", "null"])
            .prop_map(str::to_owned),
    ];
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        number,
        text.prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::btree_map(any_name(), inner, 0..5)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// The name of a member, often that of a documented property.
fn any_name() -> impl Strategy<Value = String> {
    let known = [
        "accountEnabled",
        "ageGroup",
        "assignedLicenses",
        "businessPhones",
        "city",
        "createdDateTime",
        "manager",
        "skuId",
        "double",
        "doubles",
        "int64",
        "nested",
        "objects",
        "single",
        "untypedList",
        "value",
        "a.b",
        "[0]",
        "@odata.type",
    ];
    prop_oneof![
        3 => prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => "[a-c.\\[\\]0 ]{0,3}",
    ]
}

fn any_object() -> impl Strategy<Value = Json> {
    let members = prop::collection::btree_map(any_name(), any_json(), 0..6);
    members.prop_map(|members| members.into_iter().collect())
}

/// The ways to all leaves of a body.
fn ways(steps: &Steps, value: &Json) -> Vec<Steps> {
    if is_leaf(value) {
        return vec![steps.clone()];
    }
    let further = steps.further(value);
    further.iter().flat_map(|(to, it)| ways(to, it)).collect()
}

/// Changing everything at once finds nothing that trying one change after the
/// other would not find, and finds something wherever that does, be the code
/// good or not. It may find less of what is wrong with a list: without its
/// first element, the second one is the first.
fn finds_the_same(case: &Case, body: Json) -> Vec<String> {
    let example = Example {
        body: Some(body.clone()),
        ..Example::default()
    };
    let Ok(made) = case.run(&example, "v1.0") else {
        return Vec::new();
    };
    let leaves = made.reading.leaves.iter().map(|leaf| leaf.line.clone());
    let leaves: Vec<String> = leaves.collect();
    let prepared = Prepared {
        case,
        page: "page.md",
        example: Example {
            mismatches: made.reading.mismatches.clone(),
            ..example
        },
        leaves: &leaves,
    };
    let mutant = Mutant {
        prepared: &prepared,
        version: "v1.0",
        body: &body,
    };
    let ways = ways(&Steps::default(), &body);
    let one_by_one: Vec<String> = ways
        .iter()
        .flat_map(|steps| mutant.try_one(steps))
        .collect();
    let at_once = unnoticed(&prepared, &made, "v1.0");
    let mut surplus = at_once.iter().filter(|it| !one_by_one.contains(it));
    assert_eq!(surplus.next(), None, "{body}");
    assert_eq!(at_once.is_empty(), one_by_one.is_empty(), "{body}");
    at_once
}

/// Forgets a member, and what a list has behind its first element.
fn forgetful(body: &Body<'_>) -> Json {
    let whole = body.json();
    let mut known = whole.clone();
    if let Some(members) = known.as_object_mut() {
        members.remove("city");
        for elements in members.values_mut().filter_map(Json::as_array_mut) {
            elements.truncate(1);
        }
    }
    read_instead(body, known);
    whole
}

/// Makes up what is missing.
fn inventive(body: &Body<'_>) -> Json {
    let whole = body.json();
    let mut known = whole.clone();
    if let Some(members) = known.as_object_mut() {
        members.entry("city").or_insert_with(|| "Rome".into());
    }
    read_instead(body, known);
    whole
}

fn read_instead(body: &Body<'_>, known: Json) {
    let example = Example {
        body: Some(known),
        ..Example::default()
    };
    let inner = Body::of(&example);
    inner.model::<User>();
    body.take(inner);
}

#[test]
fn what_code_forgets_or_invents_is_named() {
    let body = json!({ "businessPhones": ["1", "2"], "city": "Rome", "id": "1" });
    let good = Case::response("", response::<User>);
    assert_eq!(finds_the_same(&good, body.clone()), [""; 0]);
    let forgetful = Case::response("", forgetful);
    assert_eq!(
        finds_the_same(&forgetful, body.clone()),
        [
            "body.businessPhones[1] changed",
            "body.businessPhones[1] removed",
            "body.city changed",
            "body.city removed",
        ]
    );
    let inventive = Case::response("", inventive);
    assert_eq!(finds_the_same(&inventive, body), ["body.city removed"]);
}

proptest! {
    #[test]
    fn a_changed_value_is_never_the_same(value in any_json()) {
        let changed = changed(&value);
        prop_assert!(!same_json(&value, &changed), "{value} {changed}");
        prop_assert_ne!(value.to_string(), changed.to_string());
        prop_assert!(!same_json(&value, &all_changed(&value)));
    }

    #[test]
    fn a_changed_head_is_never_the_same(
        url in "(https://h|/|v1.0|//)?[a%2#?&=/. :+x\u{e9}]{0,8}",
        name in "(?i)content-type|prefer|a",
        value in "[ xa;/\"]{0,5}",
    ) {
        let original = Example {
            url: url.clone(),
            headers: vec![(name.clone(), value.clone())],
            ..Example::default()
        };
        let read = |url: &str| Url::documented(&url::documented_url(url, "v1.0"));
        let heads = heads(&original);
        prop_assert_eq!(heads.len(), 3);
        prop_assert!(read(&url) != read(&heads[1].1.url));
        prop_assert!(!compare::same_header(&name, &value, &heads[2].1.headers[0].1));
    }

    #[test]
    fn changes_at_once_show_what_changes_one_by_one_show(body in any_object()) {
        finds_the_same(&Case::response("", response::<User>), body.clone());
        finds_the_same(&Case::response("", response::<crate::Collection<User>>), body.clone());
        finds_the_same(&Case::response("", response::<Everything>), body.clone());
        finds_the_same(&Case::response("", wrapped::<User>), body.clone());
        finds_the_same(&Case::response("", untyped), body.clone());
        finds_the_same(&Case::response("", inventive), body.clone());
        finds_the_same(&Case::response("", forgetful), body);
    }
}
