//! The harness against examples, code and expectations that are wrong: what it
//! lets pass proves nothing unless it also fails.

#[path = "../../tests/stand_in/mod.rs"]
mod stand_in;

use super::{Case, Direction, Documents, Suite, compare, response, wrapped};
use crate::model::Json;
use serde_json::json;
use stand_in::Graph;
use stand_in::models::User;
use stand_in::requests::AssignLicense;

const SCHEMA: &str = include_str!("../../tests/examples/schema.json");
const LEAVES: &str = include_str!("../../tests/examples/leaves.json");

static GOOD: &[Case] = &[REQUEST, RESPONSE];

const REQUEST: Case = Case {
    name: "v1_0/assign/request",
    page: "page.md",
    operation: "user-assignlicense",
    example: 0,
    direction: Direction::Request(|client, body| {
        Ok(Graph::new(client)
            .me()
            .assign_license(body.parameters::<AssignLicense>()?)
            .header("Prefer", "x")
            .into_http()?)
    }),
};

const RESPONSE: Case = Case {
    name: "v1_0/assign/response",
    page: "page.md",
    operation: "user-assignlicense",
    example: 0,
    direction: Direction::Response(response::<User>),
};

fn suite(cases: &'static [Case]) -> (Suite, Documents) {
    let suite = Suite {
        version: "v1.0",
        schema: SCHEMA,
        leaves: LEAVES,
        cases,
    };
    let documents = suite.read().unwrap();
    (suite, documents)
}

/// Runs the first case after this change to the half of the example.
fn run(cases: &'static [Case], change: impl FnOnce(&mut Json)) -> Result<(), String> {
    let (suite, mut documents) = suite(cases);
    let half = cases[0].direction.half();
    let examples = documents.examples.get_mut("user-assignlicense").unwrap();
    change(&mut examples[0][half]);
    documents.prepare(&cases[0])?.run(suite.version)
}

#[test]
fn a_good_suite_passes_and_notices_every_change() {
    static SUITE: Suite = Suite {
        version: "v1.0",
        schema: SCHEMA,
        leaves: LEAVES,
        cases: GOOD,
    };
    assert_eq!(SUITE.checks().len(), GOOD.len() + 1);
    let (suite, documents) = suite(GOOD);
    for case in GOOD {
        documents.prepare(case).unwrap().run("v1.0").unwrap();
    }
    suite.unnoticed(&documents).unwrap();
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
    run(GOOD, |_| {}).unwrap();
    for (message, change) in changes {
        let failure = run(GOOD, change).unwrap_err();
        assert!(failure.contains(message), "{message}: {failure}");
        assert!(failure.starts_with("page.md: "), "{failure}");
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
        let suite = Suite {
            version: "v1.0",
            schema: schema.to_string().leak(),
            leaves: LEAVES,
            cases: GOOD,
        };
        suite.read()?.prepare(&REQUEST)?.run(suite.version)
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
    ] {
        run(GOOD, |half| half["url"] = json!(url)).unwrap_or_else(|error| panic!("{url}: {error}"));
    }
    for url in [
        "/ME/assignLicense",
        "/me%2FassignLicense",
        "/v1.0/v1.0/me/assignLicense",
    ] {
        run(GOOD, |half| half["url"] = json!(url)).unwrap_err();
    }
}

#[test]
fn numbers_are_equal_by_value_and_leaves_are_not() {
    let failure = run(GOOD, |half| {
        half["body"]["addLicenses"][0]["other"]["a"] = json!(1.0)
    });
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
    static DEAF: &[Case] = &[Case {
        direction: Direction::Request(|client, body| {
            body.parameters::<AssignLicense>()?;
            let fixed = AssignLicense {
                add_licenses: vec![],
                remove_licenses: vec![],
                comment: None,
            };
            Ok(Graph::new(client)
                .me()
                .assign_license(fixed)
                .header("Prefer", "x")
                .into_http()?)
        }),
        ..REQUEST
    }];
    static UNTYPED: &[Case] = &[Case {
        direction: Direction::Response(super::untyped),
        ..RESPONSE
    }];
    static LOSSY: &[Case] = &[Case {
        direction: Direction::Response(|body| {
            let mut user = body.model::<User>()?;
            user.city = Some("changed".to_owned());
            Ok(serde_json::to_value(user)?)
        }),
        ..RESPONSE
    }];
    for (cases, message) in [(DEAF, "the body"), (UNTYPED, "leaves"), (LOSSY, "the body")] {
        let failure = run(cases, |_| {}).unwrap_err();
        assert!(failure.contains(message), "{message}: {failure}");
    }
}

/// An entity inside a `value` is held to the same, and so is what stands beside.
#[test]
fn a_wrapped_entity_is_compared_as_exactly() {
    static WRAPPED: &[Case] = &[Case {
        name: "v1_0/wrapped/response",
        example: 4,
        direction: Direction::Response(wrapped::<User>),
        ..RESPONSE
    }];
    let (suite, documents) = suite(WRAPPED);
    suite.unnoticed(&documents).unwrap();
    let run = |body: Json| {
        let (suite, mut documents) = self::suite(WRAPPED);
        let examples = documents.examples.get_mut("user-assignlicense").unwrap();
        examples[4]["response"]["body"] = body;
        documents.prepare(&WRAPPED[0])?.run(suite.version)
    };
    let entity = json!({ "city": "Rome", "accountEnabled": "Boolean" });
    run(json!({ "@odata.context": "x", "value": entity })).unwrap();
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
        let failure = run(body).unwrap_err();
        assert!(failure.contains(message), "{message}: {failure}");
    }
}

/// The mutation trial itself can fail: here nothing depends on the body.
#[test]
fn a_case_that_notices_nothing_is_named_with_the_path() {
    static BLIND: Suite = Suite {
        version: "v1.0",
        schema: r#"{ "operations": [{ "id": "user-assignlicense", "examples": [{ "request": {
            "method": "PUT", "url": "/users/1/photo/$value", "text": "{}", "body": { "a": [true] }
        } }] }] }"#,
        leaves: "{}",
        cases: &[Case {
            name: "v1_0/blind/request",
            direction: Direction::Request(|client, _| {
                let user = Graph::new(client).users("1");
                Ok(user.photo_value_put("{}").into_http()?)
            }),
            ..REQUEST
        }],
    };
    let done: Vec<_> = BLIND
        .checks()
        .into_iter()
        .map(|(name, check)| (name, check()))
        .collect();
    let unnoticed = "not noticed:\n\
        v1_0/blind/request: body.a[0] changed\n\
        v1_0/blind/request: body.a[0] removed";
    assert_eq!(
        done,
        [
            ("v1_0/blind/request".to_owned(), Ok(())),
            ("v1_0/mutation".to_owned(), Err(unnoticed.to_owned())),
        ]
    );
}

#[test]
fn documents_that_are_wrong_are_reported() {
    let read = |schema, leaves| {
        Suite {
            version: "v1.0",
            schema,
            leaves,
            cases: GOOD,
        }
        .read()
    };
    assert!(read("{", "{}").is_err_and(|it| it.contains("schema")));
    assert!(read("{}", "[]").is_err_and(|it| it.contains("leaves")));
    let missing = read("{}", "{}").unwrap();
    let failure = missing.prepare(&GOOD[0]).map(|_| ()).unwrap_err();
    assert_eq!(
        failure,
        "page.md: user-assignlicense has no example 0 with this half"
    );
}
