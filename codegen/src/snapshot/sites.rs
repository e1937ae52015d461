//! Where the pages of a snapshot speak of what has changed.
//!
//! Knows places, and the texts that they are in, if these are at hand; must not know what has changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::Corpus;
use crate::diagnostic::Place;
use crate::diff::{CallName, Part, Site, Subject, What};
use crate::report::line;
use crate::schema::{Call, Places, Schema, Type};

use super::shown;

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
        if let Some(place) = self.claim(subject, what) {
            return vec![self.site(place)];
        }
        let sites = self.of_pages(subject);
        let is_known = sites.iter().any(|site| site.line.is_some());
        match self.shown(subject).filter(|_| !is_known) {
            Some(shown) => vec![shown],
            None => sites,
        }
    }

    /// The pages that define a subject, with the line of the whole that it is a part of.
    fn of_pages(&self, subject: &Subject) -> Vec<Site> {
        match subject {
            Subject::Version { .. } => Vec::new(),
            Subject::Call(name) | Subject::Part { call: name, .. } => self
                .calls
                .get(name)
                .map_or_else(Vec::new, |it| self.call(it)),
            Subject::Type { name } | Subject::Member { of: name, .. } => self.type_named(name),
        }
    }

    /// Where a type is seen that has no place of its own: examples show it, or the row of a member lists its values.
    fn shown(&self, subject: &Subject) -> Option<Site> {
        let named = match subject {
            Subject::Type { name } => (name.as_str(), None),
            Subject::Member { of, name } => (of.as_str(), Some(name.as_str())),
            _ => return None,
        };
        let place = shown::find(self.schema, self.places?, named)?;
        Some(self.site(place))
    }

    /// The pages that say what is known of a subject, all of them; `None` where it is not known which ones do.
    pub fn pages(&self, subject: &Subject, what: &What) -> Option<BTreeSet<String>> {
        let claim = self.claim(subject, what);
        let mut pages: BTreeSet<String> = claim
            .into_iter()
            .map(|place| place.path.to_string())
            .collect();
        match subject {
            Subject::Version { .. } => return None,
            Subject::Call(name) | Subject::Part { call: name, .. } => {
                if let Some(call) = self.calls.get(name) {
                    let is_inferred = matches!(what, What::Answer(_) | What::Body(_));
                    let is_argument = matches!(
                        subject,
                        Subject::Part {
                            part: Part::Argument,
                            ..
                        }
                    );
                    if claim.is_none() && (is_inferred || is_argument) {
                        return None;
                    }
                    pages.extend(self.pages_of_call(call));
                }
            }
            Subject::Member { of, name } => {
                let object = self.schema.object(of);
                if claim.is_none() && object.is_some_and(|it| it.member(name).is_some()) {
                    return None;
                }
                pages.extend(self.pages_of_type(of).iter().cloned());
            }
            Subject::Type { name } => {
                pages.extend(self.pages_of_type(name).iter().cloned());
                // The page of a base type may list what extends it.
                if let (What::Base(_), Some(object)) = (what, self.schema.object(name)) {
                    let base = object.base.as_deref().unwrap_or_default();
                    pages.extend(self.pages_of_type(base).iter().cloned());
                }
            }
        }
        Some(pages)
    }

    /// The place that says it, if that is known.
    fn claim(&self, subject: &Subject, what: &What) -> Option<&'s Place> {
        let places = self.places?;
        match (subject, what) {
            (Subject::Part { call, part, name }, _) => {
                let call = self.calls.get(call)?;
                match part {
                    Part::Argument => places.argument(call, name),
                    Part::Query | Part::Header => places.option(call, name),
                }
            }
            (Subject::Call(name), what) => {
                let call = self.calls.get(name)?;
                match what {
                    What::Permission { accounts, .. } => {
                        let mut accounts = accounts.iter();
                        accounts.find_map(|account| places.permission(call, *account))
                    }
                    What::Clouds { .. } => places.clouds(call).or_else(|| places.call(call)),
                    What::Deprecated(_) | What::DeprecationChanged { .. } => {
                        let place = places.deprecated_call(call);
                        place.or_else(|| places.call(call))
                    }
                    What::Answer(_) | What::Status(_) => places.answer(call),
                    What::Body(_) => places.body(call),
                    _ => places.call(call),
                }
            }
            (Subject::Member { of, name }, _) => places.member(of, name),
            (Subject::Type { name }, What::Deprecated(_) | What::DeprecationChanged { .. }) => {
                places.deprecated_type(name)
            }
            (Subject::Type { .. } | Subject::Version { .. }, _) => None,
        }
    }

    fn call(&self, call: &Call) -> Vec<Site> {
        let place = self.places.and_then(|places| places.call(call));
        match place {
            Some(place) => vec![self.site(place)],
            None => self
                .pages_of_call(call)
                .iter()
                .map(|it| whole(it))
                .collect(),
        }
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
