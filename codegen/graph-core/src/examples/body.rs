//! The body of an example, which remembers how it was read.

use std::cell::RefCell;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::de::StrRead;

use super::example::Example;
use super::failure::Failure;
use super::leaves::{Leaf, leaves};
use super::url;
use crate::model::{Json, Model, View, Written, json};
use crate::{Extended, Parameters, Reference};

/// The body of a documented example.
///
/// Reading it as a model or as arguments also notes which of their fields got
/// which value; the harness holds that against what is expected. A body that
/// cannot be read gives a blank value: the harness, which knows of it, lets the
/// case fail, and cases need no code for that.
pub struct Body<'e> {
    example: &'e Example,
    reading: RefCell<Result<Reading, Failure>>,
}

/// What was found when a body was read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) leaves: Vec<Leaf>,
    pub(super) mismatches: Vec<String>,
}

/// A reader of JSON text.
type Reader<'t> = serde_json::Deserializer<StrRead<'t>>;

impl<'e> Body<'e> {
    pub(super) fn of(example: &'e Example) -> Self {
        let reading = RefCell::new(Ok(Reading::default()));
        Self { example, reading }
    }

    /// The body as a model, or as a [`Collection`](crate::Collection) of them.
    pub fn model<M: Model + Default + DeserializeOwned>(&self) -> M {
        self.decode(M::default)
    }

    /// The body as the arguments of an action.
    pub fn parameters<P: Parameters>(&self) -> Extended<P> {
        self.decode(|| P::blank().into())
    }

    /// The body as it is.
    pub fn bytes(&self) -> Bytes {
        match &self.example.text {
            Some(text) => text.clone().into(),
            None if self.example.has_no_body() => Bytes::new(),
            None => self.json().to_string().into(),
        }
    }

    /// The reference in the body, or in the query.
    pub fn reference(&self) -> Reference {
        let json = self.example.body.as_ref();
        if let Some(json) = json {
            self.note(vec![Leaf::untyped(json)], Vec::new());
        }
        let address = json.and_then(|json| json.get("@odata.id")?.as_str());
        match address
            .map(str::to_owned)
            .or_else(|| url::value(&self.example.url, "$id"))
        {
            Some(address) => Reference::at(address),
            None => {
                self.fail("the example names no reference".into());
                Reference::at("")
            }
        }
    }

    /// The body as JSON of no documented type.
    pub fn json(&self) -> Json {
        let json = self.whole().cloned().unwrap_or_default();
        self.note(vec![Leaf::untyped(&json)], Vec::new());
        json
    }

    /// What was found, or why the body could not be read.
    pub(super) fn reading(self) -> Result<Reading, Failure> {
        self.reading.into_inner()
    }

    /// All there is to be compiled for each type of a body.
    fn decode<M: Model + DeserializeOwned>(&self, blank: fn() -> M) -> M {
        // A page may show a request without the body that the call takes.
        if self.example.has_no_body() {
            return blank();
        }
        match M::deserialize(&mut Reader::from_str(&self.json_text())) {
            Ok(model) => {
                self.note_model(&model, "");
                model
            }
            Err(error) => {
                self.fail(error.into());
                blank()
            }
        }
    }

    /// The JSON as text, as a program gets it.
    fn json_text(&self) -> String {
        self.whole().map(Json::to_string).unwrap_or_default()
    }

    /// Reads a value of the body, which is at this place, and writes it again.
    fn again(&self, value: &Json, at: &str, read: Read) -> Json {
        let mut written = Json::Null;
        let done = read(&mut Reader::from_str(&value.to_string()), &mut |model| {
            self.note_model(model, at);
            written = json(&Written::View(View::Object(model)));
        });
        if let Err(error) = done {
            self.fail(error.into());
        }
        written
    }

    fn whole(&self) -> Option<&'e Json> {
        match &self.example.body {
            Some(json) => Some(json),
            None => {
                self.fail("the example has no JSON body".into());
                None
            }
        }
    }

    fn note_model(&self, model: &dyn Model, at: &str) {
        let mismatches = model.all_mismatches();
        let mismatches = mismatches.iter().map(|it| it.path().to_owned());
        self.note(leaves(model, at), mismatches.collect());
    }

    fn note(&self, leaves: Vec<Leaf>, mismatches: Vec<String>) {
        if let Ok(reading) = &mut *self.reading.borrow_mut() {
            *reading = Reading { leaves, mismatches };
        }
    }

    fn note_beside(&self, more: impl IntoIterator<Item = Leaf>) {
        if let Ok(reading) = &mut *self.reading.borrow_mut() {
            reading.leaves.extend(more);
        }
    }

    /// Notes the first thing that is wrong.
    fn fail(&self, failure: Failure) {
        let mut reading = self.reading.borrow_mut();
        if reading.is_ok() {
            *reading = Err(failure);
        }
    }
}

/// Reads a model, shows it, and forgets it.
type Read = fn(&mut Reader<'_>, &mut dyn FnMut(&dyn Model)) -> serde_json::Result<()>;

fn read<M: Model + DeserializeOwned>(
    from: &mut Reader<'_>,
    show: &mut dyn FnMut(&dyn Model),
) -> serde_json::Result<()> {
    match M::deserialize(from) {
        Ok(model) => {
            show(&model);
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Reads a documented response as an `M` and writes it again.
pub fn response<M: Model + DeserializeOwned>(body: &Body<'_>) -> Json {
    response_by(body, read::<M>)
}

fn response_by(body: &Body<'_>, read: Read) -> Json {
    let whole = body.whole();
    whole.map_or(Json::Null, |value| body.again(value, "", read))
}

/// Reads a documented response that shows an `M` inside a member called
/// `value`, as some pages do for a single entity, and writes it again.
///
/// The leaves and the mismatches are those of the `M`. Members beside `value`
/// are leaves too, as undocumented ones.
pub fn wrapped<M: Model + DeserializeOwned>(body: &Body<'_>) -> Json {
    wrapped_by(body, read::<M>)
}

fn wrapped_by(body: &Body<'_>, read: Read) -> Json {
    let members = body.whole().and_then(Json::as_object);
    let mut members = members.cloned().unwrap_or_default();
    let Some(value) = members.remove("value") else {
        body.fail("there is no `value`".into());
        return Json::Null;
    };
    let written = body.again(&value, "value", read);
    body.note_beside(
        members
            .iter()
            .map(|(name, value)| Leaf::undocumented(name, value)),
    );
    members.insert("value".to_owned(), written);
    members.into()
}

/// Takes a documented response whose type is not documented.
pub fn untyped(body: &Body<'_>) -> Json {
    body.json()
}

#[cfg(test)]
mod tests {
    use super::Body;

    impl Body<'_> {
        /// Takes what another body noted.
        pub(in crate::examples) fn take(&self, other: Body<'_>) {
            *self.reading.borrow_mut() = other.reading();
        }
    }
}
