//! Coverage: how much of what a client needs the pages tell, by area of the API.
//!
//! Knows what the schema rests on and which examples are tests; must not know pages, nor how figures are shown.

mod share;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{Plan, Tests, Untested};
use crate::schema::{Call, Operation, Schema, Segment, Template};
use crate::version::Version;

pub use share::Share;

/// What the pages of one version cover.
#[derive(Debug)]
pub struct VersionCoverage {
    /// The version.
    pub version: Version,
    /// The areas, by name; the one without a name comes last.
    pub areas: Vec<Area>,
    /// All areas together. What several of them share counts once.
    pub all: Area,
}

/// The operations whose paths begin with the same word.
#[derive(Debug, Default)]
pub struct Area {
    /// The word as the first of the paths spells it; `None` for paths that begin with something else.
    pub name: Option<String>,
    /// How many operations there are: HTTP methods with their addresses.
    pub operations: usize,
    /// The documented requests and responses that are tests. Responses without a body have nothing to test.
    pub examples: Share,
    /// The bodies, answers and arguments whose type a page tells.
    pub types: Share,
    /// The members whose type a page tells, of the types that are sent and given back and of their base types.
    pub members: Share,
    /// The operations whose permissions a page tells.
    pub permissions: Share,
    /// The pages that document the operations.
    pub pages: BTreeSet<String>,
}

/// What the pages cover, by version.
pub fn of(schemas: &[(Version, Schema)], plan: &Plan) -> Vec<VersionCoverage> {
    let plan_of = |version: Version| plan.versions.iter().find(|plan| plan.version == version);
    let covered = schemas.iter().filter_map(|(version, schema)| {
        let tests = &plan_of(*version)?.tests;
        Some(of_version(*version, schema, tests))
    });
    covered.collect()
}

fn of_version(version: Version, schema: &Schema, tests: &Tests) -> VersionCoverage {
    let operations = schema.operations.iter();
    let operations = operations.map(|operation| (operation.id.as_str(), operation));
    let operations: BTreeMap<&str, &Operation> = operations.collect();
    let of = |name: Option<&str>, calls: &[&Call]| {
        let documented = calls.iter().flat_map(|call| &call.operations);
        let pages = documented.filter_map(|it| operations.get(it.id.as_str()));
        Area {
            name: name.map(str::to_owned),
            operations: calls.len(),
            examples: Share::default(),
            types: told::types(calls),
            members: told::members(calls, &schema.types),
            permissions: Share::of(calls.iter().map(|call| names_permissions(call))),
            pages: pages.map(|operation| operation.page.clone()).collect(),
        }
    };
    let mut by_word: BTreeMap<Option<String>, Vec<&Call>> = BTreeMap::new();
    for call in &schema.calls {
        let word = word(&call.path);
        by_word.entry(key(word.as_deref())).or_default().push(call);
    }
    let areas = by_word.into_iter().map(|(key, calls)| {
        let name = calls.first().and_then(|call| word(&call.path));
        (key, of(name.as_deref(), &calls))
    });
    let mut areas: BTreeMap<Option<String>, Area> = areas.collect();
    let mut all = of(None, &schema.calls.iter().collect::<Vec<_>>());
    for (operation, is_tested) in halves(tests) {
        let request = operations.get(operation).and_then(|it| it.requests.first());
        let word = request.and_then(|request| word(&request.path));
        let known = Some(key(word.as_deref())).filter(|key| areas.contains_key(key));
        let area = areas.entry(known.flatten()).or_default();
        area.examples.count(is_tested);
        all.examples.count(is_tested);
    }
    let mut areas: Vec<Area> = areas.into_values().collect();
    areas.sort_by_key(|area| area.name.is_none());
    VersionCoverage {
        version,
        areas,
        all,
    }
}

/// Whether a page says what an account needs for a call.
fn names_permissions(call: &Call) -> bool {
    call.permissions.values().any(Option::is_some)
}

/// The first word of a path; none where it begins with a key, or where its form is not known.
fn word(path: &str) -> Option<String> {
    match Template::parse(path)?.segments.into_iter().next()? {
        Segment::Literal(name) | Segment::Function { name, .. } => Some(name),
        _ => None,
    }
}

/// By what a word is known: addresses do not tell cases apart.
fn key(word: Option<&str>) -> Option<String> {
    word.map(str::to_lowercase)
}

