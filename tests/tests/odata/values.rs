//! Values, chosen at random, and what they are to the recogniser.

use generated::{Date, DateTimeOffset, Duration, TimeOfDay, jiff};
use tests::odata::{Day, Literal, Time};
use tests::random::Random;

/// What builds at random.
pub(crate) struct Generator(pub(crate) Random);

impl Generator {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0.below(limit)
    }

    /// Any bits.
    pub(crate) fn bits(&mut self) -> u64 {
        (0..4).fold(0, |bits, _| bits << 16 | self.below(1 << 16) as u64)
    }

    pub(crate) fn in_range<T: TryFrom<i64>>(&mut self, from: i64, to: i64) -> T
    where
        T::Error: std::fmt::Debug,
    {
        let span = usize::try_from(to - from + 1).unwrap();
        T::try_from(from + self.below(span) as i64).unwrap()
    }

    pub(crate) fn words(&mut self) -> String {
        const PARTS: &[&str] = &[
            "a",
            "O'Neil",
            "'",
            "''",
            "\"",
            "\\",
            " and ",
            " or ",
            "(",
            ")",
            "/",
            "x1",
            ":",
            ",",
            ";",
            "%27",
            "&",
            "+",
            "=",
            "#",
            "é",
            "\u{1f600}",
            "\n",
            "\t",
            "null",
            "$count",
            "not ",
            "",
        ];
        (0..1 + self.below(4))
            .map(|_| self.0.one_of(PARTS))
            .collect()
    }

    pub(crate) fn day(&mut self) -> (Date, Day) {
        let (year, month, day) = (
            self.in_range(0, 9999),
            self.in_range(1, 12),
            self.in_range(1, 28),
        );
        let date = Date::new(year, month, day).unwrap();
        (
            date,
            [i32::from(year), month.into(), day.into()]
                .map(i32::unsigned_abs)
                .into(),
        )
    }

    pub(crate) fn time(&mut self) -> (TimeOfDay, Time) {
        let (hour, minute, second) = (
            self.in_range(0, 23),
            self.in_range(0, 59),
            self.in_range(0, 59),
        );
        let choices = [0, 500_000_000, 1, self.in_range(0, 999_999_999)];
        let nanosecond = self.0.one_of(&choices);
        let time = TimeOfDay::new(hour, minute, second, nanosecond).unwrap();
        let parts = [hour.into(), minute.into(), second.into(), nanosecond];
        (time, parts.map(i32::unsigned_abs).into())
    }

    pub(crate) fn instant(&mut self) -> (DateTimeOffset, Literal) {
        let ((date, day), (time, parts)) = (self.day(), self.time());
        let choices = [0, self.in_range(-14 * 60, 14 * 60)];
        let minutes: i32 = self.0.one_of(&choices);
        let offset = jiff::tz::Offset::from_seconds(minutes * 60).unwrap();
        let instant = DateTimeOffset::new(date.to_datetime(time), offset);
        (instant, Literal::DateTimeOffset(day, parts, minutes))
    }

    pub(crate) fn duration(&mut self) -> (Duration, Literal) {
        let limits = [100, 100, 10_000, 10_000, 100_000, 100_000, 100_000];
        let parts = limits.map(|limit| match self.below(2) {
            0 => 0,
            _ => i64::try_from(self.below(limit)).unwrap(),
        });
        let sign = self.0.one_of(&[1, -1]);
        let [
            weeks,
            days,
            hours,
            minutes,
            seconds,
            milliseconds,
            nanoseconds,
        ] = parts.map(|it| it * sign);
        let span = jiff::Span::new()
            .weeks(weeks)
            .days(days)
            .hours(hours)
            .minutes(minutes)
            .seconds(seconds)
            .milliseconds(milliseconds)
            .nanoseconds(nanoseconds);
        let seconds = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
        let nanoseconds = i128::from(seconds) * 1_000_000_000
            + i128::from(milliseconds * 1_000_000 + nanoseconds);
        (span.fieldwise(), Literal::Duration(nanoseconds))
    }

    pub(crate) fn double(&mut self) -> f64 {
        let choices = [
            0.1,
            -2.0,
            1e300,
            5e-324,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NAN,
        ];
        match self.below(2) {
            0 => self.0.one_of(&choices),
            _ => Some(f64::from_bits(self.bits()))
                .filter(|it| !it.is_nan())
                .unwrap_or(1.5),
        }
    }
}
