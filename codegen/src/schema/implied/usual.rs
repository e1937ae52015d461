//! What examples do without their pages listing it, because it can be done everywhere.
//!
//! Knows the habits of paths: `/me`, casts, counts, keys in their various forms. Must not know what a call does.

use super::super::document::{
    Argument, Piece, Segment, Template, arguments, is_value, named, parenthesised, unquoted,
};

/// The path of a batch, which holds requests of any page.
pub(super) const BATCH: &str = "$batch";

/// The namespace of casts and of functions in their full form.
const NAMESPACE: &str = "microsoft.graph.";

/// Whether the request of an example is the listed one in another of its usual forms. `may_miss` tells which arguments of a
/// function a call may leave out, by whether it gives any.
pub(super) fn is_usual(
    listed: &Template,
    path: &str,
    may_miss: &impl Fn(&str, bool) -> bool,
) -> bool {
    let pieces = listed.pieces_of(path);
    let pieces = match pieces.split_last() {
        Some((Piece::Part("$count"), rest)) if !ends_in_count(listed) => rest,
        _ => &pieces,
    };
    fits(&listed.segments, pieces, true, may_miss)
}

fn ends_in_count(listed: &Template) -> bool {
    matches!(listed.segments.last(), Some(Segment::Literal(word)) if word == "$count")
}

fn fits(
    segments: &[Segment],
    pieces: &[Piece<'_>],
    is_first: bool,
    may_miss: &impl Fn(&str, bool) -> bool,
) -> bool {
    let go_on = |segments, pieces| fits(segments, pieces, false, may_miss);
    let Some((piece, behind)) = pieces.split_first() else {
        return segments.is_empty();
    };
    if let Piece::Part(part) = piece
        && is_cast(part)
        && go_on(segments, behind)
    {
        return true;
    }
    match (segments, piece) {
        ([Segment::Literal(users), Segment::Key(_), rest @ ..], Piece::Part(part))
            if is_first
                && users.eq_ignore_ascii_case("users")
                && part.eq_ignore_ascii_case("me") =>
        {
            go_on(rest, behind)
        }
        // `lamps/{id}` listed, `lamps('7')` or `lamps(serialNumber='7')` called.
        ([Segment::Literal(word), Segment::Key(_), rest @ ..], Piece::Part(part))
            if keyed(part).is_some_and(|found| is_same(word, found)) =>
        {
            go_on(rest, behind)
        }
        // The other way about.
        ([Segment::Function { name, arguments }, rest @ ..], Piece::Part(part))
            if arguments.len() == 1 && is_same(name, part) && !behind.is_empty() =>
        {
            let (key, behind) = (behind[0], &behind[1..]);
            matches!(key, Piece::Part(key) if is_value(key)) && go_on(rest, behind)
        }
        ([Segment::Literal(word), rest @ ..], Piece::Part(part)) => {
            (is_same(word, part) || !is_first && is_example(word) && is_value(part))
                && go_on(rest, behind)
        }
        ([Segment::Key(_), rest @ ..], Piece::Part(part)) => is_value(part) && go_on(rest, behind),
        ([Segment::NamedKey { name, .. }, rest @ ..], Piece::Part(part)) => {
            let key = part.split_once('=');
            (key.is_some_and(|(found, _)| is_same(name, found.trim()))
                || key.is_none() && is_value(part))
                && go_on(rest, behind)
        }
        ([Segment::ItemPath(_), rest @ ..], Piece::Inside(inside)) => {
            !inside.is_empty() && go_on(rest, behind)
        }
        ([Segment::Function { name, arguments }, rest @ ..], Piece::Part(part)) => {
            is_call(part, name, arguments, may_miss) && go_on(rest, behind)
        }
        _ => false,
    }
}

/// Whether a piece of a path calls a function with its arguments, or with those that must be there.
fn is_call(
    part: &str,
    name: &str,
    wanted: &[Argument],
    may_miss: &impl Fn(&str, bool) -> bool,
) -> bool {
    let (found, inner) = parenthesised(part).unwrap_or((part, ""));
    if !is_same(name, found) {
        return false;
    }
    let given = arguments(inner).into_iter();
    let given = given.filter(|argument| !argument.is_empty()).map(named);
    let Some(given) = given.collect::<Option<Vec<_>>>() else {
        return false;
    };
    let value_of = |argument: &Argument| {
        let mut given = given.iter();
        given.find(|(name, _)| name.eq_ignore_ascii_case(&argument.name))
    };
    let is_known = |(name, _): &(&str, &str)| {
        let mut wanted = wanted.iter();
        wanted.any(|argument| argument.name.eq_ignore_ascii_case(name))
    };
    given.iter().all(is_known)
        && wanted.iter().all(|argument| match value_of(argument) {
            Some((_, value)) => unquoted(value).is_some() == argument.quoted,
            None => may_miss(&argument.name, !given.is_empty()),
        })
}

/// The word before a key in parentheses: `lamps('7')`, `lamps(serialNumber='7')`.
fn keyed(part: &str) -> Option<&str> {
    let (word, inner) = parenthesised(part)?;
    let is_key = !inner.trim().is_empty() && arguments(inner).len() == 1;
    is_key.then_some(word)
}

/// Whether two words are the same, in their full form or in the short one.
fn is_same(one: &str, other: &str) -> bool {
    let short = |word: &str| {
        let word = word.strip_suffix("()").unwrap_or(word).to_ascii_lowercase();
        word.strip_prefix(NAMESPACE)
            .map_or(word.clone(), str::to_owned)
    };
    short(one) == short(other)
}

fn is_cast(part: &str) -> bool {
    let name = part.strip_prefix(NAMESPACE);
    name.is_some_and(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '.'))
}

