//! Secrets are shown nowhere: not in messages, not in lines of pages, not in what findings are known again by.

use crate::corpus::Corpus;
use crate::diagnostic::Diagnostic;

use super::form::Secret;

/// So many characters of a secret are shown.
const SHOWN: usize = 4;

/// A secret as it is shown: its first characters and its length.
pub(super) fn shown(secret: &str) -> String {
    let start: String = secret.chars().take(SHOWN).collect();
    format!("`{start}…` ({} characters)", secret.chars().count())
}

/// Covers secrets.
#[derive(Debug)]
pub struct Mask<'s>(&'s [Secret]);

impl<'s> Mask<'s> {
    /// Covers these secrets.
    pub fn of(secrets: &'s [Secret]) -> Self {
        Self(secrets)
    }

    /// Covers them in the texts of the corpus, so that nobody can quote them. All places stay what they are.
    pub fn corpus(&self, corpus: &mut Corpus) {
        for secret in self.0 {
            corpus.replace(&secret.place, &covered(&secret.text));
        }
    }

    /// Covers them in what findings say.
    pub fn findings(&self, findings: &mut [Diagnostic]) {
        for finding in findings {
            let Diagnostic {
                message,
                help,
                other,
                fix,
                ..
            } = finding;
            // An edit may write a secret anew, and edits are shown.
            if fix.iter().any(|edit| self.is_in(&edit.text)) {
                fix.clear();
            }
            let labels = other.iter_mut().map(|(_, label)| label);
            for text in [message].into_iter().chain(help).chain(labels) {
                self.text(text);
            }
        }
    }

    fn is_in(&self, text: &str) -> bool {
        let mut secrets = self.0.iter();
        secrets.any(|secret| text.contains(&secret.text))
    }

    /// Covers them in a text.
    pub fn text(&self, text: &mut String) {
        for secret in self.0 {
            if text.contains(&secret.text) {
                *text = text.replace(&secret.text, &covered(&secret.text));
            }
        }
    }
}

/// A secret with asterisks of the same length in bytes in place of all but its first characters; line breaks stay.
fn covered(secret: &str) -> String {
    let covered = secret.char_indices().map(|(at, c)| match c {
        '\n' => "\n".to_owned(),
        c if at < SHOWN => c.to_string(),
        c => "*".repeat(c.len_utf8()),
    });
    covered.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covered_secrets_keep_their_length() {
        assert_eq!(covered("abcdefgh"), "abcd****");
        assert_eq!(covered("-----BEGIN\nxyz"), "----******\n***");
        assert_eq!(covered("abcdé"), "abcd**");
        assert_eq!(shown("abcdefgh"), "`abcd…` (8 characters)");
    }
}
