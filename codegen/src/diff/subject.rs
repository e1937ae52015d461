//! What changes are about.
//!
//! Knows calls, types and their parts; must not know what happened to them.

use std::fmt;

use serde::Serialize;

use crate::schema::{Call, identity};

/// A call or a type, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Subject {
    /// A version of the API.
    Version {
        /// Its name: `beta`.
        name: String,
    },
    /// A call.
    Call(CallName),
    /// A part of a call.
    Part {
        /// The call.
        #[serde(flatten)]
        call: CallName,
        /// What it is of it.
        part: Part,
        /// Its name.
        name: String,
    },
    /// A type.
    Type {
        /// The full name.
        name: String,
    },
    /// A property, a relationship or a member of an enum.
    Member {
        /// The full name of the type.
        of: String,
        /// The name.
        name: String,
    },
}

/// A call, as it is told and as it is recognised.
#[derive(Debug, Clone, Serialize)]
pub struct CallName {
    /// The HTTP method.
    pub method: String,
    /// The path.
    pub path: String,
    /// What is equal for two paths of one call.
    #[serde(skip)]
    identity: String,
}

/// A part of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Part {
    /// An argument, in the body or in the path.
    Argument,
    /// A query option.
    Query,
    /// A request header.
    Header,
}

impl CallName {
    /// The name of a call.
    pub fn of(call: &Call) -> Self {
        Self {
            method: call.method.clone(),
            path: call.path.clone(),
            identity: identity(call),
        }
    }

    /// The name by which it is recognised: the method, and what is equal for two paths of one call.
    pub(super) fn identified(&self) -> String {
        format!("{} {}", self.method, self.identity)
    }

    fn key(&self) -> (&str, &str) {
        (&self.identity, &self.method)
    }
}

impl PartialEq for CallName {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for CallName {}

impl PartialOrd for CallName {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for CallName {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl fmt::Display for CallName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Argument => "argument",
            Self::Query => "query option",
            Self::Header => "header",
        })
    }
}

impl Subject {
    /// The subject that a call is.
    pub(super) fn call(call: &Call) -> Self {
        Self::Call(CallName::of(call))
    }

    /// The subject that a type is.
    pub(super) fn type_named(name: &str) -> Self {
        Self::Type {
            name: name.to_owned(),
        }
    }

    /// The subject that a member of a type is.
    pub(super) fn member(of: &str, name: &str) -> Self {
        Self::Member {
            of: of.to_owned(),
            name: name.to_owned(),
        }
    }

    /// A part of a call.
    pub(super) fn part(call: &Call, part: Part, name: &str) -> Self {
        Self::Part {
            call: CallName::of(call),
            part,
            name: name.to_owned(),
        }
    }

    /// Whether it is the part of a call with this name.
    pub(super) fn is_part_named(&self, of: &Self, name: &str) -> bool {
        matches!(self, Self::Part { name: own, .. } if own == name)
            && self.whole().as_ref() == Some(of)
    }

    /// What it is a part of.
    pub(super) fn whole(&self) -> Option<Self> {
        match self {
            Self::Version { .. } | Self::Call(_) | Self::Type { .. } => None,
            Self::Part { call, .. } => Some(Self::Call(call.clone())),
            Self::Member { of, .. } => Some(Self::type_named(of)),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version { name } => write!(f, "version {name}"),
            Self::Call(call) => call.fmt(f),
            Self::Part { call, part, name } => {
                write!(f, "{call}, {part} `{name}`")
            }
            Self::Type { name } => f.write_str(name),
            Self::Member { of, name } => write!(f, "{of}/{name}"),
        }
    }
}
