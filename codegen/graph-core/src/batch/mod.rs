//! Many calls in one request.
//!
//! It knows which calls have to wait for which, and when they are sent again;
//! how they are written is the matter of `wire`.

mod wire;

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, StatusCode};

use crate::account::Account;
use crate::call::read;
use crate::client::Inner;
use crate::retry::{Failed, retry_after};
use crate::send::Label;
use crate::{Call, Client, Error, FromResponse};

/// How many calls the service takes in one request.
const MOST: usize = 20;

/// Calls that are sent together.
///
/// The service takes twenty in one request; a longer batch is sent as several,
/// one after the other. A call that is turned away is sent again, alone or with
/// others like it, by the client's [`Retry`](crate::Retry) and after the time
/// that the service asks for in its own response.
///
/// ```no_run
/// # use graph_core::{Batch, Call, Client, Json};
/// # async fn show(client: &Client, get: Call<graph_core::account::Any, Json>,
/// #     update: Call<graph_core::account::Any, ()>) -> Result<(), graph_core::Error> {
/// let mut batch = Batch::new(client);
/// let got = batch.add(get);
/// let updated = batch.add_after(update, &[got.number()]);
/// let mut replies = batch.send().await;
/// let user = replies.take(got)?;
/// replies.take(updated)?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch<A: Account> {
    client: Client<A>,
    items: Vec<Item>,
}

/// Which call of a batch it is, and what its reply is read as.
pub struct Ticket<R> {
    number: usize,
    answer: PhantomData<fn() -> R>,
}

impl<R> Ticket<R> {
    /// The place of the call in its batch, from 0.
    pub fn number(&self) -> usize {
        self.number
    }
}

/// A call of a batch.
struct Item {
    label: Label,
    url: String,
    /// Nothing once there is a reply.
    request: Option<Request<Bytes>>,
    after: Vec<usize>,
    tries: u32,
    due: Duration,
    reply: Option<Result<Response<Bytes>, Error>>,
}

impl<A: Account> Batch<A> {
    /// A batch without calls.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            client: client.clone(),
            items: Vec::new(),
        }
    }

    /// Adds a call.
    pub fn add<R: FromResponse>(&mut self, call: Call<A, R>) -> Ticket<R> {
        self.add_after(call, &[])
    }

    /// Adds a call that is carried out only after those with these numbers have
    /// succeeded. Numbers that no earlier call has are an error of this call.
    pub fn add_after<R: FromResponse>(&mut self, call: Call<A, R>, after: &[usize]) -> Ticket<R> {
        let number = self.items.len();
        let (label, url) = (call.label(), call.relative_url());
        let request = match after.iter().find(|it| **it >= number) {
            None => call.into_http(),
            Some(wrong) => Err(Error::input(format!("there is no earlier call {wrong}"))),
        };
        let (request, reply) = match request {
            Ok(request) => (Some(request), None),
            Err(error) => (None, Some(Err(error))),
        };
        self.items.push(Item {
            label,
            url,
            request,
            after: after.to_vec(),
            tries: 0,
            due: Duration::ZERO,
            reply,
        });
        let answer = PhantomData;
        Ticket { number, answer }
    }

    /// How many calls there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no call.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Sends the calls, and waits for all replies. What fails is told by each
    /// reply.
    pub async fn send(self) -> Replies {
        let client = self.client.inner();
        let mut items = self.items;
        let began = client.elapsed();
        loop {
            settle(&mut items);
            let now = client.elapsed().saturating_sub(began);
            let chunk = chunk(&items, now);
            if !chunk.is_empty() {
                exchange(client, &mut items, &chunk, began).await;
                continue;
            }
            // Others wait for those that are not due yet.
            let late = items.iter().filter(|it| it.reply.is_none() && it.due > now);
            let (Some(due), Some(clock)) = (late.map(|it| it.due).min(), &client.clock) else {
                break;
            };
            clock.sleep(due.saturating_sub(now)).await;
        }
        Replies {
            client: Arc::clone(client),
            replies: items.into_iter().map(|item| item.reply).collect(),
        }
    }
}

/// Gives up the calls that wait for one that failed.
fn settle(items: &mut [Item]) {
    for number in 0..items.len() {
        let (earlier, rest) = items.split_at_mut(number);
        let item = &mut rest[0];
        let failed = |number: &&usize| matches!(earlier[**number].reply, Some(Err(_)));
        if item.reply.is_none()
            && let Some(failed) = item.after.iter().find(failed)
        {
            let message = format!("it was not sent: call {failed} of the batch failed");
            item.reply = Some(Err(Error::input(message)));
        }
    }
}

