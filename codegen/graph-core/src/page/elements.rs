//! The elements of one page, in the order in which they came. It knows nothing
//! of the pages around it.

use std::iter::Peekable;
use std::vec;

use bytes::Bytes;
use http::Response;

use crate::model::Element;
use crate::{Collection, Error, Mismatch};

/// What is left of a page. An element that does not fit is an error in its
/// place.
pub(super) struct Elements<T> {
    fitting: vec::IntoIter<T>,
    odd: Peekable<vec::IntoIter<(usize, Mismatch)>>,
    place: usize,
    response: Response<Bytes>,
}

impl<T: Element> Elements<T> {
    pub(super) fn new(page: Collection<T>, response: Response<Bytes>) -> Self {
        Self {
            odd: page.odd().into_iter().peekable(),
            fitting: page.value.into_iter(),
            place: 0,
            response,
        }
    }

    pub(super) fn none() -> Self {
        Self::new(Collection::default(), Response::default())
    }
}

impl<T> Iterator for Elements<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Result<T, Error>> {
        let place = self.place;
        self.place += 1;
        match self.odd.next_if(|odd| odd.0 == place) {
            Some((_, mismatch)) => Some(Err(Error::misfit(&mismatch).answered_by(&self.response))),
            None => self.fitting.next().map(Ok),
        }
    }
}
