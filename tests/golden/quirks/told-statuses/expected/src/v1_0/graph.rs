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

    /// Something is done.
    ///
    /// `POST /atlases`, see [`ATLAS_POST`](operations::ATLAS_POST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn create_atlases(&self, atlas: &models::Atlas) -> Call<A, models::Atlas>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("atlases")
            .call(Method::POST, &operations::ATLAS_POST)
            .json(atlas)
    }

    /// The path `/atlases/{id}`.
    pub fn atlases(&self, id: impl AsRef<str>) -> paths::atlases::AtlasesItem<A> {
        paths::atlases::AtlasesItem {
            route: self.route.literal("atlases").key(id.as_ref()),
        }
    }

    /// Something is done.
    ///
    /// `POST /pages`, see [`PAGE_POST`](operations::PAGE_POST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn create_pages(&self, atlas: &models::Atlas) -> Call<A, models::Atlas>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("pages")
            .call(Method::POST, &operations::PAGE_POST)
            .json(atlas)
    }

    /// The path `/pages/{id}`.
    pub fn pages(&self, id: impl AsRef<str>) -> paths::pages::PagesItem<A> {
        paths::pages::PagesItem {
            route: self.route.literal("pages").key(id.as_ref()),
        }
    }
}
