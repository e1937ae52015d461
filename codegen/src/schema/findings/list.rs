//! Names as sentences list them.
//!
//! Knows names; must not know what they name.

/// How many names a sentence lists.
const MOST: usize = 12;

/// `a`, `b` and `c`; of many names the first ones.
pub(super) fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some(_) if names.len() > MOST => {
            let more = names.len() - MOST;
            format!("{} and {more} more", quoted[..MOST].join(", "))
        }
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// The word that stands for the names.
pub(super) fn it(names: &[&str]) -> &'static str {
    if names.len() == 1 { "it" } else { "them" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_in_words() {
        for (count, expected) in [
            (0, ""),
            (1, "`a`"),
            (2, "`a` and `b`"),
            (3, "`a`, `b` and `c`"),
            (
                12,
                "`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j`, `k` and `l`",
            ),
            (
                14,
                "`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j`, `k`, `l` and 2 more",
            ),
        ] {
            let names: Vec<&str> = "a b c d e f g h i j k l m n"
                .split(' ')
                .take(count)
                .collect();
            assert_eq!(listed(&names), expected);
        }
    }
}
