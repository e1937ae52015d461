//! Text of the service, with everything masked that may be a secret or about
//! a person.
//!
//! It knows what the request said, because that is what a service echoes, and
//! what secrets and addresses look like. It must not know what the text is for.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use bytes::Bytes;
use http::Request;
use http::header::AUTHORIZATION;
use percent_encoding::percent_decode_str;

use crate::model::Json;

/// What stands in the place of what is masked.
const MASKED: &str = "[…]";

/// How many characters of a text are shown.
const MOST_CHARS: usize = 1024;

/// Shorter values are not looked for: they are parts of too many words.
const SHORTEST: usize = 3;

/// From this length on, a run of letters and digits is taken for a secret.
const LONGEST_WORD: usize = 24;

/// What a request said that must not be shown when it is echoed.
#[derive(Default)]
pub(crate) struct Mask {
    /// In lower case, the longest first.
    values: Vec<String>,
}

impl Mask {
    /// What this request says: its token, its keys, the values of its query
    /// and of its body. What `template` has as well is known to everybody.
    pub(crate) fn of(request: &Request<Bytes>, template: &str) -> Self {
        let mut values = BTreeSet::new();
        let mut add = |text: &str| {
            let text = text.trim().to_lowercase();
            if text.chars().count() >= SHORTEST {
                values.insert(text);
            }
        };
        let token = request.headers().get(AUTHORIZATION);
        let token = token.and_then(|it| it.to_str().ok()).unwrap_or_default();
        token.split(' ').skip(1).for_each(&mut add);
        let uri = request.uri();
        path_values(uri.path(), template, &mut add);
        query_values(uri.query().unwrap_or_default(), &mut add);
        if let Ok(body) = serde_json::from_slice::<Json>(request.body()) {
            body_values(&body, &mut add);
        }
        let mut values: Vec<String> = values.into_iter().collect();
        values.sort_by_key(|value| std::cmp::Reverse(value.len()));
        Self { values }
    }

    /// The text as it may be shown: masked, on one line, and not too long.
    pub(crate) fn shown(&self, text: &str) -> String {
        let more = text.char_indices().nth(MOST_CHARS);
        let (text, more) = match more {
            Some((end, _)) => (&text[..end], "…"),
            None => (text, ""),
        };
        let text = self.without_echoes(text.trim());
        let text = without_quoted_values(&text);
        let text = without_secrets(&text);
        format!("{}{more}", escaped(&text))
    }

    /// The text without what the request said.
    fn without_echoes(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for value in &self.values {
            // In one spelling of both, whose bytes are those of the text.
            let lower = text.to_lowercase();
            if lower.len() != text.len() {
                text = lower.clone();
            }
            let mut rest = 0;
            let mut masked = String::new();
            for (at, found) in lower.match_indices(value.as_str()) {
                let end = at + found.len();
                if at < rest || !stands_alone(&lower, at, end) {
                    continue;
                }
                masked.push_str(&text[rest..at]);
                masked.push_str(MASKED);
                rest = end;
            }
            if rest > 0 {
                masked.push_str(&text[rest..]);
                text = masked;
            }
        }
        text
    }
}

/// Whether what stands here is no part of a longer word.
fn stands_alone(text: &str, at: usize, end: usize) -> bool {
    let is_word = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    !is_word(text[..at].chars().next_back()) && !is_word(text[end..].chars().next())
}

/// The keys in a path, of which everybody knows the template.
fn path_values(path: &str, template: &str, add: &mut impl FnMut(&str)) {
    let literals: BTreeSet<&str> = template.split('/').collect();
    for segment in path.split('/') {
        let decoded = percent_decode_str(segment).decode_utf8_lossy();
        if !literals.contains(&*decoded) {
            add(&decoded);
            literal_values(&decoded, add);
        }
    }
}

/// The values in a query.
fn query_values(query: &str, add: &mut impl FnMut(&str)) {
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or_default();
        let value = percent_decode_str(value).decode_utf8_lossy();
        literal_values(&value, add);
        if !name.starts_with('$') && !name.starts_with("%24") {
            add(&value);
        }
    }
}

