// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.type` and its properties.

/// "# / / // /// //! #\[doc = "x"\] \`\`\`
///
/// Type: `microsoft.graph.type`
///
/// Base type: `microsoft.graph.../../../x`
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/type?view=graph-rest-1.0)
pub struct Type {
    /// Possible values are: `self`, `Self`, `1st`, `super`, `*/`, `é`, `kind`, `KIND`.
    pub r#type: Option<super::Kind>,
    /// `std::process::exit(9);`
    pub self_: Option<super::Kind>,
    /// \*/ is `*/` and "# is `"#`.
    ///
    /// four blanks after a break.
    pub other2: Option<String>,
    /// [x](https://site.example/%22onmouseover=%22alert%281%29) image
    pub r#async: Option<bool>,
    /// é
    pub u00e9: Option<String>,
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
    pub option: Option<super::OptionX>,
    /// A type called string.
    pub string: Option<String>,
    /// true.
    pub r_true: Option<bool>,
    /// A type called self.
    pub default: Option<super::SelfX>,
    /// Deprecated: use **")\] pub fn intruder() { panic!() } #\[doc = "** instead, [deprecated since
    /// 2025-01-01](https://site.example).
    #[deprecated(
        note = "since 2025-01-01; use `\")] pub fn intruder() { panic!() } #[doc = \"`"
    )]
    pub oldest: Option<String>,
    /// The member `while`.
    ///
    /// Its type is read from the JSON representation, because no table names its type.
    pub r#while: Option<i32>,
    /// Itself.
    pub crate_: Option<graph_core::Rel<super::Type>>,
    /// Itselves.
    pub r#struct: Option<graph_core::Rel<Vec<super::Type>>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Type "microsoft.graph.type";
    0 r#type TYPE "type" super::Kind;
    1 self_ SELF "Self" super::Kind;
    2 other2 OTHER "other" String;
    3 r#async ASYNC "async" bool;
    4 u00e9 U00E9 "é" String;
    5 foo_bar FOO_BAR "fooBar" String;
    6 foo_bar_2 FOO_BAR_2 "foo_bar" String;
    7 odata_type ODATA_TYPE "odata_type" String;
    8 id ID "ID" graph_core::Json;
    9 option OPTION "option" super::OptionX;
    10 string STRING "string" String;
    11 r_true R_TRUE "r#true" bool;
    12 default DEFAULT "default" super::SelfX;
    13 oldest OLDEST "oldest" #[deprecated (note = "since 2025-01-01; use `\")] pub fn intruder() { panic!() } #[doc = \"`")] String;
    14 r#while WHILE "while" i32;
    15 crate_ CRATE "crate" graph_core::Rel<super::Type>;
    16 r#struct STRUCT "struct" graph_core::Rel<Vec<super::Type>>;
}

impl graph_core::Addressable for Type {
    const PATH: &'static str = "types";
}
