//! The search for the smallest set of names that has, of each need, all names
//! of one alternative. It knows sets, and nothing of permissions.
//!
//! Needs that share no name, not even through others, are solved apart. For the
//! others, the size is found first, by trying ever larger ones; then, of all
//! sets of this size, the best.

use std::collections::BTreeMap;

/// A need: alternatives, the best first, each with its place in the order and
/// the names that go together. Several may have one place.
pub(super) type Need = Vec<(usize, Vec<&'static str>)>;

/// The names of the best set, sorted.
pub(super) fn cover(needs: &[Need]) -> Vec<&'static str> {
    let mut weights: BTreeMap<&Need, usize> = BTreeMap::new();
    for need in needs {
        *weights.entry(need).or_default() += 1;
    }
    let mut names: Vec<_> = components(weights.into_iter().collect())
        .into_iter()
        .flat_map(|component| Problem::new(&component).solve())
        .collect();
    names.sort_unstable();
    names
}

/// The needs in groups that have no name in common.
fn components(needs: Vec<(&Need, usize)>) -> Vec<Vec<(&Need, usize)>> {
    let shares = |one: &Need, other: &Need| {
        let mut names = one.iter().flat_map(|(_, set)| set);
        names.any(|name| other.iter().any(|(_, set)| set.contains(name)))
    };
    let mut groups: Vec<Vec<(&Need, usize)>> = Vec::new();
    for need in needs {
        let (touched, mut rest): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|group| group.iter().any(|it| shares(it.0, need.0)));
        let mut group = touched.concat();
        group.push(need);
        rest.push(group);
        groups = rest;
    }
    groups
}

/// Needs as sets of the numbers of names; the names are sorted.
struct Problem {
    names: Vec<&'static str>,
    rows: Vec<Row>,
}

struct Row {
    /// The alternatives that can be of use, with their places in the order.
    sets: Vec<(usize, Set)>,
    /// How many needs are the same.
    weight: usize,
}

/// The best set so far: the sum of the places, and the names.
type Best = Option<(usize, Set)>;

impl Problem {
    fn new(needs: &[(&Need, usize)]) -> Self {
        let all = needs
            .iter()
            .flat_map(|need| need.0.iter().flat_map(|(_, set)| set));
        let mut names: Vec<&str> = all.copied().collect();
        names.sort_unstable();
        names.dedup();
        let number = |name: &&str| names.binary_search(name).unwrap_or_default();
        let rows = needs.iter().map(|(need, weight)| {
            let mut sets: Vec<(usize, Set)> = Vec::new();
            for (place, set) in *need {
                let set = Set::new(names.len(), set.iter().map(number));
                // One that asks for more than a better one is of no use.
                if !sets.iter().any(|better| better.1.is_within(&set)) {
                    sets.push((*place, set));
                }
            }
            let weight = *weight;
            Row { sets, weight }
        });
        let rows = rows.collect();
        Self { names, rows }
    }