/// What stands in quotes in a path or a query, and the words of it.
fn literal_values(text: &str, add: &mut impl FnMut(&str)) {
    for quote in ['\'', '"'] {
        for literal in text.split(quote).skip(1).step_by(2) {
            add(literal);
            literal.split([' ', ':']).for_each(&mut *add);
        }
    }
}

/// The texts and the long numbers of a body, and the keys and values in the
/// URLs of a batch.
fn body_values(body: &Json, add: &mut impl FnMut(&str)) {
    match body {
        Json::String(text) => {
            add(text);
            if text.starts_with('/') {
                let (path, query) = text.split_once('?').unwrap_or((text, ""));
                path_values(path, "", add);
                query_values(query, add);
            }
        }
        Json::Number(number) => {
            let text = number.to_string();
            if text.len() > SHORTEST {
                add(&text);
            }
        }
        Json::Array(elements) => elements.iter().for_each(|it| body_values(it, add)),
        Json::Object(members) => members.values().for_each(|it| body_values(it, add)),
        Json::Null | Json::Bool(_) => {}
    }
}

/// The text without what stands in quotes and is no name of a property, a type
/// or a permission.
fn without_quoted_values(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(['\'', '"']) {
        let quote = &rest[start..=start];
        let (before, quoted) = (&rest[..start], &rest[start + 1..]);
        shown.push_str(before);
        // An apostrophe in a word begins no quotation.
        let inside = before.ends_with(char::is_alphanumeric);
        let end = quoted.find(quote).filter(|_| !inside);
        let Some(end) = end else {
            shown.push_str(quote);
            rest = quoted;
            continue;
        };
        let value = &quoted[..end];
        let value = if is_name(value) { value } else { MASKED };
        let _ = write!(shown, "{quote}{value}{quote}");
        rest = &quoted[end + 1..];
    }
    shown.push_str(rest);
    shown
}

/// Whether this is `displayName`, `microsoft.graph.user` or `User.Read.All`,
/// and not `Adele`.
fn is_name(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|it| it.is_ascii_alphabetic() || it == b'_')
    };
    let begins_low = text.starts_with(|it: char| it.is_ascii_lowercase() || "$@#".contains(it));
    let parts = text.trim_start_matches(['$', '@', '#']);
    text.is_empty() || (begins_low || text.contains('.')) && parts.split(['.', '/']).all(is_part)
}

/// The text without addresses of persons and without what looks like a token,
/// a key or an identifier.
fn without_secrets(text: &str) -> String {
    let mut shown = String::new();
    let mut after_bearer = false;
    for part in text.split_inclusive(is_edge) {
        let word = part.trim_end_matches(is_edge);
        if word.is_empty() {
            shown.push_str(part);
            continue;
        }
        let is_masked = after_bearer || is_secret(word);
        shown.push_str(if is_masked { MASKED } else { word });
        shown.push_str(&part[word.len()..]);
        after_bearer = word.eq_ignore_ascii_case("bearer");
    }
    shown
}

/// What stands around words, and in no token and in no address.
fn is_edge(it: char) -> bool {
    it.is_whitespace() || "\"'`<>()[]{},;:!?&|=…".contains(it)
}

fn is_secret(word: &str) -> bool {
    let is_address = word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains(|it: char| it.is_alphanumeric())
    });
    let digits = word.bytes().any(|it| it.is_ascii_digit());
    is_address || word.len() >= LONGEST_WORD && digits || word.starts_with("eyJ")
}

