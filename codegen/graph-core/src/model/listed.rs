//! What is remembered of a list whose elements did not all go into it as they
//! came. It knows JSON and places, and nothing of models.

use super::Json;

/// A list that is not written as its typed elements say: some elements do not
/// fit and are not among them, or came in another spelling.
#[derive(Clone)]
pub(crate) struct Listed {
    fitting: usize,
    print: u64,
    came: Vec<Came>,
}

/// An element as it came.
#[derive(Clone)]
pub(super) struct Came {
    /// Where it was in the list that came.
    pub(super) place: usize,
    pub(super) json: Json,
    /// Whether it is in the typed list as well.
    pub(super) fits: bool,
}

/// What is at a place of the list that came.
pub(crate) enum Place<'a> {
    /// The typed element with this number, in its own spelling.
    Own(usize),
    /// The typed element with this number, in the spelling in which it came.
    Spelled(usize, &'a Json),
    /// A value that does not fit.
    Odd(&'a Json),
}

impl Listed {
    /// A list of so many typed elements, whose fingerprint is `print`, and of
    /// those that are written as they came, in the order of their places.
    pub(super) fn new(fitting: usize, print: u64, came: Vec<Came>) -> Self {
        Self {
            fitting,
            print,
            came,
        }
    }

    /// The fingerprint of the typed elements as they were read.
    pub(super) fn print(&self) -> u64 {
        self.print
    }

    /// How many elements are in the typed list.
    pub(super) fn fitting(&self) -> usize {
        self.fitting
    }

    /// How many elements came.
    pub(super) fn len(&self) -> usize {
        self.fitting + self.odd().count()
    }

    /// The elements that do not fit, and their places.
    pub(crate) fn odd(&self) -> impl Iterator<Item = (usize, &Json)> {
        let odd = self.came.iter().filter(|came| !came.fits);
        odd.map(|came| (came.place, &came.json))
    }

    /// All elements that came, in their order.
    pub(crate) fn places(&self) -> impl Iterator<Item = Place<'_>> {
        let mut came = self.came.iter().peekable();
        let mut typed = 0..self.fitting;
        (0..self.len()).map(move |place| {
            let came = came.next_if(|came| came.place == place);
            let mut next = || typed.next().unwrap_or(self.fitting);
            match came {
                Some(came) if !came.fits => Place::Odd(&came.json),
                Some(came) => Place::Spelled(next(), &came.json),
                None => Place::Own(next()),
            }
        })
    }
}

/// Equal if the elements that do not fit are: those that do are compared where
/// they are.
impl PartialEq for Listed {
    fn eq(&self, other: &Self) -> bool {
        self.odd().eq(other.odd())
    }
}
