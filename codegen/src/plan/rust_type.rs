//! Rust types as fields, arguments and responses have them.
//!
//! Knows which one holds the values of a primitive type; must not know where a type of the API lives.

use super::ident::Ident;

/// A Rust type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    /// A type of the prelude: `bool`, `i32`, `String`.
    Prelude(&'static str),
    /// A type of `graph-core`.
    Core(&'static str),
    /// A type of the crate, by the path of modules below `models`.
    Model(Vec<Ident>),
    /// `Option<T>`.
    Option(Box<RustType>),
    /// `Vec<T>`.
    Vec(Box<RustType>),
    /// `Box<T>`.
    Boxed(Box<RustType>),
    /// A relationship that is decoded on demand.
    Rel(Box<RustType>),
}

impl RustType {
    /// Whether it is made of a type of the crate.
    pub fn names_model(&self) -> bool {
        match self {
            Self::Model(_) => true,
            Self::Prelude(_) | Self::Core(_) => false,
            Self::Option(inner) | Self::Vec(inner) | Self::Boxed(inner) | Self::Rel(inner) => {
                inner.names_model()
            }
        }
    }

    /// The type of the values of a property that has this type: neither an option nor in a box.
    pub fn of_values(&self) -> &Self {
        match self {
            Self::Option(inner) | Self::Boxed(inner) => inner.of_values(),
            Self::Prelude(_) | Self::Core(_) | Self::Model(_) | Self::Vec(_) | Self::Rel(_) => self,
        }
    }

    /// Whether values are any JSON, however many there are.
    pub(super) fn is_any(&self) -> bool {
        match self {
            Self::Core(name) => *name == "Json",
            Self::Prelude(_) | Self::Model(_) => false,
            Self::Option(inner) | Self::Vec(inner) | Self::Boxed(inner) | Self::Rel(inner) => {
                inner.is_any()
            }
        }
    }
}

pub(super) fn primitive(edm: &str) -> RustType {
    match edm {
        "Boolean" => RustType::Prelude("bool"),
        "Byte" => RustType::Prelude("u8"),
        "SByte" => RustType::Prelude("i8"),
        "Int16" => RustType::Prelude("i16"),
        "Int32" => RustType::Prelude("i32"),
        "Int64" => RustType::Prelude("i64"),
        "Single" => RustType::Prelude("f32"),
        "Double" => RustType::Prelude("f64"),
        "String" => RustType::Prelude("String"),
        "Decimal" => RustType::Core("Decimal"),
        "Guid" => RustType::Core("Guid"),
        "DateTimeOffset" => RustType::Core("DateTimeOffset"),
        "Date" => RustType::Core("Date"),
        "TimeOfDay" => RustType::Core("TimeOfDay"),
        "Duration" => RustType::Core("Duration"),
        "Binary" => RustType::Core("Binary"),
        _ => RustType::Core("Json"),
    }
}
