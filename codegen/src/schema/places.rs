//! Where the calls, members and examples of a schema stand. The schema itself has no places, so that a paragraph that moves changes nothing.
//!
//! Knows messages; must not know what is said about them.

use std::collections::BTreeMap;

use crate::diagnostic::Place;
use crate::facts::{Account, Facts};

use super::calls::{Checked, PlacesOfCall};
use super::document::Call;
use super::operations::WeighedOperation;
use super::stated::Members;

/// The places of what a version documents.
#[derive(Debug, Default)]
pub struct Places {
    /// By method and path.
    calls: BTreeMap<(String, String), PlacesOfCall>,
    /// By the full name of the type, and the name in lower case.
    members: BTreeMap<(String, String), Place>,
    /// By full name.
    types: BTreeMap<String, Place>,
    /// Where types are said to be deprecated, by full name.
    deprecated_types: BTreeMap<String, Place>,
    /// By the id of the operation.
    operations: BTreeMap<String, OfOperation>,
}

/// The places of what an operation documents.
#[derive(Debug)]
struct OfOperation {
    examples: Vec<Pair>,
    /// By name in lower case.
    arguments: BTreeMap<String, Place>,
    /// By name in lower case.
    options: BTreeMap<String, Place>,
    deprecated: Option<Place>,
    clouds: Option<Place>,
    body: Option<Place>,
    answer: Option<Place>,
}

/// Where a request and its response stand.
#[derive(Debug)]
struct Pair {
    request: Option<Place>,
    response: Option<Place>,
}

impl Places {
    pub(super) fn of(checked: &Checked<'_>, members: &Members, pages: &[&Facts]) -> Self {
        let calls = checked
            .calls
            .iter()
            .map(of_call)
            .zip(checked.places.iter().cloned());
        let operations = checked.operations.iter();
        let operations =
            operations.map(|weighed| (weighed.operation.id.clone(), OfOperation::of(weighed)));
        let named = members.iter().filter_map(|((owner, name, _), member)| {
            let place = member.type_name.place.clone()?;
            Some(((owner.clone(), name.clone()), place))
        });
        let mut places = Self {
            calls: calls.collect(),
            members: named.collect(),
            types: BTreeMap::new(),
            deprecated_types: BTreeMap::new(),
            operations: operations.collect(),
        };
        for page in pages {
            places.enums(page);
        }
        for page in pages {
            places.types(page, members);
        }
        places
    }

    /// The places of the enums that a page lists.
    fn enums(&mut self, page: &Facts) {
        for listed in &page.enums {
            self.add_type(&listed.name, &listed.place);
            for (name, place) in &listed.places {
                self.add_member(&listed.name, name, place);
            }
        }
    }

    /// The places of the types of a page, and of the enums that only rows list.
    fn types(&mut self, page: &Facts, members: &Members) {
        for found in &page.types {
            self.add_type(&found.name, &found.place);
            if let Some(place) = &page.deprecated_place {
                let types = self.deprecated_types.entry(found.name.clone());
                types.or_insert_with(|| place.clone());
            }
            for row in &found.properties {
                let key = (found.name.clone(), row.name.to_lowercase(), false);
                let Some(member) = members.get(&key) else {
                    continue;
                };
                for (value, place) in row.values.iter().zip(&row.value_places) {
                    self.add_member(&member.type_name.value, value, place);
                }
            }
        }
    }

    fn add_type(&mut self, name: &str, place: &Place) {
        let types = self.types.entry(name.to_owned());
        types.or_insert_with(|| place.clone());
    }

    fn add_member(&mut self, of: &str, name: &str, place: &Place) {
        let key = (of.to_owned(), name.to_ascii_lowercase());
        self.members.entry(key).or_insert_with(|| place.clone());
    }

    /// Where the page that documents a call best has its request line, or the example that makes it.
    pub fn call(&self, call: &Call) -> Option<&Place> {
        Some(&self.calls.get(&of_call(call))?.line)
    }

