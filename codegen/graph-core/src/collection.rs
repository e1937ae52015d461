//! Collections as responses have them: elements, links and a count.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::model::{self, Element, Field, Kept, Model, Object, Other, Shape};
use crate::parameters::await_required;
use crate::{Bytes, Client, Error, FromResponse, Mismatch, Selectable, response};

/// One page of a collection.
///
/// An element that does not fit its type costs no other: it is not in `value`,
/// is listed by [`mismatches`](Model::mismatches) with its place, and is
/// written back there as long as `value` is what was read.
///
/// A response that is no page is an error
/// ([`ErrorKind::Decode`](crate::ErrorKind::Decode)), and no empty page: one
/// without a list as its `value`, or with a link that is no string. Programs
/// would take it for the answer that there is nothing.
///
/// ```
/// use graph_core::Collection;
///
/// let text = r#"{"@odata.count":3,"value":["a","b"],"@odata.nextLink":"https://…"}"#;
/// let page: Collection<String> = serde_json::from_str(text)?;
/// assert_eq!((page.value.len(), page.count), (2, Some(3)));
/// assert!(page.next_link.is_some());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Collection<T> {
    /// The elements of this page.
    pub value: Vec<T>,
    /// Where the next page is: `@odata.nextLink`.
    pub next_link: Option<String>,
    /// Where changes since now will be: `@odata.deltaLink`.
    pub delta_link: Option<String>,
    /// How many elements there are on all pages: `@odata.count`.
    pub count: Option<i64>,
    /// What came beside these members.
    pub other: Other,
}

impl<T> Default for Collection<T> {
    fn default() -> Self {
        Self {
            value: Vec::new(),
            next_link: None,
            delta_link: None,
            count: None,
            other: Other::default(),
        }
    }
}

impl<T: Element> Collection<T> {
    /// What the reader begins with: the elements are still absent.
    fn unread() -> Self {
        let mut collection = Self::default();
        await_required(&mut collection);
        collection
    }

    /// The elements that do not fit, and their places in the page.
    pub(crate) fn odd(&self) -> Vec<(usize, Mismatch)> {
        let Some(Kept::Listed(listed)) = self.other.kept(self.shape().name, 0) else {
            return Vec::new();
        };
        let odd = listed.odd().map(|(place, found)| {
            let path = format!("value[{place}]");
            (place, Mismatch::new(path, T::kind(), found.clone()))
        });
        odd.collect()
    }

    /// Whether the page has what leads through a collection. If it had not, a
    /// stream would end early, and nobody would know.
    pub(crate) fn check_page(&self) -> Result<(), Error> {
        let needed = [
            (0, "value", "list of elements"),
            (1, "@odata.nextLink", "link"),
            (2, "@odata.deltaLink", "link"),
        ];
        for (index, path, expected) in needed {
            let broken = match self.other.kept(self.shape().name, index) {
                Some(Kept::Absent) => true,
                Some(Kept::Misfit(found)) => index == 0 || !found.is_null(),
                Some(Kept::Spelling(_) | Kept::Listed(_)) | None => false,
            };
            if broken {
                return Err(Error::missing(path, expected));
            }
        }
        Ok(())
    }
}

impl<T: Element> Object for Collection<T> {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Collection",
            fields: &[
                "value",
                "@odata.nextLink",
                "@odata.deltaLink",
                "@odata.count",
            ],
        }
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        Some(match index {
            0 => &self.value,
            1 => &self.next_link,
            2 => &self.delta_link,
            3 => &self.count,
            _ => return None,
        })
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        Some(match index {
            0 => &mut self.value,
            1 => &mut self.next_link,
            2 => &mut self.delta_link,
            3 => &mut self.count,
            _ => return None,
        })
    }
}

impl<T: Element> Model for Collection<T> {
    fn other(&self) -> &Other {
        &self.other
    }
    fn other_mut(&mut self) -> &mut Other {
        &mut self.other
    }
}

impl<T: Element> Serialize for Collection<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        model::write_model(self, to)
    }
}

impl<'de, T: Element> Deserialize<'de> for Collection<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut collection = Self::unread();
        match model::read_into(from, &mut collection) {
            Ok(()) => Ok(collection),
            Err(error) => Err(error),
        }
    }
}

/// Shows how many elements there are, never what they hold.
impl<T: Element> std::fmt::Debug for Collection<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {} ", self.value.len(), T::kind())?;
        model::debug_model(self, f)
    }
}

impl<T: Element> FromResponse for Collection<T> {
    fn from_response(response: http::Response<Bytes>, _: &Client) -> Result<Self, Error> {
        let page: Self = response::read(&response)?;
        page.check_page()?;
        Ok(page)
    }
    fn check(&self) -> Result<(), Error> {
        response::check(self)
    }
}

impl<T: Element> Selectable for Collection<T> {
    type Item = T;
}
