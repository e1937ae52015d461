//! Operators and functions of expressions and properties.

use super::expression::Expression;
use super::kind::{Listed, Related, Structured};
use super::literal::Operand;
use super::phrase::{Phrase, Piece, Variable};
use super::{Binding, Filter};
use crate::model::{AnyProperty, DateTimeOffset, Property, Record};
use crate::{Date, Enumeration, Search, TimeOfDay};

impl<M, T> Expression<M, T> {
    /// A property of the value.
    pub fn path<U>(&self, property: &Property<T::Model, U>) -> Expression<M, U>
    where
        T: Structured,
    {
        Expression::of([self.phrase(), "/".into(), path(property)])
    }

    /// The value as an `S`, a subtype of its model.
    pub fn cast<S: Record>(&self) -> Expression<M, T::As<S>>
    where
        T: Related,
    {
        Expression::of([
            self.phrase(),
            "/".into(),
            Piece::Path(S::NAME.into()).into(),
        ])
    }
}

impl<M, T> Property<M, T> {
    fn phrase(&self) -> Phrase {
        path(self)
    }

    /// A property of what this property holds, such as
    /// `onPremisesExtensionAttributes/extensionAttribute1`.
    ///
    /// ```
    /// # use graph_core::{Filter, Property};
    /// # fn show<User, Attributes: graph_core::codec::Record>(
    /// #     attributes: &Property<User, Attributes>, attribute1: &Property<Attributes, String>,
    /// # ) -> Filter<User> {
    /// attributes.path(attribute1).eq("x")
    /// # }
    /// ```
    pub fn path<U>(&self, property: &Property<T::Model, U>) -> Property<M, U>
    where
        T: Structured,
    {
        Property::at(format!("{}/{}", self.name(), property.name()).into())
    }

    /// What this property holds as an `S`, a subtype of its model:
    /// `manager/microsoft.graph.user`.
    pub fn cast<S: Record>(&self) -> Property<M, T::As<S>>
    where
        T: Related,
    {
        Property::at(format!("{}/{}", self.name(), S::NAME).into())
    }

    /// The elements in which this property has these words: `$search`.
    pub fn search(&self, words: &str) -> Search<M> {
        Search::in_property(self, words)
    }
}

impl<M, S: Record> Property<M, S> {
    /// The element itself as an `S`, a subtype of its model, for a path to a
    /// property that only the subtype has.
    ///
    /// ```
    /// # use graph_core::{Filter, Property};
    /// # fn show<DirectoryObject, User: graph_core::codec::Record>(
    /// #     account_enabled: &Property<User, bool>,
    /// # ) -> Filter<DirectoryObject> {
    /// Property::<_, User>::subtype().path(account_enabled).eq(true)
    /// # }
    /// ```
    pub fn subtype() -> Self {
        Self::new(S::NAME)
    }
}