    /// Where a property or a relationship of a type stands.
    pub fn member(&self, type_name: &str, member: &str) -> Option<&Place> {
        let key = (type_name.to_owned(), member.to_ascii_lowercase());
        self.members.get(&key)
    }

    /// Where a page names a type.
    pub fn type_named(&self, name: &str) -> Option<&Place> {
        self.types.get(name)
    }

    /// Where the page of a type says that it is deprecated.
    pub fn deprecated_type(&self, name: &str) -> Option<&Place> {
        self.deprecated_types.get(name)
    }

    /// Where an argument of a call stands.
    pub fn argument(&self, call: &Call, name: &str) -> Option<&Place> {
        let name = name.to_lowercase();
        self.of_pages(call, |operation| operation.arguments.get(&name))
    }

    /// Where a query option or a header of a call is named.
    pub fn option(&self, call: &Call, name: &str) -> Option<&Place> {
        let name = name.to_lowercase();
        self.of_pages(call, |operation| operation.options.get(&name))
    }

    /// Where the permissions of a kind of account stand.
    pub fn permission(&self, call: &Call, account: Account) -> Option<&Place> {
        self.calls.get(&of_call(call))?.permissions.get(&account)
    }

    /// Where the pages of a call say that it is deprecated.
    pub fn deprecated_call(&self, call: &Call) -> Option<&Place> {
        self.of_pages(call, |operation| operation.deprecated.as_ref())
    }

    /// Where the pages of a call say which clouds have it.
    pub fn clouds(&self, call: &Call) -> Option<&Place> {
        self.of_pages(call, |operation| operation.clouds.as_ref())
    }

    /// Where the type of what a call sends is told.
    pub fn body(&self, call: &Call) -> Option<&Place> {
        self.of_pages(call, |operation| operation.body.as_ref())
    }

    /// Where the answer of a call is told.
    pub fn answer(&self, call: &Call) -> Option<&Place> {
        self.of_pages(call, |operation| operation.answer.as_ref())
    }

    /// What the fittest page of a call knows a place of.
    fn of_pages<'p>(
        &'p self,
        call: &Call,
        find: impl Fn(&'p OfOperation) -> Option<&'p Place>,
    ) -> Option<&'p Place> {
        let pages = call.operations.iter();
        let mut pages = pages.filter_map(|it| self.operations.get(&it.id));
        pages.find_map(find)
    }

    /// Where a request stands, by the id of its operation and its number among the examples.
    pub fn request(&self, operation: &str, example: usize) -> Option<&Place> {
        self.pair(operation, example)?.request.as_ref()
    }

    /// Where a response stands, by the id of its operation and its number among the examples.
    pub fn response(&self, operation: &str, example: usize) -> Option<&Place> {
        self.pair(operation, example)?.response.as_ref()
    }

    fn pair(&self, operation: &str, example: usize) -> Option<&Pair> {
        self.operations.get(operation)?.examples.get(example)
    }
}

impl OfOperation {
    fn of(weighed: &WeighedOperation<'_>) -> Self {
        let pairs = weighed.examples().map(|(_, exchange)| Pair {
            request: exchange.request.as_ref().map(|it| it.place.clone()),
            response: exchange.response.as_ref().map(|it| it.place.clone()),
        });
        let arguments = weighed.body.arguments.iter().chain(&weighed.url_arguments);
        let arguments =
            arguments.map(|argument| (argument.name.to_lowercase(), argument.name_place.clone()));
        let claims = weighed.documentation.claims;
        let answer = match &weighed.response.type_name {
            Some(of_type) => &of_type.place,
            None => &weighed.response.status.place,
        };
        let sent = weighed.body.type_name.as_ref();
        Self {
            examples: pairs.collect(),
            arguments: arguments.collect(),
            options: claims.option_places.clone(),
            deprecated: weighed.documentation.page.deprecated_place.clone(),
            clouds: claims.cloud_place.clone(),
            body: sent.and_then(|verdict| verdict.place.clone()),
            answer: answer.clone(),
        }
    }
}

fn of_call(call: &Call) -> (String, String) {
    (call.method.clone(), call.path.clone())
}
