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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::DocPath;

    #[test]
    fn a_verdict_keeps_who_says_something_else() {
        let page = DocPath::new("v1.0/api/user-assignlicense.md");
        let claim = |value, at| Claim::new(value, Witness::Example, Place::new(&page, at..at + 1));
        assert_eq!((claim(1, 0).count, claim(1, 0).times(3).count), (1, 3));
        let claims = vec![
            claim(1, 0),
            claim(2, 1),
            claim(1, 2),
            claim(2, 3),
            claim(3, 4),
        ];
        let expected = Verdict {
            value: 2,
            witness: Witness::Example,
            place: Some(Place::new(&page, 1..2)),
            overruled: vec![claim(1, 0), claim(1, 2), claim(3, 4)],
        };
        assert_eq!(Verdict::take(claims, 1), expected);
    }

    #[test]
    fn what_is_assumed_stands_nowhere() {
        let assumed = Verdict::assumed(200);
        assert_eq!((assumed.value, assumed.witness), (200, Witness::Assumed));
        assert!(assumed.place.is_none() && assumed.overruled.is_empty());
    }
}
