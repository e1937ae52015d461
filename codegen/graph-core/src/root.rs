//! What addresses in bodies are relative to. It knows URLs, and neither models
//! nor calls.

use crate::Cloud;

/// The address of the service, and the version of a call.
#[derive(Clone, Copy)]
pub(crate) struct Root<'c> {
    service: Cloud,
    version: &'c str,
}

impl<'c> Root<'c> {
    /// What the addresses of a call at this path are relative to.
    pub(crate) fn of(service: Cloud, path: &'c str) -> Self {
        let version = path.split('/').nth(1).unwrap_or_default();
        Self { service, version }
    }

    /// The whole address of a path below the version, or below the service if it
    /// begins with a slash. An address that is neither stays what it is.
    pub(crate) fn absolute(self, address: &str) -> String {
        let service = self.service.base_url();
        match address.as_bytes() {
            [b'/', b'/', ..] => address.to_owned(),
            [b'/', ..] => format!("{service}{address}"),
            [first, ..] if first.is_ascii_alphanumeric() && !has_scheme(address) => {
                format!("{service}/{}/{address}", self.version)
            }
            _ => address.to_owned(),
        }
    }
}

/// Whether an address begins with the name of a scheme (RFC 3986, 3.1).
fn has_scheme(address: &str) -> bool {
    let is_of_scheme = |it: u8| it.is_ascii_alphanumeric() || b"+-.".contains(&it);
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|it| it.bytes().all(is_of_scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_are_relative() {
        let root = Root::of(Cloud::Global, "/beta/groups/7");
        for (address, absolute) in [
            ("users/7", "https://graph.microsoft.com/beta/users/7"),
            (
                "users('a:b')",
                "https://graph.microsoft.com/beta/users('a:b')",
            ),
            ("sites/h:/p", "https://graph.microsoft.com/beta/sites/h:/p"),
            ("/v1.0/me", "https://graph.microsoft.com/v1.0/me"),
            ("https://x.example/users/7", "https://x.example/users/7"),
            ("urn:7", "urn:7"),
            ("//x.example/users", "//x.example/users"),
            ("$1", "$1"),
            ("?a", "?a"),
            ("", ""),
        ] {
            assert_eq!(root.absolute(address), absolute, "{address}");
        }
    }
}
