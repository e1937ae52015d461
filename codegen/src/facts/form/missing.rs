//! Sections that every page of a kind has.
//!
//! Knows what pages of each kind need; must not know what the sections say.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::resource::TypeClaim;
use crate::facts::section::{self, Part, Role};

use super::heading;

/// What a page needs its sections for.
#[derive(Debug, Clone, Copy)]
pub(in crate::facts) enum Subject<'f> {
    /// An operation.
    Operation,
    /// A type.
    Type(&'f TypeClaim),
}

/// Reports the sections that a page should have and does not.
pub(in crate::facts) fn sections(
    outline: &[Part<'_, '_>],
    above: &Place,
    subject: Subject<'_>,
) -> Vec<Diagnostic> {
    let needed: &[(Role, &str)] = match subject {
        Subject::Operation => &[
            (Role::Requests, "HTTP request"),
            (Role::Response, "Response"),
        ],
        Subject::Type(claim) if has_properties(claim) => &[(Role::Properties, "Properties")],
        Subject::Type(_) => &[],
    };
    let missing = needed.iter().filter(|(role, _)| !has(outline, *role));
    let found = missing.map(|(role, title)| match heading::meant(outline, *role) {
        Some(heading) => heading::instead(heading, title),
        None => {
            let message = format!("the page has no section `{title}`");
            Diagnostic::new(Code::HeadingMissing, above.clone(), message).help(format!(
                "add a heading of level 2 `{title}`, with what belongs there"
            ))
        }
    });
    found.collect()
}

/// Whether a page has a section, be it in another order than usual or with a slip in its heading.
fn has(outline: &[Part<'_, '_>], wanted: Role) -> bool {
    outline.iter().any(|part| {
        let heading = part.section.heading.as_ref();
        let heading = heading.filter(|heading| heading.level <= 2);
        let of_heading = heading.and_then(|heading| {
            section::role(&heading.text.to_lowercase()).or_else(|| heading::role_meant(heading))
        });
        part.role == wanted || of_heading == Some(wanted)
    })
}

/// Whether the JSON representation of a type shows properties, other than the key that every entity has.
fn has_properties(claim: &TypeClaim) -> bool {
    let shown = claim.representation.iter();
    let mut names = shown.flat_map(|representation| representation.json.keys());
    names.any(|name| {
        let mut relationships = claim.relationships.iter();
        let is_own = !name.contains('@') && !name.eq_ignore_ascii_case("id");
        is_own && !relationships.any(|member| member.name.eq_ignore_ascii_case(name))
    })
}
