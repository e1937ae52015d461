//! Alternative sets of permissions as one text: an address and a length for
//! each kind of account keep the constants of thousands of operations cheap.

/// Sets of permissions as text, with ` and ` between permissions that go
/// together.
///
/// Where all sets are sorted from the least to the most privileged, there is
/// `, or ` between them. Where the documentation only parts the least
/// privileged sets from higher ones, those come after `; or a higher one of `
/// and their order means nothing; there is `, or equally ` between sets of
/// which none is less privileged than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternatives(pub &'static str);

const OR: &str = ", or ";
const EQUALLY: &str = "equally ";
const HIGHER: &str = "; or a higher one of ";

impl Alternatives {
    /// The sets, the least privileged first.
    ///
    /// ```
    /// use graph_core::permissions::Alternatives;
    ///
    /// let sets: Vec<Vec<_>> = Alternatives("User.Read.All, or User.Read and Mail.Read")
    ///     .sets()
    ///     .map(Iterator::collect)
    ///     .collect();
    /// assert_eq!(sets, [vec!["User.Read.All"], vec!["User.Read", "Mail.Read"]]);
    /// ```
    pub fn sets(self) -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
        self.ranked().map(|(_, set)| set)
    }

    /// The sets of which no other is documented as less privileged.
    ///
    /// ```
    /// use graph_core::permissions::Alternatives;
    ///
    /// let least = |text| -> Vec<Vec<_>> {
    ///     Alternatives(text).least().map(Iterator::collect).collect()
    /// };
    /// assert_eq!(least("User.Read, or User.Read.All"), [["User.Read"]]);
    /// assert_eq!(least("Mail.Read; or a higher one of A.All, or B.All"), [["Mail.Read"]]);
    /// assert_eq!(least("Mail.Read, or equally Chat.Read"), [["Mail.Read"], ["Chat.Read"]]);
    /// ```
    pub fn least(self) -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
        let least = self.ranked().take_while(|(rank, _)| *rank == 0);
        least.map(|(_, set)| set)
    }

    /// The sets, each with its rank among them: 0 is the least privileged.
    pub(super) fn ranked(
        self,
    ) -> impl Iterator<Item = (usize, impl Iterator<Item = &'static str>)> {
        let (known, higher) = self.0.split_once(HIGHER).unwrap_or((self.0, ""));
        let mut rank = None;
        let mut rank_of = move |is_equal: bool| {
            let next = rank.map_or(0, |rank: usize| rank + usize::from(!is_equal));
            rank = Some(next);
            next
        };
        let known = known.split(OR).map(|set| match set.strip_prefix(EQUALLY) {
            Some(set) => (true, set),
            None => (false, set),
        });
        let higher = higher.split(OR).enumerate();
        let higher = higher.map(|(number, set)| (number > 0, set));
        let sets = known.chain(higher).filter(|(_, set)| !set.is_empty());
        sets.map(move |(is_equal, set)| (rank_of(is_equal), set.split(" and ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_ranked_as_the_text_says() {
        let ranked = |sets| -> Vec<(usize, Vec<&str>)> {
            let sets = Alternatives(sets).ranked();
            sets.map(|(rank, set)| (rank, set.collect())).collect()
        };
        assert_eq!(ranked(""), []);
        assert_eq!(
            ranked("A, or B and C"),
            [(0, vec!["A"]), (1, vec!["B", "C"])]
        );
        assert_eq!(
            ranked("A, or equally B; or a higher one of C, or D and E"),
            [
                (0, vec!["A"]),
                (0, vec!["B"]),
                (1, vec!["C"]),
                (1, vec!["D", "E"])
            ]
        );
    }
}
