// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.jar`](crate::v1_0::models::Jar), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/jars/{id}`.
pub struct Jar<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Jar<A> {
    /// Get jar.
    ///
    /// `GET /jars/{id}`, see [`JAR_GET`](operations::JAR_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("GET /jars/{id}", "/jars/{id}"))]
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
    #[doc(alias("PATCH /jars/{jar-id}", "/jars/{jar-id}"))]
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
    #[doc(alias("POST /jars/{id}/fill", "/jars/{id}/fill"))]
    pub fn fill(&self, parameters: impl Into<Extended<requests::Fill>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("fill")
            .call(Method::POST, &operations::JAR_FILL)
            .parameters(parameters.into())
    }

    /// The path `…/lids`.
    pub fn lids(&self) -> Lids<A> {
        Lids {
            route: self.route.literal("lids"),
        }
    }

    /// The path `…/recipe`.
    pub fn recipe(&self) -> Recipe<A> {
        Recipe {
            route: self.route.literal("recipe"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/jars/{id}/lids`.
pub struct Lids<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lids<A> {
    /// List lids.
    ///
    /// `GET /jars/{id}/lids`, see [`LID_LIST`](operations::LID_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("GET /jars/{id}/lids", "/jars/{id}/lids"))]
    pub fn list(&self) -> Call<A, Collection<models::Lid>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LID_LIST)
    }

    /// Add a lid to a jar.
    ///
    /// `POST /jars/{id}/lids`, see [`LID_CREATE`](operations::LID_CREATE)
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
    #[doc(alias("POST /jars/{id}/lids", "/jars/{id}/lids"))]
    pub fn create(&self, lid: &models::Lid) -> Call<A, models::Lid>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::LID_CREATE).json(lid)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::lid::Lid<A> {
        paths::lid::Lid {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/jars/{id}/recipe`.
pub struct Recipe<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Recipe<A> {
    /// The path `…/$value`.
    pub fn value(&self) -> RecipeValue<A> {
        RecipeValue {
            route: self.route.literal("$value"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/jars/{id}/recipe/$value`.
pub struct RecipeValue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RecipeValue<A> {
    /// Write recipe.
    ///
    /// `PUT /jars/{jar-id}/recipe/$value`, see [`JAR_RECIPE_VALUE_REPLACE`](operations::JAR_RECIPE_VALUE_REPLACE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("PUT /jars/{jar-id}/recipe/$value", "/jars/{jar-id}/recipe/$value"))]
    pub fn replace(&self, body: &Json) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PUT, &operations::JAR_RECIPE_VALUE_REPLACE)
            .bytes("application/json", body.to_string().into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
