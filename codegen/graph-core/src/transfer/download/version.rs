//! What tells one version of a content from another, so that no pieces of two
//! are joined. It knows headers, and nothing of bytes.

use http::header::{CONTENT_RANGE, ETAG, HeaderMap, HeaderValue, LAST_MODIFIED};

/// What an answer tells of the version that it has a piece of.
#[derive(Clone, Default)]
pub(super) struct Version {
    etag: Option<HeaderValue>,
    modified: Option<HeaderValue>,
    total: Option<u64>,
}

impl Version {
    pub(super) fn read(headers: &HeaderMap, total: Option<u64>) -> Self {
        Self {
            etag: headers.get(ETAG).cloned(),
            modified: headers.get(LAST_MODIFIED).cloned(),
            total,
        }
    }

    pub(super) fn of_etag(etag: HeaderValue) -> Self {
        Self {
            etag: Some(etag),
            ..Self::default()
        }
    }

    /// Whether another version would be told from this one. Its length alone
    /// does not.
    pub(super) fn is_told(&self) -> bool {
        self.etag.is_some() || self.modified.is_some()
    }

    pub(super) fn etag(&self) -> Option<&HeaderValue> {
        self.etag.as_ref()
    }

    /// The entity tag with which the service itself can compare: not a weak
    /// one, which does not say that the bytes are the same (RFC 9110, 13.1.5).
    pub(super) fn strong_etag(&self) -> Option<&HeaderValue> {
        self.etag().filter(|it| !it.as_bytes().starts_with(b"W/"))
    }

    /// The same version, with what a later answer tells besides.
    pub(super) fn joined(self, later: Self) -> Self {
        Self {
            etag: self.etag.or(later.etag),
            modified: self.modified.or(later.modified),
            total: self.total.or(later.total),
        }
    }

    /// Whether nothing that both tell is different.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        let tag = |it: &Self| it.etag.as_ref().map(|it| opaque(it).to_owned());
        agree(&tag(self), &tag(other))
            && agree(&self.modified, &other.modified)
            && agree(&self.total, &other.total)
    }

    /// Whether an answer without content names the same entity tag.
    pub(super) fn is_tagged_like(&self, headers: &HeaderMap) -> bool {
        let tags = self.etag.as_ref().zip(headers.get(ETAG));
        tags.is_some_and(|(one, other)| opaque(one) == opaque(other))
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Whether a later answer is about the same version. One to a request with
    /// `If-Range` has to repeat the entity tag, and no other of these headers
    /// (RFC 9110, 15.3.7).
    pub(super) fn is_same(&self, later: &Self) -> bool {
        let is_tagged = match &self.etag {
            Some(etag) => later.etag.as_ref().map(opaque) == Some(opaque(etag)),
            None => self.modified.is_some() && later.modified.is_some(),
        };
        is_tagged && agree(&self.modified, &later.modified) && agree(&self.total, &later.total)
    }
}

/// Whether both are the same, as far as both are there.
fn agree<T: PartialEq>(one: &Option<T>, other: &Option<T>) -> bool {
    one.is_none() || other.is_none() || one == other
}

/// An entity tag without the mark of a weak one.
fn opaque(etag: &HeaderValue) -> &[u8] {
    let etag = etag.as_bytes();
    etag.strip_prefix(b"W/").unwrap_or(etag)
}

/// Which bytes an answer has, and how many there are in all: `Content-Range`.
pub(super) struct Extent {
    /// The first byte and the last one; nothing after 416.
    pub(super) range: Option<(u64, u64)>,
    pub(super) total: Option<u64>,
}

impl Extent {
    /// Reads `bytes 0-9/100`, of which the last number may be unknown, and
    /// `bytes */100`.
    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let text = headers.get(CONTENT_RANGE)?.to_str().ok()?;
        let (range, total) = text.strip_prefix("bytes ")?.split_once('/')?;
        let range = match range {
            "*" => None,
            range => {
                let (first, last) = range.split_once('-')?;
                Some((first.parse().ok()?, last.parse().ok()?))
            }
        };
        let total = match total {
            "*" => None,
            total => Some(total.parse().ok()?),
        };
        Some(Self { range, total })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A version by its entity tag, its date and its length, of which the empty
    /// ones and 0 are not told.
    fn version((etag, modified, total): (&'static str, &'static str, u64)) -> Version {
        let told = |text: &'static str| (!text.is_empty()).then(|| HeaderValue::from_static(text));
        Version {
            etag: told(etag),
            modified: told(modified),
            total: Some(total).filter(|it| *it > 0),
        }
    }

    #[test]
    fn versions_are_the_same_if_what_tells_them_apart_is() {
        for (before, later, is_same) in [
            (("\"1\"", "", 9), ("\"1\"", "", 9), true),
            (("\"1\"", "", 9), ("\"1\"", "", 0), true),
            (("\"1\"", "Mon", 9), ("\"1\"", "", 9), true),
            (("W/\"1\"", "", 9), ("W/\"1\"", "", 9), true),
            (("W/\"1\"", "", 9), ("\"1\"", "", 9), true),
            (("", "Mon", 9), ("", "Mon", 9), true),
            (("", "Mon", 0), ("\"1\"", "Mon", 9), true),
            (("\"1\"", "", 9), ("\"2\"", "", 9), false),
            (("\"1\"", "", 9), ("\"1\"", "", 8), false),
            (("\"1\"", "Mon", 9), ("\"1\"", "Tue", 9), false),
            (("\"1\"", "Mon", 9), ("", "Mon", 9), false),
            (("", "Mon", 9), ("", "Tue", 9), false),
            (("", "Mon", 9), ("", "", 9), false),
            (("", "", 9), ("", "", 9), false),
            (("", "", 9), ("\"1\"", "", 9), false),
        ] {
            let same = version(before).is_same(&version(later));
            assert_eq!(same, is_same, "{before:?} {later:?}");
        }
    }

    #[test]
    fn extents_are_read_as_http_writes_them() {
        let read = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_RANGE, HeaderValue::from_static(text));
            Extent::read(&headers).map(|it| (it.range, it.total))
        };
        assert_eq!(read("bytes 0-9/100"), Some((Some((0, 9)), Some(100))));
        assert_eq!(read("bytes 0-9/*"), Some((Some((0, 9)), None)));
        assert_eq!(read("bytes */100"), Some((None, Some(100))));
        for text in [
            "",
            "bytes",
            "bytes 0-9",
            "items 0-9/100",
            "bytes -9/100",
            "bytes 0-18446744073709551616/*",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
