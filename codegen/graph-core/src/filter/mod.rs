//! `$filter`: expressions that are put together from the properties of a model.
//!
//! It knows OData's operators and functions, and how they bind. It must not know
//! calls.

mod expression;
mod kind;
mod literal;
mod operators;
mod phrase;

use std::fmt;
use std::marker::PhantomData;
use std::ops::Not;

use crate::Error;
use crate::model::Record;
use phrase::{Phrase, Piece};

pub use expression::Expression;
pub use kind::{Listed, Related, Structured};
pub use literal::Operand;

/// What must hold for an element of a collection of `M`: `$filter`.
///
/// Properties make filters, and [`and`](Self::and), [`or`](Self::or) and `!` join
/// them, with parentheses where they are needed:
///
/// ```
/// # use graph_core::DateTimeOffset;
/// # mod user {
/// #     use graph_core::{DateTimeOffset, Property};
/// #     pub struct User;
/// #     pub const SURNAME: &Property<User, String> = &Property::new("surname");
/// #     pub const CITY: &Property<User, String> = &Property::new("city");
/// #     pub const CREATED_DATE_TIME: &Property<User, DateTimeOffset> =
/// #         &Property::new("createdDateTime");
/// #     pub const OTHER_MAILS: &Property<User, Vec<String>> = &Property::new("otherMails");
/// # }
/// let since: DateTimeOffset = "2026-01-01T00:00:00Z".parse()?;
/// let filter = user::SURNAME
///     .eq("O'Neil")
///     .and(user::CREATED_DATE_TIME.ge(since))
///     .and(user::CITY.is_null().or(!user::CITY.is_in(["Lima", "Rome"])));
/// assert_eq!(
///     filter.text()?,
///     "surname eq 'O''Neil' and createdDateTime ge 2026-01-01T00:00:00Z \
///      and (city eq null or not (city in ('Lima','Rome')))"
/// );
///
/// // Of lists, `any` and `all` hand out an element.
/// let filter = user::OTHER_MAILS.any(|mail| mail.ends_with("@contoso.com"));
/// assert_eq!(filter.text()?, "otherMails/any(x1:endswith(x1,'@contoso.com'))");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Conditions that are there at run time only are joined like numbers:
///
/// ```
/// # use graph_core::Filter;
/// # fn show<User>(conditions: Vec<Filter<User>>) -> Option<Filter<User>> {
/// conditions.into_iter().reduce(Filter::and)
/// # }
/// ```
///
/// A property is compared with values of its own type, and a filter of one model
/// does not fit a call that answers with another; either does not compile:
///
/// ```compile_fail
/// # struct User;
/// # const ACCOUNT_ENABLED: &graph_core::Property<User, bool> =
/// #     &graph_core::Property::new("accountEnabled");
/// ACCOUNT_ENABLED.eq("true");
/// ```
///
/// `Debug` shows no values, because nearly all of them are about persons:
///
/// ```
/// # struct User;
/// # const CITY: &graph_core::Property<User, String> = &graph_core::Property::new("city");
/// assert_eq!(format!("{:?}", CITY.eq("Lima")), "Filter(city eq …)");
/// ```
#[must_use = "a filter does nothing until a call has it"]
pub struct Filter<M> {
    phrase: Phrase,
    binding: Binding,
    model: PhantomData<fn() -> M>,
}

/// How strongly what an expression is made of holds together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Or,
    And,
    Comparison,
    Not,
    Whole,
}

impl<M> Filter<M> {
    fn new(phrase: Phrase, binding: Binding) -> Self {
        Self {
            phrase,
            binding,
            model: PhantomData,
        }
    }

    /// Holds where both hold.
    pub fn and(self, other: Self) -> Self {
        self.joined(" and ", other, Binding::And)
    }

    /// Holds where one of them holds.
    pub fn or(self, other: Self) -> Self {
        self.joined(" or ", other, Binding::Or)
    }

    /// Holds where this one does not. `!` is the same.
    #[expect(clippy::should_implement_trait, reason = "both are there")]
    pub fn not(self) -> Self {
        let operand = self.at_least(Binding::Whole);
        Self::new(Phrase::of(["not ".into(), operand]), Binding::Not)
    }

    /// Holds where the element is an `S`, a subtype of its model.
    ///
    /// ```
    /// # use graph_core::{Collection, Error, Filter, Model};
    /// # fn show<Location, IpLocation: graph_core::codec::Record>() -> Result<(), Error> {
    /// let filter = Filter::<Location>::is_of::<IpLocation>();
    /// # let _ = filter.text()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_of<S: Record>() -> Self {
        // The grammar has no quotes here; the service asks for them.
        let name = Piece::Path(S::NAME.into());
        Self::new(
            Phrase::of(["isof('".into(), name.into(), "')".into()]),
            Binding::Whole,
        )
    }

    /// The filter as it is sent.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if something in
    /// it cannot be written, such as a list without values behind `in`. A call
    /// with such a filter fails in the same way, and nothing is sent.
    pub fn text(&self) -> Result<String, Error> {
        self.phrase
            .written()
            .map_err(|fault| Error::input(format!("the filter cannot be written: {fault}")))
    }

    fn joined(self, word: &'static str, other: Self, binding: Binding) -> Self {
        let parts = [self.at_least(binding), word.into(), other.at_least(binding)];
        Self::new(Phrase::of(parts), binding)
    }

    /// The expression, in parentheses if it holds together less than that.
    fn at_least(self, binding: Binding) -> Phrase {
        match self.binding < binding {
            true => self.phrase.in_parentheses(),
            false => self.phrase,
        }
    }
}

impl<M> Not for Filter<M> {
    type Output = Self;

    fn not(self) -> Self {
        Self::not(self)
    }
}

impl<M> Clone for Filter<M> {
    fn clone(&self) -> Self {
        Self::new(self.phrase.clone(), self.binding)
    }
}

/// Shows no values.
impl<M> fmt::Debug for Filter<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Filter({})", self.phrase.masked())
    }
}
