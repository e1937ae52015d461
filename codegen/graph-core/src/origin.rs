//! Where a URL points to: the only thing that decides whether a token may go
//! there.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use http::Uri;
use http::uri::Scheme;

/// Scheme, host and port of a URL.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Origin {
    https: bool,
    host: String,
    port: u16,
}

impl Origin {
    /// The origin of an absolute `http` or `https` URL without user-info.
    pub(crate) fn of(uri: &Uri) -> Option<Self> {
        let authority = uri.authority()?;
        let scheme = uri.scheme()?;
        let https = *scheme == Scheme::HTTPS;
        if !https && *scheme != Scheme::HTTP || authority.as_str().contains('@') {
            return None;
        }
        let host = authority.host().to_ascii_lowercase();
        let explicit = &authority.as_str()[authority.host().len()..];
        let port = match (explicit, https) {
            ("", true) => 443,
            ("", false) => 80,
            _ => port(explicit)?,
        };
        (!host.is_empty()).then_some(Self { https, host, port })
    }

    pub(crate) fn is_https(&self) -> bool {
        self.https
    }

    /// Whether the host is this machine, by a name that cannot be another.
    pub(crate) fn is_loopback(&self) -> bool {
        let literal = self.host.strip_prefix('[');
        match literal.and_then(|it| it.strip_suffix(']')) {
            Some(address) => address.parse().is_ok_and(|it: Ipv6Addr| it.is_loopback()),
            None if self.host == "localhost" => true,
            None => self.host.parse().is_ok_and(|it: Ipv4Addr| it.is_loopback()),
        }
    }
}

/// The port after a host: a colon and digits (RFC 3986, 3.2.3). Other readers
/// might take a sign for a part of something else.
fn port(text: &str) -> Option<u16> {
    let digits = text.strip_prefix(':')?;
    let is_number = digits.bytes().all(|it| it.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.https { "https" } else { "http" };
        let Self { host, port, .. } = self;
        write!(f, "{scheme}://{host}")?;
        match (self.https, port) {
            (true, 443) | (false, 80) => Ok(()),
            _ => write!(f, ":{port}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(url: &str) -> Option<Origin> {
        Origin::of(&url.parse().ok()?)
    }

    #[test]
    fn ports_are_digits() {
        let port = |url: &str| of(url).map(|it| it.port);
        assert_eq!(port("https://a.example"), Some(443));
        assert_eq!(port("http://a.example/:1"), Some(80));
        assert_eq!(port("https://a.example:8443/x"), Some(8443));
        assert_eq!(port("https://[::1]:8443"), Some(8443));
        for text in ["", "+443", "-1", "1x", " 1", "65536", "443:443", "%34"] {
            assert_eq!(port(&format!("https://a.example:{text}/")), None, "{text}");
        }
    }

    #[test]
    fn loopback_is_known_by_names_that_mean_nothing_else() {
        let is_loopback = |host: &str| of(&format!("http://{host}:80")).map(|it| it.is_loopback());
        for host in ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "[::1]"] {
            assert_eq!(is_loopback(host), Some(true), "{host}");
        }
        for host in [
            "localhost.",
            "a.localhost",
            "127.1",
            "0.0.0.0",
            "2130706433",
            "0x7f.0.0.1",
            "[127.0.0.1]",
            "[::]",
            "[::2]",
            "127.0.0.1.example",
            "127.0.0.01",
        ] {
            assert_ne!(is_loopback(host), Some(true), "{host}");
        }
    }
}
