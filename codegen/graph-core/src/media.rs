//! Bodies that are no JSON.

use std::fmt;

use bytes::Bytes;

use crate::{Binary, Extended, Parameters};

/// Content with its media type, for a call that takes more than JSON.
///
/// A call that takes content has a usual media type, the first one of its page,
/// and text and bytes become content of that. Where a call takes arguments as
/// well, its content is a `Media`, so that no text is taken for it by accident.
///
/// ```
/// use graph_core::Media;
///
/// let page = Media::from("<!DOCTYPE html><title>Plans</title>");
/// let mime = Media::new("text/plain", "U3ViamVjdDogUGxhbnMK");
/// # let _ = (page, mime);
/// ```
#[derive(Clone)]
pub struct Media {
    pub(crate) media_type: Option<String>,
    pub(crate) content: Bytes,
}

impl Media {
    /// Content of this media type. One that cannot stand in a header lets the
    /// call fail with [`ErrorKind::Input`](crate::ErrorKind::Input).
    pub fn new(media_type: impl Into<String>, content: impl Into<Self>) -> Self {
        Self {
            media_type: Some(media_type.into()),
            ..content.into()
        }
    }
}

/// Content of the media type that the call usually takes.
impl From<Bytes> for Media {
    fn from(content: Bytes) -> Self {
        Self {
            media_type: None,
            content,
        }
    }
}

macro_rules! usual {
    ($($content:ty),*) => {
        $(
            /// Content of the media type that the call usually takes.
            impl From<$content> for Media {
                fn from(content: $content) -> Self {
                    Binary::from(content).0.into()
                }
            }
        )*
    };
}

usual!(Vec<u8>, Box<[u8]>, String, &[u8], &Vec<u8>, &str, &String);

/// Content of the media type that the call usually takes.
impl<const N: usize> From<&[u8; N]> for Media {
    fn from(content: &[u8; N]) -> Self {
        content.as_slice().into()
    }
}

/// Shows how much there is, not what.
impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Media")
            .field("media_type", &self.media_type)
            .field("bytes", &self.content.len())
            .finish()
    }
}

/// What a call takes that is documented for arguments and for [`Media`]: both
/// become one.
#[derive(Clone)]
pub enum Payload<P> {
    /// The arguments, as JSON.
    Parameters(Extended<P>),
    /// Anything else.
    Media(Media),
}

impl<P: Parameters> From<P> for Payload<P> {
    fn from(parameters: P) -> Self {
        Self::Parameters(parameters.into())
    }
}

impl<P: Parameters> From<Extended<P>> for Payload<P> {
    fn from(parameters: Extended<P>) -> Self {
        Self::Parameters(parameters)
    }
}

impl<P: Parameters> From<Media> for Payload<P> {
    fn from(media: Media) -> Self {
        Self::Media(media)
    }
}

/// Shows which of both it is.
impl<P> fmt::Debug for Payload<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameters(_) => f.write_str("Parameters"),
            Self::Media(media) => media.fmt(f),
        }
    }
}
