//! The parts of a page, by what their headings say.
//!
//! Levels carry little meaning in the dialect; a heading is known by its text, and a deeper heading without a
//! meaning of its own belongs to the part above it.

use crate::markdown::{Heading, Page, Section};

/// What a part of a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Intro,
    Permissions,
    Requests,
    Headers,
    UrlParameters,
    Query,
    Body,
    Response,
    Examples,
    Methods,
    Properties,
    Relationships,
    Representation,
    Members,
    Other,
}

/// Headings in lower case and what they stand for; a heading matches whole, or up to a blank or a colon.
const HEADINGS: &[(&str, Role)] = &[
    ("permissions", Role::Permissions),
    ("prerequisites", Role::Permissions),
    ("authorization", Role::Permissions),
    ("http request", Role::Requests),
    ("http requests", Role::Requests),
    ("request headers", Role::Headers),
    ("optional request headers", Role::Headers),
    ("request header", Role::Headers),
    ("path parameters", Role::UrlParameters),
    ("function parameters", Role::UrlParameters),
    ("url parameters", Role::UrlParameters),
    ("query parameters", Role::Query),
    ("optional query parameters", Role::Query),
    ("odata query parameters", Role::Query),
    ("request body", Role::Body),
    ("parameters", Role::Body),
    ("response", Role::Response),
    ("responses", Role::Response),
    ("example", Role::Examples),
    ("examples", Role::Examples),
    ("request", Role::Examples),
    ("methods", Role::Methods),
    ("tasks", Role::Methods),
    ("properties", Role::Properties),
    ("instance attributes", Role::Properties),
    ("common properties", Role::Properties),
    ("relationships", Role::Relationships),
    ("json representation", Role::Representation),
    ("members", Role::Members),
];

/// A section with its part of the page.
#[derive(Debug)]
pub(super) struct Part<'p, 'c> {
    /// What it is for.
    pub(super) role: Role,
    /// The heading that qualifies it inside its part, such as *Permissions acting on self*.
    pub(super) label: Option<&'p str>,
    /// The section.
    pub(super) section: &'p Section<'c>,
}

/// The parts before the first heading that says what it is for.
pub(super) fn intro<'o, 'p, 'c>(
    outline: &'o [Part<'p, 'c>],
) -> impl Iterator<Item = &'o Part<'p, 'c>> + use<'o, 'p, 'c> {
    outline.iter().filter(|part| part.role == Role::Intro)
}

/// The sections of a page with their roles, in order.
pub(super) fn outline<'p, 'c>(page: &'p Page<'c>) -> Vec<Part<'p, 'c>> {
    let mut current = (Role::Intro, 1);
    let mut in_examples = false;
    let mut lists_requests = false;
    let sections = page.sections.iter().enumerate();
    sections
        .map(|(index, section)| {
            let Some(heading) = &section.heading else {
                return Part {
                    role: Role::Intro,
                    label: None,
                    section,
                };
            };
            let text = heading.text.to_lowercase();
            let mut label = None;
            let role = match role(&text) {
                Some(Role::Examples) if in_examples => Role::Examples,
                Some(Role::Response)
                    if in_examples && !begins_response(&page.sections[index..]) =>
                {
                    Role::Examples
                }
                Some(role) => {
                    in_examples |= role == Role::Examples;
                    lists_requests |= role == Role::Requests && !in_examples;
                    // Inside the examples, other words are titles of examples, unless they begin a new part.
                    if in_examples
                        && heading.level > 2
                        && (role != Role::Requests || lists_requests)
                        && role != Role::Permissions
                    {
                        Role::Examples
                    } else {
                        in_examples = role == Role::Examples;
                        if current.0 == Role::Permissions
                            && role == Role::Permissions
                            && heading.level > current.1
                        {
                            label = Some(heading.text.as_str());
                        } else {
                            current = (role, heading.level);
                        }
                        role
                    }
                }
                None if heading.level == 1 => Role::Intro,
                None if in_examples && heading.level > 2 => Role::Examples,
                None if heading.level > current.1 && current.0 != Role::Intro => {
                    label = Some(heading.text.as_str());
                    current.0
                }
                None => {
                    in_examples = false;
                    current = (Role::Other, heading.level);
                    Role::Other
                }
            };
            if role == Role::Examples && !matches!(current.0, Role::Examples) {
                current = (Role::Examples, 2);
            }
            Part {
                role,
                label,
                section,
            }
        })
        .collect()
}

