//! Headings that are nearly those of the reference.
//!
//! Knows how headings are spelled; must not know what stands below them.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::section::{self, Part, Role};
use crate::markdown::{Heading, Inlines, Page};

use super::near::nearest;

/// Reports the headings that are a slip away from a known one.
pub(super) fn check(outline: &[Part<'_, '_>]) -> Vec<Diagnostic> {
    outline.iter().filter_map(misspelled).collect()
}

/// Reports text of the page itself above its first heading. Notes that many pages include may be there.
pub(super) fn early(page: &Page<'_>) -> Option<Diagnostic> {
    // Without an end, the front matter is text.
    let above = page
        .sections
        .first()
        .filter(|_| !page.front_matter.is_empty())?;
    let mut texts = above.prose();
    let text = texts.find(|text| text.path == page.path && !is_comment(text))?;
    let message = "there is text above the title";
    let (first, last) = (text.runs.first()?, text.runs.last()?);
    let place = Place::new(text.path, first.range.start..last.range.end);
    let finding = Diagnostic::new(Code::TextEarly, place, message);
    Some(
        finding
            .help("begin the page with its title, a heading of level 1, and put the text below it"),
    )
}

/// Whether a text is an instruction to publishers, such as an include line that leads nowhere.
fn is_comment(text: &Inlines<'_>) -> bool {
    let text = text.plain();
    text.starts_with("[!") || text.starts_with("<!--")
}

/// The heading of level 2 that has the title of a section with other words around it, such as *Response body*.
pub(super) fn meant<'p, 'c>(outline: &[Part<'p, 'c>], role: Role) -> Option<&'p Heading<'c>> {
    let headings = outline
        .iter()
        .filter_map(|part| part.section.heading.as_ref());
    let mut headings = headings.filter(|heading| heading.level == 2);
    headings.find(|heading| {
        let text = heading.text.to_lowercase();
        let of_role = section::titles().filter(|title| section::role(title) == Some(role));
        let mut titles = of_role.filter(|title| section::role(&text).is_none() && text != **title);
        titles.any(|title| {
            // *lamp properties* are properties, but *error responses* are something else.
            let before = text
                .strip_suffix(title)
                .filter(|_| role == Role::Properties);
            let before = before.is_some_and(|before| before.ends_with(' '));
            let after = text
                .strip_prefix(title)
                .is_some_and(|after| after.starts_with(' '));
            before || after
        })
    })
}

/// The finding that a section has another heading than pages use.
pub(super) fn instead(heading: &Heading<'_>, title: &str) -> Diagnostic {
    let message = format!(
        "`{}` is not a heading that pages of the reference use",
        heading.text
    );
    Diagnostic::new(Code::HeadingSpelling, heading.place.clone(), message)
        .help(format!("write `{title}`"))
}

fn misspelled(part: &Part<'_, '_>) -> Option<Diagnostic> {
    let heading = part.section.heading.as_ref()?;
    let meant = title_meant(heading)?;
    // One example may have several requests.
    let text = heading.text.to_lowercase();
    let is_plural = text.strip_suffix('s') == Some(meant);
    if is_plural && section::role(meant) == Some(part.role) {
        return None;
    }
    Some(instead(heading, &as_heading(meant)))
}

/// The title of a section that a heading is a slip away from.
fn title_meant(heading: &Heading<'_>) -> Option<&'static str> {
    let text = heading.text.trim_end_matches(':').to_lowercase();
    if heading.level == 1 || section::role(&text).is_some() {
        return None;
    }
    nearest(&text, section::titles())
}

/// What a section is for whose heading is a slip away from a known one.
pub(super) fn role_meant(heading: &Heading<'_>) -> Option<Role> {
    section::role(title_meant(heading)?)
}

/// A heading as pages spell it.
fn as_heading(title: &str) -> String {
    let capitals = ["http", "url", "json"];
    let words = title.split(' ').enumerate().map(|(at, word)| {
        if capitals.contains(&word) {
            return word.to_uppercase();
        }
        let mut letters = word.chars();
        match letters.next().filter(|_| at == 0) {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}
