//! The query of a call: OData's system query options and others.

mod expansion;
mod order;
mod search;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{Error, Filter};

pub use expansion::Expansion;
pub use order::Order;
pub use search::Search;

pub(crate) use expansion::names;

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

/// The pairs of a query, in order, not yet encoded.
#[derive(Clone, Default)]
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
    /// The first thing that is wrong with it.
    fault: Option<String>,
}

impl Query {
    /// Adds a pair.
    pub(crate) fn push(&mut self, name: &str, value: String) {
        self.pairs.push((name.to_owned(), value));
    }

    /// What is wrong with the query, if anything is.
    pub(crate) fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    /// Sets `$filter`.
    pub(crate) fn filter<M>(&mut self, filter: &Filter<M>) {
        self.set_checked("$filter", filter.text());
    }

    /// Sets `$search`.
    pub(crate) fn search<M>(&mut self, search: &Search<M>) {
        self.set_checked("$search", search.text());
    }

    /// Adds to `$expand`, with options of its own.
    pub(crate) fn expand(&mut self, name: &str, options: &Self) {
        if let Some(fault) = &options.fault {
            return self.fail(fault.clone());
        }
        let pairs = options.pairs.iter();
        let options: Vec<String> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let options = match options.is_empty() {
            true => String::new(),
            false => format!("({})", options.join(";")),
        };
        self.extend("$expand", [format!("{name}{options}")]);
    }

    fn set_checked(&mut self, name: &str, value: Result<String, Error>) {
        match value {
            Ok(value) => self.set(name, value),
            Err(error) => self.fail(error.message().to_owned()),
        }
    }

    fn fail(&mut self, fault: String) {
        self.fault.get_or_insert(fault);
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
        for (number, (name, value)) in self.pairs.iter().enumerate() {
            url.push(if number == 0 { '?' } else { '&' });
            url.extend(utf8_percent_encode(name, NOT_IN_PAIR));
            url.push('=');
            url.extend(utf8_percent_encode(value, NOT_IN_PAIR));
        }
    }

    fn find(&mut self, name: &str) -> Option<&mut String> {
        let pair = self.pairs.iter_mut().find(|pair| pair.0 == name)?;
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
