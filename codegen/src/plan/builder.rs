//! What builders are made of: methods, the paths that they append, the calls that they make.
//!
//! Knows the shape of builders; must not know operations, nor decide names.

use super::deprecation::Deprecated;
use super::docs::Docs;
use super::ident::{Case, Ident};
use super::rust_type::RustType;

/// The builders of the paths that go on from the things of one type, or begin with one word.
#[derive(Debug)]
pub struct PathFile {
    /// The module; the root of all paths has none.
    pub module: Option<Ident>,
    /// The comment on it.
    pub docs: Docs,
    /// The builders.
    pub nodes: Vec<NodePlan>,
}

/// A builder: a place in the tree of paths.
#[derive(Debug)]
pub struct NodePlan {
    /// The name.
    pub ident: Ident,
    /// The comment on it.
    pub docs: Docs,
    /// The methods.
    pub methods: Vec<MethodPlan>,
}

/// A method of a builder.
#[derive(Debug)]
pub struct MethodPlan {
    /// The name.
    pub ident: Ident,
    /// The comment on it.
    pub docs: Docs,
    /// The segments that it appends to the path.
    pub steps: Vec<Step>,
    /// The values that it takes for the path.
    pub arguments: Vec<PathArgument>,
    /// Who may call it; `None` for everybody.
    pub bound: Option<AccountBound>,
    /// What it is searched by: the paths of its calls, and the request line of the first.
    pub aliases: Vec<String>,
    /// That it is deprecated.
    pub deprecated: Option<Deprecated>,
    /// The builder that it leads to: its module and its name.
    pub leads_to: Option<(Ident, Ident)>,
    /// The call that it makes.
    pub call: Option<CallPlan>,
}

/// A segment that a method appends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A word.
    Literal(String),
    /// The value of an argument.
    Key(Ident),
    /// A path inside a drive.
    ItemPath(Ident),
    /// A function with its arguments.
    Function(String, Vec<NamedValue>),
    /// An alternate key, in parentheses.
    AlternateKey(Vec<NamedValue>),
    /// An alternate key without parentheses: the name of the property, and the value.
    NamedKey(String, Ident),
}

/// A value with its name in the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedValue {
    /// The name.
    pub name: String,
    /// Whether the value is quoted.
    pub quoted: bool,
    /// The value.
    pub value: Ident,
}

/// A value for the path.
#[derive(Debug, Clone)]
pub struct PathArgument {
    /// The name.
    pub ident: Ident,
}

/// A value for the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryArgument {
    /// The name of the option.
    pub name: String,
    /// The name of the value.
    pub ident: Ident,
}

/// The kinds of account that a call supports, where it does not support all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountBound {
    /// Work or school accounts.
    OnlyWork,
    /// Personal accounts.
    OnlyPersonal,
    /// Applications.
    OnlyApplication,
    /// Signed-in users.
    WorkOrPersonal,
    /// All but personal accounts.
    WorkOrApplication,
    /// All but work or school accounts.
    PersonalOrApplication,
    /// Signed-in users, for `/me`.
    SignedIn,
}

/// A call.
#[derive(Debug, Clone)]
pub struct CallPlan {
    /// The HTTP method.
    pub method: String,
    /// The constant of the operation.
    pub operation: Ident,
    /// The constants of all ways, by the template of the path, where they are not the same.
    pub ways: Vec<(String, Ident)>,
    /// The query options that it cannot do without.
    pub query: Vec<QueryArgument>,
    /// The body.
    pub body: BodyArgument,
    /// The response.
    pub response: ResponseType,
}

/// What a call takes as its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyArgument {
    /// Nothing.
    None,
    /// The struct of its arguments.
    Parameters(Ident),
    /// The struct of its arguments, or media, usually of this type.
    Payload(Ident, String),
    /// A model, with the name of the argument.
    Model(RustType, Ident),
    /// A model of this type or of one that extends it, with the name of the argument.
    Extending(RustType, Ident),
    /// Media, usually of this type.
    Media(String),
    /// A reference to a thing. A `DELETE` has it in its query.
    Reference,
    /// JSON of no documented type.
    Json,
}

impl BodyArgument {
    /// The name of the argument.
    pub fn ident(&self) -> Option<Ident> {
        let name = match self {
            Self::None => return None,
            Self::Model(_, ident) | Self::Extending(_, ident) => return Some(ident.clone()),
            Self::Parameters(_) | Self::Payload(..) => "parameters",
            Self::Media(_) => "content",
            Self::Reference => "object",
            Self::Json => "body",
        };
        Some(Ident::new(name, Case::Snake))
    }

    /// The media type that comes with it.
    pub(super) fn media_type(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::Media(media_type) => Some(media_type),
            _ => Some("application/json"),
        }
    }
}

/// What a call gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResponseType {
    /// Nothing.
    Unit,
    /// Bytes.
    Bytes,
    /// JSON of no documented type.
    Json,
    /// A model.
    Model(RustType),
    /// A collection.
    Collection(RustType),
    /// A value that is not an object.
    Scalar(RustType),
    /// The number of items of a collection.
    Count,
    /// A long-running operation, to wait for.
    Monitor,
    /// The address of content that is stored elsewhere.
    Redirect,
    /// This, or no content.
    Optional(Box<Self>),
}
