// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

use crate::v1_0::*;
use graph_core::builder::*;

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: Account = Any> {
    route: Route<A>,
}

impl<A: Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }

    /// Where every path begins, for a call that has no method of its own.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }

    /// The path `…/applications`.
    pub fn applications(&self) -> paths::applications::Applications<A> {
        paths::applications::Applications {
            route: self.route.literal("applications"),
        }
    }

    /// The path `…/connections`.
    pub fn connections(&self) -> paths::connections::Connections<A> {
        paths::connections::Connections {
            route: self.route.literal("connections"),
        }
    }

    /// The path `…/deviceManagement`.
    pub fn device_management(&self) -> paths::device_management::DeviceManagement<A> {
        paths::device_management::DeviceManagement {
            route: self.route.literal("deviceManagement"),
        }
    }

    /// The path `…/directoryRoles`.
    pub fn directory_roles(&self) -> paths::directory_roles::DirectoryRoles<A> {
        paths::directory_roles::DirectoryRoles {
            route: self.route.literal("directoryRoles"),
        }
    }

    /// The path `…/domains`.
    pub fn domains(&self) -> paths::domains::Domains<A> {
        paths::domains::Domains {
            route: self.route.literal("domains"),
        }
    }

    /// The path `…/drives`.
    pub fn drives(&self) -> paths::drives::Drives<A> {
        paths::drives::Drives {
            route: self.route.literal("drives"),
        }
    }

    /// The path `…/groups`.
    pub fn groups(&self) -> paths::groups::Groups<A> {
        paths::groups::Groups {
            route: self.route.literal("groups"),
        }
    }

    /// The path `…/me`.
    pub fn me(&self) -> paths::user::User<A>
    where
        A: SignedIn,
    {
        paths::user::User {
            route: self.route.literal("me"),
        }
    }

    /// The path `…/officeConfiguration`.
    pub fn office_configuration(
        &self,
    ) -> paths::office_configuration::OfficeConfiguration<A> {
        paths::office_configuration::OfficeConfiguration {
            route: self.route.literal("officeConfiguration"),
        }
    }

    /// The path `…/print`.
    pub fn print(&self) -> paths::print::Print<A> {
        paths::print::Print {
            route: self.route.literal("print"),
        }
    }

    /// The path `…/reports`.
    pub fn reports(&self) -> paths::reports::Reports<A> {
        paths::reports::Reports {
            route: self.route.literal("reports"),
        }
    }

    /// The path `…/sites`.
    pub fn sites(&self) -> paths::sites::Sites<A> {
        paths::sites::Sites {
            route: self.route.literal("sites"),
        }
    }

    /// The path `…/users`.
    pub fn users(&self) -> paths::users::Users<A> {
        paths::users::Users {
            route: self.route.literal("users"),
        }
    }
}
