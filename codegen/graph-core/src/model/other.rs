//! What came beside the documented properties.

use std::collections::BTreeSet;

use super::Json;
use super::listed::Listed;

/// What a model holds beside its fields: members that its page does not
/// document, `@odata.*` annotations, and whatever is needed to write a value
/// back exactly as it came.
///
/// It is one pointer wide while it is empty, which is the normal case.
///
/// `null`s and values that do not fit are among what it holds, for models of
/// the type with which it was read: a model that gets all of it sends them as
/// well. To take an annotation such as `@odata.etag` over to another model, take
/// that alone.
///
/// ```
/// use graph_core::{Json, Scalar};
///
/// let mut scalar: Scalar<bool> = serde_json::from_str(r#"{"@odata.context":"x","value":true}"#)?;
/// assert_eq!(scalar.other.get("@odata.context"), Some(&Json::from("x")));
/// scalar.other.insert("beside", 1.into());
/// assert_eq!(
///     serde_json::to_string(&scalar)?,
///     r#"{"@odata.context":"x","value":true,"beside":1}"#
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Other(Option<Box<Rest>>);

#[derive(Clone, Default)]
struct Rest {
    /// The name of the type whose fields they are.
    of: &'static str,
    /// What is remembered of fields, sorted by their numbers.
    kept: Vec<(usize, Kept)>,
    /// Undocumented members, in the order in which they came.
    members: Vec<(Box<str>, Json)>,
}

/// What is remembered of a field beside its value.
#[derive(Clone, PartialEq)]
pub(crate) enum Kept {
    /// A value that does not fit the field's type; `null` is one of them.
    Misfit(Json),
    /// A value that fits, but would be written in another way.
    Spelling(Json),
    /// A list, not all of whose elements are written as the field says.
    Listed(Box<Listed>),
    /// A value that must be there and is not.
    Absent,
}

impl Other {
    /// Nothing.
    pub const fn new() -> Self {
        Self(None)
    }

    /// The undocumented member called `name`.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find(|member| member.0 == name).map(|it| it.1)
    }

    /// Sets an undocumented member, and gives back what it was before.
    ///
    /// A documented property that has a value wins over a member of its name.
    pub fn insert(&mut self, name: impl Into<String>, value: Json) -> Option<Json> {
        let name = name.into();
        let members = &mut self.rest().members;
        match members.iter_mut().find(|member| *member.0 == *name) {
            Some(member) => Some(std::mem::replace(&mut member.1, value)),
            None => {
                members.push((name.into(), value));
                None
            }
        }
    }

    /// Takes an undocumented member away, and gives it back.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let members = &mut self.0.as_mut()?.members;
        let index = members.iter().position(|member| *member.0 == *name)?;
        Some(members.remove(index).1)
    }

    /// The undocumented members, in the order in which they came.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Json)> {
        self.members().iter().map(|(name, value)| (&**name, value))
    }

    /// How many undocumented members there are.
    pub fn len(&self) -> usize {
        self.iter().len()
    }

    /// Whether there is no undocumented member.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a member that may be there already: [`settle`](Self::settle)
    /// decides later, for all of them at once.
    pub(crate) fn push(&mut self, name: Box<str>, value: Json) {
        self.rest().members.push((name, value));
    }

    /// Of members that have the same name, lets only the last one stand.
    pub(crate) fn settle(&mut self) {
        let Some(rest) = &mut self.0 else { return };
        let mut seen = BTreeSet::new();
        let mut last: Vec<bool> = rest
            .members
            .iter()
            .rev()
            .map(|(name, _)| seen.insert(name))
            .collect();
        rest.members.retain(|_| last.pop().unwrap_or(true));
    }

    /// The undocumented members, as they are held.
    #[inline]
    pub(super) fn members(&self) -> &[(Box<str>, Json)] {
        self.0.as_ref().map_or(&[], |rest| &rest.members)
    }

    /// What is remembered of fields, sorted by their numbers.
    #[inline]
    /// A model of another type does not have those fields.
    pub(crate) fn all_kept(&self, of: &'static str) -> &[(usize, Kept)] {
        match &self.0 {
            Some(rest) if rest.of == of => &rest.kept,
            _ => &[],
        }
    }

    /// What is remembered of the field with this number.
    pub(crate) fn kept(&self, of: &'static str, index: usize) -> Option<&Kept> {
        let kept = self.all_kept(of);
        let place = kept.binary_search_by_key(&index, |entry| entry.0).ok()?;
        Some(&kept[place].1)
    }

    /// Remembers this of the field with this number, or nothing.
    pub(crate) fn keep(&mut self, of: &'static str, index: usize, kept: Option<Kept>) {
        if kept.is_none() && self.0.is_none() {
            return;
        }
        let rest = self.rest();
        if rest.of != of {
            rest.of = of;
            rest.kept.clear();
        }
        let all = &mut rest.kept;
        match (all.binary_search_by_key(&index, |entry| entry.0), kept) {
            (Ok(place), Some(kept)) => all[place].1 = kept,
            (Ok(place), None) => {
                all.remove(place);
            }
            (Err(place), Some(kept)) => all.insert(place, (index, kept)),
            (Err(_), None) => {}
        }
    }

    fn rest(&mut self) -> &mut Rest {
        self.0.get_or_insert_default()
    }

    /// What does not fit, by the numbers of the fields.
    fn misfits(&self) -> impl Iterator<Item = &(usize, Kept)> {
        let kept = self.0.iter().flat_map(|rest| &rest.kept);
        kept.filter(|(_, kept)| match kept {
            Kept::Misfit(_) => true,
            Kept::Listed(listed) => listed.odd().next().is_some(),
            Kept::Spelling(_) | Kept::Absent => false,
        })
    }
}

/// Equal if the same members and the same misfits are there. The order of the
/// members and the spelling of values that fit do not count.
impl PartialEq for Other {
    fn eq(&self, other: &Self) -> bool {
        let sorted = |it: &Self| -> std::collections::BTreeMap<String, Json> {
            it.iter().map(|(k, v)| (k.to_owned(), v.clone())).collect()
        };
        self.misfits().eq(other.misfits())
            && self.len() == other.len()
            && (self.iter().eq(other.iter()) || sorted(self) == sorted(other))
    }
}

/// Shows how many undocumented members there are, never what they hold.
impl std::fmt::Debug for Other {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Other({} members)", self.len())
    }
}
