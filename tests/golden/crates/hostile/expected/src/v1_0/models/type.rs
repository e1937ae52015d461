// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.type`.

/// "# / / // /// //! #\[doc = "x"\] \`\`\`
///
/// Type: `microsoft.graph.type`
///
/// Base type: `microsoft.graph.../../../x`
///
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/type?view=graph-rest-1.0)
#[derive(Default)]
pub struct Type {
    /// Possible values are: `self`, `Self`, `1st`, `super`, `*/`, `é`, `kind`, `KIND`.
    pub r#type: Option<crate::v1_0::models::Kind>,
    /// `std::process::exit(9);`
    pub self_: Option<crate::v1_0::models::Kind>,
    /// \*/ is `*/` and "# is `"#`.
    ///
    /// four blanks after a break.
    pub other2: Option<String>,
    /// [x](https://site.example/%22onmouseover=%22alert%281%29) image
    pub r#async: Option<bool>,
    /// é
    pub u00e9: Option<String>,
    /// ../../x
    pub x: Option<Vec<String>>,
    /// One.
    pub foo_bar: Option<String>,
    /// Two that become one.
    pub foo_bar_2: Option<String>,
    /// Not an annotation.
    pub odata_type: Option<String>,
    /// A link that leaves the folder.
    ///
    /// Any JSON: no page defines its type `../../x`.
    pub id: Option<graph_core::Json>,
    /// A type called option.
    pub option: Option<crate::v1_0::models::OptionX>,
    /// A type called string.
    pub string: Option<String>,
    /// true.
    pub r_true: Option<bool>,
    /// A type called self.
    pub default: Option<crate::v1_0::models::SelfX>,
    /// The member `extra-name`.
    ///
    /// Its type is read from an example, for no table names it.
    pub extra_name: Option<String>,
    /// The member `while`.
    ///
    /// Its type is read from an example, for no table names it.
    pub r#while: Option<i32>,
    /// Itself.
    pub crate_: Option<graph_core::Rel<crate::v1_0::models::Type>>,
    /// Itselves.
    pub r#struct: Option<graph_core::Rel<Vec<crate::v1_0::models::Type>>>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for Type {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.type",
            fields: &[
                "type",
                "Self",
                "other",
                "async",
                "é",
                "x",
                "fooBar",
                "foo_bar",
                "odata.type",
                "ID",
                "option",
                "string",
                "r#true",
                "default",
                "extra-name",
                "while",
                "crate",
                "struct",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.self_,
                2 => &self.other2,
                3 => &self.r#async,
                4 => &self.u00e9,
                5 => &self.x,
                6 => &self.foo_bar,
                7 => &self.foo_bar_2,
                8 => &self.odata_type,
                9 => &self.id,
                10 => &self.option,
                11 => &self.string,
                12 => &self.r_true,
                13 => &self.default,
                14 => &self.extra_name,
                15 => &self.r#while,
                16 => &self.crate_,
                17 => &self.r#struct,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.self_,
                2 => &mut self.other2,
                3 => &mut self.r#async,
                4 => &mut self.u00e9,
                5 => &mut self.x,
                6 => &mut self.foo_bar,
                7 => &mut self.foo_bar_2,
                8 => &mut self.odata_type,
                9 => &mut self.id,
                10 => &mut self.option,
                11 => &mut self.string,
                12 => &mut self.r_true,
                13 => &mut self.default,
                14 => &mut self.extra_name,
                15 => &mut self.r#while,
                16 => &mut self.crate_,
                17 => &mut self.r#struct,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for Type {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(Type);

/// The member [`type`](Type::type).
pub const TYPE: graph_core::Property<Type> = graph_core::Property::new("type");

/// The member [`Self`](Type::self_).
pub const SELF: graph_core::Property<Type> = graph_core::Property::new("Self");

/// The member [`other`](Type::other2).
pub const OTHER: graph_core::Property<Type> = graph_core::Property::new("other");

/// The member [`async`](Type::async).
pub const ASYNC: graph_core::Property<Type> = graph_core::Property::new("async");

/// The member [`é`](Type::u00e9).
pub const U00E9: graph_core::Property<Type> = graph_core::Property::new("é");

/// The member [`x`](Type::x).
pub const X: graph_core::Property<Type> = graph_core::Property::new("x");

/// The member [`fooBar`](Type::foo_bar).
pub const FOO_BAR: graph_core::Property<Type> = graph_core::Property::new("fooBar");

/// The member [`foo_bar`](Type::foo_bar_2).
pub const FOO_BAR_2: graph_core::Property<Type> = graph_core::Property::new("foo_bar");

/// The member [`odata.type`](Type::odata_type).
pub const ODATA_TYPE: graph_core::Property<Type> = graph_core::Property::new(
    "odata.type",
);

/// The member [`ID`](Type::id).
pub const ID: graph_core::Property<Type> = graph_core::Property::new("ID");

/// The member [`option`](Type::option).
pub const OPTION: graph_core::Property<Type> = graph_core::Property::new("option");

/// The member [`string`](Type::string).
pub const STRING: graph_core::Property<Type> = graph_core::Property::new("string");

/// The member [`r#true`](Type::r_true).
pub const R_TRUE: graph_core::Property<Type> = graph_core::Property::new("r#true");

/// The member [`default`](Type::default).
pub const DEFAULT: graph_core::Property<Type> = graph_core::Property::new("default");

/// The member [`extra-name`](Type::extra_name).
pub const EXTRA_NAME: graph_core::Property<Type> = graph_core::Property::new(
    "extra-name",
);

/// The member [`while`](Type::while).
pub const WHILE: graph_core::Property<Type> = graph_core::Property::new("while");

/// The member [`crate`](Type::crate_).
pub const CRATE: graph_core::Property<Type> = graph_core::Property::new("crate");

/// The member [`struct`](Type::struct).
pub const STRUCT: graph_core::Property<Type> = graph_core::Property::new("struct");
