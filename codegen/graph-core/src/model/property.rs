//! Properties: what they are called, and which model and type they belong to.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::Order;

/// A property of the model `M` with values of type `T`, or a path to one.
///
/// Machine-written models come with a constant for each of their properties in
/// the module of the model, such as `models::user::DISPLAY_NAME`. So no `$select`
/// or `$filter` can be misspelt, ask one type for the properties of another, or
/// compare a number with a text.
///
/// | to do what | write |
/// |---|---|
/// | compare | [`eq`](Self::eq), [`ne`](Self::ne), [`gt`](Self::gt), [`ge`](Self::ge), [`lt`](Self::lt), [`le`](Self::le), [`is_in`](Self::is_in), [`is_null`](Self::is_null), [`is_not_null`](Self::is_not_null) |
/// | look into texts | [`contains`](Self::contains), [`starts_with`](Self::starts_with), [`ends_with`](Self::ends_with), [`to_lower`](Self::to_lower), [`length`](Self::length) |
/// | look into lists | [`any`](Self::any), [`all`](Self::all), [`count`](Self::count) |
/// | look into what a property holds | [`path`](Self::path), [`cast`](Self::cast) |
/// | search | [`search`](Self::search) |
/// | sort | [`ascending`](AnyProperty::ascending), [`descending`](AnyProperty::descending) |
///
/// A property that no page documents, such as one of an open type, is made by
/// its name:
///
/// ```
/// use graph_core::{Filter, Property};
/// # struct User;
///
/// const BADGE: &Property<User, i32> = &Property::new("extension_6d4a_badge");
///
/// let filter: Filter<User> = BADGE.gt(100);
/// assert_eq!(filter.text()?, "extension_6d4a_badge gt 100");
/// # Ok::<(), graph_core::Error>(())
/// ```
pub struct Property<M, T> {
    any: AnyProperty<M>,
    value: PhantomData<fn() -> T>,
}

/// A property of the model `M`, whatever the type of its values is: what a
/// [`Property`] is where only its name counts, such as in `$select`.
pub struct AnyProperty<M> {
    path: Cow<'static, str>,
    model: PhantomData<fn() -> M>,
}

/// [`Property::new`] for machine-written constants. The compiler evaluates each of
/// these thousands of constants, and a plain function that calls no other is the
/// cheapest form for it.
#[must_use]
pub const fn property<M, T>(name: &'static str) -> Property<M, T> {
    Property {
        any: AnyProperty {
            path: Cow::Borrowed(name),
            model: PhantomData,
        },
        value: PhantomData,
    }
}

impl<M, T> Property<M, T> {
    /// The property with this name.
    pub const fn new(name: &'static str) -> Self {
        property(name)
    }

    /// The property at the end of this path.
    pub(crate) fn at(path: Cow<'static, str>) -> Self {
        let model = PhantomData;
        Self {
            any: AnyProperty { path, model },
            value: PhantomData,
        }
    }
}

impl<M> AnyProperty<M> {
    /// The name of the property on the wire, or the path to it.
    pub fn name(&self) -> &str {
        &self.path
    }

    pub(crate) fn to_path(&self) -> Cow<'static, str> {
        self.path.clone()
    }

    /// Sorts by this property, the smallest first.
    pub fn ascending(&self) -> Order<M> {
        Order::new(self.to_path(), false)
    }

    /// Sorts by this property, the largest first.
    pub fn descending(&self) -> Order<M> {
        Order::new(self.to_path(), true)
    }
}

/// So that properties of several types can stand in one array.
impl<M, T> Deref for Property<M, T> {
    type Target = AnyProperty<M>;

    fn deref(&self) -> &AnyProperty<M> {
        &self.any
    }
}

impl<M, T> From<&Property<M, T>> for Order<M> {
    fn from(property: &Property<M, T>) -> Self {
        property.ascending()
    }
}

impl<M, T> fmt::Debug for Property<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.any.fmt(f)
    }
}

impl<M> fmt::Debug for AnyProperty<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Property").field(&self.path).finish()
    }
}
