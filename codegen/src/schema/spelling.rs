//! Words that are spelt nearly alike.
//!
//! Knows letters; must not know what the words name.

/// Whether two words are one slip apart: a letter too many, too few or wrong, or two neighbours in each other's place.
/// The case of letters does not count; equal words are none apart.
pub(super) fn is_slip(one: &str, other: &str) -> bool {
    let fold = |word: &str| word.to_lowercase().chars().collect::<Vec<_>>();
    let (one, other) = (fold(one), fold(other));
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], []) => false,
        ([a, b, ..], [c, d, ..]) if short.len() == long.len() && a == d && b == c => {
            short[2..] == long[2..]
        }
        ([_, short @ ..], [_, long @ ..]) if short.len() == long.len() => short == long,
        (short, [_, long @ ..]) => short == long,
        ([_, ..], []) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_one_edit() {
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
        ] {
            assert_eq!(is_slip(one, other), expected, "{one}, {other}");
            assert_eq!(is_slip(other, one), expected, "{other}, {one}");
        }
    }
}
