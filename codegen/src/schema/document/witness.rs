//! What the statements of the schema rest on.
//!
//! Knows the kinds of places that say something; must not know which of them wins (see the rules of trust).

use serde::{Deserialize, Serialize};

/// The kind of place that says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Witness {
    /// A row of a table.
    Table,
    /// The annotation of a code block.
    Annotation,
    /// The JSON representation of a type.
    Representation,
    /// A sentence.
    Text,
    /// The page of a base type, which lists its descendants.
    Descendants,
    /// The values that a row lists.
    Values,
    /// Documented requests and responses.
    Example,
    /// The members that a type has in common with another.
    Members,
    /// What the call gives back.
    Response,
    /// The title of the page.
    Title,
    /// The name of the member, which other members of a known type have too.
    Name,
    /// The key property.
    Key,
    /// The path of a request line.
    Path,
    /// Another call to the same target.
    Call,
    /// A correction of this snapshot of the documentation.
    Fixup,
    /// Nothing says it; the usual is assumed.
    Assumed,
}

/// The witnesses of what was weighed about one thing. A witness is left out where it is the usual one: the table for
/// members and parameters, the annotation for base types and answers, the text for statuses and for bodies of one type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witnesses {
    /// Of what a body is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Witness>,
    /// Of the type.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_name: Option<Witness>,
    /// Of whether it is a collection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collection: Option<Witness>,
    /// Of the base type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Witness>,
    /// Of whether a call must have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<Witness>,
    /// Of the status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Witness>,
}

impl Witness {
    /// The witness, where it is not the usual one.
    pub(in crate::schema) fn unless(self, usual: Self) -> Option<Self> {
        (self != usual).then_some(self)
    }

    /// Whether what rests on it is said by no page.
    pub fn is_inference(self) -> bool {
        matches!(
            self,
            Self::Example
                | Self::Members
                | Self::Response
                | Self::Title
                | Self::Name
                | Self::Key
                | Self::Call
                | Self::Assumed
        )
    }

    /// How messages say what it says: *the table says*.
    pub(in crate::schema) fn says(self) -> &'static str {
        match self {
            Self::Table => "the table says",
            Self::Annotation => "the annotation says",
            Self::Representation => "the JSON representation says",
            Self::Text => "the text says",
            Self::Descendants => "the page of the base type says",
            Self::Values => "its values make it",
            Self::Example => "the examples show",
            Self::Members => "its members say",
            Self::Response => "the response says",
            Self::Title => "the title says",
            Self::Name => "its name says",
            Self::Key => "its key says",
            Self::Path => "the path says",
            Self::Call => "the pages that read the same path say",
            Self::Fixup => "a correction of this page says",
            Self::Assumed => "nothing says",
        }
    }
}

impl Witnesses {
    /// Whether nothing is unusual.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}
