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

    /// The path `/flats(street,number)`.
    pub fn flats(
        &self,
        street: impl AsRef<str>,
        number: impl AsRef<str>,
    ) -> paths::flats::Flats<A> {
        paths::flats::Flats {
            route: self
                .route
                .function(
                    "flats",
                    &[
                        ("street", street.as_ref(), true),
                        ("number", number.as_ref(), false),
                    ],
                ),
        }
    }

    /// The path `/tenants/{id}`.
    pub fn tenants(&self, id: impl AsRef<str>) -> paths::tenants::TenantsItem<A> {
        paths::tenants::TenantsItem {
            route: self.route.literal("tenants").key(id.as_ref()),
        }
    }

    /// The path `/tenants(handle)`.
    pub fn tenants_with_handle(
        &self,
        handle: impl AsRef<str>,
    ) -> paths::tenants::TenantsWithHandle<A> {
        paths::tenants::TenantsWithHandle {
            route: self.route.function("tenants", &[("handle", handle.as_ref(), true)]),
        }
    }
}
