//! The body of an example, which remembers how it was read.

use std::cell::{Ref, RefCell};

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::example::Example;
use super::failure::Failure;
use super::leaves::{leaves, undocumented_leaf, untyped_leaf};
use crate::model::{Json, Model, View, Written, json};
use crate::{Extended, Parameters};

/// The body of a documented example.
///
/// Reading it as a model or as arguments also notes which of their fields got
/// which value; the harness holds that against what is expected.
pub struct Body {
    json: Option<Json>,
    text: Option<String>,
    reading: RefCell<Reading>,
}

/// What was found when a body was read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) leaves: Vec<String>,
    pub(super) mismatches: Vec<String>,
}

impl Body {
    pub(super) fn of(example: &Example) -> Self {
        Self {
            json: example.body.clone(),
            text: example.text.clone(),
            reading: RefCell::default(),
        }
    }

    /// The body as a model, or as a [`Collection`](crate::Collection) of them.
    ///
    /// # Errors
    ///
    /// Fails if there is no body, or if it is not a JSON object.
    pub fn model<M: Model + DeserializeOwned>(&self) -> Result<M, Failure> {
        self.read(self.json()?)
    }

    /// The body as the arguments of an action.
    ///
    /// # Errors
    ///
    /// Fails if there is no body, or if it is not a JSON object.
    pub fn parameters<P: Parameters>(&self) -> Result<Extended<P>, Failure> {
        self.model()
    }

    /// The body as it is.
    ///
    /// # Errors
    ///
    /// Fails if there is no body.
    pub fn bytes(&self) -> Result<Bytes, Failure> {
        match &self.text {
            Some(text) => Ok(text.clone().into()),
            None => Ok(self.untyped()?.to_string().into()),
        }
    }

    pub(super) fn reading(&self) -> Ref<'_, Reading> {
        self.reading.borrow()
    }

    fn read<M: Model + DeserializeOwned>(&self, json: &Json) -> Result<M, Failure> {
        // By way of text, as in a program.
        let model: M = serde_json::from_str(&json.to_string())?;
        let found = model.mismatches();
        self.reading.replace(Reading {
            leaves: leaves(&model),
            mismatches: found.iter().map(|it| it.path().to_owned()).collect(),
        });
        Ok(model)
    }

    fn untyped(&self) -> Result<&Json, Failure> {
        let json = self.json()?;
        self.reading.replace(Reading {
            leaves: vec![untyped_leaf(json)],
            mismatches: Vec::new(),
        });
        Ok(json)
    }

    fn json(&self) -> Result<&Json, Failure> {
        let json = self.json.as_ref();
        json.ok_or_else(|| "the example has no JSON body".into())
    }
}

/// Reads a documented response as an `M` and writes it again.
///
/// # Errors
///
/// Fails if there is no body, or if it is not a JSON object.
pub fn response<M: Model + DeserializeOwned>(body: &Body) -> Result<Json, Failure> {
    let model: M = body.model()?;
    Ok(json(&Written::View(View::Object(&model))))
}

/// Reads a documented response that shows an `M` inside a member called
/// `value`, as some pages do for a single entity, and writes it again.
///
/// The leaves and the mismatches are those of the `M`. Members beside `value`
/// are leaves too, as undocumented ones.
///
/// # Errors
///
/// Fails if there is no body, or if it does not hold a JSON object in `value`.
pub fn wrapped<M: Model + DeserializeOwned>(body: &Body) -> Result<Json, Failure> {
    let mut members = body.json()?.as_object().cloned().unwrap_or_default();
    let value = members.remove("value").ok_or("there is no `value`")?;
    let model: M = body.read(&value)?;
    let beside = members
        .iter()
        .map(|(name, value)| undocumented_leaf(name, value));
    body.reading.borrow_mut().leaves.extend(beside);
    let value = json(&Written::View(View::Object(&model)));
    members.insert("value".to_owned(), value);
    Ok(members.into())
}

/// Takes a documented response whose type is not documented.
///
/// # Errors
///
/// Fails if there is no body, or if it is not JSON.
pub fn untyped(body: &Body) -> Result<Json, Failure> {
    body.untyped().cloned()
}
