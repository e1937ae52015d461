//! The host of the API, and hosts that were meant to be it.
//!
//! Knows URLs; must not know what is called there.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Edit, Place};

/// The hosts of the API.
pub const HOSTS: &[&str] = &["graph.microsoft.com", "canary.graph.microsoft.com"];

/// The hosts of the API in clouds of their own.
const OF_CLOUDS: &[&str] = &[
    "graph.microsoft.us",
    "dod-graph.microsoft.us",
    "graph.microsoft.de",
    "microsoftgraph.chinacloudapi.cn",
];

/// How many letters of a misspelled host may be wrong.
const MOST_SLIPS: usize = 2;

/// The bytes of a URL that are the misspelled beginning of an address of the API.
pub fn misspelled(url: &str) -> Option<Range<usize>> {
    let lower = url.to_ascii_lowercase();
    let mut schemes = ["https://", "http://"].iter();
    let Some(start) = schemes.find_map(|it| lower.starts_with(it).then_some(it.len())) else {
        // *https:/graph.microsoft.com*, *htps://graph.microsoft.com*
        let at = lower.find(HOSTS[0]).filter(|at| *at > 0)?;
        let is_scheme = |before: &str| before.starts_with("ht") && before.ends_with([':', '/']);
        return is_scheme(&lower[..at]).then_some(0..at);
    };
    let end = start
        + lower[start..]
            .find(['/', '?', ' '])
            .unwrap_or(lower.len() - start);
    let host = &lower[start..end];
    let slashed = HOSTS[0].replace('.', "/");
    if lower[start..].starts_with(&slashed) {
        return Some(start..start + slashed.len());
    }
    let dotted = lower[start..].strip_prefix("graph/microsoft.com");
    if dotted.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
        return Some(start..start + HOSTS[0].len());
    }
    let mut known = HOSTS.iter().chain(OF_CLOUDS);
    let is_known = known.clone().any(|known| *known == host);
    let is_near = |known: &str| {
        strsim::damerau_levenshtein(host, known) <= MOST_SLIPS || is_reordered(host, known)
    };
    (!is_known && known.any(|known| is_near(known))).then_some(start..end)
}

/// Whether a host has the words of another in another order: *microsoft.graph.com*.
fn is_reordered(host: &str, known: &str) -> bool {
    let words = |host: &str| {
        let mut words: Vec<String> = host.split('.').map(str::to_owned).collect();
        words.sort();
        words
    };
    host.len() == known.len() && words(host) == words(known)
}

/// The finding about a URL with a misspelled host, which stands at `place`.
pub(super) fn check(url: &str, place: &Place) -> Option<Diagnostic> {
    let range = misspelled(url)?;
    let host = &url[range.clone()];
    let (message, help) = if range.start == 0 {
        (
            format!("expected `https://` before the host, found `{host}`"),
            "write `https://`".to_owned(),
        )
    } else {
        (
            format!("`{host}` is not the host of the API"),
            format!("write `{}`", HOSTS[0]),
        )
    };
    let fix = meant(host).and_then(|meant| Edit::within(place, url, range.clone(), meant));
    Some(
        Diagnostic::new(Code::HostSpelling, place.within(range), message)
            .help(help)
            .fix(fix),
    )
}

/// What a misspelled beginning of an address was meant to be, where that is beyond doubt. Some hosts of other clouds are
/// two letters away from that of the API.
fn meant(misspelled: &str) -> Option<&'static str> {
    let lower = misspelled.to_ascii_lowercase();
    if lower.ends_with([':', '/']) {
        let letters = lower.trim_end_matches([':', '/']);
        let is_scheme = strsim::damerau_levenshtein(letters, "https") <= 1;
        return is_scheme.then_some("https://");
    }
    let dotted = lower.replace('/', ".");
    let is_meant =
        strsim::damerau_levenshtein(&dotted, HOSTS[0]) <= 1 || is_reordered(&dotted, HOSTS[0]);
    is_meant.then_some(HOSTS[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_misspelled_by_a_slip() {
        let found = |url: &'static str| misspelled(url).map(|range| &url[range]);
        for (url, expected) in [
            (
                "https://graph.microsft.com/v1.0/me",
                Some("graph.microsft.com"),
            ),
            (
                "https://graph.microsoft.com./v1.0/me",
                Some("graph.microsoft.com."),
            ),
            (
                "https://graph/microsoft.com/v1.0/me",
                Some("graph/microsoft.com"),
            ),
            (
                "https://graph/microsoft/com/v1.0/me",
                Some("graph/microsoft/com"),
            ),
            (
                "HTTPS://Graph.Microsoft.Comm/v1.0",
                Some("Graph.Microsoft.Comm"),
            ),
            (
                "https://microsoft.graph.com/v1.0/me",
                Some("microsoft.graph.com"),
            ),
            ("https:/graph.microsoft.com/v1.0/me", Some("https:/")),
            ("https://graph.microsoft.com/v1.0/me", None),
            ("https://GRAPH.microsoft.com/v1.0/me", None),
            ("https://graph.microsoft.us/v1.0/me", None),
            ("https://canary.graph.microsoft.com", None),
            ("https://graph.windows.net/me", None),
            ("https://contoso.com/graph.microsoft.com", None),
            ("/me/x?u=https://graph.microsoft.com", None),
            ("graph.microsoft.com/v1.0/me", None),
            ("{uploadUrl}", None),
            ("", None),
        ] {
            assert_eq!(found(url), expected, "{url}");
        }
    }

    #[test]
    fn what_was_meant_is_told_where_it_is_certain() {
        for (misspelled, expected) in [
            ("https:/", Some("https://")),
            ("htps//", Some("https://")),
            ("https:/lamps/", None),
            ("graph.microsft.com", Some("graph.microsoft.com")),
            ("graph/microsoft/com", Some("graph.microsoft.com")),
            ("microsoft.graph.com", Some("graph.microsoft.com")),
            ("graph.microsoft.cn", None),
            ("graph.microsoft.uss", None),
        ] {
            assert_eq!(meant(misspelled), expected, "{misspelled}");
        }
    }
}
