//! URLs as they are compared: those of pages, and those that calls make.
//!
//! Knows which differences between two URLs mean nothing; must not know what
//! else a request has.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::failure::Failure;
use crate::Cloud;

/// The documented URL with scheme, host and version.
pub(super) fn documented_url<'u>(url: &'u str, version: &str) -> Cow<'u, str> {
    let url = url.trim();
    let base = Cloud::Global.base_url();
    if url.contains("://") {
        return Cow::Borrowed(url);
    }
    let path = url.trim_start_matches('/');
    let versioned = path
        .strip_prefix(version)
        .is_some_and(|rest| rest.starts_with('/'));
    Cow::Owned(match versioned {
        true => format!("{base}/{path}"),
        false => format!("{base}/{version}/{path}"),
    })
}

/// The scheme, host and port of a URL.
pub(super) fn base(url: &str) -> Result<&str, Failure> {
    let scheme = url.find("://").ok_or("the documented URL has no scheme")?;
    let authority = scheme + "://".len();
    let end = url[authority..].find(['/', '?', '#']);
    Ok(&url[..end.map_or(url.len(), |end| authority + end)])
}

/// The value of a pair of a URL's query, decoded.
pub(super) fn value(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut named = pairs.filter(|(known, _)| decoded(known.trim()) == name.as_bytes());
    let (_, value) = named.next()?;
    Some(String::from_utf8_lossy(&decoded(value.trim())).into_owned())
}

/// A URL as it is compared: decoded, part by part. It is taken apart by hand,
/// because documented URLs may hold what no URL may; `#` is one such thing,
/// and never begins a fragment.
pub(super) struct Url {
    origin: String,
    segments: Vec<Vec<u8>>,
    pairs: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Url {
    /// The URL of a page. Blanks around the parts of its query belong to the
    /// text, not to the URL, and a key may stand in parentheses, a colon behind
    /// a path.
    pub(super) fn documented(url: &str) -> Self {
        let mut url = Self::of(url, str::trim);
        url.without_last_colon();
        url.segments = url.segments.into_iter().flat_map(key_apart).collect();
        url
    }

    pub(super) fn read(url: &str) -> Self {
        Self::of(url, |part| part)
    }

    fn of(url: &str, part: fn(&str) -> &str) -> Self {
        let origin = base(url).unwrap_or_default();
        let rest = &url[origin.len()..];
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let path = path.strip_suffix('/').unwrap_or(path);
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        Self {
            origin: origin.to_ascii_lowercase(),
            segments: path.split('/').map(segment).collect(),
            pairs: pairs
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .map(|(name, value)| (decoded(part(name)), decoded(part(value))))
                .collect(),
        }
    }

    /// `…/root:/a:` is `…/root:/a`: the second colon says that the path of an
    /// item ends, and there it ends anyway.
    fn without_last_colon(&mut self) {
        let Some((last, before)) = self.segments.split_last_mut() else {
            return;
        };
        // In `…/root:/a:/b:`, the third colon would begin another path.
        let colons = before.iter().filter(|it| it.ends_with(b":")).count();
        if colons % 2 == 1 && last.ends_with(b":") {
            last.pop();
        }
    }
}

/// The letter case of words and of names in the query does not count: the
/// service reads `/me/mailfolders` as `/me/mailFolders`. That of keys and values
/// does.
impl PartialEq for Url {
    fn eq(&self, other: &Self) -> bool {
        let Self {
            origin,
            segments,
            pairs,
        } = self;
        let found = segments.iter().zip(&other.segments).enumerate();
        let same = |(at, (one, two)): (usize, (&Vec<u8>, &Vec<u8>))| {
            let is_word = at == VERSION || one.iter().all(is_of_word);
            one == two || is_word && one.eq_ignore_ascii_case(two)
        };
        *origin == other.origin
            && pairs.len() == other.pairs.len()
            && pairs
                .iter()
                .zip(&other.pairs)
                .all(|(one, two)| one.0.eq_ignore_ascii_case(&two.0) && one.1 == two.1)
            && segments.len() == other.segments.len()
            && found.into_iter().all(same)
    }
}

/// The number of the segment with the version, behind the empty one at the
/// beginning.
const VERSION: usize = 1;

/// What words are made of, with no digits: keys have some.
fn is_of_word(byte: &u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'.' | b'$')
}

/// A segment of a path. A function without arguments has parentheses or not.
fn segment(text: &str) -> Vec<u8> {
    let mut segment = decoded(text);
    if segment.ends_with(b"()") {
        segment.truncate(segment.len() - 2);
    }
    segment
}

/// `events('1')` is `events/1`, as OData writes the keys of a collection.
fn key_apart(segment: Vec<u8>) -> Vec<Vec<u8>> {
    let text = std::str::from_utf8(&segment);
    match text.ok().and_then(word_and_key) {
        Some((word, key)) => vec![word.as_bytes().to_vec(), key.into_bytes()],
        None => vec![segment],
    }
}

fn word_and_key(segment: &str) -> Option<(&str, String)> {
    let (word, key) = segment.strip_suffix("')")?.split_once("('")?;
    let single = key.replace("''", "");
    (!word.is_empty() && !key.is_empty() && !single.contains('\''))
        .then(|| (word, key.replace("''", "'")))
}

fn decoded(part: &str) -> Vec<u8> {
    percent_decode_str(part).collect()
}
