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

    /// Send card.
    ///
    /// `POST /cards`, see [`CARD_POST`](operations::CARD_POST)
    ///
    /// What is created must have `wish`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn create_cards(&self, card: &models::Card) -> Call<A, models::Card>
    where
        A: WorkOrApplication,
    {
        self.route.literal("cards").call(Method::POST, &operations::CARD_POST).json(card)
    }

    /// List jars.
    ///
    /// `GET /jars`, see [`JAR_LIST`](operations::JAR_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn list_jars(&self) -> Call<A, Collection<models::Jar>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("jars").call(Method::GET, &operations::JAR_LIST)
    }

    /// Create jar.
    ///
    /// `POST /jars`, see [`JAR_POST`](operations::JAR_POST)
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
    pub fn create_jars(&self, jar: &models::Jar) -> Call<A, models::Jar>
    where
        A: WorkOrApplication,
    {
        self.route.literal("jars").call(Method::POST, &operations::JAR_POST).json(jar)
    }

    /// The path `/jars/{id}`.
    pub fn jars(&self, id: impl AsRef<str>) -> paths::jars::JarsItem<A> {
        paths::jars::JarsItem {
            route: self.route.literal("jars").key(id.as_ref()),
        }
    }

    /// Create label.
    ///
    /// `POST /labels`, see [`LABEL_POST`](operations::LABEL_POST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    pub fn create_labels(&self, content: impl Into<Bytes>) -> Call<A, models::Label>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("labels")
            .call(Method::POST, &operations::LABEL_POST)
            .bytes("application/zip", content.into())
    }

    /// The path `/labels/{id}`.
    pub fn labels(&self, id: impl AsRef<str>) -> paths::labels::LabelsItem<A> {
        paths::labels::LabelsItem {
            route: self.route.literal("labels").key(id.as_ref()),
        }
    }
}
