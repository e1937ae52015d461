//! Claims that a token lacks, as a 401 tells them.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/claims-challenge>.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_PAD_INDIFFERENT, URL_SAFE_PAD_INDIFFERENT};
use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;
use http_auth::ChallengeParser;

use crate::Json;

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
    let decoded = STANDARD_PAD_INDIFFERENT
        .decode(&value)
        .or_else(|_| URL_SAFE_PAD_INDIFFERENT.decode(&value));
    let claims = match decoded {
        Ok(bytes) => String::from_utf8(bytes).ok()?,
        Err(_) => value,
    };
    let is_object = serde_json::from_str(&claims).is_ok_and(|json: Json| json.is_object());
    is_object.then_some(claims)
}

#[cfg(test)]
mod tests {
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

    proptest::proptest! {
        #[test]
        fn any_header_is_read_or_left_alone(text in "(Bearer )?[ -~\t]{0,40}(claims=\"?[ -~]{0,20})?") {
            if let Some(claims) = found(&[&text]) {
                proptest::prop_assert!(claims.trim_start().starts_with('{'), "{claims}");
            }
        }
    }
}