/// The requests and responses of examples with something to test: the operation, and whether there is a test.
fn halves(tests: &Tests) -> impl Iterator<Item = (&str, bool)> {
    let tested = tests.cases.iter();
    let tested = tested.map(|case| (case.operation.as_str(), true));
    let untested = tests.untested.iter();
    let untested = untested.filter(|half| half.reason != Untested::NoBody);
    tested.chain(untested.map(|half| (half.operation.as_str(), false)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::{Direction, UntestedHalf};
    use crate::version::VERSIONS;

    fn call(path: &str, changed: &Value) -> Value {
        let mut call = json!({
            "method": "GET",
            "path": path,
            "kind": "get",
            "operations": [{ "id": "op" }],
            "body": { "kind": "none" },
            "responses": {},
        });
        for (name, value) in changed.as_object().unwrap() {
            call[name] = value.clone();
        }
        call
    }

    /// The schema of a page with these calls, and of a type with a member that its page tells and two others.
    fn schema(calls: &[Value]) -> Schema {
        let member = |name: &str, inferred: bool| json!({ "type": name, "collection": false, "position": 0, "inferred": inferred });
        let schema = json!({
            "version": "v1.0",
            "types": { "lamp": {
                "kind": "object",
                "base": null,
                "abstract": false,
                "open": false,
                "properties": {
                    "told": member("Edm.String", false),
                    "inferred": member("Edm.String", true),
                    "untyped": member("Edm.Untyped", false),
                },
                "relationships": {},
                "pages": [],
            } },
            "operations": [{
                "id": "op",
                "page": "v1.0/api/op.md",
                "title": "",
                "requests": [{ "method": "GET", "path": "/Lamps/{id}" }],
                "body": { "kind": "none" },
                "response": { "status": 200, "collection": false },
                "examples": [],
            }],
            "calls": calls,
        });
        serde_json::from_value(schema).unwrap()
    }

    fn coverage(calls: &[Value], tests: &Tests) -> VersionCoverage {
        of_version(VERSIONS[0], &schema(calls), tests)
    }

    fn share(part: usize, whole: usize) -> Share {
        Share { part, whole }
    }

    #[test]
    fn areas_are_the_first_words_in_any_case() {
        let calls = [
            ("/lamps", "/{id}", "/Lamps/{id}"),
            ("/rooms/delta", "/bulbs(watts={watts})", "/[unknown"),
        ];
        let paths = calls.iter().flat_map(|(a, b, c)| [*a, *b, *c]);
        let calls: Vec<Value> = paths.map(|path| call(path, &json!({}))).collect();
        let coverage = coverage(&calls, &Tests::default());
        let areas = coverage.areas.iter();
        let areas: Vec<_> = areas
            .map(|area| (area.name.as_deref(), area.operations))
            .collect();
        let expected = [
            (Some("bulbs"), 1),
            (Some("lamps"), 2),
            (Some("rooms"), 1),
            (None, 2),
        ];
        assert_eq!(areas, expected);
        assert_eq!(coverage.all.operations, 6);
        let pages = ["v1.0/api/op.md".to_owned()];
        assert_eq!(coverage.areas[0].pages, pages.into());
    }

    #[test]
    fn types_are_told_where_a_page_states_them() {
        let answer = |name: &str, witness: Value| json!({ "responses": { "200": { "type": name, "collection": false, "witness": witness } } });
        let body = |kind: Value| json!({ "body": kind });
        for (changed, expected) in [
            (json!({}), share(0, 0)),
            (
                json!({ "responses": { "204": { "collection": false } } }),
                share(0, 0),
            ),
            (answer("lamp", json!({})), share(1, 1)),
            (answer("lamp", json!({ "type": "text" })), share(1, 1)),
            (answer("lamp", json!({ "type": "call" })), share(0, 1)),
            (
                answer("Edm.Untyped", json!({ "type": "example" })),
                share(0, 1),
            ),
            (body(json!({ "kind": "reference" })), share(0, 0)),
            (body(json!({ "kind": "unknown" })), share(0, 1)),
            (
                body(json!({ "kind": "raw", "contentType": "image/png" })),
                share(1, 1),
            ),
            (
                body(json!({ "kind": "resource", "type": "lamp" })),
                share(1, 1),
            ),
            (
                body(json!({ "kind": "resource", "type": "lamp", "witness": { "type": "title" } })),
                share(0, 1),
            ),
            (
                body(json!({ "kind": "parameters", "parameters": {
                    "a": { "type": "Edm.String", "collection": false, "position": 0 },
                    "b": { "type": "Edm.String", "collection": false, "position": 1, "inferred": true },
                } })),
                share(1, 2),
            ),
        ] {
            let calls = [call("/lamps", &changed)];
            let all = coverage(&calls, &Tests::default()).all;
            assert_eq!(all.types, expected, "{changed}");
        }
    }

    #[test]
    fn members_of_a_type_count_once_in_each_area() {
        let gives = json!({ "responses": { "200": { "type": "lamp", "collection": false } } });
        let paths = ["/lamps", "/lamps/{id}", "/rooms", "/keys"];
        let calls = paths.map(|path| match path {
            "/keys" => call(path, &json!({})),
            path => call(path, &gives),
        });
        let coverage = coverage(&calls, &Tests::default());
        let members: Vec<Share> = coverage.areas.iter().map(|area| area.members).collect();
        assert_eq!(members, [share(0, 0), share(1, 3), share(1, 3)]);
        assert_eq!(coverage.all.members, share(1, 3));
    }

    #[test]
    fn permissions_are_told_where_an_account_has_some() {
        for (permissions, expected) in [
            (json!({}), share(0, 1)),
            (json!({ "application": null }), share(0, 1)),
            (json!({ "application": [["Lamp.Read"]] }), share(1, 1)),
        ] {
            let calls = [call("/lamps", &json!({ "permissions": permissions }))];
            let all = coverage(&calls, &Tests::default()).all;
            assert_eq!(all.permissions, expected, "{permissions}");
        }
    }

    #[test]
    fn examples_count_where_there_is_something_to_test() {
        let untested = |reason| UntestedHalf {
            operation: "op".to_owned(),
            example: 0,
            direction: Direction::Response,
            reason,
        };
        let tests = Tests {
            untested: [Untested::NoBody, Untested::NotJson].map(untested).into(),
            ..Tests::default()
        };
        let calls = [call("/lamps/{id}", &json!({})), call("/rooms", &json!({}))];
        let coverage = coverage(&calls, &tests);
        let examples: Vec<Share> = coverage.areas.iter().map(|area| area.examples).collect();
        assert_eq!(examples, [share(0, 1), share(0, 0)]);
        assert_eq!(coverage.all.examples, share(0, 1));
    }
}
