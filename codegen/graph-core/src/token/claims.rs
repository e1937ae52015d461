//! Claims that a token lacks, as a 401 tells them.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/claims-challenge>.

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;
use http_auth::ChallengeParser;

use crate::Json;
use crate::model::from_base64;

/// The claims that the headers of a response ask for, as JSON.
pub(crate) fn challenge(headers: &HeaderMap) -> Option<String> {
    let challenges = headers.get_all(WWW_AUTHENTICATE).iter();
    let texts = challenges.filter_map(|it| it.to_str().ok());
    // A list is read as far as it can be.
    let challenges = texts.flat_map(|text| ChallengeParser::new(text).map_while(Result::ok));
    challenges
        .filter(|challenge| challenge.scheme.eq_ignore_ascii_case("bearer"))
        .flat_map(|challenge| challenge.params)
        .filter(|(name, _)| name.eq_ignore_ascii_case("claims"))
        .find_map(|(_, value)| read(value.to_unescaped()))
}

/// The claims, which are mostly in base64. Nothing else than a JSON object goes
/// any further.
fn read(value: String) -> Option<String> {
    let claims = match from_base64(&value) {
        Some(bytes) => String::from_utf8(bytes).ok()?,
        None => value,
    };
    let is_object = serde_json::from_str(&claims).is_ok_and(|json: Json| json.is_object());
    is_object.then_some(claims)
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::{STANDARD_PAD_INDIFFERENT, URL_SAFE_PAD_INDIFFERENT};
    use http::HeaderValue;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;

    fn found(values: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(WWW_AUTHENTICATE, value.parse().unwrap());
        }
        challenge(&headers)
    }

    #[test]
    fn claims_are_found_in_every_form_that_they_come_in() {
        let standard = STANDARD_PAD_INDIFFERENT.encode(CLAIMS);
        let url_safe = URL_SAFE_PAD_INDIFFERENT.encode(CLAIMS);
        let quoted = CLAIMS.replace('"', "\\\"");
        for values in [
            vec![format!("Bearer claims=\"{standard}\"")],
            vec![format!(
                "Bearer realm=\"\", authorization_uri=\"https://login.example/authorize\", \
                 error=\"insufficient_claims\", claims=\"{standard}\""
            )],
            vec![format!("bearer CLAIMS=\"{url_safe}\"")],
            vec![format!(
                "Bearer claims=\"{}\"",
                url_safe.trim_end_matches('=')
            )],
            vec![format!("Bearer claims=\"{quoted}\"")],
            vec![format!("Basic realm=\"x\", Bearer claims=\"{standard}\"")],
            vec![
                "Negotiate".to_owned(),
                format!("Bearer claims=\"{standard}\""),
            ],
        ] {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            assert_eq!(found(&values).as_deref(), Some(CLAIMS), "{values:?}");
        }
    }

    #[test]
    fn nothing_but_an_object_is_a_claim() {
        let text = STANDARD_PAD_INDIFFERENT.encode("[1]");
        let other = format!(
            "Basic claims=\"{}\"",
            STANDARD_PAD_INDIFFERENT.encode(CLAIMS)
        );
        let deep = "[".repeat(100_000);
        for value in [
            "",
            "Bearer",
            "Bearer claims=",
            "Bearer claims=\"\"",
            "Bearer claims=\"not JSON\"",
            "Bearer claims=\"////\"",
            "Bearer realm=\"claims={}\"",
            &format!("Bearer claims=\"{text}\""),
            &format!("Bearer claims=\"{deep}\""),
            &other,
        ] {
            assert_eq!(found(&[value]), None, "{}", &value[..value.len().min(40)]);
        }
    }

    /// The bytes that a header can have, `claims` left out.
    fn noise() -> impl Strategy<Value = HeaderValue> {
        let byte = prop_oneof![Just(b'\t'), b' '..=b'~', 0x80..=0xff_u8];
        let piece = prop_oneof![
            vec(byte, 0..20),
            select(vec![
                &b"Bearer "[..],
                b"Basic ",
                b"realm=",
                b"\"",
                b"\\",
                b",",
                b"=",
                b"{",
                b"e30=",
            ])
            .prop_map(<[u8]>::to_vec),
        ];
        vec(piece, 0..8).prop_filter_map("claims, or no header", |pieces| {
            let bytes = pieces.concat();
            let named = bytes.to_ascii_lowercase();
            let named = named.windows(6).any(|part| part == b"claims");
            HeaderValue::from_bytes(&bytes).ok().filter(|_| !named)
        })
    }

    proptest! {
        #[test]
        fn any_header_is_read_or_left_alone(text in "(Bearer )?[ -~\t]{0,40}(claims=\"?[ -~]{0,20})?") {
            if let Some(claims) = found(&[&text]) {
                prop_assert!(claims.trim_start().starts_with('{'), "{claims}");
            }
        }

        #[test]
        fn any_claims_are_read_or_left_alone(bytes in vec(any::<u8>(), 0..60), encoded: bool) {
            let claims = match encoded {
                true => STANDARD_PAD_INDIFFERENT.encode(&bytes).into_bytes(),
                false => bytes,
            };
            let value = [&b"Bearer claims=\""[..], &claims, b"\""].concat();
            let value = HeaderValue::from_bytes(&value).ok();
            let mut headers = HeaderMap::new();
            headers.extend(value.map(|value| (WWW_AUTHENTICATE, value)));
            if let Some(claims) = challenge(&headers) {
                let json: Json = serde_json::from_str(&claims).unwrap();
                prop_assert!(json.is_object(), "{claims}");
            }
        }

        #[test]
        fn a_challenge_is_found_among_any_others(
            before in vec(noise(), 0..4),
            after in vec(noise(), 0..4),
        ) {
            let value = format!("Bearer claims=\"{}\"", STANDARD_PAD_INDIFFERENT.encode(CLAIMS));
            let own = [HeaderValue::try_from(value).unwrap()];
            let mut headers = HeaderMap::new();
            for value in before.into_iter().chain(own).chain(after) {
                headers.append(WWW_AUTHENTICATE, value);
            }
            let found = challenge(&headers);
            prop_assert_eq!(found.as_deref(), Some(CLAIMS));
        }
    }
}
