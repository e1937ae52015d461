//! Where the calls, members and examples of a schema stand. The schema itself has no places, so that a paragraph that moves changes nothing.
//!
//! Knows messages; must not know what is said about them.

use std::collections::BTreeMap;

use crate::diagnostic::Place;

use super::calls::Checked;
use super::document::Call;
use super::operations::WeighedOperation;
use super::stated::Members;

/// The places of the calls, of the members of types, and of the documented requests and responses of a version.
#[derive(Debug, Default)]
pub struct Places {
    /// By method and path.
    calls: BTreeMap<(String, String), Place>,
    /// By the full name of the type, and the name in lower case.
    members: BTreeMap<(String, String), Place>,
    /// By the id of the operation.
    examples: BTreeMap<String, Vec<Pair>>,
}

/// Where a request and its response stand.
#[derive(Debug)]
struct Pair {
    request: Option<Place>,
    response: Option<Place>,
}

impl Places {
    pub(super) fn of(checked: &Checked<'_>, members: &Members) -> Self {
        let members = members.iter().filter_map(|((owner, name, _), member)| {
            let place = member.type_name.place.clone()?;
            Some(((owner.clone(), name.clone()), place))
        });
        let calls = checked.calls.iter().zip(&checked.places);
        let calls = calls.map(|(call, place)| (of_call(call), place.clone()));
        let pairs = |weighed: &WeighedOperation<'_>| {
            let pairs = weighed.examples().map(|(_, exchange)| Pair {
                request: exchange.request.as_ref().map(|it| it.place.clone()),
                response: exchange.response.as_ref().map(|it| it.place.clone()),
            });
            pairs.collect()
        };
        let operations = checked.operations.iter();
        Self {
            calls: calls.collect(),
            members: members.collect(),
            examples: operations
                .map(|weighed| (weighed.operation.id.clone(), pairs(weighed)))
                .collect(),
        }
    }

    /// Where the page that documents a call best has its request line, or the example that makes it.
    pub fn call(&self, call: &Call) -> Option<&Place> {
        self.calls.get(&of_call(call))
    }

    /// Where a property or a relationship of a type stands.
    pub fn member(&self, type_name: &str, member: &str) -> Option<&Place> {
        let key = (type_name.to_owned(), member.to_ascii_lowercase());
        self.members.get(&key)
    }

    /// Where a request stands, by the id of its operation and its number among the examples.
    pub fn request(&self, operation: &str, example: usize) -> Option<&Place> {
        self.examples.get(operation)?.get(example)?.request.as_ref()
    }

    /// Where a response stands, by the id of its operation and its number among the examples.
    pub fn response(&self, operation: &str, example: usize) -> Option<&Place> {
        self.examples
            .get(operation)?
            .get(example)?
            .response
            .as_ref()
    }
}

fn of_call(call: &Call) -> (String, String) {
    (call.method.clone(), call.path.clone())
}
