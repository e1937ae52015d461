// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions: what is not optional has to be said.

/// The arguments of `async`.
///
/// - [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
pub struct Async {
    /// "# \*/ `*/`
    pub r#type: String,
    /// let x = 1;
    pub r_async: crate::v1_0::models::Type,
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
    /// Optional. Leads out.
    pub x: Option<String>,
    /// The member `"#`.
    ///
    /// Its type is read from an example, for no table names it.
    pub unnamed: Option<String>,
    /// The member `*/`.
    ///
    /// Its type is read from an example, for no table names it.
    pub unnamed2: Option<String>,
}

impl graph_core::Object for Async {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "async",
            fields: &[
                "type",
                "r#async",
                "self",
                "super",
                "crate",
                "other",
                "é",
                "x",
                "\"#",
                "*/",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.r_async,
                2 => &self.self_,
                3 => &self.super_,
                4 => &self.crate_,
                5 => &self.other,
                6 => &self.u00e9,
                7 => &self.x,
                8 => &self.unnamed,
                9 => &self.unnamed2,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.r_async,
                2 => &mut self.self_,
                3 => &mut self.super_,
                4 => &mut self.crate_,
                5 => &mut self.other,
                6 => &mut self.u00e9,
                7 => &mut self.x,
                8 => &mut self.unnamed,
                9 => &mut self.unnamed2,
                _ => return None,
            },
        )
    }
}

impl graph_core::Parameters for Async {
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: graph_core::Blank::blank(),
            r_async: graph_core::Blank::blank(),
            self_: graph_core::Blank::blank(),
            super_: graph_core::Blank::blank(),
            crate_: graph_core::Blank::blank(),
            other: graph_core::Blank::blank(),
            u00e9: graph_core::Blank::blank(),
            x: graph_core::Blank::blank(),
            unnamed: graph_core::Blank::blank(),
            unnamed2: graph_core::Blank::blank(),
        }
    }
}

graph_core::parameters!(Async);
