//! Text of the service, with everything masked that may be a secret or about
//! a person.
//!
//! It knows what the request said, because that is what a service echoes, and
//! what secrets and addresses look like. It must not know what the text is for.

use std::collections::BTreeSet;
use std::ops::Range;

use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use percent_encoding::percent_decode_str;

use super::encodings::encodings;
use crate::model::{Guid, Json};

/// What stands in the place of what is masked.
const MASKED: &str = "[…]";

/// How many characters of a text are shown.
const MOST_CHARS: usize = 1024;

/// How many bytes of a text are looked at.
const MOST_BYTES: usize = 8 * 1024;

/// A request that said more than this is not compared with a text: nothing of
/// the text is shown.
const MOST_VALUES: usize = 400;

/// Shorter values are not looked for: they are parts of too many words.
const SHORTEST: usize = 3;

/// From this length on, a value is found within other words as well.
const LONG: usize = 8;

/// From this length on, a run of letters and digits is taken for a secret.
const LONGEST_WORD: usize = 24;

/// What a request said that must not be shown when it is echoed.
#[derive(Default)]
pub(crate) struct Mask {
    /// In lower case, and in every way in which they may be written.
    values: BTreeSet<String>,
    token: Option<String>,
    /// Whether there are more of them than can be looked for.
    is_everything: bool,
}

impl Mask {
    /// What this request says: its token, its keys, the values of its query
    /// and of its body. What `template` has as well is known to everybody.
    pub(crate) fn of(request: &Request<Bytes>, template: &str) -> Self {
        let mut said = BTreeSet::new();
        let mut add = |text: &str| {
            let text = text.trim();
            if text.chars().count() >= SHORTEST && said.len() <= MOST_VALUES {
                said.insert(text.to_owned());
            }
        };
        let uri = request.uri();
        path_values(uri.path(), template, &mut add);
        query_values(uri.query().unwrap_or_default(), &mut add);
        body_values(request, &mut add);
        let token = request.headers().get(AUTHORIZATION);
        let token = token.and_then(|it| it.to_str().ok()?.split(' ').nth(1));
        Self {
            is_everything: said.len() > MOST_VALUES,
            values: said
                .iter()
                .flat_map(|it| encodings(it))
                .map(|it| lower(&it))
                .collect(),
            token: token.map(lower),
        }
    }

    /// The text as it may be shown: masked, on one line, and not too long.
    pub(crate) fn shown(&self, text: &str) -> String {
        let text = text.trim();
        if self.is_everything {
            return if text.is_empty() { "" } else { MASKED }.to_owned();
        }
        let looked_at = beginning(text, MOST_BYTES);
        let mut masked = self.echoes(looked_at);
        masked.extend(quoted_values(looked_at));
        masked.extend(secrets(looked_at));
        masked.sort_unstable_by_key(|it| it.start);
        show(looked_at, &masked, looked_at.len() < text.len())
    }

    /// Whether the text is a word that programs can compare, such as a code, and
    /// has no part of a token.
    pub(crate) fn is_code(&self, text: &str) -> bool {
        let is_part = |it: u8| it.is_ascii_alphanumeric() || b"._-:".contains(&it);
        let token = self.token.as_deref();
        (1..=100).contains(&text.len())
            && text.bytes().all(is_part)
            && !token.is_some_and(|token| lower(text).contains(token))
            && !text.starts_with("eyJ")
    }

    /// Where the text repeats what the request said.
    fn echoes(&self, text: &str) -> Vec<Range<usize>> {
        let text = lower(text);
        let mut found = Vec::new();
        for token in self.token.iter().filter(|it| !it.is_empty()) {
            let places = text.match_indices(token.as_str());
            found.extend(places.map(|(at, it)| at..at + it.len()));
        }
        for value in &self.values {
            let places = text.match_indices(value.as_str());
            let places = places.map(|(at, it)| at..at + it.len());
            found.extend(places.filter(|it| value.len() >= LONG || stands_alone(&text, it)));
        }
        found
    }
}

