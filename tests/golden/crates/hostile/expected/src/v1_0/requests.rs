// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `async`.
///
/// - [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
pub struct Async {
    /// "# \*/ `*/`
    pub r#type: Option<String>,
    /// let x = 1;
    pub r_async: Option<super::models::Type>,
    /// Optional. self.
    pub self_: Option<String>,
    /// Optional. super.
    pub super_: Option<String>,
    /// Optional. crate.
    pub crate_: Option<String>,
    /// Optional. other.
    pub other: Option<String>,
    /// Optional. é.
    pub u00e9: Option<String>,
    /// The member `"#`.
    ///
    /// Its type is read from an example, because no table names its type.
    pub unnamed: Option<String>,
    /// The member `*/`.
    ///
    /// Its type is read from an example, because no table names its type.
    pub unnamed2: Option<String>,
}

graph_core::parameters! {
    Async "async";
    0 r#type "type";
    1 r_async "r#async";
    2 self_ "self";
    3 super_ "super";
    4 crate_ "crate";
    5 other "other";
    6 u00e9 "é";
    7 unnamed "\"#";
    8 unnamed2 "*/";
}

impl Default for Async {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}
