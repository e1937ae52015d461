// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `jars`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/jars/{id}`.
pub struct JarsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> JarsItem<A> {
    /// Get jar.
    ///
    /// `GET /jars/{id}`, see [`JAR_GET`](operations::JAR_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn get(&self) -> Call<A, models::Jar>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::JAR_GET)
    }

    /// Update what a glass holds.
    ///
    /// `PATCH /jars/{jar-id}`, see [`JAR_UPDATE`](operations::JAR_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn update(&self, jar: &models::Jar) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::JAR_UPDATE).json(jar)
    }

    /// jar: fill.
    ///
    /// `POST /jars/{id}/fill`, see [`JAR_FILL`](operations::JAR_FILL)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn fill(&self, parameters: impl Into<Extended<requests::Fill>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("fill")
            .call(Method::POST, &operations::JAR_FILL)
            .parameters(parameters.into())
    }

    /// List lids.
    ///
    /// `GET /jars/{id}/lids`, see [`LID_LIST`](operations::LID_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn list_lids(&self) -> Call<A, Collection<models::Lid>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("lids").call(Method::GET, &operations::LID_LIST)
    }

    /// Add a lid to a jar.
    ///
    /// `POST /jars/{id}/lids`, see [`LID_POST`](operations::LID_POST)
    ///
    /// Other pages about this call:
    ///
    /// - [Create note](https://learn.microsoft.com/graph/api/note-post?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn create_lids(&self, lid: &models::Lid) -> Call<A, models::Lid>
    where
        A: WorkOrApplication,
    {
        self.route.literal("lids").call(Method::POST, &operations::LID_POST).json(lid)
    }

    /// The path `/jars/{id}/lids/{id}`.
    pub fn lids(&self, id: impl AsRef<str>) -> JarsItemLidsItem<A> {
        JarsItemLidsItem {
            route: self.route.literal("lids").key(id.as_ref()),
        }
    }

    /// The path `/jars/{id}/recipe`.
    pub fn recipe(&self) -> JarsItemRecipe<A> {
        JarsItemRecipe {
            route: self.route.literal("recipe"),
        }
    }
}

/// The path `/jars/{id}/recipe`.
pub struct JarsItemRecipe<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> JarsItemRecipe<A> {
    /// The path `/jars/{id}/recipe/$value`.
    pub fn value(&self) -> JarsItemRecipeValue<A> {
        JarsItemRecipeValue {
            route: self.route.literal("$value"),
        }
    }
}

/// The path `/jars/{id}/recipe/$value`.
pub struct JarsItemRecipeValue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> JarsItemRecipeValue<A> {
    /// Write recipe.
    ///
    /// `PUT /jars/{jar-id}/recipe/$value`, see [`JAR_PUT_RECIPE`](operations::JAR_PUT_RECIPE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn replace(&self, body: &Json) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PUT, &operations::JAR_PUT_RECIPE)
            .bytes("application/json", body.to_string().into())
    }
}

/// The path `/jars/{id}/lids/{id}`.
pub struct JarsItemLidsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> JarsItemLidsItem<A> {
    /// Get lid.
    ///
    /// `GET /jars/{id}/lids/{id}`, see [`LID_GET`](operations::LID_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn get(&self) -> Call<A, models::Lid>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LID_GET)
    }
}
