//! Expressions while they are put together: pieces of text in their order.
//!
//! It knows how variables of lambdas get their names, and that values are not
//! shown. It must not know operators, functions and types.

use std::borrow::Cow;
use std::sync::Arc;

/// The variable of a lambda, which is itself and equal to no other one. It has
/// a name once it is known how deep its lambda is nested.
#[derive(Clone)]
pub(super) struct Variable(Arc<()>);

impl Variable {
    pub(super) fn new() -> Self {
        Self(Arc::new(()))
    }

    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// A part of an expression.
#[derive(Clone)]
pub(super) enum Piece {
    /// Keywords, operators and separators.
    Word(&'static str),
    /// The path of a property.
    Path(Cow<'static, str>),
    /// A literal.
    Value(String),
    /// A literal that OData has no way to write, and why.
    Unwritable(&'static str),
    /// A variable where its lambda begins.
    Bound(Variable),
    /// A variable where it is used.
    Variable(Variable),
    /// The end of the innermost lambda.
    Unbound,
}

/// An expression or a part of one.
#[derive(Clone)]
pub(super) struct Phrase(Vec<Piece>);

impl Phrase {
    /// An expression of these parts.
    pub(super) fn of(parts: impl IntoIterator<Item = Phrase>) -> Self {
        let mut parts = parts.into_iter().map(|part| part.0);
        let mut whole = parts.next().unwrap_or_default();
        parts.for_each(|part| whole.extend(part));
        Self(whole)
    }

    /// The same in parentheses.
    pub(super) fn in_parentheses(mut self) -> Self {
        self.0.insert(0, Piece::Word("("));
        self.0.push(Piece::Word(")"));
        self
    }

    /// The expression as it is sent.
    ///
    /// # Errors
    ///
    /// Fails with what is wrong with it.
    pub(super) fn written(&self) -> Result<String, String> {
        self.write(|value| value)
    }

    /// The expression without the values in it, which may be about persons.
    pub(super) fn masked(&self) -> String {
        self.write(|_| "…").unwrap_or_else(|fault| fault)
    }

    fn write(&self, shown: impl Fn(&str) -> &str) -> Result<String, String> {
        let mut text = String::new();
        let mut scope: Vec<&Variable> = Vec::new();
        for piece in &self.0 {
            match piece {
                Piece::Word(word) => text.push_str(word),
                Piece::Path(path) if is_path(path) => text.push_str(path),
                Piece::Path(path) => return Err(format!("{path:?} is no path of a property")),
                Piece::Value(value) => text.push_str(shown(value)),
                Piece::Unwritable(why) => return Err((*why).to_owned()),
                Piece::Bound(variable) => {
                    scope.push(variable);
                    text.push_str(&name(scope.len()));
                }
                Piece::Variable(variable) => match scope.iter().position(|it| it.is(variable)) {
                    Some(depth) => text.push_str(&name(depth + 1)),
                    None => return Err("an element of a list is used outside of its lambda".into()),
                },
                Piece::Unbound => {
                    scope.pop();
                }
            }
        }
        Ok(text)
    }
}

impl From<Piece> for Phrase {
    fn from(piece: Piece) -> Self {
        Self(vec![piece])
    }
}

impl From<&'static str> for Phrase {
    fn from(word: &'static str) -> Self {
        Piece::Word(word).into()
    }
}

/// The name of the variable of the lambda at this depth.
fn name(depth: usize) -> String {
    format!("x{depth}")
}

/// Whether a path consists of names, so that it cannot be mistaken for anything
/// else: `a/b`, `microsoft.graph.user/id`, `a/$count`.
fn is_path(path: &str) -> bool {
    path.split('/').all(|name| {
        name.starts_with(|it: char| it.is_alphabetic() || "_@$".contains(it))
            && name
                .chars()
                .all(|it| it.is_alphanumeric() || "_.@$-".contains(it))
    })
}
