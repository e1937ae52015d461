//! The single failures that an error of the service consists of.

/// One of several things that are wrong with a request.
///
/// Source: OData JSON Format 4.01, section 21.1.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detail {
    /// The code of this failure, masked like
    /// [`Error::message`](crate::Error::message).
    pub code: Option<String>,
    /// What is wrong, masked as well.
    pub message: String,
    /// What it is wrong with, such as the name of a property, masked as well.
    pub target: Option<String>,
}
