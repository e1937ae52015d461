//! What comes of an upload. It knows values, and nothing of answers.

use std::fmt;

use crate::Json;

/// What the service says of an upload that is complete.
///
/// `Debug` shows no values.
#[non_exhaustive]
pub struct Uploaded {
    /// The new item, such as a `driveItem` or a `printDocument`. It is `null`
    /// for attachments of Outlook, which are named by their location.
    pub item: Json,
    /// Where the new item is: `Location`. For attachments of Outlook this is an
    /// address of Outlook, and not of the Graph; the identifier of the
    /// attachment is in its last segment.
    pub location: Option<String>,
}

impl fmt::Debug for Uploaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Uploaded")
            .field("item", &!self.item.is_null())
            .field("location", &self.location.is_some())
            .finish()
    }
}
