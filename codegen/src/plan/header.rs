//! Request headers.
//!
//! Knows which ones a caller has to set; must not know which requests carry them.

/// Headers that the client sets itself.
const OWN: &[&str] = &[
    "authorization",
    "content-length",
    "host",
    "transfer-encoding",
    "connection",
];

/// Whether the client sets this header itself.
pub(super) fn is_own(name: &str) -> bool {
    OWN.iter().any(|own| own.eq_ignore_ascii_case(name))
}

/// Whether the client sets this header itself, or along with the body.
pub fn is_of_client(name: &str) -> bool {
    is_own(name) || is_media_type(name)
}

/// Whether this is the media type of the body, which comes with the body where that is JSON.
pub(super) fn is_media_type(name: &str) -> bool {
    name.eq_ignore_ascii_case("content-type")
}
