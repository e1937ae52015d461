//! Relationships, which are typed when somebody asks.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::Error;
use crate::model::{Element, Extends, Json, Record, Slot, View, json_as};

/// A relationship to a `T`, held as JSON until it is decoded.
///
/// A user leads to groups, groups to sites, and so on: typed all the way, one
/// model would bring most of the Graph into every program.
///
/// ```
/// use graph_core::{Collection, Rel};
///
/// let rel: Rel<Collection<String>> = serde_json::from_str(r#"{"value":["a","b"]}"#)?;
/// assert_eq!(rel.json()["value"][0], "a");
/// assert_eq!(rel.decode()?.value, ["a", "b"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// In a request, a list of models becomes a relationship, and so does a reference
/// to one model. Each may be of a type that extends the one at the other end; its
/// `@odata.type` then says so:
///
/// ```
/// # use graph_core::{Rel, codec::{Extends, Record}};
/// # struct Message<Attachment> { attachments: Option<Rel<Vec<Attachment>>> }
/// # fn show<Attachment: Record, FileAttachment: Extends<Attachment>>(file: FileAttachment) {
/// let message = Message::<Attachment> {
///     attachments: Some(vec![file].into()),
/// };
/// # let _ = message.attachments;
/// # }
/// ```
///
/// Things that exist already are bound instead: [`Model::bind`](crate::Model::bind).
pub struct Rel<T> {
    json: Json,
    target: PhantomData<fn() -> T>,
}

impl<T> Rel<T> {
    /// The relationship to this value.
    ///
    /// # Errors
    ///
    /// Fails if the value cannot be written as JSON: if it is nested more deeply
    /// than 256 levels.
    pub fn new(value: &T) -> Result<Self, Error>
    where
        T: Serialize,
    {
        let json = serde_json::to_value(value).map_err(|error| Error::encode(&error))?;
        Ok(Self::from(json))
    }

    /// The value at the other end.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the JSON
    /// is not of the form of `T`; any object is of the form of any model. A list
    /// is of the form of a `Vec` only if all its elements are: one that is not
    /// has nowhere to be told, and [`json`](Self::json) has it.
    pub fn decode(&self) -> Result<T, Error>
    where
        T: DeserializeOwned,
    {
        T::deserialize(&self.json).map_err(|error| Error::decode(&error))
    }

    /// The JSON of the relationship.
    pub fn json(&self) -> &Json {
        &self.json
    }
}

impl<T> From<Json> for Rel<T> {
    fn from(json: Json) -> Self {
        let target = PhantomData;
        Self { json, target }
    }
}

impl<T: Extends<M>, M: Record> From<&T> for Rel<M> {
    fn from(model: &T) -> Self {
        Self::from(json_as(model, M::NAME))
    }
}

impl<T: Extends<M>, M: Record> From<Vec<T>> for Rel<Vec<M>> {
    fn from(models: Vec<T>) -> Self {
        let models = models.iter().map(|model| json_as(model, M::NAME));
        Self::from(models.collect::<Json>())
    }
}

impl<T: Extends<M>, M: Record, const N: usize> From<[T; N]> for Rel<Vec<M>> {
    fn from(models: [T; N]) -> Self {
        Vec::from(models).into()
    }
}

impl<T> Clone for Rel<T> {
    fn clone(&self) -> Self {
        Self::from(self.json.clone())
    }
}

impl<T> PartialEq for Rel<T> {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

/// Says that there is a relationship, never what is at its other end.
impl<T> fmt::Debug for Rel<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rel")
    }
}

impl<T> Serialize for Rel<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(to)
    }
}

impl<'de, T> Deserialize<'de> for Rel<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Json::deserialize(from).map(Self::from)
    }
}

impl<T: 'static> Element for Rel<T> {
    fn kind() -> &'static str {
        "Rel"
    }
    fn blank() -> Self {
        Self::from(Json::Null)
    }
    fn view(&self) -> View<'_> {
        View::Json(&self.json)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(&mut self.json)
    }
}
