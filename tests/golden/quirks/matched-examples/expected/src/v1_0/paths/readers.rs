// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `readers`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/readers/{id}`.
pub struct ReadersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItem<A> {
    /// The path `/readers/{id}/newNotes(from)`.
    pub fn new_notes_with_from(
        &self,
        from: impl AsRef<str>,
    ) -> ReadersItemNewNotesWithFrom<A> {
        ReadersItemNewNotesWithFrom {
            route: self.route.function("newNotes", &[("from", from.as_ref(), false)]),
        }
    }

    /// The path `/readers/{id}/newNotes(from,word)`.
    pub fn new_notes_with_from_word(
        &self,
        from: impl AsRef<str>,
        word: impl AsRef<str>,
    ) -> ReadersItemNewNotesWithFromWord<A> {
        ReadersItemNewNotesWithFromWord {
            route: self
                .route
                .function(
                    "newNotes",
                    &[("from", from.as_ref(), false), ("word", word.as_ref(), true)],
                ),
        }
    }

    /// The path `/readers/{id}/notes/{id}`.
    pub fn notes(&self, id: impl AsRef<str>) -> ReadersItemNotesItem<A> {
        ReadersItemNotesItem {
            route: self.route.literal("notes").key(id.as_ref()),
        }
    }

    /// The path `/readers/{id}/notes/$count`.
    pub fn notes_count(&self) -> ReadersItemNotesCount<A> {
        ReadersItemNotesCount {
            route: self.route.literal("notes").literal("$count"),
        }
    }

    /// The path `/readers/{id}/notes/last`.
    pub fn notes_last(&self) -> ReadersItemNotesLast<A> {
        ReadersItemNotesLast {
            route: self.route.literal("notes").literal("last"),
        }
    }

    /// Finds notes.
    ///
    /// `GET /readers/{id}/searchNotes(word='{word}')`, see [`READER_SEARCHNOTES`](operations::READER_SEARCHNOTES)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn search_notes_with_word(
        &self,
        word: impl AsRef<str>,
    ) -> Call<A, Collection<models::Note>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("searchNotes", &[("word", word.as_ref(), true)])
            .call(Method::GET, &operations::READER_SEARCHNOTES)
    }

    /// Finds notes.
    ///
    /// `GET /readers/{id}/searchNotes(word='{word}',from={from},to={to})`, see [`READER_SEARCHNOTES`](operations::READER_SEARCHNOTES)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn search_notes_with_word_from_to(
        &self,
        word: impl AsRef<str>,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> Call<A, Collection<models::Note>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "searchNotes",
                &[
                    ("word", word.as_ref(), true),
                    ("from", from.as_ref(), false),
                    ("to", to.as_ref(), false),
                ],
            )
            .call(Method::GET, &operations::READER_SEARCHNOTES)
    }
}

/// The path `/readers/{id}/notes/last`.
pub struct ReadersItemNotesLast<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemNotesLast<A> {
    /// Reads a note.
    ///
    /// `GET /readers/{id}/notes/last`, see [`NOTE_GET`](operations::NOTE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, models::Note>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::NOTE_GET)
    }
}

/// The path `/readers/{id}/notes/$count`.
pub struct ReadersItemNotesCount<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemNotesCount<A> {
    /// Reads a note.
    ///
    /// `GET /readers/{id}/notes/$count`, see [`NOTE_GET`](operations::NOTE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::NOTE_GET)
    }
}

/// The path `/readers/{id}/notes/{id}`.
pub struct ReadersItemNotesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemNotesItem<A> {
    /// Reads a note.
    ///
    /// `GET /readers/{id}/notes/{id}`, see [`NOTE_GET`](operations::NOTE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, models::Note>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::NOTE_GET)
    }

    /// Folds a note.
    ///
    /// `POST /readers/{id}/notes/{id}/fold`, see [`NOTE_FOLD`](operations::NOTE_FOLD)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn fold(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("fold").call(Method::POST, &operations::NOTE_FOLD)
    }

    /// Prints a note.
    ///
    /// `POST /readers/{id}/notes/{id}/print()`, see [`NOTE_PRINT`](operations::NOTE_PRINT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn print(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.function("print", &[]).call(Method::POST, &operations::NOTE_PRINT)
    }
}

/// The path `/readers/{id}/newNotes(from,word)`.
pub struct ReadersItemNewNotesWithFromWord<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemNewNotesWithFromWord<A> {
    /// The notes that are new.
    ///
    /// `GET /readers/{id}/newNotes(from={from},word='{word}')/delta`, see [`READER_NEWNOTES`](operations::READER_NEWNOTES)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn delta(&self) -> Call<A, Collection<models::Note>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("delta").call(Method::GET, &operations::READER_NEWNOTES)
    }
}

/// The path `/readers/{id}/newNotes(from)`.
pub struct ReadersItemNewNotesWithFrom<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ReadersItemNewNotesWithFrom<A> {
    /// The notes that are new.
    ///
    /// `GET /readers/{id}/newNotes(from={from})/delta`, see [`READER_NEWNOTES`](operations::READER_NEWNOTES)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn delta(&self) -> Call<A, Collection<models::Note>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("delta").call(Method::GET, &operations::READER_NEWNOTES)
    }
}
