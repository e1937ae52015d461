//! Names of headers.
//!
//! Knows the headers of HTTP and of the API; must not know their values.

use crate::diagnostic::{Code, Diagnostic, Edit};
use crate::facts::http::{self, Message};
use crate::markdown::CodeBlock;

/// The headers that messages of the API have, and those of HTTP that others may have.
const KNOWN: &[&str] = &[
    "Accept",
    "Accept-Charset",
    "Accept-Encoding",
    "Accept-Language",
    "Accept-Ranges",
    "Age",
    "Allow",
    "Authorization",
    "Cache-Control",
    "Client-Request-Id",
    "Connection",
    "ConsistencyLevel",
    "Content-Disposition",
    "Content-Encoding",
    "Content-ID",
    "Content-Language",
    "Content-Length",
    "Content-Location",
    "Content-MD5",
    "Content-Range",
    "Content-Transfer-Encoding",
    "Content-Type",
    "Cookie",
    "DataServiceVersion",
    "Date",
    "ETag",
    "Expect",
    "Expires",
    "Forwarded",
    "From",
    "Host",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Range",
    "If-Unmodified-Since",
    "Last-Modified",
    "Link",
    "Location",
    "MIME-Version",
    "OData-EntityId",
    "OData-Isolation",
    "OData-MaxVersion",
    "OData-Version",
    "Operation-Location",
    "Origin",
    "Persistent-Auth",
    "Pragma",
    "Prefer",
    "Preference-Applied",
    "Range",
    "RateLimit-Limit",
    "RateLimit-Remaining",
    "RateLimit-Reset",
    "Referer",
    "Refresh",
    "Request-Id",
    "Retry-After",
    "Scenario-Type",
    "Server",
    "Set-Cookie",
    "Strict-Transport-Security",
    "TE",
    "Trailer",
    "Transfer-Encoding",
    "Upgrade",
    "User-Agent",
    "Vary",
    "Via",
    "WWW-Authenticate",
    "Warning",
    "Workbook-Session-Id",
    "X-AnchorMailbox",
    "X-HTTP-Method-Override",
    "X-Request-Id",
];

/// Whether a header of this name is known.
pub(super) fn is_known(name: &str) -> bool {
    KNOWN.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Headers that stand in no mail and no part of a body.
const OF_HEAD: &[&str] = &[
    "Accept",
    "Authorization",
    "ConsistencyLevel",
    "Content-Length",
    "Content-Type",
    "If-Match",
    "If-None-Match",
    "Location",
    "Prefer",
    "Range",
    "Retry-After",
    "Workbook-Session-Id",
];

/// Whether a header of this name tells that it stands in the head of a message.
pub(super) fn is_of_head(name: &str) -> bool {
    OF_HEAD
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name.trim()))
}

/// Whether a word can be the name of a header.
pub(super) fn is_token(word: &str) -> bool {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !word.is_empty() && word.chars().all(is_of_name)
}

/// The header names that are a slip away from a known one.
pub(super) fn check(block: &CodeBlock<'_>, message: &Message) -> Vec<Diagnostic> {
    let found = message.headers.iter().filter_map(|header| {
        let known = meant(&header.name)?;
        let line = http::line_of(&block.text, header.range.start);
        let start = line.start + block.text[line].find(&header.name)?;
        let place = block.place_of(start..start + header.name.len());
        let message = format!("`{}` is not a header; `{known}` is one", header.name);
        let fix = Edit::within(&place, &header.name, 0..header.name.len(), known);
        let finding = Diagnostic::new(Code::HeaderMisspelt, place, message);
        Some(finding.help(format!("write `{known}`")).fix(fix))
    });
    found.collect()
}

/// The shortest name of which a slip is told from another name.
const SHORTEST: usize = 5;

/// The header that a name is a slip for.
fn meant(name: &str) -> Option<&'static str> {
    if is_known(name) || name.len() < SHORTEST {
        return None;
    }
    let parts_apart = |known: &str| {
        known
            .replace('-', "")
            .eq_ignore_ascii_case(&name.replace(['-', '_'], ""))
    };
    let lower = name.to_ascii_lowercase();
    let is_edit = |known: &str| strsim::osa_distance(&lower, &known.to_ascii_lowercase()) == 1;
    let mut known = KNOWN.iter().copied();
    known.find(|known| known.len() >= SHORTEST && (is_edit(known) || parts_apart(known)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_headers_are_told() {
        for (name, expected) in [
            ("Content-Tpye", Some("Content-Type")),
            ("ContentType", Some("Content-Type")),
            ("ConsistencyLevl", Some("ConsistencyLevel")),
            ("Consistency-Level", Some("ConsistencyLevel")),
            ("Perfer", Some("Prefer")),
            ("If-None-Matches", None),
            ("If-None-Matchs", Some("If-None-Match")),
            ("X-RateLimit-Limit", None),
            ("content-type", None),
            ("X-Custom", None),
            ("Data", None),
        ] {
            assert_eq!(meant(name), expected, "{name}");
        }
    }
}
