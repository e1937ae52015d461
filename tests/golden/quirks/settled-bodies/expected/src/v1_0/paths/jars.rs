// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/jars`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/jars`.
pub struct Jars<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Jars<A> {
    /// List jars.
    ///
    /// `GET /jars`, see [`JAR_LIST`](operations::JAR_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("GET /jars", "/jars"))]
    pub fn list(&self) -> Call<A, Collection<models::Jar>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::JAR_LIST)
    }

    /// Create jar.
    ///
    /// `POST /jars`, see [`JAR_CREATE`](operations::JAR_CREATE)
    ///
    /// Other pages about this call:
    ///
    /// - [Create note](https://learn.microsoft.com/graph/api/note-post?view=graph-rest-1.0)
    ///
    /// What is created must have `fruit`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("POST /jars", "/jars"))]
    pub fn create(&self, jar: &models::Jar) -> Call<A, models::Jar>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::JAR_CREATE).json(jar)
    }

    /// One of them, by `id` or `jar-id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::jar::Jar<A> {
        paths::jar::Jar {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
