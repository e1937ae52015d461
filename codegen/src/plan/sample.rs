//! Small schemas for tests.
//!
//! Knows the usual form of operations and calls; must not know what is tested with them.

use serde_json::{Value, json};

use crate::schema::{Call, Operation, Schema};

/// A schema with these types.
pub(super) fn schema(types: Value, operations: Vec<Operation>, calls: Vec<Call>) -> Schema {
    Schema {
        version: "v1.0".to_owned(),
        types: serde_json::from_value(types).expect("the types of a test are valid"),
        operations,
        calls,
    }
}

/// An operation with these request lines, all of one method.
pub(super) fn operation(id: &str, title: &str, method: &str, paths: &[&str]) -> Operation {
    let lines = paths
        .iter()
        .map(|path| json!({ "method": method, "path": path }));
    let operation = json!({
        "id": id,
        "page": format!("v1.0/api/{id}.md"),
        "title": title,
        "requests": lines.collect::<Vec<_>>(),
        "body": { "kind": "none" },
        "response": { "status": 204, "collection": false },
        "examples": [],
    });
    serde_json::from_value(operation).expect("an operation of a test is valid")
}

/// A call that these operations document.
pub(super) fn call(method: &str, path: &str, kind: &str, operations: &[&str]) -> Call {
    let documented = operations.iter().map(|id| json!({ "id": id }));
    let call = json!({
        "method": method,
        "path": path,
        "kind": kind,
        "operations": documented.collect::<Vec<_>>(),
        "body": { "kind": "none" },
        "responses": { "204": {} },
    });
    serde_json::from_value(call).expect("a call of a test is valid")
}

/// An entity type with these string properties.
pub(super) fn object(base: Option<&str>, properties: &[&str]) -> Value {
    let members = properties.iter().enumerate().map(|(position, name)| {
        let member = json!({ "type": "Edm.String", "collection": false, "position": position });
        ((*name).to_owned(), member)
    });
    json!({
        "kind": "object",
        "base": base,
        "abstract": false,
        "open": false,
        "properties": members.collect::<serde_json::Map<_, _>>(),
        "relationships": {},
        "pages": [],
    })
}
