//! References: things named by their addresses.

use std::fmt;

use crate::UrlValue;
use crate::model::{Bound, Json, Object, Record, View};
use crate::path::{is_unsafe, push_segment};
use crate::root::Root;

/// A model whose address is made of its id.
///
/// Machine-written models have it where a page shows `/{path}/{id}`.
#[diagnostic::on_unimplemented(
    message = "the address of a `{Self}` is not made of its id alone",
    note = "use `Reference::at` with its address, or a `Route` that leads to it"
)]
pub trait Addressable: Record {
    /// The path of the collection: `users`, `education/schools`.
    const PATH: &'static str;
}

/// Names a thing in a relationship: what `…/$ref` takes.
///
/// ```
/// use graph_core::Reference;
/// # use graph_core::{Addressable, Model, Route};
/// # fn show<User: Addressable, DirectoryObject: Addressable>(user: &User, route: &Route) {
///
/// // A model that has its id.
/// let reference = Reference::from(user);
/// // The id alone: …/v1.0/directoryObjects/4562bcc8
/// let reference = Reference::to::<DirectoryObject>("4562bcc8");
/// // What has no address of that form.
/// let reference = Reference::from(&route.literal("education").literal("me").literal("rubrics").key("ceb3"));
/// let reference = Reference::at("https://graph.microsoft.com/v1.0/users/adele@contoso.com");
/// # let _ = reference;
/// # }
/// ```
///
/// Its address is one of the service that the client calls, in the version of
/// the call that takes it.
#[derive(Clone)]
pub struct Reference(Result<Address, String>);

#[derive(Clone)]
enum Address {
    /// All of it.
    Whole(String),
    /// What follows the version and a slash.
    Below(String),
    /// What follows the address of the service.
    Path(String),
}

impl Reference {
    /// The thing with this id.
    pub fn to<M: Addressable>(id: impl UrlValue) -> Self {
        Self::below(M::PATH, &id.to_text())
    }

    /// The thing at this address: the `@odata.id` of an answer, for example. A
    /// `…/$ref` is sent it as it is.
    pub fn at(address: impl Into<String>) -> Self {
        Self(Ok(Address::Whole(address.into())))
    }

    /// What is at this path, version and all, or why there is nothing.
    pub(crate) fn at_path(path: Result<String, String>) -> Self {
        Self(path.map(Address::Path))
    }

    fn below(path: &str, id: &str) -> Self {
        if is_unsafe(id) {
            return Self(Err(format!("the id of the object is {id:?}")));
        }
        let mut address = path.to_owned();
        push_segment(&mut address, id);
        Self(Ok(Address::Below(address)))
    }

    fn of(object: &dyn Object, path: &str) -> Self {
        let index = object.shape().position("id", 0);
        let id = index.and_then(|index| object.field(index));
        match id.map(|id| id.view()) {
            Some(View::Str(id)) => Self::below(path, id),
            Some(View::Text(id)) => Self::below(path, &id.to_string()),
            _ => {
                let name = object.shape().name;
                Self(Err(format!("the object, a {name}, has no id")))
            }
        }
    }

    /// The address, for a call with this root.
    pub(crate) fn resolved(self, root: Root<'_>) -> Result<String, String> {
        Ok(match self.0? {
            Address::Whole(address) => address,
            Address::Below(path) | Address::Path(path) => root.absolute(&path),
        })
    }

    /// The address as a body holds it until a call sends that.
    fn unresolved(self) -> Result<Json, String> {
        let (Address::Whole(address) | Address::Below(address) | Address::Path(address)) = self.0?;
        Ok(address.into())
    }
}

impl From<Reference> for Bound {
    fn from(thing: Reference) -> Self {
        Self(thing.unresolved())
    }
}

impl From<&Reference> for Bound {
    fn from(thing: &Reference) -> Self {
        thing.clone().into()
    }
}

impl<M: Addressable> From<&M> for Bound {
    fn from(thing: &M) -> Self {
        Reference::from(thing).into()
    }
}

impl<T: Into<Reference>> From<Vec<T>> for Bound {
    fn from(things: Vec<T>) -> Self {
        let addresses = things.into_iter().map(|it| it.into().unresolved());
        Self(addresses.collect())
    }
}

impl<T: Into<Reference>, const N: usize> From<[T; N]> for Bound {
    fn from(things: [T; N]) -> Self {
        Vec::from(things).into()
    }
}

/// The thing that has the id of this model. Without an id, the call fails with
/// [`ErrorKind::Input`](crate::ErrorKind::Input), and is not sent.
impl<M: Addressable> From<&M> for Reference {
    fn from(object: &M) -> Self {
        Self::of(object, M::PATH)
    }
}

impl From<&Reference> for Reference {
    fn from(thing: &Reference) -> Self {
        thing.clone()
    }
}

/// Does not show what it names.
impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reference")
    }
}