/// Whether a *Response* behind the examples is the page's own. The response of an example has a message, or stands below
/// the heading of its example.
fn begins_response(sections: &[Section<'_>]) -> bool {
    let level = |section: &Section<'_>| section.heading.as_ref().map_or(0, |it| it.level);
    let Some((first, below)) = sections.split_first() else {
        return false;
    };
    let below = below.iter().take_while(|it| level(it) > level(first));
    let mut all = std::iter::once(first).chain(below);
    level(first) <= 2 && all.all(|it| it.code().next().is_none())
}

/// The first heading of a page of whose headings none means anything here, as on a page in another language. A word
/// such as *Request* proves nothing, which stands in examples whatever the language is.
pub(super) fn foreign_heading<'p, 'c>(outline: &[Part<'p, 'c>]) -> Option<&'p Heading<'c>> {
    let mut headings = outline
        .iter()
        .filter_map(|part| part.section.heading.as_ref());
    let first = headings.find(|heading| heading.level > 1)?;
    outline
        .iter()
        .all(|part| matches!(part.role, Role::Intro | Role::Other | Role::Examples))
        .then_some(first)
}

/// Whether request lines stand in a part, be it among the examples.
pub(super) fn lists_requests(part: &Part<'_, '_>) -> bool {
    let heading = part.section.heading.as_ref();
    part.role == Role::Requests
        || part.role == Role::Examples
            && heading.is_some_and(|it| role(&it.text.to_lowercase()) == Some(Role::Requests))
}

/// Whether invisible characters keep a heading from being known.
pub(super) fn is_hidden(heading: &Heading<'_>) -> bool {
    let raw = heading.inlines.plain();
    role(&raw.to_lowercase()) != role(&heading.text.to_lowercase())
}

/// The headings that say what their sections are for, in lower case.
pub(super) fn titles() -> impl Iterator<Item = &'static str> {
    HEADINGS.iter().map(|(title, _)| *title)
}

/// What the section below a heading is for, which is in lower case.
pub(super) fn role(heading: &str) -> Option<Role> {
    let heading = heading.trim();
    HEADINGS
        .iter()
        .filter(|(name, _)| {
            heading.strip_prefix(name).is_some_and(|rest| {
                // *Example 2: …*, *Request 1*, *Permissions for channel*, *HTTP request to upload …*
                let qualified =
                    rest.contains(|c: char| c.is_ascii_digit()) || QUALIFIED.contains(name);
                rest.is_empty()
                    || rest.starts_with(':')
                    || rest.starts_with([' ', '(']) && qualified
            })
        })
        .max_by_key(|(name, _)| name.len())
        .map(|(_, role)| *role)
}

/// Headings that may go on with any words.
const QUALIFIED: &[&str] = &["permissions", "example", "examples", "http request"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_by_their_text() {
        assert_eq!(role("prerequisites"), Some(Role::Permissions));
        assert_eq!(role("http request"), Some(Role::Requests));
        assert_eq!(role("example 2: remove licenses"), Some(Role::Examples));
        assert_eq!(role("request 1"), Some(Role::Examples));
        assert_eq!(role("permissions acting on self"), Some(Role::Permissions));
        assert_eq!(role("requested scopes"), None);
        assert_eq!(role("response to a webhook"), None);
        assert_eq!(role("properties of the group"), None);
    }
}
