//! Changes every documented value in turn: a test that passes whatever the
//! documentation says is no test.

use super::compare::compared_headers;
use super::example::Example;
use super::prepared::Prepared;
use crate::model::Json;

/// The changes to an example that its case does not notice.
pub(super) fn unnoticed(prepared: &Prepared<'_>, version: &str) -> Vec<String> {
    let noticed = |example: &Example| {
        let Prepared { case, leaves, .. } = prepared;
        case.run(example, version, leaves).is_err()
    };
    mutations(prepared)
        .into_iter()
        .filter(|(_, example)| !noticed(example))
        .map(|(what, _)| what)
        .collect()
}

/// Every example with one change, and what the change is.
fn mutations(prepared: &Prepared<'_>) -> Vec<(String, Example)> {
    let original = &prepared.example;
    let mut all = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Example)| {
        let mut example = original.clone();
        change(&mut example);
        all.push((what, example));
    };
    if prepared.case.direction.half() == "request" {
        add("method".to_owned(), &|example| example.method.push('X'));
        add("url".to_owned(), &|example| example.url.push('x'));
        for (name, _) in compared_headers(original) {
            add(format!("headers.{name}"), &|example| {
                for header in example.headers.iter_mut().filter(|it| it.0 == name) {
                    header.1.insert(0, 'x');
                }
            });
        }
    }
    for steps in original.body.iter().flat_map(paths) {
        let path = steps.concat_path();
        add(format!("body{path} changed"), &|example| {
            if let Some(value) = example.body.as_mut().and_then(|body| steps.find(body)) {
                change(value);
            }
        });
        if let Some((last, parents)) = steps.0.split_last() {
            add(format!("body{path} removed"), &|example| {
                let parents = Steps(parents.to_vec());
                if let Some(parent) = example.body.as_mut().and_then(|body| parents.find(body)) {
                    last.remove_from(parent);
                }
            });
        }
    }
    all
}

/// Another value of the same type.
fn change(value: &mut Json) {
    *value = match value {
        Json::Null => Json::from("changed"),
        Json::Bool(value) => Json::from(!*value),
        Json::Number(value) => match value.as_i64() {
            Some(0) => Json::from(1),
            Some(value) => Json::from(value - value.signum()),
            None if value.as_f64() == Some(1.5) => Json::from(2.5),
            None => Json::from(1.5),
        },
        Json::String(text) => Json::from(format!("{text}~")),
        Json::Array(_) => Json::from(vec![Json::Null]),
        Json::Object(_) => serde_json::json!({ "changed": true }),
    };
}

/// The way from a value to one of its leaves.
#[derive(Clone)]
struct Steps(Vec<Step>);

#[derive(Clone)]
enum Step {
    Member(String),
    Element(usize),
}

/// The ways to all leaves of a value.
fn paths(value: &Json) -> Vec<Steps> {
    let inner: Vec<(Step, &Json)> = match value {
        Json::Array(elements) => {
            let steps = (0..).map(Step::Element);
            steps.zip(elements).collect()
        }
        Json::Object(members) => members
            .iter()
            .map(|(name, value)| (Step::Member(name.clone()), value))
            .collect(),
        _ => Vec::new(),
    };
    if inner.is_empty() {
        return vec![Steps(Vec::new())];
    }
    let mut all = Vec::new();
    for (first, value) in inner {
        for Steps(rest) in paths(value) {
            all.push(Steps([vec![first.clone()], rest].concat()));
        }
    }
    all
}

impl Steps {
    fn find<'j>(&self, value: &'j mut Json) -> Option<&'j mut Json> {
        let mut steps = self.0.iter();
        steps.try_fold(value, |value, step| match step {
            Step::Member(name) => value.get_mut(name),
            Step::Element(index) => value.get_mut(index),
        })
    }

    fn concat_path(&self) -> String {
        let parts = self.0.iter().map(|step| match step {
            Step::Member(name) => format!(".{name}"),
            Step::Element(index) => format!("[{index}]"),
        });
        parts.collect()
    }
}

impl Step {
    fn remove_from(&self, parent: &mut Json) {
        match (self, parent) {
            (Self::Member(name), Json::Object(members)) => {
                members.remove(name);
            }
            (Self::Element(index), Json::Array(elements)) => {
                elements.remove(*index);
            }
            _ => {}
        }
    }
}
