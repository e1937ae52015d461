//! What the cases are held against.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::case::Case;
use super::example::Example;
use super::prepared::Prepared;
use crate::model::Json;

/// The examples and what is expected of them.
pub(super) struct Documents {
    /// The examples of each operation.
    pub(super) examples: BTreeMap<String, Vec<Json>>,
    expected: BTreeMap<String, Expected>,
}

/// What is expected of a case.
#[derive(Deserialize)]
struct Expected {
    page: String,
    operation: String,
    example: usize,
    #[serde(default)]
    leaves: Vec<String>,
}

/// What counts of a schema.
#[derive(Deserialize)]
struct Schema {
    #[serde(default)]
    operations: Vec<Operation>,
    #[serde(default)]
    calls: Vec<Call>,
}

#[derive(Deserialize)]
struct Operation {
    id: String,
    #[serde(default)]
    examples: Vec<Json>,
}

#[derive(Deserialize)]
struct Call {
    #[serde(default)]
    examples: Vec<Exercise>,
}

/// An example of a call.
#[derive(Deserialize)]
struct Exercise {
    operation: String,
    example: String,
    #[serde(default)]
    mismatches: Vec<Json>,
}

impl Documents {
    pub(super) fn read(schema: &str, expected: &str) -> Result<Self, String> {
        let schema: Schema = serde_json::from_str(schema)
            .map_err(|error| format!("the schema cannot be read: {error}"))?;
        let expected = serde_json::from_str(expected)
            .map_err(|error| format!("what is expected cannot be read: {error}"))?;
        let operations = schema.operations.into_iter();
        let mut documents = Self {
            examples: operations.map(|it| (it.id, it.examples)).collect(),
            expected,
        };
        for exercise in schema.calls.into_iter().flat_map(|call| call.examples) {
            documents.exercise(exercise);
        }
        Ok(documents)
    }

    /// Takes the mismatches of a request from the call that it makes: a call
    /// may send the common base of what its pages document, so that other
    /// values fit than by the page of the example.
    fn exercise(&mut self, exercise: Exercise) {
        let examples = self.examples.get_mut(&exercise.operation);
        let name = Some(&*exercise.example);
        let mut examples = examples.into_iter().flatten();
        let example = examples.find(|example| example.get("name").and_then(Json::as_str) == name);
        let request = example.and_then(|example| example.get_mut("request"));
        if let Some(request) = request.and_then(Json::as_object_mut) {
            request.insert("mismatches".to_owned(), exercise.mismatches.into());
        }
    }

    /// A case with all that it needs.
    pub(super) fn prepare<'a>(&'a self, case: &'a Case) -> Result<Prepared<'a>, String> {
        let expected = self.expected.get(case.name);
        let expected = expected.ok_or_else(|| format!("nothing is expected of {}", case.name))?;
        let Expected {
            page,
            operation,
            example,
            leaves,
        } = expected;
        let found = self.examples.get(operation);
        let found = found.and_then(|examples| examples.get(*example));
        let half = found.and_then(|found| found.get(case.direction.half()));
        let half = half.ok_or_else(|| {
            format!("{page}: {operation} has no example {example} with this half")
        })?;
        Ok(Prepared {
            case,
            page,
            example: Example::read(half),
            leaves,
        })
    }
}
