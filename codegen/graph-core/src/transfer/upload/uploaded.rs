//! What comes of an upload. It knows values, and nothing of answers.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::{Error, Json};

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

impl Uploaded {
    /// The new item as its model.
    ///
    /// ```no_run
    /// # use graph_core::{Error, Uploaded, codec::Record};
    /// # fn show<DriveItem: Record>(uploaded: &Uploaded) -> Result<(), Error> {
    /// let file: DriveItem = uploaded.decode()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the item is
    /// not of the form of `T`. Any object is of the form of any model; where there is
    /// no item, it is `null`, which is of the form of an `Option`.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        T::deserialize(&self.item).map_err(|error| Error::decode(&error))
    }
}

impl fmt::Debug for Uploaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Uploaded")
            .field("item", &!self.item.is_null())
            .field("location", &self.location.is_some())
            .finish()
    }
}
