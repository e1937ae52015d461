//! Small schemas for tests.
//!
//! Knows the usual form of operations and calls; must not know what is tested with them.

use serde_json::{Value, json};

use crate::schema::{Call, Operation, Places, Schema};

use super::api::Api;
use super::target::Id;
use super::tree::Tree;
use super::{label, method, target};

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

/// Does something with what the paths of a schema lead to.
pub(super) fn with_api<T>(schema: &Schema, test: impl FnOnce(Api<'_, '_>) -> T) -> T {
    let tree = Tree::of(schema);
    let targets = target::of(&tree, schema);
    let labels = label::labels(&tree, &targets, &schema.types);
    let methods = method::methods(&tree, &targets, &schema.types);
    let reached = (0..tree.nodes.len()).collect();
    test(Api {
        schema,
        places: &Places::default(),
        tree: &tree,
        targets: &targets,
        labels: &labels,
        methods: &methods,
        reached: &reached,
    })
}

/// The target to which some steps lead.
pub(super) fn target(api: Api<'_, '_>, steps: &[&str]) -> Id {
    let at = api.tree.at(steps).expect("there is such a place");
    let mut targets = api.targets.0.iter();
    let id = targets.position(|target| target.places.contains(&at));
    id.expect("every place is in a target")
}

/// Calls of one page each, which is called like the number of the call: method, path, kind.
pub(super) fn calls(calls: &[(&str, &str, &str)]) -> Vec<Call> {
    let calls = calls.iter().enumerate();
    calls
        .map(|(number, (method, path, kind))| {
            call(method, path, kind, &[number.to_string().as_str()])
        })
        .collect()
}

/// A call that answers with this type, or a collection of it.
pub(super) fn answering(mut call: Call, type_name: &str, collection: bool) -> Call {
    let answer = json!({ "type": type_name, "collection": collection });
    let answer = serde_json::from_value(answer).expect("an answer of a test is valid");
    call.responses = [(200, answer)].into();
    call
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