/// In lower case, as far as that has as many bytes.
fn lower(text: &str) -> String {
    let one = |it: char| {
        let mut lower = it.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == it.len_utf8() => one,
            _ => it,
        }
    };
    text.chars().map(one).collect()
}

/// As much of the text as has no more bytes than this.
fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Whether what stands here is no part of a longer word.
fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let (before, after) = (&text[..place.start], &text[place.end..]);
    let is_word = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    let begins = !is_word(before.chars().next_back()) || ends_with_escape(before);
    begins && !is_word(after.chars().next())
}

/// Whether the last letters are those of `%27`, `\u0027` or `\n`.
fn ends_with_escape(text: &str) -> bool {
    let is_hex = |it: &str| it.bytes().all(|it| it.is_ascii_hexdigit());
    let after = |sign: &str, length: usize| {
        let at = text.len().checked_sub(sign.len() + length);
        let end = at.and_then(|at| text.get(at..)?.strip_prefix(sign));
        end.is_some_and(|it| length == 1 || is_hex(it))
    };
    after("%", 2) || after("\\u", 4) || after("\\", 1)
}

/// The keys in a path, of which everybody knows the template. Without one, what
/// looks like a name of the reference is taken for one.
fn path_values(path: &str, template: &str, add: &mut impl FnMut(&str)) {
    let literals: BTreeSet<&str> = template.split('/').collect();
    for segment in path.split('/') {
        let decoded = percent_decode_str(segment).decode_utf8_lossy();
        let is_known = match template {
            "" => is_literal(&decoded),
            _ => literals.contains(&*decoded),
        };
        if !is_known {
            add(&decoded);
            literal_values(&decoded, add);
        }
    }
}

/// Whether this is `users`, `$count` or `v1.0`.
fn is_literal(segment: &str) -> bool {
    let name = segment.trim_start_matches('$');
    let is_name = name.starts_with(|it: char| it.is_ascii_lowercase())
        && name.bytes().all(|it| it.is_ascii_alphabetic());
    is_name || segment == "v1.0"
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

/// The values of a body: those of its JSON, or a short text as a whole.
fn body_values(request: &Request<Bytes>, add: &mut impl FnMut(&str)) {
    if let Ok(body) = serde_json::from_slice::<Json>(request.body()) {
        return json_values(&body, add);
    }
    let is_text = request.headers().contains_key(CONTENT_TYPE);
    match std::str::from_utf8(request.body()) {
        Ok(text) if is_text && text.len() <= MOST_CHARS => add(text),
        _ => {}
    }
}

/// The texts and the long numbers of JSON, and the keys and values in the URLs
/// of a batch.
fn json_values(body: &Json, add: &mut impl FnMut(&str)) {
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
        Json::Array(elements) => elements.iter().for_each(|it| json_values(it, add)),
        Json::Object(members) => members.values().for_each(|it| json_values(it, add)),
        Json::Null | Json::Bool(_) => {}
    }
}

/// What stands in quotes and is no list of names.
fn quoted_values(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['\'', '"']).map(|it| it + at) {
        let quote = &text[start..=start];
        at = start + 1;
        // An apostrophe in a word begins no quotation.
        if text[..start].ends_with(char::is_alphanumeric) {
            continue;
        }
        let Some(end) = text[at..].find(quote).map(|it| it + at) else {
            continue;
        };
        if !has_only_names(&text[at..end]) {
            found.push(at..end);
        }
        at = end + 1;
    }
    found
}

/// Whether this is one word, or several that look like names of the reference:
/// `User.Read, Group.Read`, `ConsistencyLevel: eventual`, and not `Adele Vance`.
fn has_only_names(text: &str) -> bool {
    let is_name = |word: &str| {
        let mut letters = word.chars().skip_while(|it| !it.is_alphanumeric());
        let is_upper = letters.next().is_some_and(char::is_uppercase);
        !is_upper || word.contains('.') || letters.any(char::is_uppercase)
    };
    !text.contains(char::is_whitespace) || text.split([' ', ',', ';', ':']).all(is_name)
}

