//! `Edm.DateTimeOffset`: a date, a time and an offset. It knows nothing of
//! fields and documents.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::fmt::StdFmtWrite;
use jiff::fmt::temporal::{DateTimePrinter, Pieces};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// 1970-01-01T00:00:00, from which instants are counted.
const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

const PRINTER: DateTimePrinter = DateTimePrinter::new();

/// `Edm.DateTimeOffset`. Fits: a date and a time with `Z` or an offset, as
/// RFC 3339 writes them; the seconds may be left out.
///
/// The service says *never* with the last second of the year 9999, and *not
/// yet* with the first one of the year 1. Both are values, which
/// [`jiff::Timestamp`] has no room for: it ends some hours before them, so that
/// it can be shown in every time zone.
///
/// Two are equal if they are the same instant, whatever their offsets are, and
/// are ordered by it. `Display` writes RFC 3339 with the offset as it is, and
/// with as many digits of a second as are needed.
///
/// ```
/// use graph_core::{DateTimeOffset, jiff::Timestamp};
///
/// let never: DateTimeOffset = "9999-12-31T23:59:59Z".parse()?;
/// assert!(never > DateTimeOffset::now());
/// assert!(Timestamp::try_from(never).is_err());
///
/// let noon: DateTimeOffset = "2026-01-01T12:00:00+02:00".parse()?;
/// assert_eq!(noon, "2026-01-01T10:00:00Z".parse()?);
/// assert_eq!(noon.datetime().hour(), 12);
/// assert_eq!(Timestamp::try_from(noon)?.to_string(), "2026-01-01T10:00:00Z");
/// # Ok::<(), graph_core::jiff::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct DateTimeOffset {
    datetime: DateTime,
    offset: Offset,
}

impl DateTimeOffset {
    /// The instant at which clocks with this offset from UTC show this date and
    /// time.
    pub const fn new(datetime: DateTime, offset: Offset) -> Self {
        Self { datetime, offset }
    }

    /// What time it is, in UTC.
    pub fn now() -> Self {
        Timestamp::now().into()
    }

    /// The date and the time, as clocks with its [`offset`](Self::offset) show
    /// them.
    pub const fn datetime(self) -> DateTime {
        self.datetime
    }

    /// How far its clocks are ahead of UTC.
    pub const fn offset(self) -> Offset {
        self.offset
    }

    /// How long after the [`EPOCH`] it is.
    fn instant(self) -> SignedDuration {
        let shown = self.datetime.duration_since(EPOCH);
        shown - SignedDuration::from_secs(self.offset.seconds().into())
    }

    /// Whether both show the same date and time with the same offset.
    pub(super) fn is_written_like(&self, other: &Self) -> bool {
        (self.datetime, self.offset) == (other.datetime, other.offset)
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        if !has_shape(text) {
            return None;
        }
        let pieces = Pieces::parse(text).ok()?;
        let datetime = pieces.date().to_datetime(pieces.time()?);
        Some(Self::new(datetime, pieces.to_numeric_offset()?))
    }

    pub(super) fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        let printed = PRINTER.print_datetime(&self.datetime, StdFmtWrite(&mut *out));
        printed.map_err(|_| fmt::Error)?;
        let seconds = self.offset.seconds();
        if seconds == 0 {
            return out.write_str("Z");
        }
        let sign = if seconds < 0 { '-' } else { '+' };
        let seconds = seconds.unsigned_abs();
        write!(out, "{sign}{:02}:{:02}", seconds / 3600, seconds / 60 % 60)?;
        match seconds % 60 {
            0 => Ok(()),
            seconds => write!(out, ":{seconds:02}"),
        }
    }
}

/// Whether this is `YYYY-MM-DDTHH:MM…` with `Z` or an offset of hours, minutes
/// and perhaps seconds, which a program may have chosen. The parser of `jiff`
/// takes more forms than that.
fn has_shape(text: &str) -> bool {
    let Some((day, time)) = text.split_at_checked("YYYY-MM-DD".len()) else {
        return false;
    };
    let (time, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(end) => time.split_at(end),
        None => return false,
    };
    let begins_with = |form: &str, text: &str| {
        let fits = |(form, it): (u8, u8)| match form {
            b'9' => it.is_ascii_digit(),
            other => other == it.to_ascii_uppercase(),
        };
        text.len() >= form.len() && form.bytes().zip(text.bytes()).all(fits)
    };
    let is_time = |it: u8| it.is_ascii_digit() || b":.".contains(&it);
    begins_with("9999-99-99", day)
        && (begins_with("T99:99", time) || begins_with(" 99:99", time))
        && time.bytes().skip(1).all(is_time)
        && (offset.eq_ignore_ascii_case("Z")
            || offset.len() == 6 && begins_with("99:99", &offset[1..])
            || offset.len() == 9 && begins_with("99:99:99", &offset[1..]))
}

/// The [Unix epoch](Timestamp::UNIX_EPOCH).
impl Default for DateTimeOffset {
    fn default() -> Self {
        Self::new(EPOCH, Offset::UTC)
    }
}

impl From<Timestamp> for DateTimeOffset {
    fn from(timestamp: Timestamp) -> Self {
        Self::new(Offset::UTC.to_datetime(timestamp), Offset::UTC)
    }
}

/// Fails where the time is beyond the range of a timestamp.
impl TryFrom<DateTimeOffset> for Timestamp {
    type Error = jiff::Error;

    fn try_from(time: DateTimeOffset) -> Result<Self, jiff::Error> {
        time.offset.to_timestamp(time.datetime)
    }
}

impl FromStr for DateTimeOffset {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        let wrong = || jiff::Error::from_args(format_args!("no date and time with an offset"));
        Self::read(text).ok_or_else(wrong)
    }
}

impl fmt::Display for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

impl fmt::Debug for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.instant() == other.instant()
    }
}

impl Eq for DateTimeOffset {}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant().cmp(&other.instant())
    }
}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant().hash(state);
    }
}
