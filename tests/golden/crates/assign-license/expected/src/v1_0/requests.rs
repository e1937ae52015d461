// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions: what is not optional has to be said.

/// The arguments of `assignLicense`.
///
/// - [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
pub struct AssignLicense {
    /// What to give, as [assignedLicense](crate::v1_0::models::AssignedLicense) objects. Their
    /// **disabledPlans** stay off.
    pub add_licenses: Vec<crate::v1_0::models::AssignedLicense>,
    /// What to take away.
    pub remove_licenses: Vec<graph_core::Guid>,
}

impl graph_core::Object for AssignLicense {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "assignLicense",
            fields: &["addLicenses", "removeLicenses"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.add_licenses,
                1 => &self.remove_licenses,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.add_licenses,
                1 => &mut self.remove_licenses,
                _ => return None,
            },
        )
    }
}

impl graph_core::Parameters for AssignLicense {
    #[inline]
    fn blank() -> Self {
        Self {
            add_licenses: graph_core::Blank::blank(),
            remove_licenses: graph_core::Blank::blank(),
        }
    }
}

graph_core::parameters!(AssignLicense);
