//! Options within `$expand`.

use std::fmt;
use std::marker::PhantomData;

use super::{Order, Query, Search};
use crate::Filter;
use crate::filter::Related;
use crate::model::{AnyProperty, Property};

/// What is asked of a relationship that is expanded, which leads to an `M` or to
/// a list of them: the options of `$expand`.
///
/// ```
/// # use graph_core::{Call, Collection, Property, account, codec::Record, Rel};
/// # type Users<M> = Call<account::Any, Collection<M>>;
/// # struct Given<User: 'static, Group: 'static> {
/// #     call: Users<User>,
/// #     member_of: &'static Property<User, Rel<Vec<Group>>>,
/// #     owners: &'static Property<Group, Rel<Vec<User>>>,
/// #     id: &'static Property<Group, String>,
/// #     enabled: &'static Property<Group, bool>,
/// #     city: &'static Property<User, String>,
/// # }
/// # fn show<User: Record, Group: Record>(given: Given<User, Group>) -> Users<User> {
/// # let Given { call, member_of, owners, id, enabled, city } = given;
/// // memberOf($select=id;$filter=mailEnabled eq true;$top=5;$expand=owners($select=city))
/// call.expand_with(member_of, |groups| {
///     groups
///         .select([id])
///         .filter(enabled.eq(true))
///         .top(5)
///         .expand_with(owners, |users| users.select([city]))
/// })
/// # }
/// ```
#[must_use = "options do nothing until `expand_with` gets them back"]
pub struct Expansion<M> {
    query: Query,
    model: PhantomData<fn() -> M>,
}

impl<M> Expansion<M> {
    pub(crate) fn new() -> Self {
        Self {
            query: Query::default(),
            model: PhantomData,
        }
    }

    /// Asks for these properties only: `$select`.
    pub fn select<const N: usize>(mut self, properties: [&AnyProperty<M>; N]) -> Self {
        self.query.extend("$select", names(properties));
        self
    }

    /// Asks for the elements for which this holds: `$filter`.
    pub fn filter(mut self, filter: Filter<M>) -> Self {
        self.query.filter(&filter);
        self
    }

    /// Asks for the elements in which this is found: `$search`.
    pub fn search(mut self, search: Search<M>) -> Self {
        self.query.search(&search);
        self
    }

    /// Sorts by these properties: `$orderby`.
    pub fn order_by<O: Into<Order<M>>>(mut self, properties: impl IntoIterator<Item = O>) -> Self {
        let orders = properties.into_iter().map(|order| order.into().text());
        self.query.extend("$orderby", orders);
        self
    }

    /// Asks for this many elements: `$top`.
    pub fn top(mut self, elements: u32) -> Self {
        self.query.set("$top", elements.to_string());
        self
    }

    /// Asks how many elements there are: `$count=true`.
    pub fn count(mut self) -> Self {
        self.query.set("$count", "true".to_owned());
        self
    }

    /// Expands the same relationship of what it leads to, this deep: `$levels`.
    pub fn levels(mut self, levels: u32) -> Self {
        match levels {
            0 => self.query.fail("`$levels` of 0".to_owned()),
            _ => self.query.set("$levels", levels.to_string()),
        }
        self
    }

    /// Expands the same relationship of what it leads to, as deep as the service
    /// goes: `$levels=max`.
    pub fn levels_max(mut self) -> Self {
        self.query.set("$levels", "max".to_owned());
        self
    }

    /// Asks for these relationships as well: `$expand`.
    pub fn expand<const N: usize>(mut self, properties: [&AnyProperty<M>; N]) -> Self {
        self.query.extend("$expand", names(properties));
        self
    }

    /// Asks for a relationship with options of its own: `$expand`.
    pub fn expand_with<T: Related>(
        mut self,
        property: &Property<M, T>,
        options: impl FnOnce(Expansion<T::Target>) -> Expansion<T::Target>,
    ) -> Self {
        let options = options(Expansion::new());
        self.query.expand(property.name(), options.query());
        self
    }

    /// Adds to `$select` what no [`Property`] says.
    pub fn select_raw(mut self, properties: impl Into<String>) -> Self {
        self.query.extend("$select", [properties.into()]);
        self
    }

    /// Sets `$filter` to what no [`Filter`] says. Values from elsewhere must be
    /// [`quoted`](crate::quoted).
    pub fn filter_raw(mut self, expression: impl Into<String>) -> Self {
        self.query.set("$filter", expression.into());
        self
    }

    /// Adds to `$expand` what no [`Property`] says.
    pub fn expand_raw(mut self, properties: impl Into<String>) -> Self {
        self.query.extend("$expand", [properties.into()]);
        self
    }

    /// Adds to `$orderby` what no [`Property`] says.
    pub fn order_by_raw(mut self, properties: impl Into<String>) -> Self {
        self.query.extend("$orderby", [properties.into()]);
        self
    }

    /// The options.
    pub(crate) fn query(&self) -> &Query {
        &self.query
    }
}

/// The names of properties, as lists have them.
pub(crate) fn names<M, const N: usize>(
    properties: [&AnyProperty<M>; N],
) -> impl Iterator<Item = String> {
    properties.map(|it| it.name().to_owned()).into_iter()
}

impl<M> Clone for Expansion<M> {
    fn clone(&self) -> Self {
        Self {
            query: self.query.clone(),
            model: PhantomData,
        }
    }
}

/// Shows no values.
impl<M> fmt::Debug for Expansion<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expansion").finish_non_exhaustive()
    }
}