/// Whether a word of a listed path is the key of one thing, left over from an example: no word of the API has a full stop, or
/// digits and hyphens.
fn is_example(word: &str) -> bool {
    !word.starts_with('$')
        && !word.starts_with(NAMESPACE)
        && (word.contains('.')
            || word.contains(['-', '_']) && word.contains(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_usual_form(listed: &str, path: &str) -> bool {
        let listed = Template::parse(listed).unwrap();
        is_usual(&listed, path, &|name, gives_others| {
            name == "optional" || gives_others && name != "needed"
        })
    }

    #[test]
    fn usual_forms_need_no_line() {
        for (listed, path) in [
            ("/users/{id}/lamps", "/me/lamps"),
            ("/users/{id}/lamps/{id}", "/me/lamps/7"),
            ("/lamps", "/lamps/$count"),
            ("/lamps", "/lamps/microsoft.graph.lantern/$count?$search=x"),
            (
                "/lamps/{id}/parts",
                "/lamps/7/microsoft.graph.lantern/parts",
            ),
            ("/lamps/{id}", "/lamps(serialNumber='7')"),
            ("/lamps(serialNumber='{number}')", "/lamps/7"),
            ("/lamps/my-lamp-7/parts", "/lamps/8/parts"),
            ("/lamps/lamp.example", "/lamps/8"),
            ("/lamps/{id}/dim", "/lamps/8/microsoft.graph.dim"),
            ("/lamps/f(a='{a}',b={b})", "/lamps/f(b=7)"),
            ("/lamps/f(optional='{a}')", "/lamps/f"),
        ] {
            assert!(is_usual_form(listed, path), "{listed} {path}");
        }
    }

    #[test]
    fn other_paths_need_one() {
        for (listed, path) in [
            ("/lamps/{id}", "/lampz/7"),
            ("/lamps/{id}", "/lamps//7"),
            ("/lamps/{id}", "/lamps"),
            ("/lamps", "/lamps/7"),
            ("/me/lamps", "/users/7/lamps"),
            ("/lamps/{id}/$ref", "/lamps/7"),
            ("/lamps/{id}", "/lamps/7/$value"),
            ("/lamps/f(a='{a}')", "/lamps/f"),
            ("/lamps/f(a='{a}')", "/lamps/f(a=7)"),
            ("/lamps/f(a='{a}')", "/lamps/f(c='7')"),
            ("/lamps/f(a={a},needed={b})", "/lamps/f(a=7)"),
        ] {
            assert!(!is_usual_form(listed, path), "{listed} {path}");
        }
    }
}
