//! The kinds of failure.

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered, and did not do what was asked.
    Service,
    /// The service answered 403: the caller may not do this. The documented
    /// permissions are in [`Error::permissions`](crate::Error::permissions).
    Forbidden,
    /// The service answered 429: the caller has asked for too much. How long
    /// it wants to be left alone is in
    /// [`Error::retry_after`](crate::Error::retry_after).
    Throttled,
    /// The address is not of the client's cloud. Nothing was sent.
    ForeignOrigin,
    /// A link in a response leads to another origin than the client's. Nothing
    /// was sent.
    ForeignLink,
    /// The links from page to page lead in a circle, or to more pages than the
    /// program wants.
    Endless,
    /// The response is not what it should be.
    Decode,
    /// There is no response: no connection, or a broken one.
    Transport,
    /// An upload may be complete, but that is not certain: its last answer was
    /// lost, or the service called it complete before it had confirmed every
    /// byte. Look for the item before you send it again.
    Unconfirmed,
    /// There was no whole response in time.
    Timeout,
    /// The response is larger than the client takes.
    TooLarge,
    /// There is no token, or it is not one.
    Token,
    /// The client's cloud does not have the call, as its page says. Nothing was
    /// sent.
    Absent,
    /// The call was not carried out, because another call of its
    /// [`Batch`](crate::Batch), which it had to wait for, failed.
    Dependency,
    /// The call cannot be sent as it is: an empty key, a bad header.
    Input,
    /// The client cannot be built as it is described.
    Setup,
}