/// Addresses of persons, and what looks like a token or a key.
fn secrets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut after_bearer = false;
    for part in text.split_inclusive(is_edge) {
        let word = part.trim_end_matches(is_edge);
        let place = at..at + word.len();
        at += part.len();
        if word.is_empty() {
            continue;
        }
        let is_url = word.starts_with("//");
        if after_bearer {
            found.push(place);
        } else if is_url {
            found.extend(segments(&text[place.clone()], place.start));
        } else if is_secret(word) {
            found.push(place);
        }
        after_bearer = word.eq_ignore_ascii_case("bearer");
    }
    found
}

/// The segments of a URL that look like secrets.
fn segments(url: &str, mut at: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for segment in url.split('/') {
        if is_secret(segment) {
            found.push(at..at + segment.len());
        }
        at += segment.len() + 1;
    }
    found
}

/// What stands around words, and in no token and in no address.
fn is_edge(it: char) -> bool {
    it.is_whitespace() || "\"'`<>()[]{},;:!?&|=…".contains(it)
}

fn is_secret(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    let is_address = word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains(|it: char| it.is_alphanumeric())
    });
    // A GUID names a request, a tenant or a thing, and opens nothing.
    let is_guid = || word.len() == 36 && Guid::try_parse(word).is_ok();
    let is_long = word.len() >= LONGEST_WORD && word.bytes().any(|it| it.is_ascii_digit());
    is_address || is_long && !is_guid() || word.starts_with("eyJ")
}

