//! The shared codec: models as rows of fields that one reader, one writer and
//! one comparison walk through.
//!
//! It knows JSON and the primitive types of OData. It must not know HTTP, and
//! it is generic over the serializer alone: what a model costs is its struct
//! and two small functions that hand out its fields by number.
//!
//! This file says what models, fields and values are to each other. What can be
//! done with any model is in the files of the reader, the writer and so on, as
//! methods of `dyn Model`: those files know this one, and it knows none of them.

mod bound;
mod boxed;
mod budget;
mod copy;
mod date_time;
mod debug;
mod element;
mod fingerprint;
mod json;
mod listed;
mod macros;
mod misfits;
mod mismatch;
mod number;
mod other;
mod property;
mod read;
mod shape;
mod text;
mod write;

use serde::de::DeserializeOwned;

use crate::Error;

pub use bound::Bound;
pub use copy::{copy_model, copy_parameters, equal_models, equal_objects};
pub use date_time::DateTimeOffset;
pub use debug::{debug_model, debug_object};
pub use element::Element;
pub use json::Json;
pub use mismatch::Mismatch;
pub use number::{Decimal, Numeric};
pub use other::Other;
pub use property::{AnyProperty, Property, property};
pub use read::{read, read_enumeration};
pub use shape::Shape;
pub use text::{Binary, Date, Duration, Guid, Text, TimeOfDay};
pub use write::{write_model, write_object};

pub(crate) use budget::Budget;
pub(crate) use listed::{Listed, Place};
pub(crate) use other::Kept;
pub(crate) use read::{read_into, read_json};
pub(crate) use text::from_base64;
pub(crate) use write::{Written, json, json_as, write_model_as, written};

/// A model that is a value like any other: an [`Element`] of lists, and read from
/// responses.
///
/// Besides the traits of other crates, this is all that machine-written code
/// implements for a model; [`Object`] and [`Model`] follow from it. A printed crate
/// can have thousands of models, and the compiler spends time on each `impl` and
/// each function of them, so there is one `impl`, and it has nothing that can be
/// written here once for all models.
pub trait Record: Clone + Default + PartialEq + DeserializeOwned + Send + Sync + 'static {
    /// The names of the type and of its fields.
    const SHAPE: &'static Shape;
    /// The full name of the type.
    const NAME: &'static str = Self::SHAPE.name;
    /// The field with this number; see [`Object::field`].
    fn field_at(&self, index: usize) -> Option<&dyn Field>;
    /// The field with this number; see [`Object::field_mut`].
    fn field_at_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
    /// What the model holds besides its fields; see [`Model::other`].
    fn rest(&self) -> &Other;
    /// What the model holds besides its fields; see [`Model::other_mut`].
    fn rest_mut(&mut self) -> &mut Other;
}

impl<R: Record> Object for R {
    #[inline]
    fn shape(&self) -> &'static Shape {
        R::SHAPE
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Field> {
        self.field_at(index)
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        self.field_at_mut(index)
    }
}

impl<R: Record> Model for R {
    #[inline]
    fn other(&self) -> &Other {
        self.rest()
    }
    #[inline]
    fn other_mut(&mut self) -> &mut Other {
        self.rest_mut()
    }
}

/// A type of which each value is a `Base` as well: the type itself, and those
/// that extend it.
///
/// A call that takes a `Base` takes any of them, and where only a `Base` has a
/// place, [`upcast`](Model::upcast) makes one of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{Base}` nor a type that extends it",
    label = "no `{Base}`",
    note = "`cast` makes any model another one"
)]
pub trait Extends<Base: Record>: Record {}

impl<R: Record> Extends<R> for R {}

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
/// A JSON object never fails to be read into a model, as long as it is one that
/// everybody can read, which is what I-JSON ([RFC 7493]) asks for, and nested
/// less than 128 levels deep. `serde_json` has no place for a number beyond the
/// range of an `f64` (`1e400`) or for half of a surrogate pair (`"\ud800"`), and
/// of members with one name it keeps the last. Numbers of more than 64 bits are
/// the nearest `f64`, unless the program switches on the feature
/// `arbitrary_precision` of `serde_json`: then every number is what it was.
///
/// What does not fit its documented type stays in [`Other`], is written back as
/// it came, and is listed by [`mismatches`](Model::mismatches):
///
/// - A value of a property, which is `None`, as long as it is `None`.
/// - Elements of a list, which are not in the list that the program sees, at
///   their places, as long as that list holds what was read. Once it holds
///   anything else, even if it has as many elements or none, it is sent as it is,
///   and they are gone. Where no element fits, the property is `None`.
///
/// A list that is set to what was read cannot be told from one that was left
/// alone: [`unset`](Model::unset) makes the model forget what came.
///
/// What is nested more than 256 levels deep is not written: that is an error,
/// and no stack that overflows. Copies and comparisons have no such limit.
///
/// [RFC 7493]: https://www.rfc-editor.org/rfc/rfc7493
pub trait Model: Object {
    /// What came beside the documented properties.
    fn other(&self) -> &Other;
    /// What came beside the documented properties, to be changed.
    fn other_mut(&mut self) -> &mut Other;

