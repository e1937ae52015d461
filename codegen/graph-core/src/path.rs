//! Segments of a path, percent-encoded as RFC 3986 asks.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything that may not stand in a segment: all but `pchar` (RFC 3986, 3.3).
const NOT_IN_SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
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
    path.extend(utf8_percent_encode(segment, NOT_IN_SEGMENT));
}

/// Whether a segment would be gone, or take another one with it, once the path
/// is resolved (RFC 3986, 5.2.4). No encoding protects it: `%2E` is a dot.
pub(crate) fn is_unsafe(segment: &str) -> bool {
    matches!(segment, "" | "." | "..")
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
    fn segments_that_change_the_path_are_known() {
        for segment in ["", ".", ".."] {
            assert!(is_unsafe(segment));
        }
        for segment in ["...", "%2e", "a.", " "] {
            assert!(!is_unsafe(segment));
        }
    }
}
