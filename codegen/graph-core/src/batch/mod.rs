//! Many calls in one request.
//!
//! It knows what belongs to which batch. When the calls are sent is the matter
//! of `run`, how they are written that of `wire`.

mod item;
mod run;
mod wire;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use http::{Request, Response};

use crate::account::{Account, Any};
use crate::call::read;
use crate::client::Inner;
use crate::send::Label;
use crate::{Call, Client, Error, FromResponse};

use item::Item;

/// Calls that are sent together.
///
/// The service takes twenty in one request; a longer batch is sent as several,
/// one after the other, and so are calls of several versions of the service. A
/// call that fails is repeated by the rules that hold for it when it is sent by
/// itself: by the client's [`Retry`](crate::Retry), after the time that the
/// service asks for in its own response, and once with a fresh token after 401.
/// If there is no answer at all, that is so for each call in the request, and
/// those that may have been done are not repeated.
///
/// ```no_run
/// # use graph_core::{Batch, Call, Client, Json};
/// # async fn show(client: &Client, get: Call<graph_core::account::Any, Json>,
/// #     update: Call<graph_core::account::Any, ()>) -> Result<(), graph_core::Error> {
/// let mut batch = Batch::new(client);
/// let got = batch.add(get);
/// let updated = batch.add_after(update, &got);
/// let mut replies = batch.send().await;
/// let user = replies.take(got)?;
/// replies.take(updated)?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://learn.microsoft.com/graph/json-batching>.
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch<A: Account = Any> {
    id: u64,
    client: Client<A>,
    items: Vec<Item>,
}

/// What the reply of a call of a batch is taken with. It says what the reply is
/// read as.
pub struct Ticket<R> {
    id: CallId,
    answer: PhantomData<fn() -> R>,
}

impl<R> Ticket<R> {
    /// The call, for others of the same batch to wait for.
    pub fn id(&self) -> CallId {
        self.id
    }
}

/// A call of a batch.
///
/// It is shown as the place of the call in its batch, from 0, by which errors
/// name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CallId {
    batch: u64,
    number: usize,
}

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)
    }
}

/// The calls of a batch that one waits for: a [`Ticket`], the [id](Ticket::id) of
/// one, if there is one, or the ids of several.
#[derive(Clone, Debug)]
pub struct After(Vec<CallId>);

impl From<CallId> for After {
    fn from(call: CallId) -> Self {
        Self(vec![call])
    }
}

impl<R> From<&Ticket<R>> for After {
    fn from(ticket: &Ticket<R>) -> Self {
        ticket.id.into()
    }
}

impl From<Vec<CallId>> for After {
    fn from(calls: Vec<CallId>) -> Self {
        Self(calls)
    }
}

impl From<Option<CallId>> for After {
    fn from(call: Option<CallId>) -> Self {
        Self(call.into_iter().collect())
    }
}

impl<const N: usize> From<[CallId; N]> for After {
    fn from(calls: [CallId; N]) -> Self {
        Self(calls.into())
    }
}

/// What no two batches of a program have in common.
fn new_id() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl<A: Account> Batch<A> {
    /// A batch without calls.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            id: new_id(),
            client: client.clone(),
            items: Vec::new(),
        }
    }

    /// Adds a call of the batch's client or of a clone of it. The call of any
    /// other client is not sent, and its reply is an error of the kind
    /// [`Input`](crate::ErrorKind::Input): it would be sent with a token that
    /// is not meant for it.
    pub fn add<R: FromResponse>(&mut self, call: Call<A, R>) -> Ticket<R> {
        self.add_after(call, [])
    }

    /// Adds a call that is carried out only after these calls of the batch have
    /// succeeded. If one of them fails, its reply is an error of the kind
    /// [`Dependency`](crate::ErrorKind::Dependency); a call of another batch
    /// among them is an error of this one.
    ///
    /// ```no_run
    /// # use graph_core::{Batch, Call, Json, account};
    /// # fn show(batch: &mut Batch, [one, two, three]: [Call<account::Any, Json>; 3]) {
    /// let first = batch.add(one);
    /// let second = batch.add_after(two, &first);
    /// let third = batch.add_after(three, [first.id(), second.id()]);
    /// # let _ = third;
    /// # }
    /// ```
    pub fn add_after<R: FromResponse>(
        &mut self,
        call: Call<A, R>,
        after: impl Into<After>,
    ) -> Ticket<R> {
        let is_own = Arc::ptr_eq(call.client().inner(), self.client.inner());
        let (label, url) = (call.label(), call.relative_url());
        let request = match is_own {
            true => call.into_http(),
            false => Err(Error::input("the call is of another client than the batch")),
        };
        let id = self.push(label, &url, request, after.into().0);
        let answer = PhantomData;
        Ticket { id, answer }
    }

    fn push(
        &mut self,
        label: Label,
        url: &str,
        request: Result<Request<Bytes>, Error>,
        after: Vec<CallId>,
    ) -> CallId {
        let is_own = after.iter().all(|it| it.batch == self.id);
        let foreign = || Error::input("it would wait for a call of another batch");
        let request = request.and_then(|it| is_own.then_some(it).ok_or_else(foreign));
        let mut item = Item::new(label, url, request);
        item.after = after.iter().map(|it| it.number).collect();
        item.after.sort_unstable();
        item.after.dedup();
        self.items.push(item);
        CallId {
            batch: self.id,
            number: self.items.len() - 1,
        }
    }

    /// How many calls there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no call.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Sends the calls, and waits for all replies.
    ///
    /// This cannot fail as a whole, so there is no `?` behind it: each reply is a
    /// [`Result`], which [`Replies::take`] gives.
    pub async fn send(self) -> Replies {
        let client = Arc::clone(self.client.inner());
        let replies = run::run(&client, self.items).await;
        Replies {
            batch: self.id,
            client,
            replies: replies.into_iter().map(Some).collect(),
        }
    }
}

/// What the calls of a batch were answered with.
#[must_use = "each reply is a result, which `take` gives"]
pub struct Replies {
    batch: u64,
    client: Arc<Inner>,
    replies: Vec<Option<Result<Response<Bytes>, Error>>>,
}

impl Replies {
    /// The result of this call.
    ///
    /// # Errors
    ///
    /// Fails like the call itself would; if the request with the call was not
    /// answered, with the error of that request; and with
    /// [`ErrorKind::Input`](crate::ErrorKind::Input) if the ticket is of another
    /// batch.
    pub fn take<R: FromResponse>(&mut self, ticket: Ticket<R>) -> Result<R, Error> {
        let CallId { batch, number } = ticket.id;
        let reply = self.replies.get_mut(number).filter(|_| batch == self.batch);
        let foreign = || Err(Error::input("the ticket is of another batch"));
        let reply = reply.and_then(Option::take);
        read(reply.unwrap_or_else(foreign)?, &self.client)
    }
}

/// Shows how many calls there are, not which.
impl<A: Account> fmt::Debug for Batch<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Batch({} calls)", self.len())
    }
}

impl<R> fmt::Debug for Ticket<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ticket({})", self.id)
    }
}

/// Shows how many replies there still are, not what they hold.
impl fmt::Debug for Replies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Replies({})", self.replies.iter().flatten().count())
    }
}
