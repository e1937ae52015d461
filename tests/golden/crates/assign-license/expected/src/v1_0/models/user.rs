// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.user`.

/// Somebody with an account.
///
/// Type: `microsoft.graph.user`
///
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[derive(Default)]
pub struct User {
    /// Whether the account may sign in.
    pub account_enabled: Option<bool>,
    /// How old the user is, roughly. Possible values: `null`, `minor`, `notAdult` and `adult`.
    pub age_group: Option<crate::v1_0::models::AgeGroup>,
    /// Every licence, also those of groups. Not nullable.
    pub assigned_licenses: Option<Vec<crate::v1_0::models::AssignedLicense>>,
    /// Numbers at work.
    pub business_phones: Option<Vec<String>>,
    /// Where the user lives.
    pub city: Option<String>,
    /// Key. Read-only.
    pub id: Option<String>,
    /// Who leads the user.
    pub manager: Option<graph_core::Rel<crate::v1_0::models::User>>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for User {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.user",
            fields: &[
                "accountEnabled",
                "ageGroup",
                "assignedLicenses",
                "businessPhones",
                "city",
                "id",
                "manager",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.account_enabled,
                1 => &self.age_group,
                2 => &self.assigned_licenses,
                3 => &self.business_phones,
                4 => &self.city,
                5 => &self.id,
                6 => &self.manager,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.account_enabled,
                1 => &mut self.age_group,
                2 => &mut self.assigned_licenses,
                3 => &mut self.business_phones,
                4 => &mut self.city,
                5 => &mut self.id,
                6 => &mut self.manager,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for User {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(User);

/// The member [`accountEnabled`](User::account_enabled).
pub const ACCOUNT_ENABLED: graph_core::Property<User> = graph_core::Property::new(
    "accountEnabled",
);

/// The member [`ageGroup`](User::age_group).
pub const AGE_GROUP: graph_core::Property<User> = graph_core::Property::new("ageGroup");

/// The member [`assignedLicenses`](User::assigned_licenses).
pub const ASSIGNED_LICENSES: graph_core::Property<User> = graph_core::Property::new(
    "assignedLicenses",
);

/// The member [`businessPhones`](User::business_phones).
pub const BUSINESS_PHONES: graph_core::Property<User> = graph_core::Property::new(
    "businessPhones",
);

/// The member [`city`](User::city).
pub const CITY: graph_core::Property<User> = graph_core::Property::new("city");

/// The member [`id`](User::id).
pub const ID: graph_core::Property<User> = graph_core::Property::new("id");

/// The member [`manager`](User::manager).
pub const MANAGER: graph_core::Property<User> = graph_core::Property::new("manager");
