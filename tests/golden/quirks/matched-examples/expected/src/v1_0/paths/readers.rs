// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/readers`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/readers`.
pub struct Readers<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Readers<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ReadersItem<A> {
        ReadersItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/readers/{id}`.
pub struct ReadersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItem<A> {
    /// Finds notes.
    ///
    /// `GET /readers/{id}/searchNotes(word='{word}',from={from},to={to})`, see [`READERS_SEARCH_NOTES`](operations::READERS_SEARCH_NOTES)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /readers/{id}/searchNotes(word={word},from={from},to={to})",
            "/readers/{id}/searchNotes(word={word},from={from},to={to})"
        )
    )]
    pub fn search_notes(
        &self,
        word: impl UrlValue,
        from: impl UrlValue,
        to: impl UrlValue,
    ) -> Call<A, Collection<models::Note>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "searchNotes",
                &[
                    ("word", &word.to_text(), true),
                    ("from", &from.to_text(), false),
                    ("to", &to.to_text(), false),
                ],
            )
            .call(Method::GET, &operations::READERS_SEARCH_NOTES)
    }

    /// No page lists this call; an example of [reader: searchNotes](https://learn.microsoft.com/graph/api/reader-searchnotes?view=graph-rest-1.0) makes it.
    ///
    /// `GET /readers/{id}/searchNotes(word='{word}')`, see [`READERS_SEARCH_NOTES_WITH_WORD`](operations::READERS_SEARCH_NOTES_WITH_WORD)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /readers/{id}/searchNotes(word={word})",
            "/readers/{id}/searchNotes(word={word})"
        )
    )]
    pub fn search_notes_with_word(
        &self,
        word: impl UrlValue,
    ) -> Call<A, Collection<models::Note>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("searchNotes", &[("word", &word.to_text(), true)])
            .call(Method::GET, &operations::READERS_SEARCH_NOTES_WITH_WORD)
    }

    /// The path `…/newNotes(from={from})`.
    pub fn new_notes(&self, from: impl UrlValue) -> ReadersItemNewNotes<A> {
        ReadersItemNewNotes {
            route: self.route.function("newNotes", &[("from", &from.to_text(), false)]),
        }
    }

    /// The path `…/newNotes(from={from},word='{word}')`.
    pub fn new_notes_with_from_and_word(
        &self,
        from: impl UrlValue,
        word: impl UrlValue,
    ) -> ReadersItemNewNotesWithFromAndWord<A> {
        ReadersItemNewNotesWithFromAndWord {
            route: self
                .route
                .function(
                    "newNotes",
                    &[("from", &from.to_text(), false), ("word", &word.to_text(), true)],
                ),
        }
    }

    /// The path `…/notes`.
    pub fn notes(&self) -> ReadersItemNotes<A> {
        ReadersItemNotes {
            route: self.route.literal("notes"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/readers/{id}/newNotes(from={from})`.
pub struct ReadersItemNewNotes<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemNewNotes<A> {
    /// No page lists this call; an example of [reader: newNotes](https://learn.microsoft.com/graph/api/reader-newnotes?view=graph-rest-1.0) makes it.
    ///
    /// `GET /readers/{id}/newNotes(from={from})/delta`, see [`READERS_NEW_NOTES_DELTA`](operations::READERS_NEW_NOTES_DELTA)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /readers/{id}/newNotes(from={from})/delta",
            "/readers/{id}/newNotes(from={from})/delta"
        )
    )]
    pub fn delta(&self) -> Call<A, Collection<models::Note>>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("delta")
            .call(Method::GET, &operations::READERS_NEW_NOTES_DELTA)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/readers/{id}/newNotes(from={from},word='{word}')`.
pub struct ReadersItemNewNotesWithFromAndWord<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemNewNotesWithFromAndWord<A> {
    /// The notes that are new.
    ///
    /// `GET /readers/{id}/newNotes(from={from},word='{word}')/delta`, see [`READERS_NEW_NOTES_WITH_FROM_AND_WORD_DELTA`](operations::READERS_NEW_NOTES_WITH_FROM_AND_WORD_DELTA)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /readers/{id}/newNotes(from={from},word={word})/delta",
            "/readers/{id}/newNotes(from={from},word={word})/delta"
        )
    )]
    pub fn delta(&self) -> Call<A, Collection<models::Note>>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("delta")
            .call(Method::GET, &operations::READERS_NEW_NOTES_WITH_FROM_AND_WORD_DELTA)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/readers/{id}/notes`.
pub struct ReadersItemNotes<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemNotes<A> {
    /// No page lists this call; an example of [Get note](https://learn.microsoft.com/graph/api/note-get?view=graph-rest-1.0) makes it.
    ///
    /// `GET /readers/{id}/notes/$count`, see [`READERS_NOTES_COUNT`](operations::READERS_NOTES_COUNT)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /readers/{id}/notes/$count", "/readers/{id}/notes/$count"))]
    pub fn count(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.literal("$count").call(Method::GET, &operations::READERS_NOTES_COUNT)
    }

    /// One of them, by `id`.
    ///
    /// The pages also use `last`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::note::Note<A> {
        paths::note::Note {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