    /// Makes the property an explicit `null`, which a PATCH sends as such.
    ///
    /// A value that the field gets afterwards wins. [`unset`](Self::unset) is
    /// the way back.
    ///
    /// ```
    /// # use graph_core::{Model, Property};
    /// # fn show<M: Model>(user: &mut M, city: &Property<M, String>) {
    /// user.clear(city);
    /// assert!(user.is_null(city));
    /// user.unset(city);
    /// assert!(!user.is_null(city));
    /// # }
    /// ```
    fn clear(&mut self, property: &AnyProperty<Self>)
    where
        Self: Sized,
    {
        let model: &mut dyn Model = self;
        model.put(property.name(), Json::Null);
    }

    /// Makes the property absent, whatever it was: a value, `null`, or something
    /// that does not fit.
    ///
    /// `None` alone does not: a property that came as `null`, or as something
    /// that does not fit, has been `None` from the beginning.
    fn unset(&mut self, property: &AnyProperty<Self>)
    where
        Self: Sized,
    {
        let model: &mut dyn Model = self;
        model.take_away(property.name());
    }

    /// Whether the property is an explicit `null`: neither absent nor a value.
    fn is_null(&self, property: &AnyProperty<Self>) -> bool
    where
        Self: Sized,
    {
        let model: &dyn Model = self;
        model.has_null(property.name())
    }

    /// The member with this name on the wire, as a `T` or, if `T` is a `Vec`, as a
    /// list. It may be one that no page documents: a column of a list, an
    /// extension of the directory. `None` if it is absent or `null`.
    ///
    /// ```
    /// # use graph_core::{DateTimeOffset, Error, Model};
    /// # fn show<FieldValueSet: Model>(fields: &mut FieldValueSet) -> Result<(), Error> {
    /// let quantity: f64 = fields.get("Quantity")?.unwrap_or_default();
    /// let due = fields.get::<DateTimeOffset>("Due")?;
    /// fields.set("Quantity", quantity + 1.0);
    /// # let _ = due;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the value, or
    /// an element of the list, is no `T`. The error has the
    /// [`path`](Error::path) of what does not fit.
    fn get<T: Blank>(&self, name: &str) -> Result<Option<T>, Error>
    where
        Self: Sized,
    {
        let model: &dyn Model = self;
        let mut value = T::blank();
        match model.read_member(name, &mut value) {
            Ok(is_there) => Ok(is_there.then_some(value)),
            Err(mismatch) => Err(Error::misfit(&mismatch)),
        }
    }

    /// Sets the member with this name on the wire, which may be one that no page
    /// documents. `null` is [`Json::Null`].
    ///
    /// A documented property gets the value, whether or not it is of its type.
    fn set(&mut self, name: &str, value: impl Into<Json>)
    where
        Self: Sized,
    {
        let model: &mut dyn Model = self;
        model.put(name, value.into());
    }

    /// Binds a relationship to things that exist: `owners@odata.bind`.
    ///
    /// ```
    /// # use graph_core::{Addressable, AnyProperty, Error, Model, Reference};
    /// # fn show<Group: Model, User: Addressable>(
    /// #     group: &mut Group, user: &User, [owners, members, lifecycle]: [&AnyProperty<Group>; 3],
    /// # ) -> Result<(), Error> {
    /// group.bind(owners, [user])?;
    /// group.bind(members, [Reference::to::<User>("4562bcc8"), Reference::from(user)])?;
    /// group.bind(lifecycle, Reference::at("groupLifecyclePolicies/ffffffff"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The model holds an address below the version of the service as a path. The
    /// call that sends the model completes it, as it completes any path that
    /// stands in an `@odata.bind`, at any depth.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if a thing has no
    /// address, because it has no id.
    fn bind(
        &mut self,
        relationship: &AnyProperty<Self>,
        things: impl Into<Bound>,
    ) -> Result<(), Error>
    where
        Self: Sized,
    {
        self.bind_raw(relationship.name(), things)
    }

    /// Binds a relationship that no constant names; see [`bind`](Self::bind).
    ///
    /// # Errors
    ///
    /// Fails like [`bind`](Self::bind).
    fn bind_raw(&mut self, relationship: &str, things: impl Into<Bound>) -> Result<(), Error>
    where
        Self: Sized,
    {
        let name = format!("{relationship}@odata.bind");
        let addresses = things.into().0;
        let addresses = addresses.map_err(|why| Error::input(format!("{name}: {why}")))?;
        let model: &mut dyn Model = self;
        model.put(&name, addresses);
        Ok(())
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
        let model: &dyn Model = self;
        model.all_mismatches()
    }

