//! Where the pages of a snapshot speak of what has changed.
//!
//! Knows places, and the texts that they are in, if these are at hand; must not know what has changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::Corpus;
use crate::diagnostic::Place;
use crate::diff::{CallName, Part, Site, Subject, What};
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

    /// Where the pages speak of what happened to a subject.
    pub fn find(&self, subject: &Subject, what: &What) -> Vec<Site> {
        match subject {
            Subject::Version { .. } => Vec::new(),
            Subject::Call(name) | Subject::Part { call: name, .. } => self
                .calls
                .get(name)
                .map_or_else(Vec::new, |it| self.call(it, subject, what)),
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

    /// The pages that speak of it, all of them.
    pub fn pages(&self, subject: &Subject, what: &What) -> BTreeSet<String> {
        let mut pages: BTreeSet<String> = self
            .find(subject, what)
            .into_iter()
            .map(|site| site.page)
            .collect();
        match subject {
            Subject::Version { .. } => {}
            Subject::Call(name) | Subject::Part { call: name, .. } => {
                let call = self.calls.get(name);
                pages.extend(call.into_iter().flat_map(|call| self.pages_of_call(call)));
            }
            Subject::Type { name } | Subject::Member { of: name, .. } => {
                pages.extend(self.pages_of_type(name).iter().cloned());
                // The page of a base type may list what extends it.
                if let (What::Base(_), Some(object)) = (what, self.schema.object(name)) {
                    let base = object.base.as_deref().unwrap_or_default();
                    pages.extend(self.pages_of_type(base).iter().cloned());
                }
            }
        }
        pages
    }

    fn call(&self, call: &Call, subject: &Subject, what: &What) -> Vec<Site> {
        let place = self.places.and_then(|places| {
            let own = match (subject, what) {
                (Subject::Part { part, name, .. }, _) => match part {
                    Part::Argument => places.argument(call, name),
                    Part::Query | Part::Header => places.option(call, name),
                },
                (_, What::Permission { account, .. }) => places.permission(call, *account),
                (_, What::Answer(_)) => places.answer(call),
                (_, What::Body(_)) => places.body(call),
                _ => None,
            };
            own.or_else(|| places.call(call))
        });
        if let Some(site) = place.map(|place| self.site(place)) {
            return vec![site];
        }
        self.pages_of_call(call)
            .iter()
            .map(|it| whole(it))
            .collect()
    }

    fn pages_of_call(&self, call: &Call) -> BTreeSet<String> {
        let ids = call.operations.iter();
        let pages = ids.filter_map(|it| self.pages.get(it.id.as_str()));
        pages.map(|page| (*page).to_owned()).collect()
    }

    fn type_named(&self, name: &str) -> Vec<Site> {
        let place = self.places.and_then(|places| places.type_named(name));
        match place.filter(|_| self.schema.types.contains_key(name)) {
            Some(place) => vec![self.site(place)],
            None => self
                .pages_of_type(name)
                .iter()
                .map(|it| whole(it))
                .collect(),
        }
    }

    fn pages_of_type(&self, name: &str) -> &'s [String] {
        match self.schema.types.get(name) {
            Some(Type::Object(object)) => &object.pages,
            Some(Type::Enum(found)) => &found.pages,
            None => &[],
        }
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