    fn solve(&self) -> Vec<&'static str> {
        let none = Set::new(self.names.len(), []);
        let mut size = self.at_least(&none);
        while !self.fits(&none, size) {
            size += 1;
        }
        let mut best = None;
        let mut decided = vec![None; self.rows.len()];
        self.improve(&none, size, &mut decided, &mut best);
        let (_, set) = best.unwrap_or((0, none));
        set.numbers().map(|number| self.names[number]).collect()
    }

    /// Whether `size` more names are enough.
    fn fits(&self, chosen: &Set, size: usize) -> bool {
        let open = self.rows.iter().filter(|row| !row.is_met(chosen));
        let Some(row) = open.min_by_key(|row| row.sets.len()) else {
            return true;
        };
        if self.at_least(chosen) > size {
            return false;
        }
        row.sets.iter().any(|(_, set)| {
            let cost = set.missing(chosen);
            cost <= size && self.fits(&chosen.with(set), size - cost)
        })
    }

    /// Looks for better sets with `size` more names. `decided` has, for rows
    /// that were met on purpose, by which alternative; no better one of the
    /// row may be met, because that is the matter of another branch.
    fn improve(
        &self,
        chosen: &Set,
        size: usize,
        decided: &mut Vec<Option<usize>>,
        best: &mut Best,
    ) {
        let Some(least) = self.places(chosen, size, decided) else {
            return;
        };
        let worse = |best: &(usize, Set)| least > best.0;
        if best.as_ref().is_some_and(worse) || self.at_least(chosen) > size {
            return;
        }
        let open = |row: &&Row| !row.is_met(chosen);
        let indices = 0..self.rows.len();
        let next = indices
            .filter(|index| open(&&self.rows[*index]))
            .min_by_key(|index| self.rows[*index].sets.len());
        let Some(index) = next else {
            let found = (self.sum(chosen), chosen.clone());
            if best.as_ref().is_none_or(|best| found.is_better(best)) {
                *best = Some(found);
            }
            return;
        };
        for (place, set) in &self.rows[index].sets {
            let cost = set.missing(chosen);
            if cost <= size {
                decided[index] = Some(*place);
                self.improve(&chosen.with(set), size - cost, decided, best);
            }
        }
        decided[index] = None;
    }

    /// The least sum of places that can still be reached, if any can.
    fn places(&self, chosen: &Set, size: usize, decided: &[Option<usize>]) -> Option<usize> {
        let mut sum = 0;
        for (row, decided) in self.rows.iter().zip(decided) {
            let mut reachable = row.sets.iter().filter(|it| it.1.missing(chosen) <= size);
            let mut place = reachable.next()?.0;
            if let Some(decided) = *decided {
                let met = row.sets.iter().find(|it| it.1.is_within(chosen));
                if met.is_some_and(|met| met.0 < decided) {
                    return None;
                }
                place = decided;
            }
            sum += place * row.weight;
        }
        Some(sum)
    }

    /// The sum of the places of the best alternatives that are met.
    fn sum(&self, chosen: &Set) -> usize {
        let place = |row: &Row| {
            let met = row.sets.iter().find(|it| it.1.is_within(chosen));
            met.map_or(0, |it| it.0 * row.weight)
        };
        self.rows.iter().map(place).sum()
    }

    /// How many more names there must be: open rows that have no name in common
    /// each need their own.
    fn at_least(&self, chosen: &Set) -> usize {
        let mut open: Vec<&Row> = self.rows.iter().filter(|row| !row.is_met(chosen)).collect();
        open.sort_by_key(|row| row.sets.len());
        let mut used = Set::new(self.names.len(), []);
        let mut least = 0;
        for row in open {
            let missing = row.sets.iter().map(|it| it.1.without(chosen));
            let all = missing.fold(Set::new(self.names.len(), []), |all, set| all.with(&set));
            if all.is_apart_from(&used) {
                used = used.with(&all);
                let costs = row.sets.iter().map(|it| it.1.missing(chosen));
                least += costs.min().unwrap_or(0);
            }
        }
        least
    }
}

impl Row {
    fn is_met(&self, chosen: &Set) -> bool {
        self.sets.iter().any(|it| it.1.is_within(chosen))
    }
}

/// Whether a set is better than another of the same size.
trait Better {
    fn is_better(&self, other: &Self) -> bool;
}

impl Better for (usize, Set) {
    fn is_better(&self, other: &Self) -> bool {
        self.0 < other.0 || self.0 == other.0 && self.1.numbers().lt(other.1.numbers())
    }
}

/// A set of small numbers, as bits.
#[derive(Clone, PartialEq, Eq)]
struct Set(Box<[u64]>);

impl Set {
    fn new(most: usize, numbers: impl IntoIterator<Item = usize>) -> Self {
        let mut bits = vec![0; most.div_ceil(64)];
        for number in numbers {
            bits[number / 64] |= 1 << (number % 64);
        }
        Self(bits.into())
    }

    fn zip(&self, other: &Self) -> impl Iterator<Item = (u64, u64)> {
        self.0.iter().copied().zip(other.0.iter().copied())
    }

    fn with(&self, other: &Self) -> Self {
        Self(self.zip(other).map(|(one, other)| one | other).collect())
    }

    fn without(&self, other: &Self) -> Self {
        Self(self.zip(other).map(|(one, other)| one & !other).collect())
    }

