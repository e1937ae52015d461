//! `$search`: words and phrases, joined by `AND` and `OR`.

use std::fmt;
use std::marker::PhantomData;

use crate::Error;
use crate::model::AnyProperty;

/// What must be found in an element of a collection of `M`: `$search`.
///
/// A term is whatever stands between quotes, which are written here, as are the
/// backslashes in front of quotes and backslashes:
///
/// ```
/// # use graph_core::Search;
/// # mod user {
/// #     use graph_core::Property;
/// #     pub struct User;
/// #     pub const DISPLAY_NAME: &Property<User, String> = &Property::new("displayName");
/// #     pub const MAIL: &Property<User, String> = &Property::new("mail");
/// # }
/// let search = user::DISPLAY_NAME
///     .search("O'Neil")
///     .or(user::MAIL.search("neil"))
///     .and(Search::term("the \"boss\""));
/// assert_eq!(
///     search.text()?,
///     r#"("displayName:O'Neil" OR "mail:neil") AND "the \"boss\"""#
/// );
/// # Ok::<(), graph_core::Error>(())
/// ```
#[must_use = "a search does nothing until a call has it"]
pub struct Search<M> {
    text: String,
    is_or: bool,
    is_blank: bool,
    model: PhantomData<fn() -> M>,
}

impl<M> Search<M> {
    fn new(text: String, is_or: bool, is_blank: bool) -> Self {
        Self {
            text,
            is_or,
            is_blank,
            model: PhantomData,
        }
    }

    /// Elements that these words are found in, wherever the service looks.
    pub fn term(words: &str) -> Self {
        let escaped = words.replace('\\', r"\\").replace('"', "\\\"");
        Self::new(format!("\"{escaped}\""), false, words.trim().is_empty())
    }

    pub(crate) fn in_property(property: &AnyProperty<M>, words: &str) -> Self {
        let mut term = Self::term(&format!("{}:{words}", property.name()));
        term.is_blank = words.trim().is_empty();
        term
    }

    /// Elements that both find.
    pub fn and(self, other: Self) -> Self {
        let text = format!("{} AND {}", self.operand(), other.operand());
        Self::new(text, false, self.is_blank || other.is_blank)
    }

    /// Elements that one of them finds.
    pub fn or(self, other: Self) -> Self {
        let text = format!("{} OR {}", self.text, other.text);
        Self::new(text, true, self.is_blank || other.is_blank)
    }

    /// The search as it is sent.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if a term is
    /// blank. A call with such a search fails in the same way, and nothing is
    /// sent.
    pub fn text(&self) -> Result<String, Error> {
        match self.is_blank {
            true => Err(Error::input("a term of the search is blank")),
            false => Ok(self.text.clone()),
        }
    }

    /// What can stand beside `AND`, which binds more strongly than `OR`.
    fn operand(&self) -> String {
        match self.is_or {
            true => format!("({})", self.text),
            false => self.text.clone(),
        }
    }
}

impl<M> Clone for Search<M> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone(), self.is_or, self.is_blank)
    }
}

/// Shows no words, because they may be about persons.
impl<M> fmt::Debug for Search<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search").finish_non_exhaustive()
    }
}
