//! A part of a whole.
//!
//! Knows counts; must not know of what.

/// How many of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// Those that are.
    pub part: usize,
    /// All of them.
    pub whole: usize,
}

impl Share {
    /// The share of those that are.
    pub(super) fn of(each: impl IntoIterator<Item = bool>) -> Self {
        let mut share = Self::default();
        for is_part in each {
            share.count(is_part);
        }
        share
    }

    pub(super) fn count(&mut self, is_part: bool) {
        self.part += usize::from(is_part);
        self.whole += 1;
    }

    /// In whole percents, rounded down: 100 means all of them. None where there is nothing to count.
    pub fn percent(self) -> Option<usize> {
        (self.part * 100).checked_div(self.whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_all_is_a_hundred_percent() {
        let share = |part, whole| Share { part, whole }.percent();
        assert_eq!(share(999, 1000), Some(99));
        assert_eq!(share(3, 3), Some(100));
        assert_eq!(share(0, 3), Some(0));
        assert_eq!(share(0, 0), None);
    }
}
