// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.letter`](crate::v1_0::models::Letter), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/letters/{id}`.
pub struct Letter<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Letter<A> {
    /// What the lines below do.
    ///
    /// `POST /letters/{id}/answer`, see [`LETTER_ANSWER`](operations::LETTER_ANSWER)
    ///
    /// Sends the arguments as JSON, or else content ([`Media`]) as `text/plain`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("POST /letters/{id}/answer", "/letters/{id}/answer"))]
    pub fn answer(
        &self,
        parameters: impl Into<Payload<requests::Answer>>,
    ) -> Call<A, ()> {
        self.route
            .literal("answer")
            .call(Method::POST, &operations::LETTER_ANSWER)
            .payload(parameters.into(), "text/plain")
    }

    /// What the lines below do.
    ///
    /// `POST /letters/{id}/draft`, see [`LETTER_DRAFT`](operations::LETTER_DRAFT)
    ///
    /// Sends no body; `.bytes("text/plain", content)` sends content instead. Media types: `text/plain`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("POST /letters/{id}/draft", "/letters/{id}/draft"))]
    pub fn draft(&self) -> Call<A, ()> {
        self.route.literal("draft").call(Method::POST, &operations::LETTER_DRAFT)
    }

    /// The path `…/content`.
    pub fn content(&self) -> Content<A> {
        Content {
            route: self.route.literal("content"),
        }
    }

    /// The path `…/notes`.
    pub fn notes(&self) -> Notes<A> {
        Notes {
            route: self.route.literal("notes"),
        }
    }

    /// The path `…/picture`.
    pub fn picture(&self) -> Picture<A> {
        Picture {
            route: self.route.literal("picture"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/letters/{id}/content`.
pub struct Content<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Content<A> {
    /// What the lines below do.
    ///
    /// `PUT /letters/{id}/content`, see [`LETTER_CONTENT_REPLACE`](operations::LETTER_CONTENT_REPLACE)
    ///
    /// Sends `application/octet-stream`, unless [`Media::new`] names another media type: `text/plain`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("PUT /letters/{id}/content", "/letters/{id}/content"))]
    pub fn replace(&self, content: impl Into<Media>) -> Call<A, ()> {
        self.route
            .call(Method::PUT, &operations::LETTER_CONTENT_REPLACE)
            .media(content.into(), "application/octet-stream")
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/letters/{id}/notes`.
pub struct Notes<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Notes<A> {
    /// What the lines below do.
    ///
    /// `POST /letters/{id}/notes`, see [`NOTE_CREATE`](operations::NOTE_CREATE)
    ///
    /// Sends `text/html`, unless [`Media::new`] names another media type: `application/xhtml+xml`, `multipart/form-data`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("POST /letters/{id}/notes", "/letters/{id}/notes"))]
    pub fn create(&self, content: impl Into<Media>) -> Call<A, ()> {
        self.route
            .call(Method::POST, &operations::NOTE_CREATE)
            .media(content.into(), "text/html")
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/letters/{id}/picture`.
pub struct Picture<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Picture<A> {
    /// What the lines below do.
    ///
    /// `PUT /letters/{id}/picture`, see [`LETTER_PICTURE_REPLACE`](operations::LETTER_PICTURE_REPLACE)
    ///
    /// Sends `image/jpeg`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("PUT /letters/{id}/picture", "/letters/{id}/picture"))]
    pub fn replace(&self, content: impl Into<Media>) -> Call<A, ()> {
        self.route
            .call(Method::PUT, &operations::LETTER_PICTURE_REPLACE)
            .media(content.into(), "image/jpeg")
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
