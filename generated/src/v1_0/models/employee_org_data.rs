// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.employeeOrgData`.

/// Place of a [user](crate::v1_0::models::User) in the organization's books, kept in
/// **employeeOrgData** of that user.
///
/// Type: `microsoft.graph.employeeOrgData`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/employeeorgdata?view=graph-rest-1.0)
#[derive(Default)]
pub struct EmployeeOrgData {
    /// Division of the user.
    ///
    /// Returned only on `$select`. Supports `$filter`.
    pub division: Option<String>,
    /// Cost centre that pays for the user.
    ///
    /// Returned only on `$select`. Supports `$filter`.
    pub cost_center: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for EmployeeOrgData {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.employeeOrgData",
            fields: &["division", "costCenter"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.division,
                1 => &self.cost_center,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.division,
                1 => &mut self.cost_center,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for EmployeeOrgData {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(EmployeeOrgData);

/// The member [`division`](EmployeeOrgData::division).
pub const DIVISION: graph_core::Property<EmployeeOrgData> = graph_core::Property::new(
    "division",
);

/// The member [`costCenter`](EmployeeOrgData::cost_center).
pub const COST_CENTER: graph_core::Property<EmployeeOrgData> = graph_core::Property::new(
    "costCenter",
);
