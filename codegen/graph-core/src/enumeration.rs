//! Enums that stay open: members that become known later do not break
//! programs that were built before.

/// An enum whose members are strings on the wire.
pub trait Enumeration: Sized {
    /// The full name of the type, such as `microsoft.graph.ageGroup`.
    const NAME: &'static str;
    /// The member as it is on the wire.
    fn as_str(&self) -> &str;
    /// The member that is `text` on the wire. Every text is one, if need be an
    /// unknown one.
    fn from_wire(text: &str) -> Self;
}

/// A member of an enum that its page does not list.
///
/// Nobody but the reader can make one. So no program can match on the text of
/// an unknown member and break when the member becomes known.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct UnknownMember(Box<str>);

impl UnknownMember {
    /// For machine-written code only.
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The member as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
