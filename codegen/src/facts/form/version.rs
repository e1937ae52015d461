//! Requests that go to another version of the API than the page documents.
//!
//! Knows where URLs name the version; must not know what they lead to.

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::request;
use crate::markdown::{CodeBlock, Page};
use crate::version::{VERSIONS, Version};

/// What the hosts of the API begin with, in all clouds.
const HOSTS: &[&str] = &[
    "graph.microsoft.",
    "dod-graph.microsoft.",
    "microsoftgraph.chinacloudapi.",
];

/// Reports the requests that go to another version.
pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let blocks = page.sections.iter().flat_map(|section| section.code());
    blocks
        .flat_map(|block| of_block(block, page.version))
        .collect()
}

fn of_block(block: &CodeBlock<'_>, documented: Version) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if !matches!(block.language.as_str(), "http" | "msgraph-interactive" | "") {
        return found;
    }
    let mut start = 0;
    for line in block.text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let Some((offset, named)) = version(line).filter(|(_, named)| *named != documented) else {
            continue;
        };
        let (ours, other) = (documented.name, named.name);
        let message = format!("the request goes to `{other}`, and the page documents `{ours}`");
        let place = block.place_of(at + offset..at + offset + other.len());
        let help = format!("write `{ours}`, or show the request on the page of `{other}`");
        found.push(Diagnostic::new(Code::VersionMixed, place, message).help(help));
    }
    found
}

/// The version that a request line names, with where it stands in the line.
fn version(line: &str) -> Option<(usize, Version)> {
    let text = line.trim_start();
    let (method, rest) = text.split_once([' ', '\t'])?;
    request::METHODS
        .iter()
        .find(|known| known.eq_ignore_ascii_case(method))?;
    let url = rest.trim_start();
    let path = match url.split_once("://") {
        Some((_, rest)) => {
            let (host, path) = rest.split_once('/')?;
            HOSTS.iter().find(|known| host.starts_with(**known))?;
            path
        }
        None => url.strip_prefix('/')?,
    };
    let word = path.split(['/', '?', ' ', '\n', '\r']).next()?;
    let version = VERSIONS
        .iter()
        .find(|version| version.name.eq_ignore_ascii_case(word))?;
    Some((line.len() - path.len(), *version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_name_versions() {
        let named = |line| version(line).map(|(at, version)| (at, version.name));
        for (line, expected) in [
            (
                "GET https://graph.microsoft.com/beta/lamps",
                Some((32, "beta")),
            ),
            (
                "  get  https://graph.microsoft.us/V1.0/lamps\n",
                Some((34, "v1.0")),
            ),
            ("POST /beta/lamps", Some((6, "beta"))),
            ("POST /lamps/beta", None),
            ("GET https://example.com/beta/lamps", None),
            ("GET https://graph.microsoft.com/betas/lamps", None),
            ("See https://graph.microsoft.com/beta/lamps", None),
        ] {
            assert_eq!(named(line), expected, "{line}");
        }
    }
}
