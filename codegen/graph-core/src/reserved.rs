//! Headers that no caller may set.

use http::HeaderName;
use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, PROXY_AUTHORIZATION, TE, TRAILER,
    TRANSFER_ENCODING, UPGRADE,
};

/// The headers that say who calls, and those of the connection.
const OF_THE_CLIENT: [HeaderName; 9] = [
    AUTHORIZATION,
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    PROXY_AUTHORIZATION,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Whether the client itself, or its transport, sets this header.
pub(crate) fn is_of_the_client(name: &HeaderName) -> bool {
    OF_THE_CLIENT.contains(name)
}
