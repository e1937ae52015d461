//! Segments of a path, percent-encoded as RFC 3986 asks.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything that may not stand in a segment: all but `pchar` (RFC 3986, 3.3).
pub(crate) const NOT_IN_SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// Adds one segment to a path.
pub(crate) fn push_segment(path: &mut String, segment: &str) {
    path.push('/');
    push_encoded(path, segment);
}

/// Adds to the segment at the end of a path.
pub(crate) fn push_encoded(path: &mut String, text: &str) {
    path.extend(utf8_percent_encode(text, NOT_IN_SEGMENT));
}

/// Adds what stands in parentheses behind a word: the arguments of a function,
/// or the names and values of a key, as `(a='1',b=2)`. A value in quotes may be
/// anything; one without must look like a number, a date or an alias.
///
/// # Errors
///
/// Gives the name whose value is not allowed.
pub(crate) fn push_arguments<'a>(
    path: &mut String,
    arguments: &[(&'a str, &str, bool)],
) -> Result<(), &'a str> {
    let mut written = Vec::new();
    for (name, value, is_quoted) in arguments {
        if *is_quoted {
            written.push(format!("{name}={}", quoted(value)));
        } else if !value.is_empty() && value.bytes().all(is_plain) {
            written.push(format!("{name}={value}"));
        } else {
            return Err(name);
        }
    }
    push_encoded(path, &format!("({})", written.join(",")));
    Ok(())
}

/// What stands in values of OData without quotes.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._:+@".contains(&byte)
}

/// A text as OData writes it in filters, keys and arguments: in quotes, and
/// with its own quotes doubled.
///
/// ```
/// use graph_core::quoted;
///
/// let filter = format!("surname eq {}", quoted("O'Neil"));
/// assert_eq!(filter, "surname eq 'O''Neil'");
/// ```
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Adds the path of an item to what is at the end of a path:
/// `…/root:/folder/file.txt`. What follows it is behind another colon.
///
/// # Errors
///
/// Fails with what is wrong if the path would lead to somewhere else.
pub(crate) fn push_item_path(path: &mut String, item: &str) -> Result<(), &'static str> {
    let segments = item.strip_prefix('/').unwrap_or(item);
    let segments: Vec<&str> = segments.split('/').collect();
    if segments.iter().any(|it| is_unsafe(it)) {
        return Err("has a part that is empty, `.` or `..`");
    }
    // A colon ends the path, and the service decodes before it looks for one.
    if item.contains(':') {
        return Err("has a colon");
    }
    path.push(':');
    for segment in segments {
        push_segment(path, segment);
    }
    Ok(())
}

/// Whether a segment would be gone, or take another one with it, once the path
/// is resolved (RFC 3986, 5.2.4). No encoding protects it: `%2E` is a dot.
pub(crate) fn is_unsafe(segment: &str) -> bool {
    matches!(segment, "" | "." | "..")
}

/// Whether a segment is a version of the service, as far as that can be seen:
/// `beta`, `v1.0`.
pub(crate) fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix('v').unwrap_or_default();
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    segment == "beta" || number.split('.').all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(segment: &str) -> String {
        let mut path = String::new();
        push_segment(&mut path, segment);
        path
    }

    #[test]
    fn only_what_must_be_encoded_is() {
        assert_eq!(
            encoded("adele_contoso.com#EXT#@fabrikam.com"),
            "/adele_contoso.com%23EXT%23@fabrikam.com"
        );
        assert_eq!(encoded("a/b?c%d e"), "/a%2Fb%3Fc%25d%20e");
        assert_eq!(
            encoded("é\\\"<>[]{}|^`"),
            "/%C3%A9%5C%22%3C%3E%5B%5D%7B%7D%7C%5E%60"
        );
        let readable = "@$'(),;=:!*+&~-._aZ09";
        assert_eq!(encoded(readable), format!("/{readable}"));
    }

    #[test]
    fn functions_take_quoted_values_and_plain_ones() {
        let function = |arguments: &[(&'static str, &str, bool)]| {
            let mut path = "/f".to_owned();
            push_arguments(&mut path, arguments).map(|()| path)
        };
        assert_eq!(function(&[]).unwrap(), "/f()");
        assert_eq!(
            function(&[
                ("a", "O'Neil/?#%", true),
                ("b", "2026-01-01T00:00:00Z", false)
            ])
            .unwrap(),
            "/f(a='O''Neil%2F%3F%23%25',b=2026-01-01T00:00:00Z)"
        );
        for value in ["", "1,b=2", "1)", "'", "a b", "é", "1/2", "%31"] {
            assert_eq!(function(&[("a", "", true), ("b", value, false)]), Err("b"));
        }
    }

    #[test]
    fn paths_of_files_keep_their_slashes_and_lead_nowhere_else() {
        let path = |item: &str| {
            let mut path = "/drive/root".to_owned();
            push_item_path(&mut path, item).map(|()| path)
        };
        assert_eq!(path("a b/c#1.txt").unwrap(), "/drive/root:/a%20b/c%231.txt");
        assert_eq!(path("/a").unwrap(), path("a").unwrap());
        for item in [
            "", "/", "//a", "a//b", "a/", "../x", "a/./b", "a:/b", "a:", "a/..",
        ] {
            assert!(path(item).is_err(), "{item}");
        }
    }

    #[test]
    fn segments_that_change_the_path_are_known() {
        for segment in ["", ".", ".."] {
            assert!(is_unsafe(segment));
        }
        for segment in ["...", "%2e", "a.", " "] {
            assert!(!is_unsafe(segment));
        }
    }
}