/// The text without what is masked, and without what could do something to a
/// terminal or a log. The places to mask are in order, and may overlap.
fn show(text: &str, masked: &[Range<usize>], is_cut: bool) -> String {
    let mut shown = String::new();
    let mut masked = masked.iter().peekable();
    let mut covered = 0;
    for (count, (at, character)) in text.char_indices().enumerate() {
        if count == MOST_CHARS {
            shown.push('…');
            return shown;
        }
        while let Some(place) = masked.next_if(|it| it.start <= at) {
            if place.end > covered && !place.is_empty() {
                if at >= covered {
                    shown.push_str(MASKED);
                }
                covered = place.end;
            }
        }
        if at >= covered {
            match is_invisible(character) {
                true => shown.extend(character.escape_default()),
                false => shown.push(character),
            }
        }
    }
    if is_cut {
        shown.push('…');
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
            "AADSTS500011: the principal was not found. Trace ID: 45715bb8-13f9-4bf6-927f-ef96c102d394",
            "The type 'Edm.Int32' of 'extensionAttribute1' is not 'Collection(Edm.String)'.",
            "Resource 'User' has no 'PATCH'; set 'ConsistencyLevel: eventual' or 'Content-Type'.",
            "One of 'User.Read.All, Directory.Read.All' or \"oauth2PermissionGrants\" is needed.",
            "Valid are '1' to '999'. See https://learn.microsoft.com/graph/aad-advanced-queries",
            "",
        ] {
            assert_eq!(shown(text), text);
        }
        for (text, masked) in [
            ("User 'Adele Vance' exists", "User '[…]' exists"),
            ("'12 Main Street'", "'[…]'"),
            ("'Adele Vance adele@contoso.com Megan'", "'[…]'"),
            ("adele@contoso.com exists", "[…] exists"),
            ("mail=<adele@contoso.com>;", "mail=<[…]>;"),
            ("Bearer s3cret was sent", "Bearer […] was sent"),
            (
                "authorization: bearer  s3cret",
                "authorization: bearer  […]",
            ),
            ("token eyJhbGciOi.e30.sig", "token […]"),
            ("key 45715bb813f94bf6927fef96c102d394.", "key […]"),
            (
                "https://x.sharepoint.com/_api/45715bb813f94bf6927fef96c102d394?sig=abc",
                "https://x.sharepoint.com/_api/[…]?sig=abc",
            ),
            ("'unfinished adele@contoso.com", "'unfinished […]"),
        ] {
            assert_eq!(shown(text), masked);
        }
    }

    fn request() -> Request<Bytes> {
        let request = Request::patch(
            "https://graph.microsoft.com/v1.0/users/Adele.V%40x/f(name='Zo%C3%AB')?\
             $filter=city%20eq%20'Lima'&$select=displayName&name=rome&$search=%22mail:bob%22",
        );
        let request = request.header("authorization", "Bearer s3cret");
        let body = r#"{"city":"Oslo","phones":["555 0100"],"n":{"age":12345,"x":"US"},"full":"Ann & Zoë \"O'Neil\""}"#;
        request.body(Bytes::from(body)).unwrap()
    }

    #[test]
    fn what_a_request_said_is_masked_where_it_stands_alone() {
        let mask = Mask::of(&request(), "/v1.0/users/{}/f()");
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
        // What has no template is not known as well.
        let mask = Mask::of(&request(), "");
        assert_eq!(mask.shown("v1.0 users adele.v@x"), "v1.0 users […]");
    }

    #[test]
    fn it_is_masked_in_every_way_in_which_it_may_be_written() {
        let mask = Mask::of(&request(), "/v1.0/users/{}/f()");
        for echo in [
            "Adele.V%40x",
            "x=%27Lima%27",
            "Ann+%26+Zo%C3%AB",
            "Ann%20%26%20Zo%c3%ab%20%22O%27Neil%22",
            r"Zo\u00eb",
            r#"Ann & Zoë \"O'Neil\""#,
            "Ann &amp; Zoë &quot;O&#39;Neil&quot;",
            "QW5uICYgWm/DqyAiTydOZWlsIg==",
            r"\nOslo\n",
            "Bearer%20s3cret",
            "xs3cretx",
        ] {
            let shown = mask.shown(echo).to_lowercase();
            for value in ["adele", "lima", "zo", "neil", "oslo", "s3cret", "qw5u"] {
                assert!(!shown.contains(value), "{echo}: {shown}");
            }
        }
    }

    #[test]
    fn what_is_masked_twice_is_masked_once() {
        let mask = Mask::of(&Request::new(r#""Lee ann""#.into()), "");
        assert_eq!(mask.shown("<Lee ann@contoso.com>"), "<[…]>");
    }

    #[test]
    fn half_a_value_is_not_shown_either() {
        let mask = Mask::of(&request(), "/v1.0/users/{}/f()");
        for before in 990..1030 {
            let shown = mask.shown(&format!("{} adele.v@x and more", "é".repeat(before)));
            assert!(!shown.contains("ade"), "{shown}");
        }
    }

    #[test]
    fn nothing_is_shown_if_a_request_said_more_than_can_be_looked_for() {
        let values: Vec<String> = (0..100_000).map(|it| format!("value {it}")).collect();
        let body = serde_json::to_vec(&values).unwrap();
        let mask = Mask::of(&Request::new(body.into()), "");
        assert_eq!(mask.shown("value 99999"), "[…]");
        assert_eq!(mask.shown(" "), "");
        assert!(mask.is_code("Request_BadRequest"));
    }

    #[test]
    fn a_code_is_one_word_without_the_token() {
        let mask = Mask::of(&request(), "");
        for code in [
            "Request_ResourceNotFound",
            "itemNotFound",
            "Oslo",
            "a.b:c-1",
        ] {
            assert!(mask.is_code(code), "{code}");
        }
        for text in [
            "",
            "two words",
            "s3cret",
            "xS3CRETx",
            "eyJhbGciOi",
            "a@b",
            "é",
        ] {
            assert!(!mask.is_code(text), "{text}");
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
