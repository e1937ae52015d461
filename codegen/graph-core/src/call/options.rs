//! OData's system query options.

use super::Call;
use crate::account::Account;
use crate::{Order, Property, Selectable};

impl<A: Account, R> Call<A, R> {
    /// Asks for these properties only: `$select`.
    pub fn select(mut self, properties: impl IntoIterator<Item = Property<R::Item>>) -> Self
    where
        R: Selectable,
    {
        self.draft.query.extend("$select", names(properties));
        self
    }

    /// Adds to `$select` what no [`Property`] says.
    pub fn select_raw(mut self, properties: impl Into<String>) -> Self {
        self.draft.query.extend("$select", [properties.into()]);
        self
    }

    /// Asks for these relationships as well: `$expand`.
    pub fn expand(mut self, properties: impl IntoIterator<Item = Property<R::Item>>) -> Self
    where
        R: Selectable,
    {
        self.draft.query.extend("$expand", names(properties));
        self
    }

    /// Adds to `$expand` what no [`Property`] says, such as
    /// `manager($select=id)`.
    pub fn expand_raw(mut self, properties: impl Into<String>) -> Self {
        self.draft.query.extend("$expand", [properties.into()]);
        self
    }

    /// Sorts by these properties: `$orderby`.
    pub fn order_by<O>(mut self, properties: impl IntoIterator<Item = O>) -> Self
    where
        R: Selectable,
        O: Into<Order<R::Item>>,
    {
        let orders = properties.into_iter().map(|order| order.into().text());
        self.draft.query.extend("$orderby", orders);
        self
    }

    /// Adds to `$orderby` what no [`Property`] says.
    pub fn order_by_raw(mut self, properties: impl Into<String>) -> Self {
        self.draft.query.extend("$orderby", [properties.into()]);
        self
    }

    /// Asks for the elements for which this holds: `$filter`.
    pub fn filter(mut self, expression: impl Into<String>) -> Self {
        self.draft.query.set("$filter", expression.into());
        self
    }

    /// Asks for the elements in which this is found: `$search`.
    pub fn search(mut self, expression: impl Into<String>) -> Self {
        self.draft.query.set("$search", expression.into());
        self
    }

    /// Asks for pages of this many elements: `$top`.
    pub fn top(mut self, elements: u32) -> Self {
        self.draft.query.set("$top", elements.to_string());
        self
    }

    /// Asks how many elements there are on all pages: `$count=true`.
    pub fn count(mut self) -> Self {
        self.draft.query.set("$count", "true".to_owned());
        self
    }

    /// Adds a pair to the query, whatever it says.
    pub fn query(mut self, name: &str, value: impl Into<String>) -> Self {
        self.draft.query.push(name, value.into());
        self
    }
}

fn names<M>(properties: impl IntoIterator<Item = Property<M>>) -> impl Iterator<Item = String> {
    properties.into_iter().map(|it| it.name().to_owned())
}
