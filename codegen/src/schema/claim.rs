//! Claims and verdicts.
//!
//! Knows what a claim is made of and what a verdict keeps; must not know any rule (see the rules of trust).

use crate::diagnostic::Place;

use super::document::Witness;

/// What one place says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Claim<T> {
    /// What is said.
    pub(super) value: T,
    /// What kind of place says it.
    pub(super) witness: Witness,
    /// Where it is said; the first place of several.
    pub(super) place: Place,
    /// How often it is said: by how many examples, by how many of the members that are shown.
    pub(super) count: usize,
}

/// What was taken, on whose word, and who said something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Verdict<T> {
    /// What was taken.
    pub(super) value: T,
    /// On whose word.
    pub(super) witness: Witness,
    /// Where that stands; none where nothing says it.
    pub(super) place: Option<Place>,
    /// The claims that were not believed.
    pub(super) overruled: Vec<Claim<T>>,
}

impl<T> Claim<T> {
    /// A claim that is made once.
    pub(super) fn new(value: T, witness: Witness, place: Place) -> Self {
        Self {
            value,
            witness,
            place,
            count: 1,
        }
    }

    /// The same claim, made so often.
    pub(super) fn times(self, count: usize) -> Self {
        Self { count, ..self }
    }
}

impl<T> Verdict<T> {
    /// What is taken where nothing says anything.
    pub(super) fn assumed(value: T) -> Self {
        Self {
            value,
            witness: Witness::Assumed,
            place: None,
            overruled: Vec::new(),
        }
    }
}

impl<T: PartialEq> Verdict<T> {
    /// Takes the claim at `index`; those that say something else are overruled.
    pub(super) fn take(mut claims: Vec<Claim<T>>, index: usize) -> Self {
        let taken = claims.remove(index);
        claims.retain(|claim| claim.value != taken.value);
        Self {
            value: taken.value,
            witness: taken.witness,
            place: Some(taken.place),
            overruled: claims,
        }
    }
}
