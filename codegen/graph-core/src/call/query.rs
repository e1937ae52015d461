//! The query of a call: OData's system query options, and any other.

use super::Call;
use crate::account::Account;
use crate::filter::Related;
use crate::query::names;
use crate::{AnyProperty, Expansion, Filter, Filterable, Order, Property, Search, Selectable};

impl<A: Account, R> Call<A, R> {
    /// Asks for these properties only: `$select`. A second time adds to them.
    pub fn select<const N: usize>(mut self, properties: [&AnyProperty<R::Item>; N]) -> Self
    where
        R: Selectable,
    {
        self.parts.draft.query.extend("$select", names(properties));
        self
    }

    /// Adds to `$select` what no [`Property`] says.
    pub fn select_raw(mut self, properties: impl Into<String>) -> Self {
        self.parts
            .draft
            .query
            .extend("$select", [properties.into()]);
        self
    }

    /// Asks for these relationships as well: `$expand`.
    pub fn expand<const N: usize>(mut self, properties: [&AnyProperty<R::Item>; N]) -> Self
    where
        R: Selectable,
    {
        self.parts.draft.query.extend("$expand", names(properties));
        self
    }

    /// Asks for a relationship with options of its own: `$expand`.
    pub fn expand_with<T: Related>(
        mut self,
        property: &Property<R::Item, T>,
        options: impl FnOnce(Expansion<T::Target>) -> Expansion<T::Target>,
    ) -> Self
    where
        R: Selectable,
    {
        let options = options(Expansion::new());
        self.parts
            .draft
            .query
            .expand(property.name(), options.query());
        self
    }

    /// Adds to `$expand` what no [`Property`] says.
    pub fn expand_raw(mut self, properties: impl Into<String>) -> Self {
        self.parts
            .draft
            .query
            .extend("$expand", [properties.into()]);
        self
    }

    /// Sorts by these properties: `$orderby`. Properties of several types stand in
    /// one array once each has its direction.
    pub fn order_by<O>(mut self, properties: impl IntoIterator<Item = O>) -> Self
    where
        R: Selectable,
        O: Into<Order<R::Item>>,
    {
        let orders = properties.into_iter().map(|order| order.into().text());
        self.parts.draft.query.extend("$orderby", orders);
        self
    }

    /// Adds to `$orderby` what no [`Property`] says.
    pub fn order_by_raw(mut self, properties: impl Into<String>) -> Self {
        self.parts
            .draft
            .query
            .extend("$orderby", [properties.into()]);
        self
    }

    /// Asks for the elements for which this holds: `$filter`. A second time
    /// replaces it.
    pub fn filter<M>(mut self, filter: Filter<M>) -> Self
    where
        R: Filterable<M>,
    {
        self.parts.draft.query.filter(&filter);
        self
    }

    /// Sets `$filter` to what no [`Filter`] says. Values from elsewhere must be
    /// [`quoted`](crate::quoted).
    pub fn filter_raw(mut self, expression: impl Into<String>) -> Self {
        self.parts.draft.query.set("$filter", expression.into());
        self
    }

    /// Asks for the elements in which this is found: `$search`.
    pub fn search<M>(mut self, search: Search<M>) -> Self
    where
        R: Filterable<M>,
    {
        self.parts.draft.query.search(&search);
        self
    }

    /// Sets `$search` to what no [`Search`] says.
    pub fn search_raw(mut self, expression: impl Into<String>) -> Self {
        self.parts.draft.query.set("$search", expression.into());
        self
    }

    /// Asks for pages of this many elements: `$top`.
    pub fn top(mut self, elements: u32) -> Self {
        self.parts.draft.query.set("$top", elements.to_string());
        self
    }

    /// Asks how many elements there are on all pages: `$count=true`.
    pub fn count(mut self) -> Self {
        self.parts.draft.query.set("$count", "true".to_owned());
        self
    }

    /// Adds a pair to the query, whatever it says. A system query option, whose name
    /// begins with `$`, can stand only once: a second time replaces it.
    pub fn query(mut self, name: &str, value: impl Into<String>) -> Self {
        let query = &mut self.parts.draft.query;
        match name.starts_with('$') {
            true => query.set(name, value.into()),
            false => query.push(name, value.into()),
        }
        self
    }
}
