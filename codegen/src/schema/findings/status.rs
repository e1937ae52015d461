//! Statuses of success that examples show and the text does not name.
//!
//! Knows what the text names; must not know which status of an operation was taken.

use crate::diagnostic::{Code, Diagnostic};

use super::super::operations::WeighedOperation;

/// The statuses of an operation's examples that its text does not name, where the two do not disagree altogether.
pub(super) fn of(weighed: &WeighedOperation<'_>) -> Vec<Diagnostic> {
    let text = &weighed.documentation.claims.response;
    let first = text.statuses.first();
    let (Some((_, place)), true) = (first, weighed.response.status.overruled.is_empty()) else {
        return Vec::new();
    };
    let told: Vec<String> = text
        .statuses
        .iter()
        .map(|(it, _)| format!("`{it}`"))
        .collect();
    let found = weighed.examples().filter_map(|(example, exchange)| {
        // What goes elsewhere is not the call that the text is about.
        example.request.as_ref()?.local_path()?;
        let response = exchange.response.as_ref()?;
        let status = response.status;
        if text.statuses.iter().any(|(told, _)| *told == status) || !(200..300).contains(&status) {
            return None;
        }
        let named = told.join(" and ");
        let message =
            format!("the example shows the status `{status}`, but the text names {named}");
        let help = format!("name `{status}` in the text as well, or correct the example");
        let diagnostic = Diagnostic::new(Code::StatusConflict, response.place.clone(), message);
        Some(diagnostic.help(help).other(place.clone(), "the text"))
    });
    found.collect()
}
