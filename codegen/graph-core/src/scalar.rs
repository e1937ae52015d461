//! Single values as responses have them.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::model::{self, Element, Field, Model, Object, Other, Shape};
use crate::{Bytes, Client, Error, FromResponse, response};

/// A value that is no object, as functions and actions answer with:
/// `{"value": true}`.
///
/// ```
/// use graph_core::Scalar;
///
/// let scalar: Scalar<bool> = serde_json::from_str(r#"{"value":true}"#)?;
/// assert_eq!(scalar.value, Some(true));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Scalar<T> {
    /// The value. A response without a body has none, and means `null`.
    pub value: Option<T>,
    /// What came beside it.
    pub other: Other,
}

impl<T> Default for Scalar<T> {
    fn default() -> Self {
        Self {
            value: None,
            other: Other::default(),
        }
    }
}

impl<T: Element> Object for Scalar<T> {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Scalar",
            fields: &["value"],
        }
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        (index == 0).then_some(&self.value)
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        (index == 0).then_some(&mut self.value)
    }
}

impl<T: Element> Model for Scalar<T> {
    fn other(&self) -> &Other {
        &self.other
    }
    fn other_mut(&mut self) -> &mut Other {
        &mut self.other
    }
}

impl<T: Element> Serialize for Scalar<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        model::write_model(self, to)
    }
}

impl<'de, T: Element> Deserialize<'de> for Scalar<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        model::read(from)
    }
}

/// Shows whether there is a value, never which.
impl<T: Element> std::fmt::Debug for Scalar<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ", T::kind())?;
        model::debug_model(self, f)
    }
}

impl<T: Element> FromResponse for Scalar<T> {
    fn from_response(response: http::Response<Bytes>, _: &Client) -> Result<Self, Error> {
        match response.body().is_empty() {
            true => Ok(Self::default()),
            false => response::read(&response),
        }
    }
    fn check(&self) -> Result<(), Error> {
        response::check(self)
    }
}
