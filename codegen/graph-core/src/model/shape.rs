//! The names of a type and of its fields.

/// The name of a type and the names of its fields, as they are on the wire.
#[derive(Debug, PartialEq, Eq)]
pub struct Shape {
    /// The full name of the type, such as `microsoft.graph.user`.
    pub name: &'static str,
    /// The names of the fields, in the order of their numbers.
    pub fields: &'static [&'static str],
}

impl Shape {
    /// The number of the field that is called `name`.
    ///
    /// `from` is where the search begins: members mostly arrive in the order
    /// of the fields, so the right one is usually the next one.
    pub(crate) fn position(&self, name: &str, from: usize) -> Option<usize> {
        let (before, after) = self.fields.split_at(from.min(self.fields.len()));
        let next = after.iter().position(|field| *field == name);
        next.map(|index| index + before.len())
            .or_else(|| before.iter().position(|field| *field == name))
    }
}
