//! Where a URL points to: the only thing that decides whether a token may go
//! there.

use std::fmt;
use std::net::IpAddr;

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
            _ => authority.port_u16()?,
        };
        (!host.is_empty()).then_some(Self { https, host, port })
    }

    pub(crate) fn is_https(&self) -> bool {
        self.https
    }

    /// Whether the host is this machine, by a name that cannot be another.
    pub(crate) fn is_loopback(&self) -> bool {
        let address = self.host.trim_start_matches('[').trim_end_matches(']');
        self.host == "localhost"
            || address
                .parse::<IpAddr>()
                .is_ok_and(|address| address.is_loopback())
    }
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
