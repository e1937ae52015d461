//! Expressions that have a value, whatever they are made of.

use std::fmt;
use std::marker::PhantomData;

use super::phrase::{Phrase, Piece};
use crate::model::Property;

/// A value of type `T` that is computed for each element of a collection of `M`:
/// what functions of properties give, and an element of a list within
/// [`any`](Property::any) and [`all`](Property::all).
///
/// It has the operators and functions of a [`Property`].
pub struct Expression<M, T> {
    phrase: Phrase,
    types: PhantomData<fn() -> (M, T)>,
}

impl<M, T> Expression<M, T> {
    pub(super) fn of<const N: usize>(parts: [Phrase; N]) -> Self {
        Phrase::of(parts).into()
    }

    pub(super) fn phrase(&self) -> Phrase {
        self.phrase.clone()
    }
}

impl<M, T> From<Phrase> for Expression<M, T> {
    fn from(phrase: Phrase) -> Self {
        let types = PhantomData;
        Self { phrase, types }
    }
}

impl<M, T> From<Piece> for Expression<M, T> {
    fn from(piece: Piece) -> Self {
        Phrase::from(piece).into()
    }
}

impl<M, T> From<&Property<M, T>> for Expression<M, T> {
    fn from(property: &Property<M, T>) -> Self {
        Piece::Path(property.to_path()).into()
    }
}

impl<M, T> Clone for Expression<M, T> {
    fn clone(&self) -> Self {
        self.phrase().into()
    }
}

/// Shows no values.
impl<M, T> fmt::Debug for Expression<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expression({})", self.phrase.masked())
    }
}
