//! What the types of properties say about the expressions that they can be part
//! of.

use crate::Rel;
use crate::model::{Json, Record};

/// A type whose values have properties of their own: a model, or a relationship
/// to one.
#[diagnostic::on_unimplemented(
    message = "the values of `{Self}` have no properties that a path could lead to",
    note = "a model and a `Rel` of a model have; of a list, use `any` or `all`"
)]
pub trait Structured {
    /// The model whose properties they are.
    type Model;
}

impl<R: Record> Structured for R {
    type Model = R;
}

impl<R: Record> Structured for Rel<R> {
    type Model = R;
}

impl Structured for Json {
    type Model = Json;
}

impl Structured for Rel<Json> {
    type Model = Json;
}

/// A type whose values are lists.
#[diagnostic::on_unimplemented(message = "`{Self}` is no list")]
pub trait Listed {
    /// The type of the elements.
    type Element;
}

impl<E> Listed for Vec<E> {
    type Element = E;
}

impl<E> Listed for Rel<Vec<E>> {
    type Element = E;
}

/// A type whose values are models or lists of them, which can be expanded or be
/// of a subtype.
#[diagnostic::on_unimplemented(message = "the values of `{Self}` are no models")]
pub trait Related {
    /// The model.
    type Target;
    /// The same of another model.
    type As<S>;
}

impl<R: Record> Related for R {
    type Target = R;
    type As<S> = S;
}

impl<R: Record> Related for Vec<R> {
    type Target = R;
    type As<S> = Vec<S>;
}

impl<R: Record> Related for Rel<R> {
    type Target = R;
    type As<S> = Rel<S>;
}

impl<R: Record> Related for Rel<Vec<R>> {
    type Target = R;
    type As<S> = Rel<Vec<S>>;
}
