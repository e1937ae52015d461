//! Where the pages of a snapshot speak of what has changed.
//!
//! Knows places, and the texts that they are in, if these are at hand; must not know what has changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::Corpus;
use crate::diagnostic::Place;
use crate::diff::{CallName, Site, Subject};
use crate::report::line;
use crate::schema::{Call, Places, Schema, Type};

/// The pages of a version of a snapshot.
#[derive(Debug)]
pub struct Sites<'s> {
    schema: &'s Schema,
    calls: BTreeMap<CallName, &'s Call>,
    pages: BTreeMap<&'s str, &'s str>,
    places: Option<&'s Places>,
    corpus: &'s Corpus,
}

impl<'s> Sites<'s> {
    pub(super) fn of(schema: &'s Schema, places: Option<&'s Places>, corpus: &'s Corpus) -> Self {
        let calls = schema.calls.iter().map(|call| (CallName::of(call), call));
        let operations = schema.operations.iter();
        let pages = operations.map(|it| (it.id.as_str(), it.page.as_str()));
        Self {
            schema,
            calls: calls.collect(),
            pages: pages.collect(),
            places,
            corpus,
        }
    }

    /// Where the pages speak of a subject.
    pub fn find(&self, subject: &Subject) -> Vec<Site> {
        match subject {
            Subject::Call(name) | Subject::Part { call: name, .. } => self
                .calls
                .get(name)
                .map_or_else(Vec::new, |it| self.call(it)),
            Subject::Type { name } => self.type_named(name),
            Subject::Member { of, name } => {
                let place = self.places.and_then(|places| places.member(of, name));
                match place.map(|place| self.site(place)) {
                    Some(site) => vec![site],
                    None => self.type_named(of),
                }
            }
        }
    }

    fn call(&self, call: &Call) -> Vec<Site> {
        let place = self.places.and_then(|places| places.call(call));
        if let Some(site) = place.map(|place| self.site(place)) {
            return vec![site];
        }
        let ids = call.operations.iter();
        let pages = ids.filter_map(|it| self.pages.get(it.id.as_str()));
        let pages: BTreeSet<&&str> = pages.collect();
        pages.into_iter().map(|page| whole(page)).collect()
    }

    fn type_named(&self, name: &str) -> Vec<Site> {
        let pages = match self.schema.types.get(name) {
            Some(Type::Object(object)) => object.pages.as_slice(),
            Some(Type::Enum(found)) => found.pages.as_slice(),
            None => &[],
        };
        pages.iter().map(|page| whole(page)).collect()
    }

    fn site(&self, place: &Place) -> Site {
        Site {
            page: place.path.to_string(),
            line: Some(line(place, self.corpus)),
        }
    }
}

fn whole(page: &str) -> Site {
    Site {
        page: page.to_owned(),
        line: None,
    }
}