/// The calls that go into one request: the first ones that are due, and for
/// which nobody has to wait who is not among them.
fn chunk(items: &[Item], now: Duration) -> Vec<usize> {
    let mut chunk: Vec<usize> = Vec::new();
    for (number, item) in items.iter().enumerate() {
        let is_ready = |it: &usize| items[*it].reply.is_some() || chunk.contains(it);
        if chunk.len() < MOST
            && item.reply.is_none()
            && item.due <= now
            && item.after.iter().all(is_ready)
        {
            chunk.push(number);
        }
    }
    chunk
}

/// Sends these calls once, and puts their replies to them.
async fn exchange(client: &Arc<Inner>, items: &mut [Item], chunk: &[usize], began: Duration) {
    let mut replies = match request(client, items, chunk) {
        Ok((label, request)) => match client.send(&label, request).await {
            Ok(response) => wire::read(&response),
            Err(error) => Err(error),
        },
        Err(error) => Err(error),
    };
    let mut again = Vec::new();
    for number in chunk {
        let item = &mut items[*number];
        item.tries += 1;
        let reply = match &mut replies {
            Ok(replies) => replies.remove(&number.to_string()),
            Err(error) => Some(Err(error.duplicate())),
        };
        let reply = reply.unwrap_or_else(|| Err(Error::no_reply()));
        // It was not carried out because of one that is sent again.
        let skipped =
            matches!(&reply, Ok(reply) if reply.status() == StatusCode::FAILED_DEPENDENCY);
        if skipped && item.after.iter().any(|it| again.contains(it)) {
            item.tries -= 1;
            again.push(*number);
            continue;
        }
        let whole_failed = replies.is_err();
        let result = reply.and_then(|reply| judge(client, item, reply));
        if let Err(error) = &result
            && !whole_failed
        {
            let elapsed = client.elapsed().saturating_sub(began);
            let method = item.request.as_ref().map_or(&Method::POST, Request::method);
            let failed = Failed::new(method, error, item.tries, elapsed);
            if let (Some(_), Some(wait)) = (&client.clock, client.retry.wait(&failed)) {
                item.due = elapsed.saturating_add(wait);
                again.push(*number);
                continue;
            }
        }
        item.reply = Some(result);
    }
}

/// The response of one call, if its status says that it succeeded.
fn judge(client: &Inner, item: &Item, reply: Response<Bytes>) -> Result<Response<Bytes>, Error> {
    let now = client.clock.as_ref().map(|clock| clock.now());
    let asked = now.and_then(|now| retry_after(reply.headers(), now));
    let told = |error: Error| error.with_retry_after(asked).with_tries(item.tries);
    item.label.judge(reply).map_err(told)
}

/// The request for these calls. All of them are of one version of the service.
fn request(
    client: &Inner,
    items: &[Item],
    chunk: &[usize],
) -> Result<(Label, Request<Bytes>), Error> {
    let mut version = None;
    let mut written = Vec::new();
    for number in chunk {
        let item = &items[*number];
        let Some(request) = &item.request else {
            continue;
        };
        let (of, url) = wire::split(&item.url);
        if *version.get_or_insert(of) != of {
            return Err(Error::input("the calls of a batch are of several versions"));
        }
        let here = |it: &&usize| chunk.contains(it);
        let after: Vec<String> = item
            .after
            .iter()
            .filter(here)
            .map(usize::to_string)
            .collect();
        written.push(wire::write(&number.to_string(), url, request, &after)?);
    }
    let path = format!("{}/$batch", version.unwrap_or_default());
    let mut request = Request::new(wire::body(written));
    let url = client.url(&path);
    *request.uri_mut() = url
        .try_into()
        .map_err(|error| Error::input("the URL cannot be sent").with_source(error))?;
    *request.method_mut() = Method::POST;
    let json = HeaderValue::from_static("application/json");
    request.headers_mut().insert(CONTENT_TYPE, json);
    let label = Label {
        path,
        ..Label::default()
    };
    Ok((label, request))
}

/// What the calls of a batch were answered with.
pub struct Replies {
    client: Arc<Inner>,
    replies: Vec<Option<Result<Response<Bytes>, Error>>>,
}

impl Replies {
    /// The result of this call.
    ///
    /// # Errors
    ///
    /// Fails like the call itself would. If the request with the call was not
    /// answered, all its calls fail with the same error.
    pub fn take<R: FromResponse>(&mut self, ticket: Ticket<R>) -> Result<R, Error> {
        let reply = self.replies.get_mut(ticket.number).and_then(Option::take);
        let missing = || Err(Error::input("the ticket is not of this batch"));
        read(reply.unwrap_or_else(missing)?, &self.client)
    }
}
