//! The shared codec: models as rows of fields that one reader, one writer and
//! one comparison walk through.
//!
//! It knows JSON and the primitive types of OData. It must not know HTTP, and
//! it is generic over the serializer alone: what a model costs is its struct
//! and two small functions that hand out its fields by number.

use serde::de::DeserializeOwned;

mod copy;
mod debug;
mod field;
mod macros;
mod mismatch;
mod number;
mod other;
mod property;
mod read;
mod text;
mod write;

pub use copy::{copy_model, copy_parameters, equal_models, equal_objects};
pub use debug::{Reveal, debug_model, debug_object};
pub use field::{Blank, Element, Field, List, Slot, View};
pub use mismatch::Mismatch;
pub use number::{Decimal, Numeric};
pub use other::Other;
pub use property::{Property, property};
pub use read::read;
pub use text::{Binary, Date, DateTimeOffset, Duration, Guid, Text, TimeOfDay};
pub use write::{write_model, write_object};

pub(crate) use mismatch::mismatches;
pub(crate) use other::Kept;
pub(crate) use read::{put, read_into};
pub(crate) use write::{Written, json, written};

/// A JSON value of any kind.
pub type Json = serde_json::Value;

/// The name of a type and the names of its fields, as they are on the wire.
#[derive(Debug, PartialEq, Eq)]
pub struct Shape {
    /// The full name of the type, such as `microsoft.graph.user`.
    pub name: &'static str,
    /// The names of the fields, in the order of their numbers.
    pub fields: &'static [&'static str],
}

impl Shape {
    /// The number of the field that is called `name`.
    ///
    /// `from` is where the search begins: members mostly arrive in the order
    /// of the fields, so the right one is usually the next one.
    pub(crate) fn position(&self, name: &str, from: usize) -> Option<usize> {
        let (before, after) = self.fields.split_at(from.min(self.fields.len()));
        let next = after.iter().position(|field| *field == name);
        next.map(|index| index + before.len())
            .or_else(|| before.iter().position(|field| *field == name))
    }
}

/// A [`Model`] that is a value like any other: an [`Element`] of lists, and
/// read from responses.
///
/// What follows for all of them is written once here, and not once a struct.
pub trait Record: Model + Clone + Default + PartialEq + DeserializeOwned + 'static {}

/// For types that would otherwise hold themselves.
impl<R: Record> Record for Box<R> {}

impl<R: Object> Object for Box<R> {
    fn shape(&self) -> &'static Shape {
        R::shape(self)
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        R::field(self, index)
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        R::field_mut(self, index)
    }
}

impl<R: Model> Model for Box<R> {
    fn other(&self) -> &Other {
        R::other(self)
    }
    fn other_mut(&mut self) -> &mut Other {
        R::other_mut(self)
    }
}

/// A value with named fields that are reached by number.
pub trait Object: Send + Sync {
    /// The names of the type and of its fields.
    fn shape(&self) -> &'static Shape;
    /// The field with this number, which is its place in [`Shape::fields`].
    fn field(&self, index: usize) -> Option<&dyn Field>;
    /// The field with this number, to be changed.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

/// An [`Object`] that also holds what came beside its documented properties.
///
/// A well-formed JSON object never fails to be read into a model. What does
/// not fit its documented type stays in [`Other`], is written back as it came,
/// and is listed by [`mismatches`](Model::mismatches).
pub trait Model: Object {
    /// What came beside the documented properties.
    fn other(&self) -> &Other;
    /// What came beside the documented properties, to be changed.
    fn other_mut(&mut self) -> &mut Other;

    /// Makes the property an explicit `null`, which a PATCH sends as such.
    ///
    /// A value that the field gets afterwards wins.
    ///
    /// ```
    /// # use graph_core::{Model, Property};
    /// # fn show<M: Model>(user: &mut M, city: impl Property<Model = M>) {
    /// user.clear(city);
    /// assert!(user.is_null(city));
    /// # }
    /// ```
    fn clear(&mut self, property: impl Property<Model = Self>)
    where
        Self: Sized,
    {
        put(self, property.name(), Json::Null);
    }

    /// Whether the property is an explicit `null`: neither absent nor a value.
    fn is_null(&self, property: impl Property<Model = Self>) -> bool
    where
        Self: Sized,
    {
        let name = property.name();
        match self.shape().position(name, 0) {
            Some(index) => self
                .field(index)
                .and_then(|field| written(field, self.other().kept(index)))
                .is_some_and(|written| written.is_null()),
            None => self.other().get(name) == Some(&Json::Null),
        }
    }

    /// The values that do not fit their documented types, at any depth.
    ///
    /// ```
    /// use graph_core::{Model, Scalar};
    ///
    /// let scalar: Scalar<bool> = serde_json::from_str(r#"{"value":"yes"}"#)?;
    /// let mismatches = scalar.mismatches();
    /// assert_eq!(mismatches[0].to_string(), "value: a string that does not fit Edm.Boolean");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn mismatches(&self) -> Vec<Mismatch>
    where
        Self: Sized,
    {
        mismatches(self)
    }

    /// This value as a `T`, if its `@odata.type` says that it is one.
    ///
    /// Nothing is lost: what `T` has no field for goes into its [`Other`].
    ///
    /// ```
    /// # use graph_core::Model;
    /// # fn show<DirectoryObject: Model, User: Model + Default>(member: &DirectoryObject) {
    /// if let Some(user) = member.downcast::<User>() {
    /// #   let _: User = user;
    ///     // …
    /// }
    /// # }
    /// ```
    fn downcast<T: Model + Default>(&self) -> Option<T>
    where
        Self: Sized,
    {
        let named = self.other().get("@odata.type")?.as_str()?;
        let target = T::default();
        let same = named.trim_start_matches('#') == target.shape().name;
        same.then(|| self.cast())
    }

    /// This value as a `T`, whatever it says that it is.
    ///
    /// Nothing is lost: what `T` has no field for goes into its [`Other`], so
    /// the way back gives an equal value.
    fn cast<T: Model + Default>(&self) -> T
    where
        Self: Sized,
    {
        let mut target = T::default();
        match read_into(json(&Written::View(View::Object(self))), &mut target) {
            Ok(()) => target,
            Err(error) => unreachable!("a model is always written as an object: {error}"),
        }
    }

    /// A view of the model whose `Debug` shows the values, as JSON.
    ///
    /// The `Debug` of a model itself shows only which fields are set, because
    /// nearly everything in the Graph is about persons.
    fn reveal(&self) -> Reveal<'_>
    where
        Self: Sized,
    {
        Reveal::new(self)
    }
}
