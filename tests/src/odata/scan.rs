//! A text that is read from its beginning to its end.

/// What is left of a text.
#[derive(Clone, Copy)]
pub(super) struct Scan<'t>(pub(super) &'t str);

impl<'t> Scan<'t> {
    /// Takes this text, if it comes next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let rest = self.0.strip_prefix(text);
        rest.map(|rest| self.0 = rest).is_some()
    }

    /// Takes this text, which must come next.
    pub(super) fn expect(&mut self, text: &str) -> Result<(), String> {
        match self.take(text) {
            true => Ok(()),
            false => Err(self.wrong(&format!("`{text}`"))),
        }
    }

    /// Takes a keyword with blanks on both sides, if it comes next.
    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let mut ahead = *self;
        let found = ahead.blanks() && ahead.take(word) && ahead.blanks();
        if found {
            *self = ahead;
        }
        found
    }

    /// Takes blanks, and tells whether there was one.
    pub(super) fn blanks(&mut self) -> bool {
        let rest = self.0.trim_start_matches([' ', '\t']);
        let was_there = rest.len() < self.0.len();
        self.0 = rest;
        was_there
    }

    /// Takes all characters that are like this.
    pub(super) fn while_is(&mut self, is: impl Fn(char) -> bool) -> &'t str {
        let end = self.0.find(|it| !is(it)).unwrap_or(self.0.len());
        let (taken, rest) = self.0.split_at(end);
        self.0 = rest;
        taken
    }

    /// Takes the next character.
    pub(super) fn next(&mut self) -> Option<char> {
        let next = self.0.chars().next()?;
        self.0 = &self.0[next.len_utf8()..];
        Some(next)
    }

    /// Takes digits, as many as there should be.
    pub(super) fn digits<T: std::str::FromStr>(&mut self, count: usize) -> Option<T> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let are_digits = digits.bytes().all(|it| it.is_ascii_digit());
        let number = are_digits.then(|| digits.parse().ok()).flatten()?;
        self.0 = rest;
        Some(number)
    }

    /// Takes the name of a property, a type or a namespace.
    pub(super) fn identifier(&mut self) -> Option<&'t str> {
        let first = self.0.chars().next()?;
        (first.is_alphabetic() || first == '_')
            .then(|| self.while_is(|it| it.is_alphanumeric() || it == '_'))
    }

    /// Takes identifiers with dots between them.
    pub(super) fn name(&mut self) -> Option<String> {
        let mut name = self.identifier()?.to_owned();
        loop {
            let mut ahead = *self;
            if !ahead.take(".") {
                return Some(name);
            }
            let part = ahead.identifier()?;
            name = format!("{name}.{part}");
            *self = ahead;
        }
    }

    /// Takes what stands between single quotes, where a quote of the text is doubled.
    pub(super) fn quoted(&mut self) -> Result<String, String> {
        self.expect("'")?;
        let mut text = String::new();
        loop {
            text.push_str(self.while_is(|it| it != '\''));
            self.expect("'")?;
            if !self.take("'") {
                return Ok(text);
            }
            text.push('\'');
        }
    }

    /// What is wrong where the text goes on.
    pub(super) fn wrong(&self, expected: &str) -> String {
        format!("{expected} expected before `{}`", self.0)
    }

    /// Fails unless the text is at its end.
    pub(super) fn end(&self) -> Result<(), String> {
        match self.0.is_empty() {
            true => Ok(()),
            false => Err(self.wrong("the end")),
        }
    }
}