    fn is_within(&self, other: &Self) -> bool {
        self.zip(other).all(|(one, other)| one & !other == 0)
    }

    fn is_apart_from(&self, other: &Self) -> bool {
        self.zip(other).all(|(one, other)| one & other == 0)
    }

    /// How many numbers of this set the other one does not have.
    fn missing(&self, other: &Self) -> usize {
        let missing = self
            .zip(other)
            .map(|(one, other)| (one & !other).count_ones());
        missing.sum::<u32>() as usize
    }

    fn numbers(&self) -> impl Iterator<Item = usize> {
        let has = |number: &usize| self.0[number / 64] >> (number % 64) & 1 == 1;
        (0..self.0.len() * 64).filter(has)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random, and are the same in every run.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, limit: usize) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            (self.0 >> 33) as usize % limit
        }
    }

    const NAMES: [&str; 10] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

    fn need(dice: &mut Dice, names: usize) -> Need {
        let sets = 1 + dice.below(4);
        let set = |dice: &mut Dice| {
            let size = if dice.below(4) == 0 { 2 } else { 1 };
            (0..size).map(|_| NAMES[dice.below(names)]).collect()
        };
        let mut place = 0;
        let mut sets: Need = (0..sets).map(|_| (0, set(dice))).collect();
        for set in sets.iter_mut().skip(1) {
            place += usize::from(dice.below(3) > 0);
            set.0 = place;
        }
        sets
    }

    /// The best of all sets that there are: size, places, names.
    fn by_brute_force(needs: &[Need], names: usize) -> Vec<&'static str> {
        let mut best: Option<(usize, usize, Vec<&str>)> = None;
        for bits in 0..1_u32 << names {
            let has = |name: &&str| {
                let number = NAMES.iter().position(|it| it == name).unwrap();
                bits >> number & 1 == 1
            };
            let place = |need: &Need| {
                let met = need.iter().find(|(_, set)| set.iter().all(has));
                met.map(|(place, _)| *place)
            };
            let Some(places) = needs.iter().map(place).sum::<Option<usize>>() else {
                continue;
            };
            let set: Vec<&str> = NAMES.into_iter().filter(has).collect();
            let found = (set.len(), places, set);
            if best.as_ref().is_none_or(|best| found < *best) {
                best = Some(found);
            }
        }
        best.unwrap().2
    }

    #[test]
    fn the_best_set_is_found_as_by_trying_all() {
        let mut dice = Dice(1);
        for round in 0..1500 {
            let names = 2 + dice.below(NAMES.len() - 1);
            let count = 1 + dice.below(8);
            let needs: Vec<Need> = (0..count).map(|_| need(&mut dice, names)).collect();
            let expected = by_brute_force(&needs, names);
            assert_eq!(cover(&needs), expected, "{round}: {needs:?}");
            let mut turned = needs.clone();
            turned.reverse();
            assert_eq!(
                cover(&turned),
                expected,
                "the order of calls does not count"
            );
        }
        assert!(cover(&[]).is_empty());
    }

    #[test]
    fn programs_with_many_calls_are_answered_at_once() {
        let mut dice = Dice(7);
        // As the pages have them: a family for reading, one for writing, and
        // permissions that open whole parts of the directory.
        let needs: Vec<Need> = (0..60)
            .map(|_| {
                let family = dice.below(15);
                let write = dice.below(2) == 0;
                let mut sets = Need::new();
                let mut place = 0;
                let mut name = |text: String| -> (usize, Vec<&'static str>) {
                    place += 1;
                    (place, vec![text.leak()])
                };
                if !write {
                    sets.push(name(format!("F{family}.Read.All")));
                }
                sets.push(name(format!("F{family}.ReadWrite.All")));
                if dice.below(2) == 0 {
                    if !write {
                        sets.push(name("Directory.Read.All".to_owned()));
                    }
                    sets.push(name("Directory.ReadWrite.All".to_owned()));
                }
                sets
            })
            .collect();
        let found = cover(&needs);
        assert!(needs.iter().all(|need| {
            need.iter()
                .any(|(_, set)| set.iter().all(|name| found.contains(name)))
        }));
        assert!(found.len() <= 16, "{found:?}");
    }
}
