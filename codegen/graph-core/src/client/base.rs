//! The address of the service, and which other addresses requests may go to.

use http::Uri;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::Error;
use crate::origin::Origin;
use crate::path::is_version;

/// What stands in no URL, although it may stand in a link.
const NOT_IN_URL: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');

/// The address of the service, without a slash at its end.
pub(crate) struct Base {
    pub(super) url: String,
    pub(super) origin: Origin,
}

impl Base {
    pub(super) fn read(url: &str, loopback_http: bool) -> Result<Self, Error> {
        let wrong = |why: &str| Error::setup(format!("the base URL {why}"));
        let uri: Uri = url
            .parse()
            .map_err(|error| wrong("is not a URL").with_source(error))?;
        let origin = Origin::of(&uri)
            .ok_or_else(|| wrong("must be https://host or https://host:port, without user-info"))?;
        if uri.query().is_some() || url.contains('#') {
            return Err(wrong("must have neither query nor fragment"));
        }
        let allowed = origin.is_https() || loopback_http && origin.is_loopback();
        if !allowed {
            return Err(wrong(
                "must be https; http is for loopback only, with `allow_loopback_http`",
            ));
        }
        let url = url.trim_end_matches('/').to_owned();
        Ok(Self { url, origin })
    }

    /// Whether this is the address at `url`, or below it.
    pub(super) fn is_at(&self, url: &str) -> bool {
        let origin = url.parse().ok().and_then(|uri| Origin::of(&uri));
        origin.as_ref() == Some(&self.origin)
    }

    /// Whether requests to `uri` may carry the token.
    pub(crate) fn check(&self, uri: &Uri) -> Result<(), Error> {
        let found = Origin::of(uri);
        if found.as_ref() == Some(&self.origin) {
            return Ok(());
        }
        Err(Error::foreign_origin(found.as_ref(), &self.origin))
    }

    /// Where an address leads that came with a response and may be elsewhere.
    /// What goes there, without the token, is encrypted: only a client that is
    /// allowed `http` on this machine goes there without.
    pub(crate) fn given(&self, link: &str) -> Result<Uri, Error> {
        let uri = parse(link);
        let origin = Origin::of(&uri);
        let is_safe = |it: &Origin| it.is_https() || !self.origin.is_https() && it.is_loopback();
        match origin.as_ref().is_some_and(is_safe) {
            true => Ok(uri),
            false => Err(Error::insecure_link(origin.as_ref())),
        }
    }

    /// The whole URL of a link that may be a path at the client's own address,
    /// and may lack what all paths there begin with: the path of the base, and
    /// the version of the service, which then is the given one. A link that is
    /// no path has none.
    pub(crate) fn absolute(&self, link: &str, version: Option<&str>) -> Option<String> {
        let path = link.strip_prefix('/').filter(|it| !it.starts_with('/'))?;
        let base: Uri = self.url.parse().unwrap_or_default();
        let own = base.path().trim_end_matches('/');
        let rest = link.strip_prefix(own).filter(|_| !own.is_empty());
        if rest.is_some_and(|it| it.starts_with('/')) {
            return Some(format!("{}{link}", self.origin));
        }
        let first = path.split(['/', '?', '#', '(']).next().unwrap_or_default();
        match version {
            Some(version) if first != version && !is_version(first) => {
                Some(format!("{}/{version}{link}", self.url))
            }
            _ => Some(format!("{}{link}", self.url)),
        }
    }

    /// Where a link leads that came with a response, if it leads to the
    /// client's own address.
    pub(crate) fn link(&self, link: &str) -> Result<Uri, Error> {
        let uri = parse(link);
        match self.check(&uri) {
            Ok(()) => Ok(uri),
            Err(_) => Err(Error::foreign_link(Origin::of(&uri).as_ref(), &self.origin)),
        }
    }
}

/// A link as a URL. Some links have blanks and letters in them that no URL has;
/// what is no URL even without them becomes one that leads nowhere.
fn parse(link: &str) -> Uri {
    let link: String = utf8_percent_encode(link, NOT_IN_URL).collect();
    link.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Addresses that a service, a proxy or an attacker might name, and that
    /// look like the client's own.
    #[test]
    fn the_token_stays_with_its_origin() -> Result<(), Error> {
        let base = Base::read("https://graph.microsoft.com", false)?;
        let check = |url: &str| base.check(&url.parse().unwrap_or_default()).is_ok();
        for own in [
            "https://graph.microsoft.com/v1.0/users?$skiptoken=x",
            "https://GRAPH.microsoft.com:443/beta",
        ] {
            assert!(check(own), "{own}");
        }
        for foreign in [
            "http://graph.microsoft.com/v1.0",
            "http://graph.microsoft.com:443/v1.0",
            "https://graph.microsoft.com:8443/v1.0",
            "https://graph.microsoft.com:",
            "https://graph.microsoft.com:+443",
            "https://graph.microsoft.com:-443",
            "https://graph.microsoft.com:443x",
            "https://graph.microsoft.com:65979",
            "https://graph.microsoft.com:443:443",
            "https://graph.microsoft.com:%34%34%33",
            "https://graph.microsoft.com:４４３",
            "https://graph.microsoft.com.evil.example/v1.0",
            "https://graph.microsoft.com./v1.0",
            "https://evil.example/graph.microsoft.com",
            "https://evil.example?https://graph.microsoft.com",
            "https://graph.microsoft.com@evil.example/",
            "https://graph.microsoft.com:443@evil.example/",
            "https://user@graph.microsoft.com/",
            "https://user:pass@graph.microsoft.com/",
            "https://evil.example\\@graph.microsoft.com/",
            "https://graph.microsoft.com\t.evil.example/",
            "https://graph%2emicrosoft.com/",
            "https://xn--graph-microsoft-com/",
            "https://graph.microsoft.us/",
            "//graph.microsoft.com/",
            "/v1.0/me",
            "graph.microsoft.com:443",
            "",
        ] {
            assert!(!check(foreign), "{foreign}");
        }
        Ok(())
    }

    #[test]
    fn a_foreign_origin_is_named_without_what_comes_after_it() -> Result<(), Error> {
        let base = Base::read("https://graph.microsoft.com", false)?;
        let link = "https://evil.example:8443/users/adele?token=1";
        let error = base.check(&link.parse().unwrap_or_default()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "nothing was sent to https://evil.example:8443: \
             this client calls https://graph.microsoft.com only"
        );
        Ok(())
    }
}
