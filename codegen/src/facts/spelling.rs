//! Words that are spelt nearly alike.
//!
//! Knows letters; must not know what the words name.

/// From how many letters on two of them may be too many.
const LONG: usize = 8;

/// Whether one of two words is the other by a slip of the pen: a letter too many, too few or wrong, or two neighbours in
/// each other's place; in long words, two letters too many. The case of letters does not count. Numbers are no slips.
pub fn is_slip(one: &str, other: &str) -> bool {
    let fold = |word: &str| word.to_lowercase().chars().collect::<Vec<_>>();
    let (one, other) = (fold(one), fold(other));
    let digits = |word: &[char]| {
        let digits = word.iter().filter(|c| c.is_numeric());
        digits.copied().collect::<Vec<_>>()
    };
    if digits(&one) != digits(&other) {
        return false;
    }
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    is_one_edit(&short, &long)
        || short.len() >= LONG && long.len() == short.len() + 2 && is_within(&short, &long)
}

/// The word that another was most likely meant to be: the nearest one, if it is near enough.
pub fn nearest<'w>(word: &str, known: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    /// How alike two words are of which one is meant by the other, of 1.
    const ALIKE: f64 = 0.75;
    let word = word.to_lowercase();
    let rated = known.map(|known| {
        let likeness = strsim::normalized_damerau_levenshtein(&word, &known.to_lowercase());
        (likeness, known)
    });
    let alike = rated.filter(|(likeness, _)| *likeness >= ALIKE);
    alike
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, known)| known)
}

fn is_one_edit(short: &[char], long: &[char]) -> bool {
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([a, b, short @ ..], [c, d, long @ ..]) if a == d && b == c && short == long => true,
        ([_, short @ ..], [_, long @ ..]) if short == long => true,
        (short, [_, long @ ..]) => short == long,
        _ => false,
    }
}

/// Whether a word is what is left of a longer one without some of its letters.
fn is_within(short: &[char], long: &[char]) -> bool {
    let mut long = long.iter();
    short.iter().all(|c| long.any(|other| other == c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_meant() {
        let near = |word| nearest(word, ["scopes", "truncated", "name"].into_iter());
        assert_eq!(near("scope"), Some("scopes"));
        assert_eq!(near("Truncate"), Some("truncated"));
        assert_eq!(near("id"), None);
    }

    #[test]
    fn slips_are_small() {
        for (one, other, expected) in [
            ("partner", "parther", true),
            ("partner", "partners", true),
            ("partner", "artner", true),
            ("partner", "patrner", true),
            ("Partner", "partne", true),
            ("ab", "ba", true),
            ("", "a", true),
            ("partner", "partner", false),
            ("partner", "Partner", false),
            ("partner", "parthers", false),
            ("partner", "patrnes", false),
            ("", "ab", false),
            ("abcd", "badc", false),
            // Two letters too many.
            ("brightness", "brigghtnesss", true),
            ("isBrightLamp", "isBrightInLamp", true),
            ("bright", "brightly", false),
            ("brightness", "brightnessesX", false),
            // Opposites.
            ("minimumLight", "maximumLight", false),
            ("includeLamps", "excludeLamps", false),
            // Numbers.
            ("lamp1", "lamp2", false),
            ("lamp", "lamp2", false),
            ("lamp10", "lamp1", false),
            ("lamp1s", "lamp1", true),
        ] {
            assert_eq!(is_slip(one, other), expected, "{one}, {other}");
            assert_eq!(is_slip(other, one), expected, "{other}, {one}");
        }
    }
}
