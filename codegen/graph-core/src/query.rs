//! The query of a call: OData's system query options and others.

use std::fmt;
use std::marker::PhantomData;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything that may not stand in a name or a value of a query. That is more
/// than RFC 3986 asks for: `&` and `=` are separators here, and `+` is a blank
/// to many readers.
const NOT_IN_PAIR: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b':')
    .remove(b'@')
    .remove(b'/')
    .remove(b'?');

/// A property to sort by, with the direction.
///
/// A plain [`Property`](crate::Property) becomes an ascending one.
pub struct Order<M> {
    property: &'static str,
    descending: bool,
    model: PhantomData<fn() -> M>,
}

impl<M> Order<M> {
    pub(crate) fn new(property: &'static str, descending: bool) -> Self {
        Self {
            property,
            descending,
            model: PhantomData,
        }
    }

    pub(crate) fn text(&self) -> String {
        let direction = if self.descending { " desc" } else { "" };
        format!("{}{direction}", self.property)
    }
}

impl<M> Clone for Order<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Order<M> {}

impl<M> fmt::Debug for Order<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Order").field(&self.text()).finish()
    }
}

/// The pairs of a query, in order, not yet encoded.
#[derive(Clone, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Adds a pair.
    pub(crate) fn push(&mut self, name: &str, value: String) {
        self.0.push((name.to_owned(), value));
    }

    /// Sets an option that can stand only once.
    pub(crate) fn set(&mut self, name: &str, value: String) {
        match self.find(name) {
            Some(old) => *old = value,
            None => self.push(name, value),
        }
    }

    /// Adds to an option that is a list with commas.
    pub(crate) fn extend(&mut self, name: &str, items: impl IntoIterator<Item = String>) {
        for item in items {
            match self.find(name) {
                Some(list) => {
                    list.push(',');
                    list.push_str(&item);
                }
                None => self.push(name, item),
            }
        }
    }

    /// Adds the query to a URL that has none.
    pub(crate) fn write(&self, url: &mut String) {
        for (number, (name, value)) in self.0.iter().enumerate() {
            url.push(if number == 0 { '?' } else { '&' });
            url.extend(utf8_percent_encode(name, NOT_IN_PAIR));
            url.push('=');
            url.extend(utf8_percent_encode(value, NOT_IN_PAIR));
        }
    }

    fn find(&mut self, name: &str) -> Option<&mut String> {
        let pair = self.0.iter_mut().find(|pair| pair.0 == name)?;
        Some(&mut pair.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_joined_and_single_options_replaced() {
        let mut query = Query::default();
        query.extend("$select", ["id".to_owned(), "displayName".to_owned()]);
        query.set("$filter", "old".to_owned());
        query.set(
            "$filter",
            "startswith(city,'a b') and x eq '1+1&2=3#%'".to_owned(),
        );
        query.extend("$select", ["city".to_owned()]);
        let mut url = String::new();
        query.write(&mut url);
        assert_eq!(
            url,
            "?$select=id,displayName,city\
             &$filter=startswith(city,'a%20b')%20and%20x%20eq%20'1%2B1%262%3D3%23%25'"
        );
    }
}
