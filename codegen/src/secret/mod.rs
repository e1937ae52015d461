//! Secrets that look real, wherever they stand in a file, and tenants that are not made up.
//!
//! Knows the forms of tokens, keys and client secrets; must not know Markdown, nor how findings are shown.

mod base64;
mod form;
mod host;
mod mask;
mod member;
mod token;

use rayon::prelude::*;

use crate::corpus::Corpus;
use crate::diagnostic::{Code, Diagnostic, Place};

use form::Found;

pub use form::Secret;
pub use mask::Mask;

/// The secrets in all files, pages and included ones, by file and place.
pub fn find(corpus: &Corpus) -> Vec<Secret> {
    let files: Vec<_> = corpus.files().collect();
    let secrets = files.into_par_iter().flat_map_iter(|(path, text)| {
        let found = in_text(text).into_iter();
        found.map(|(range, kind)| Secret {
            text: text[range.clone()].to_owned(),
            place: Place::new(path, range),
            kind,
        })
    });
    secrets.collect()
}

fn in_text(text: &str) -> Vec<Found> {
    let mut found = token::tokens(text);
    found.extend(token::client_secrets(text));
    found.extend(token::signatures(text));
    found.extend(token::storage_keys(text));
    found.extend(token::private_keys(text));
    found.extend(member::secrets(text));
    found.sort_by_key(|(range, _)| range.start);
    // A client secret that is the value of a member `secretText` is one secret.
    found.dedup_by(|(later, _), (first, _)| later.start < first.end);
    found
}

/// The findings about secrets.
pub fn findings(secrets: &[Secret]) -> impl Iterator<Item = Diagnostic> {
    secrets.iter().map(|secret| {
        let (kind, masked) = (secret.kind, mask::shown(&secret.text));
        let message = format!("this looks like {kind}: {masked}");
        let help =
            "write a placeholder such as `{secret}`; if the secret was ever in use, revoke it";
        Diagnostic::new(Code::Secret, secret.place.clone(), message).help(help)
    })
}

/// The findings about hosts of tenants that are not made up.
pub fn hosts(corpus: &Corpus) -> Vec<Diagnostic> {
    let files: Vec<_> = corpus.files().collect();
    let found = files.into_par_iter().flat_map_iter(|(path, text)| {
        let hosts = host::real(text).into_iter();
        hosts.map(|range| {
            let host = &text[range.clone()];
            let message = format!("`{host}` is not the host of one of the fictitious companies");
            let domain = host
                .split_once('.')
                .map_or("onmicrosoft.com", |(_, domain)| domain);
            let help = format!("write a fictitious name such as `contoso.{domain}`");
            Diagnostic::new(Code::TenantHost, Place::new(path, range), message).help(help)
        })
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts that chance made for this test.
    const SIGNATURE: &str = "Zk3vQ9pL0xWc7TnRb2HyUe5Md8SaJg4Fi6Oq1PtKrVw";

    fn found(text: &str) -> Vec<(&str, &str)> {
        let found = in_text(text).into_iter();
        found.map(|(range, kind)| (&text[range], kind)).collect()
    }

    #[test]
    fn tokens_have_three_parts() {
        let head = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9";
        let token = format!("{head}.eyJhdWQiOiJsYW1wIiwib2lkIjoiNDQyIn0.{SIGNATURE}");
        assert_eq!(
            found(&format!("Bearer {token}\n")),
            [(token.as_str(), "an access token")]
        );
        for harmless in [
            format!("{head}..."),
            format!("{head}.eyJhdWQiOiJsYW1wIn0"),
            format!("{head}.eyJhdWQiOiJsYW1wIn0.{}...", &SIGNATURE[..30]),
            format!("{head}.eyJhdWQiOiJsYW1wIn0.{}", "a".repeat(43)),
            format!("eyJxxxxxxxxxxxxxx.eyJhdWQiOiJsYW1wIn0.{SIGNATURE}"),
            format!("{head}.eyJzdWIiOiIxMjM0NTY3ODkwIn0.{SIGNATURE}"),
        ] {
            assert_eq!(found(&harmless), [], "{harmless}");
        }
    }

    #[test]
    fn client_secrets_have_a_mark() {
        let secret = format!("a1B8Q~{}", &SIGNATURE[..34]);
        assert_eq!(
            found(&format!("\"{secret}\"")),
            [(secret.as_str(), "a client secret")]
        );
        let same = format!("a1B8Q~{}", "x".repeat(34));
        for harmless in [
            &format!("x{secret}"),
            &secret[..20],
            &format!("{}...", &secret[..37]),
            &same,
        ] {
            assert_eq!(found(harmless), [], "{harmless}");
        }
    }

    #[test]
    fn signatures_and_keys_are_of_their_length() {
        let signed = format!("https://a/b?sv=2&sig={SIGNATURE}%3D&se=3");
        let signature = format!("{SIGNATURE}%3D");
        assert_eq!(
            found(&signed),
            [(signature.as_str(), "the signature of a shared access URL")]
        );
        assert_eq!(found("https://a/b?sig={signature}"), []);
        let key = "q1Wz8xE2rC9tV3yB4nU5mI6oK7pL0aS+dF/gHjQkZeXwRcTvYbUnIm1O2p3A4s5D6f7G8h9JkLzXcVbNmQwErT==";
        let text = format!("AccountKey={key};");
        assert_eq!(found(&text), [(key, "a storage account key")]);
        assert_eq!(found(&format!("\"id\": \"{key}\"")), []);
    }

    #[test]
    fn private_keys_have_content() {
        let content = SIGNATURE.repeat(4);
        let key = format!("-----BEGIN PRIVATE KEY-----\n{content}\n-----END PRIVATE KEY-----");
        assert_eq!(found(&key), [(key.as_str(), "a private key")]);
        assert_eq!(
            found("-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"),
            []
        );
    }

    #[test]
    fn placeholders_are_no_secrets() {
        let text = r#"{ "secretText": "k7)Vq2}Lx9-wTz4R!b8Nc3@Hd5" }"#;
        let secret = "k7)Vq2}Lx9-wTz4R!b8Nc3@Hd5";
        assert_eq!(found(text), [(secret, "a client secret")]);
        for harmless in [
            "String",
            "client-secret-value-123!A",
            "<k7)Vq2}Lx9-wTz4R!b8Nc3@Hd5>",
            "******",
            "k7)Vq2}Lx9-wTz4R!b8N...",
            "k7)Vq2}Lx9",
        ] {
            let text = format!("\"secretText\": \"{harmless}\"");
            assert_eq!(found(&text), [], "{harmless}");
        }
    }
}