/// Operators and functions, for properties and for expressions.
macro_rules! operators {
    ($($operand:ident)*) => {$(
        impl<M, T> $operand<M, T> {
            /// `eq`: is equal to.
            pub fn eq(&self, value: impl Operand<M, T>) -> Filter<M> {
                compared(self.phrase(), " eq ", value)
            }

            /// `ne`: is not equal to.
            pub fn ne(&self, value: impl Operand<M, T>) -> Filter<M> {
                compared(self.phrase(), " ne ", value)
            }

            /// `gt`: is greater than.
            pub fn gt(&self, value: impl Operand<M, T>) -> Filter<M> {
                compared(self.phrase(), " gt ", value)
            }

            /// `ge`: is greater than or equal to.
            pub fn ge(&self, value: impl Operand<M, T>) -> Filter<M> {
                compared(self.phrase(), " ge ", value)
            }

            /// `lt`: is less than.
            pub fn lt(&self, value: impl Operand<M, T>) -> Filter<M> {
                compared(self.phrase(), " lt ", value)
            }

            /// `le`: is less than or equal to.
            pub fn le(&self, value: impl Operand<M, T>) -> Filter<M> {
                compared(self.phrase(), " le ", value)
            }

            /// `eq null`: has no value.
            pub fn is_null(&self) -> Filter<M> {
                comparison([self.phrase(), " eq null".into()])
            }

            /// `ne null`: has a value.
            pub fn is_not_null(&self) -> Filter<M> {
                comparison([self.phrase(), " ne null".into()])
            }

            /// `in`: is one of these, of which there must be one at least.
            pub fn is_in<V: Operand<M, T>>(
                &self,
                values: impl IntoIterator<Item = V>,
            ) -> Filter<M> {
                comparison([self.phrase(), " in ".into(), list(values)])
            }

            /// `has`: has this flag among others.
            pub fn has(&self, flag: T) -> Filter<M>
            where
                T: Enumeration,
            {
                compared(self.phrase(), " has ", flag)
            }

            /// `any`: holds where the condition holds for an element of the list.
            pub fn any<F>(&self, condition: F) -> Filter<M>
            where
                T: Listed,
                F: FnOnce(Expression<M, T::Element>) -> Filter<M>,
            {
                lambda(self.phrase(), "/any(", condition)
            }

            /// `all`: holds where the condition holds for all elements of the
            /// list.
            pub fn all<F>(&self, condition: F) -> Filter<M>
            where
                T: Listed,
                F: FnOnce(Expression<M, T::Element>) -> Filter<M>,
            {
                lambda(self.phrase(), "/all(", condition)
            }

            /// `$count`: how many elements the list has.
            pub fn count(&self) -> Expression<M, i64>
            where
                T: Listed,
            {
                Expression::of([self.phrase(), "/$count".into()])
            }
        }

        impl<M> $operand<M, String> {
            /// `contains`: has this text in it.
            pub fn contains(&self, part: impl Operand<M, String>) -> Filter<M> {
                test("contains(", self.phrase(), part)
            }

            /// `startswith`: begins with this text.
            #[doc(alias = "startswith")]
            pub fn starts_with(&self, part: impl Operand<M, String>) -> Filter<M> {
                test("startswith(", self.phrase(), part)
            }

            /// `endswith`: ends with this text.
            #[doc(alias = "endswith")]
            pub fn ends_with(&self, part: impl Operand<M, String>) -> Filter<M> {
                test("endswith(", self.phrase(), part)
            }

            /// `tolower`: in small letters.
            #[doc(alias = "tolower")]
            pub fn to_lower(&self) -> Expression<M, String> {
                function("tolower(", self.phrase())
            }

            /// `toupper`: in capital letters.
            #[doc(alias = "toupper")]
            pub fn to_upper(&self) -> Expression<M, String> {
                function("toupper(", self.phrase())
            }

            /// `trim`: without blanks at its ends.
            pub fn trim(&self) -> Expression<M, String> {
                function("trim(", self.phrase())
            }

            /// `length`: how many characters it has.
            pub fn length(&self) -> Expression<M, i32> {
                function("length(", self.phrase())
            }
        }

        impl<M> $operand<M, DateTimeOffset> {
            /// `year`: the year of the date.
            pub fn year(&self) -> Expression<M, i32> {
                function("year(", self.phrase())
            }

            /// `month`: the month of the date, from 1 to 12.
            pub fn month(&self) -> Expression<M, i32> {
                function("month(", self.phrase())
            }

            /// `day`: the day of the month.
            pub fn day(&self) -> Expression<M, i32> {
                function("day(", self.phrase())
            }

            /// `hour`: the hour of the day, from 0 to 23.
            pub fn hour(&self) -> Expression<M, i32> {
                function("hour(", self.phrase())
            }

            /// `minute`: the minute of the hour.
            pub fn minute(&self) -> Expression<M, i32> {
                function("minute(", self.phrase())
            }

            /// `second`: the second of the minute.
            pub fn second(&self) -> Expression<M, i32> {
                function("second(", self.phrase())
            }

            /// `date`: the date without the time.
            pub fn date(&self) -> Expression<M, Date> {
                function("date(", self.phrase())
            }

            /// `time`: the time without the date.
            pub fn time(&self) -> Expression<M, TimeOfDay> {
                function("time(", self.phrase())
            }
        }
    )*};
}

operators!(Property Expression);

fn path<M>(property: &AnyProperty<M>) -> Phrase {
    Piece::Path(property.to_path()).into()
}

fn comparison<M, const N: usize>(parts: [Phrase; N]) -> Filter<M> {
    Filter::new(Phrase::of(parts), Binding::Comparison)
}

fn compared<M, T>(left: Phrase, operator: &'static str, right: impl Operand<M, T>) -> Filter<M> {
    comparison([left, operator.into(), right.into_expression().phrase()])
}

/// The values in parentheses.
fn list<M, T, V: Operand<M, T>>(values: impl IntoIterator<Item = V>) -> Phrase {
    let mut parts = Vec::new();
    for value in values {
        parts.push(if parts.is_empty() { "(" } else { "," }.into());
        parts.push(value.into_expression().phrase());
    }
    if parts.is_empty() {
        return Piece::Unwritable("`in` without values").into();
    }
    parts.push(")".into());
    Phrase::of(parts)
}

fn lambda<M, E>(
    list: Phrase,
    operator: &'static str,
    condition: impl FnOnce(Expression<M, E>) -> Filter<M>,
) -> Filter<M> {
    let variable = Variable::new();
    let element = Phrase::from(Piece::Variable(variable.clone())).into();
    let parts = [
        list,
        operator.into(),
        Piece::Bound(variable).into(),
        ":".into(),
        condition(element).phrase,
        Piece::Unbound.into(),
        ")".into(),
    ];
    Filter::new(Phrase::of(parts), Binding::Whole)
}

fn function<M, T>(name: &'static str, argument: Phrase) -> Expression<M, T> {
    Expression::of([name.into(), argument, ")".into()])
}

fn test<M>(name: &'static str, text: Phrase, part: impl Operand<M, String>) -> Filter<M> {
    let part = part.into_expression().phrase();
    let parts = [name.into(), text, ",".into(), part, ")".into()];
    Filter::new(Phrase::of(parts), Binding::Whole)
}
