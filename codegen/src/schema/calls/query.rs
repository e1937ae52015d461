//! The query options of a call.
//!
//! Knows what the text of pages offers and what their request lines show; must not know paths.

use crate::facts::RequestOption;

use super::super::address::Line;
use super::super::document::without_query;
use super::group::{Pages, lines};

/// The query options that the text of pages offers, and after them those that only the request lines show. A call must have
/// those that the text requires, and those that every request line shows with a value to fill in.
pub(super) fn options(told: Vec<RequestOption>, pages: &Pages<'_>) -> Vec<RequestOption> {
    let lines: Vec<Vec<RequestOption>> = telling(pages).into_iter().map(shown).collect();
    let has = |options: &[RequestOption], wanted: &RequestOption| {
        let mut options = options.iter();
        options.any(|it| it.required && it.name.eq_ignore_ascii_case(&wanted.name))
    };
    let mut options = told;
    for shown in lines.iter().flatten() {
        let required = lines.iter().all(|line| has(line, shown));
        let mut known = options.iter_mut();
        match known.find(|known| known.name.eq_ignore_ascii_case(&shown.name)) {
            Some(known) => known.required |= required,
            None => options.push(RequestOption {
                name: shown.name.clone(),
                required,
            }),
        }
    }
    options
}

/// The request lines that say what a call needs. Where only examples show the call, these are the lines of its pages that end
/// in the same word: `/me/events` needs what `/users/{id}/events` needs.
fn telling<'p>(pages: &'p Pages<'_>) -> Vec<&'p Line> {
    let listed: Vec<&Line> = lines(pages).filter(|line| !line.implied).collect();
    if !listed.is_empty() {
        return listed;
    }
    let alike = pages.iter().flat_map(|(weighed, line)| {
        let of_page = weighed.documentation.lines.iter();
        of_page.filter(|it| {
            let is_alike = it.address.last_word() == line.address.last_word();
            is_alike && it.method == line.method && !it.implied
        })
    });
    alike.collect()
}

/// The options in the query of a request line. One with a fixed value is an example of what can be asked for, and so are the
/// system query options, but for `$id`, which names what the call is about.
fn shown(line: &Line) -> Vec<RequestOption> {
    let (_, query) = without_query(&line.path);
    let is_optional = line.path.contains("[?");
    let pairs = query.unwrap_or_default().split('&');
    let pairs = pairs.filter_map(|pair| pair.split_once('='));
    let option = |(name, value): (&str, &str)| {
        let name = name.trim();
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '$' | '_' | '-' | '.');
        let is_asked = !name.starts_with('$') || name == "$id";
        (!name.is_empty() && name.chars().all(is_name)).then(|| RequestOption {
            name: name.to_owned(),
            required: is_asked && !is_optional && value.contains('{'),
        })
    };
    pairs.filter_map(option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_asks_for_values_to_fill_in() {
        let shown = |path: &str| -> Vec<String> {
            let options = super::shown(&Line::sample(&format!("GET {path}"))).into_iter();
            let shown =
                options.map(|it| format!("{}{}", it.name, if it.required { "!" } else { "" }));
            shown.collect()
        };
        for (path, expected) in [
            ("/a", &[][..]),
            ("/a?start={start}&end={end}", &["start!", "end!"]),
            ("/a?$filter=x eq '{x}'&$top=1", &["$filter", "$top"]),
            ("/a/$ref?$id=https://b/{id}", &["$id!"]),
            ("/a/?hidden=true", &["hidden"]),
            ("/a[?format={format}]", &["format"]),
            ("/a?{query}", &[]),
            ("/a?b:{c}", &[]),
        ] {
            assert_eq!(shown(path), expected, "{path}");
        }
    }
}
