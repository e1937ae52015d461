// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `add`.
///
/// - [Watch room](https://learn.microsoft.com/graph/api/room-watch?view=graph-rest-1.0)
pub struct Add {
    /// The member `value`.
    ///
    /// Its type is the one that the title of the page names. Every documented request sends it.
    pub value: Vec<super::models::Room>,
}

graph_core::parameters! {
    Add "add";
    0 value "value";
}

/// The arguments of `paint`.
///
/// - [house: paint](https://learn.microsoft.com/graph/api/house-paint?view=graph-rest-1.0)
pub struct Paint {
    /// What it will look like.
    ///
    /// Every documented request sends it.
    pub color: super::models::Color,
    /// Rows of dots.
    ///
    /// Every documented request sends it.
    ///
    /// Any JSON: the page of its type `microsoft.graph.Json` names no member.
    pub pattern: graph_core::Json,
    /// Possible values are: `matt` and `gloss`.
    ///
    /// Its type is the enum whose values its row lists; the table says String. Some documented request leaves it out.
    pub top_coats: Option<Vec<super::models::PaintCoat>>,
    /// Possible values are: `brush` and `roller`.
    ///
    /// Some documented request leaves it out.
    pub way: Option<String>,
    /// Optional. Whether it needs a second coat.
    pub twice: Option<bool>,
    /// The member `colors`.
    ///
    /// Its type is inferred from its name, because no table names its type. Every documented request sends it.
    pub colors: Vec<super::models::Color>,
}

impl Paint {
    /// The required arguments. To set others as well, write them before `..` and this call.
    pub fn new(
        color: super::models::Color,
        colors: Vec<super::models::Color>,
        pattern: graph_core::Json,
    ) -> Self {
        Self {
            color,
            colors,
            pattern,
            ..graph_core::Parameters::blank()
        }
    }
}

graph_core::parameters! {
    Paint "paint";
    0 color "color";
    1 pattern "pattern";
    2 top_coats "topCoats";
    3 way "way";
    4 twice "twice";
    5 colors "colors";
}
