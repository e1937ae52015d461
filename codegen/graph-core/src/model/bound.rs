//! What relationships are bound to.

use super::Json;

/// The address of a thing, or a list of addresses: what
/// [`bind`](crate::Model::bind) takes.
///
/// It is made of a [`Reference`](crate::Reference), of whatever becomes one, and
/// of a list of either.
pub struct Bound(pub(crate) Result<Json, String>);

/// Does not show what it names.
impl std::fmt::Debug for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Bound")
    }
}
