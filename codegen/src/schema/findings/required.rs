//! Requests that leave out what the resource must have that they send.
//!
//! Knows the required properties of an operation; must not know the arguments of actions, which are weighed over all pages
//! of a call.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Body, Exchange, Member};

use super::super::document::Witness;
use super::super::operations::WeighedOperation;
use super::super::stated::is_representation;
use super::list::{it, listed};

/// The required properties that the examples of an operation leave out.
pub(super) fn of(weighed: &WeighedOperation<'_>) -> Vec<Diagnostic> {
    let required = &weighed.operation.required_properties;
    if required.is_empty() {
        return Vec::new();
    }
    let rows = &weighed.documentation.claims.body.members;
    // The key of a new resource may stand in the path.
    let is_in_path = |row: &Member| row.name == "id";
    // What is answered with an error was wrong.
    let is_right = |exchange: &&&Exchange| {
        let response = exchange.response.as_ref();
        response.is_none_or(|response| response.status < 400)
    };
    let exchanges = weighed.documentation.exchanges.iter().filter(is_right);
    let requests = exchanges.filter_map(|exchange| exchange.request.as_ref());
    let found = requests.filter_map(|request| {
        let Body::Json { value, place, .. } = &request.body else {
            return None;
        };
        let members = value.as_object().filter(|_| !is_representation(value))?;
        let is_sent = |name: &str| {
            members.iter().any(|(known, value)| {
                // `manager@odata.bind` sends a manager.
                let known = known.split('@').next().unwrap_or_default();
                known.eq_ignore_ascii_case(name) && *value != Value::Null
            })
        };
        let missing = rows.iter().filter(|row| {
            required.get(&row.name) == Some(&Witness::Table)
                && !is_in_path(row)
                && !is_sent(&row.name)
        });
        let missing: Vec<&Member> = missing.collect();
        let first = missing.first()?;
        let names: Vec<&str> = missing.iter().map(|row| row.name.as_str()).collect();
        let (names, it) = (listed(&names), it(&names));
        let message = format!("the request leaves out {names}, but the table requires {it}");
        let help = format!("add {it} to the example, or call {it} optional in the table");
        let place = place.within(0..1);
        let diagnostic = Diagnostic::new(Code::ArgumentMissing, place, message).help(help);
        Some(diagnostic.other(first.place.clone(), format!("the row of `{}`", first.name)))
    });
    found.collect()
}
