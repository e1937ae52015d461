//! What each code means, in the words of `FINDINGS.md`.
//!
//! Knows how that file is laid out; must not know findings.

use crate::diagnostic::Code;

/// The explanations of all codes.
const FINDINGS: &str = include_str!("../../FINDINGS.md");

/// What a code means, why it matters and what to change, in Markdown.
pub fn explain(code: Code) -> &'static str {
    let mut sections = sections(FINDINGS).into_iter();
    let section = sections.find(|(name, _)| *name == code.name());
    section.map_or(code.meaning(), |(_, text)| text)
}

/// The sections of the file by their headings. A heading inside a fence is part of an excerpt.
fn sections(text: &str) -> Vec<(&str, &str)> {
    let mut starts = Vec::new();
    let (mut at, mut is_fenced) = (0, false);
    for line in text.split_inclusive('\n') {
        is_fenced ^= line.starts_with("~~~");
        if let Some(name) = line.strip_prefix("## ").filter(|_| !is_fenced) {
            starts.push((at, at + line.len(), name.trim()));
        }
        at += line.len();
    }
    let ends = starts
        .iter()
        .skip(1)
        .map(|start| start.0)
        .chain([text.len()]);
    let ends: Vec<usize> = ends.collect();
    let sections = starts.iter().zip(ends);
    sections
        .map(|((_, body, name), end)| (*name, text[*body..end].trim()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::Level;
    use super::*;

    #[test]
    fn every_code_is_explained_once_and_in_order() {
        let explained: Vec<&str> = sections(FINDINGS).iter().map(|(name, _)| *name).collect();
        let codes: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(explained, codes);
    }

    #[test]
    fn explanations_tell_the_usual_level() {
        for code in Code::ALL {
            let text = explain(*code);
            let level = format!("Level: {}.", Level::usual(*code).name());
            assert_eq!(text.lines().next(), Some(level.as_str()), "{code}");
        }
    }
}