    /// Whether this stands for a thing that is gone, in the answer of a `delta`
    /// function: whether it has an `@removed`.
    ///
    /// The `reason` in `@removed` is `changed` if the thing can be restored, and
    /// `deleted` if it cannot. Items of drives have no `@removed`: they are gone if
    /// their property `deleted` has a value.
    fn is_removed(&self) -> bool {
        let removed = self.other().get("@removed");
        removed.is_some_and(|removed| !removed.is_null())
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
    /// It is read from what this value is on the wire. Nothing of that is lost:
    /// what `T` has no field for goes into its [`Other`].
    fn cast<T: Model + Default>(&self) -> T
    where
        Self: Sized,
    {
        let mut target = T::default();
        let model: &dyn Model = self;
        model.cast_into(&mut target);
        target
    }

    /// This value as a `Base`, which its own type extends: for a list or a property
    /// of that type.
    ///
    /// Its `@odata.type` names its own type, because the service asks for it.
    /// Nothing is lost: what `Base` has no field for goes into its [`Other`].
    ///
    /// ```
    /// use graph_core::codec::{Extends, Record};
    /// use graph_core::{Error, Model};
    ///
    /// # fn show<Attachment: Record, FileAttachment: Extends<Attachment>>(
    /// #     file: &FileAttachment) -> Result<(), Error> {
    /// # let item = file;
    /// let attachments: Vec<Attachment> = vec![file.upcast(), item.upcast()];
    /// assert!(attachments[0].other().get("@odata.type").is_some());
    /// # Ok(())
    /// # }
    /// ```
    fn upcast<Base: Record>(&self) -> Base
    where
        Self: Extends<Base>,
    {
        let mut base = Base::default();
        let model: &dyn Model = self;
        if let Some(name) = model.unlike(Base::NAME) {
            base.other_mut().insert("@odata.type", name.into());
        }
        model.cast_into(&mut base);
        base
    }

    /// A view of the model whose `Debug` shows the values, as JSON.
    ///
    /// The `Debug` of a model itself shows only which fields are set, because
    /// nearly everything in the Graph is about persons.
    fn reveal(&self) -> Reveal<'_>
    where
        Self: Sized,
    {
        Reveal(self)
    }
}

/// A model whose `Debug` shows its values as JSON; see [`Model::reveal`].
pub struct Reveal<'a>(&'a dyn Model);

/// A value as it stands in a field or in a list.
pub enum View<'a> {
    /// There is no value.
    Absent,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(&'a dyn Numeric),
    /// A string.
    Str(&'a str),
    /// A value that is a string on the wire, such as a GUID or an enum.
    Text(&'a dyn Text),
    /// Any JSON.
    Json(&'a Json),
    /// A model.
    Object(&'a dyn Model),
    /// A list.
    List(&'a dyn List),
}

/// A place for a value, which the reader fills.
pub enum Slot<'a> {
    /// A boolean.
    Bool(&'a mut bool),
    /// A number.
    Number(&'a mut dyn Numeric),
    /// A string.
    Str(&'a mut String),
    /// A value that is a string on the wire, such as a GUID or an enum.
    Text(&'a mut dyn Text),
    /// Any JSON.
    Json(&'a mut Json),
    /// A model.
    Object(&'a mut dyn Model),
    /// A list.
    List(&'a mut dyn List),
}

/// The elements of a list.
pub trait List {
    /// How many elements there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The element at `index`, or [`View::Absent`] behind the end.
    fn get(&self, index: usize) -> View<'_>;
    /// The last element's place, after one more blank element was put there.
    fn push(&mut self) -> Slot<'_>;
    /// Takes the last element away.
    fn pop(&mut self);
}

/// A member of a struct: an [`Element`], a list of them, or an option of
/// either.
///
/// All of it is compiled once for each type that some struct has a member of:
/// what can be done by way of the view and the slot is done elsewhere, once.
pub trait Field {
    /// The name of the type of the field, or of its elements.
    fn kind(&self) -> &'static str;
    /// The value.
    fn view(&self) -> View<'_>;
    /// The place of the value, blank at first.
    fn slot(&mut self) -> Slot<'_>;
    /// Takes the value away.
    fn clear(&mut self);
    /// Whether the field is as [`clear`](Field::clear) leaves it.
    fn is_blank(&self) -> bool;
}

/// The sized side of [`Field`]: an [`Element`], a list of them, or an option of
/// either.
pub trait Blank: 'static {
    /// The name of the type of the field, or of its elements.
    fn kind() -> &'static str;
    /// The value that stands where none has been read yet.
    fn blank() -> Self;
    /// The value.
    fn view(&self) -> View<'_>;
    /// The place of the value, blank at first.
    fn slot(&mut self) -> Slot<'_>;
    /// Whether there is nothing but what [`blank`](Self::blank) gives.
    fn is_blank(&self) -> bool;
}