/// The text without what could do something to a terminal or a log.
fn escaped(text: &str) -> String {
    let mut shown = String::new();
    for character in text.chars() {
        if is_invisible(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Control characters, and those that turn the direction of a text around.
fn is_invisible(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        Mask::default().shown(text)
    }

    #[test]
    fn names_of_the_reference_are_shown_and_values_are_not() {
        for text in [
            "Property 'displayName' does not exist on type 'microsoft.graph.user'.",
            "Missing 'User.ReadWrite.All', don't try '$select' or \"@odata.type\".",
            "Invalid filter clause: syntax error at position 12",
            "Expired at 2026-01-01T00:00:00Z",
            "AADSTS500011: the principal was not found",
            "",
        ] {
            assert_eq!(shown(text), text);
        }
        for (text, masked) in [
            ("User 'Adele Vance' exists", "User '[…]' exists"),
            ("User \"Adele\" exists", "User \"[…]\" exists"),
            ("adele@contoso.com exists", "[…] exists"),
            ("mail=<adele@contoso.com>;", "mail=<[…]>;"),
            ("Bearer s3cret was sent", "Bearer […] was sent"),
            (
                "authorization: bearer  s3cret",
                "authorization: bearer  […]",
            ),
            ("token eyJhbGciOi.e30.sig", "token […]"),
            ("id 45715bb8-13f9-4bf6-927f-ef96c102d394.", "id […]"),
            ("'unfinished adele@contoso.com", "'unfinished […]"),
        ] {
            assert_eq!(shown(text), masked);
        }
    }

    #[test]
    fn what_a_request_said_is_masked_where_it_stands_alone() {
        let request = Request::patch(
            "https://graph.microsoft.com/v1.0/users/Adele.V%40x/f(name='Zo%C3%AB')?\
             $filter=city%20eq%20'Lima'&$select=displayName&name=rome&$search=%22mail:bob%22",
        );
        let request = request.header("authorization", "Bearer s3cret");
        let body = r#"{"city":"Oslo","phones":["555 0100"],"n":{"age":12345,"x":"US"}}"#;
        let request = request.body(Bytes::from(body)).unwrap();
        let mask = Mask::of(&request, "/v1.0/users/{}/f()");
        for value in [
            "adele.v@x",
            "ADELE.V@X",
            "Zoë",
            "Lima",
            "rome",
            "bob",
            "s3cret",
            "Oslo",
            "555 0100",
            "12345",
        ] {
            let text = format!("there is no {value}, or {value}");
            assert_eq!(mask.shown(&text), "there is no […], or […]", "{value}");
        }
        for value in [
            "users",
            "displayName",
            "romeo",
            "Limassol",
            "city",
            "US",
            "v1.0",
        ] {
            assert_eq!(mask.shown(value), value);
        }
    }

    #[test]
    fn a_text_cannot_do_anything_to_a_terminal() {
        assert_eq!(
            shown("a\r\nb\u{1b}[31m\u{202e}c"),
            "a\\r\\nb\\u{1b}[31m\\u{202e}c"
        );
        let long = shown(&"é".repeat(5000));
        assert_eq!((long.chars().count(), long.ends_with('…')), (1025, true));
    }

    proptest::proptest! {
        #[test]
        fn no_value_and_no_token_is_shown_whatever_stands_around_it(
            value in "[a-zA-Z0-9 .@äß-]{3,40}",
            before in "[ -~é\n]{0,30}",
            after in "[ -~é\n]{0,30}",
        ) {
            let value = value.trim();
            proptest::prop_assume!(value.chars().count() >= 3);
            let body = serde_json::json!({ "deep": [{ "value": value }] }).to_string();
            let mut request = Request::new(Bytes::from(body));
            request.headers_mut().insert(AUTHORIZATION, "Bearer t0psecret".parse().unwrap());
            let mask = Mask::of(&request, "/");
            let text = format!("{before} {value} t0psecret {after}");
            let shown = mask.shown(&text);
            let around = format!("{before} {after}").to_lowercase();
            proptest::prop_assume!(!around.contains(&value.to_lowercase()));
            proptest::prop_assume!(!MASKED.contains(value) && !"t0psecret".contains(&value.to_lowercase()));
            proptest::prop_assert!(!shown.contains("t0psecret"), "{shown}");
            proptest::prop_assert!(!shown.contains(value), "{shown}");
            proptest::prop_assert!(!shown.contains(char::is_control));
        }

        #[test]
        fn any_text_and_any_request_are_taken(text in proptest::prelude::any::<String>(), path in "/[ -~&&[^ \"<>#?`{}|^\\\\]]{0,40}", body in proptest::prelude::any::<String>()) {
            let mut request = Request::new(Bytes::from(body));
            if let Ok(uri) = path.parse() {
                *request.uri_mut() = uri;
            }
            Mask::of(&request, "/{}").shown(&text);
        }
    }
}
