//! The harness that turns documented examples into tests.
//!
//! A machine-written test hands over the schema, the leaves that it expects of
//! every body, and one [`Case`] for each documented request and response. Each
//! case becomes a test with a name, under the usual command line of `cargo
//! test`; one more test for each schema changes every documented value in turn
//! and sees to it that some case notices.

mod body;
mod case;
mod compare;
mod example;
mod failure;
mod head;
mod idle;
mod leaves;
mod mutation;
mod prepared;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};

use crate::model::Json;

pub use body::{Body, response, untyped, wrapped};
pub use case::{Case, Direction};
pub use failure::Failure;
pub use head::Head;

use example::Example;
use prepared::Prepared;

/// All cases of one version of the service.
pub struct Suite {
    /// The version as it is in paths, such as `v1.0`.
    pub version: &'static str,
    /// The schema of the version: a JSON document with its `operations`, and
    /// in them the documented `examples`; and with its `calls`, and in them
    /// which examples make them.
    pub schema: &'static str,
    /// The leaves that are expected: a JSON object from names of cases to
    /// lists of lines.
    pub leaves: &'static str,
    /// The cases.
    pub cases: &'static [Case],
}

/// Runs all cases as tests, with the command line of `cargo test`.
pub fn main(suites: &'static [Suite]) -> ExitCode {
    let trials = suites
        .iter()
        .flat_map(Suite::checks)
        .map(|(name, check)| Trial::test(name, || check().map_err(Failed::from)))
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// What one test does.
type Check = Box<dyn FnOnce() -> Result<(), String> + Send>;

impl Suite {
    /// One check for each case, and one for all mutations, with their names.
    fn checks(&'static self) -> Vec<(String, Check)> {
        let documents = Arc::new(self.read());
        let mut checks: Vec<(String, Check)> = Vec::new();
        for case in self.cases {
            let documents = Arc::clone(&documents);
            let check = move || {
                let documents = (*documents).as_ref().map_err(String::clone)?;
                documents.prepare(case)?.run(self.version)
            };
            checks.push((case.name.to_owned(), Box::new(check)));
        }
        let name = format!("{}/mutation", self.version.replace('.', "_"));
        let check = move || self.unnoticed((*documents).as_ref().map_err(String::clone)?);
        checks.push((name, Box::new(check)));
        checks
    }

    fn read(&self) -> Result<Documents, String> {
        let schema: Json = serde_json::from_str(self.schema)
            .map_err(|error| format!("the schema is not JSON: {error}"))?;
        let leaves = serde_json::from_str(self.leaves)
            .map_err(|error| format!("the leaves are not a map of lists: {error}"))?;
        let mut examples = BTreeMap::new();
        for operation in list(&schema, "operations") {
            let id = word(operation, "id").to_owned();
            examples.insert(id, list(operation, "examples").clone());
        }
        let mut documents = Documents { examples, leaves };
        for call in list(&schema, "calls") {
            for exercise in list(call, "examples") {
                documents.exercise(exercise);
            }
        }
        Ok(documents)
    }

    /// Says which changed values no case noticed.
    fn unnoticed(&self, documents: &Documents) -> Result<(), String> {
        let mut unnoticed = Vec::new();
        for case in self.cases {
            let prepared = documents.prepare(case)?;
            let paths = mutation::unnoticed(&prepared, self.version);
            unnoticed.extend(paths.iter().map(|path| format!("{}: {path}", case.name)));
        }
        if unnoticed.is_empty() {
            Ok(())
        } else {
            Err(format!("not noticed:\n{}", unnoticed.join("\n")))
        }
    }
}

/// The schema and the leaves, read.
struct Documents {
    examples: BTreeMap<String, Vec<Json>>,
    leaves: BTreeMap<String, Vec<String>>,
}

impl Documents {
    /// Takes the mismatches of a request from the call that it makes: a call
    /// may send the common base of what its pages document, so that other
    /// values fit than by the page of the example.
    fn exercise(&mut self, exercise: &Json) {
        let examples = self.examples.get_mut(word(exercise, "operation"));
        let name = word(exercise, "example");
        let mut examples = examples.into_iter().flatten();
        let example = examples.find(|example| word(example, "name") == name);
        let request = example.and_then(|example| example.get_mut("request"));
        if let Some(request) = request.and_then(Json::as_object_mut) {
            let mismatches = list(exercise, "mismatches").clone();
            request.insert("mismatches".to_owned(), mismatches.into());
        }
    }

    /// A case with all that it needs.
    fn prepare<'a>(&'a self, case: &'a Case) -> Result<Prepared<'a>, String> {
        let examples = self.examples.get(case.operation);
        let example = examples.and_then(|examples| examples.get(case.example));
        let half = example.and_then(|example| example.get(case.direction.half()));
        let half = half.ok_or_else(|| {
            let Case {
                page,
                operation,
                example,
                ..
            } = case;
            format!("{page}: {operation} has no example {example} with this half")
        })?;
        let leaves = self.leaves.get(case.name).map_or(&[][..], Vec::as_slice);
        let example = Example::read(half);
        Ok(Prepared {
            case,
            example,
            leaves,
        })
    }
}

fn word<'a>(of: &'a Json, name: &str) -> &'a str {
    of.get(name).and_then(Json::as_str).unwrap_or("")
}

fn list<'a>(of: &'a Json, name: &str) -> &'a Vec<Json> {
    static NONE: Vec<Json> = Vec::new();
    of.get(name).and_then(Json::as_array).unwrap_or(&NONE)
}
