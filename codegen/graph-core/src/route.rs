//! Routes: the beginning of a call's path, segment by segment.

use std::fmt;

use http::Method;

use crate::account::{Account, Any};
use crate::call::{Draft, Parts};
use crate::path::{is_unsafe, push_arguments, push_item_path, push_segment};
use crate::{Bound, Call, Client, Operation, Reference};

/// A path below the address of the service, with the client that calls it.
///
/// Machine-written builders are made of routes; a program that calls what no
/// page documents can make its own:
///
/// ```
/// use graph_core::{Client, Json, Method, Route, SecretString};
///
/// let client = Client::builder(SecretString::from("token")).build()?;
/// let call = Route::new(&client, "v1.0")
///     .literal("users")
///     .key("adele#1@contoso.com")
///     .literal("badge")
///     .request::<Json>(Method::GET);
///
/// let request = call.into_http()?;
/// assert_eq!(
///     request.uri(),
///     "https://graph.microsoft.com/v1.0/users/adele%231@contoso.com/badge"
/// );
/// # Ok::<(), graph_core::Error>(())
/// ```
pub struct Route<A: Account = Any> {
    client: Client<A>,
    path: String,
    template: String,
    fault: Option<String>,
    /// Whether the path of an item is at the end, so that a colon comes before
    /// the next segment.
    ends_in_item_path: bool,
}

impl<A: Account> Route<A> {
    /// The route to the root of a version of the service.
    pub fn new(client: &Client<A>, version: &'static str) -> Self {
        let route = Self {
            client: client.clone(),
            path: String::new(),
            template: String::new(),
            fault: None,
            ends_in_item_path: false,
        };
        route.literal(version)
    }

    /// The client that makes the calls.
    pub fn client(&self) -> &Client<A> {
        &self.client
    }

    /// The route with one more segment that is always the same. One that is
    /// empty, `.` or `..` lets the call fail like a [`key`](Self::key).
    #[must_use]
    pub fn literal(&self, segment: &str) -> Self {
        let mut route = self.before_segment();
        if is_unsafe(segment) {
            route.fail(|route| format!("the segment after {route} is {segment:?}"));
        }
        push_segment(&mut route.path, segment);
        push_segment(&mut route.template, segment);
        route
    }

    /// The route with one more segment that names one of many things.
    ///
    /// A key that is empty, `.` or `..` would lead to another path, and behind a
    /// colon the next segment would begin the path of an item. The call then
    /// fails with [`ErrorKind::Input`](crate::ErrorKind::Input), and is not sent.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut route = self.before_segment();
        route.check_key(key);
        push_segment(&mut route.path, key);
        route.template.push_str("/{}");
        route
    }

    /// The route with one more segment that names one of many things by a
    /// property that is not its usual key. What lets the call fail is the same
    /// as with a [`key`](Self::key).
    ///
    /// ```
    /// # fn show(route: graph_core::Route, template_id: &str) {
    /// let route = route.literal("directoryRoles").named_key("roleTemplateId", template_id);
    /// // …/directoryRoles/roleTemplateId=fdd7a751
    /// # }
    /// ```
    #[must_use]
    pub fn named_key(&self, name: &str, value: &str) -> Self {
        let mut route = self.before_segment();
        route.check_key(value);
        push_segment(&mut route.path, &format!("{name}={value}"));
        route.template.push_str(&format!("/{name}={{}}"));
        route
    }

    /// The route to one of the things at its end, by properties that are not
    /// the usual key: their names, their values, and whether the values are
    /// texts and so stand in quotes. They do not make a segment of their own.
    ///
    /// What lets the call fail is the same as with a [`key`](Self::key) and, for
    /// values without quotes, a [`function`](Self::function).
    ///
    /// ```
    /// # fn show(route: graph_core::Route, app_id: &str) {
    /// let route = route.literal("applications").alternate_key(&[("appId", app_id, true)]);
    /// // …/applications(appId='00000003')
    /// # }
    /// ```
    #[must_use]
    pub fn alternate_key(&self, key: &[(&str, &str, bool)]) -> Self {
        let mut route = self.clone();
        if route.ends_in_item_path {
            route.fail(|route| format!("no key can be of {route}"));
        }
        for (_, value, _) in key {
            route.check_key(value);
        }
        if let Err(name) = push_arguments(&mut route.path, key) {
            route.fail(|route| format!("the key {name} of {route} is not a plain value"));
        }
        let names: Vec<String> = key
            .iter()
            .map(|(name, ..)| format!("{name}={{}}"))
            .collect();
        route.template.push_str(&format!("({})", names.join(",")));
        route
    }

    /// The route with one more segment that calls a function with arguments:
    /// their names, their values, and whether the values are texts and so stand
    /// in quotes.
    ///
    /// The others are numbers, dates, `true`, and aliases such as `@id`. One
    /// that could be anything else lets the call fail with
    /// [`ErrorKind::Input`](crate::ErrorKind::Input).
    ///
    /// ```
    /// # fn show(route: graph_core::Route) {
    /// let route = route.function("getEmailActivityCounts", &[("period", "D7", true)]);
    /// // …/getEmailActivityCounts(period='D7')
    /// # }
    /// ```
    #[must_use]
    pub fn function(&self, name: &str, arguments: &[(&str, &str, bool)]) -> Self {
        let mut route = self.before_segment();
        push_segment(&mut route.path, name);
        if let Err(argument) = push_arguments(&mut route.path, arguments) {
            route.fail(|_| format!("the argument {argument} of {name} is not a plain value"));
        }
        push_segment(&mut route.template, name);
        route.template.push_str("()");
        route
    }

    /// The route to what lies at a path below a drive item or a site: from
    /// `…/root` to `…/root:/folder/file.txt`, and with the next segment to
    /// `…/root:/folder/file.txt:/content`.
    ///
    /// Parts of the path that are empty, `.` or `..`, or that have a colon in
    /// them, let the call fail with
    /// [`ErrorKind::Input`](crate::ErrorKind::Input), and so does a path right
    /// behind a path.
    #[must_use]
    pub fn item_path(&self, path: &str) -> Self {
        let mut route = self.clone();
        if route.ends_in_item_path {
            route.fail(|route| format!("no path can be below {route}"));
        }
        if let Err(why) = push_item_path(&mut route.path, path) {
            route.fail(|route| format!("the path after {route} {why}"));
        }
        route.template.push_str(":/{}");
        route.ends_in_item_path = true;
        route
    }

    /// A call at the end of this route, which no page documents. Its answer is read
    /// as an `R`: a model, a [`Collection`](crate::Collection), [`Json`](crate::Json),
    /// [`Bytes`](bytes::Bytes), or `()`.
    pub fn request<R>(&self, method: Method) -> Call<A, R> {
        self.call(method, &Operation::UNDOCUMENTED)
    }

    /// A call at the end of this route, by its operation.
    pub fn call<R>(&self, method: Method, operation: &'static Operation) -> Call<A, R> {
        Call::new(self.parts(method, operation))
    }

    /// A call at the end of this route that does not need the same on all ways:
    /// the operations of the documented ones, by their paths below the version
    /// with `{}` in the place of each value.
    ///
    /// A way that is not documented leads to the same thing as one that is. The
    /// operation is then that of the way whose end is like its own for the
    /// longest stretch, the first one of several.
    pub fn call_by_way<R>(
        &self,
        method: Method,
        ways: &[(&str, &'static Operation)],
    ) -> Call<A, R> {
        let below = self.template.trim_start_matches('/').find('/');
        let own = below.map_or("", |at| &self.template[at + 1..]);
        let nearest = nearest_way(own, ways.iter().map(|(way, _)| *way));
        let operation = nearest.and_then(|at| ways.get(at));
        self.call(
            method,
            operation.map_or(&Operation::UNDOCUMENTED, |(_, operation)| operation),
        )
    }

    /// The route as it is before one more segment: the path of an item ends
    /// with a colon.
    fn before_segment(&self) -> Self {
        let mut route = self.clone();
        if std::mem::take(&mut route.ends_in_item_path) {
            route.path.push(':');
            route.template.push(':');
        }
        route
    }

    fn check_key(&mut self, key: &str) {
        if is_unsafe(key) {
            self.fail(|route| format!("the key after {route} is {key:?}"));
        } else if key.ends_with(':') {
            self.fail(|route| format!("the key after {route} ends with a colon"));
        }
    }

    /// Remembers the first thing that is wrong, in words about the template.
    fn fail(&mut self, message: impl FnOnce(&str) -> String) {
        if self.fault.is_none() {
            self.fault = Some(message(&self.template));
        }
    }

    fn parts(&self, method: Method, operation: &'static Operation) -> Parts<A> {
        let Self {
            client,
            path,
            template,
            fault,
            ends_in_item_path: _,
        } = self.clone();
        let draft = Draft::new(method, path, template, fault, operation);
        Parts { client, draft }
    }
}

/// Which of some ways is like a path for the longest stretch, from their ends;
/// the first of several.
#[doc(hidden)]
pub fn nearest_way<'w>(path: &str, ways: impl Iterator<Item = &'w str>) -> Option<usize> {
    let shared = |way: &str| {
        let pairs = path.rsplit('/').zip(way.rsplit('/'));
        let shared = pairs.take_while(|(one, other)| one == other).count();
        (way == path, shared)
    };
    let ways = ways.enumerate();
    let nearest = ways.max_by_key(|(at, way)| (shared(way), std::cmp::Reverse(*at)));
    nearest.map(|(at, _)| at)
}

/// What the route leads to.
impl<A: Account> From<&Route<A>> for Reference {
    fn from(route: &Route<A>) -> Self {
        Self::at_path(match &route.fault {
            Some(fault) => Err(fault.clone()),
            None => Ok(route.path.clone()),
        })
    }
}

impl<A: Account> From<&Route<A>> for Bound {
    fn from(route: &Route<A>) -> Self {
        Reference::from(route).into()
    }
}

impl<A: Account> Clone for Route<A> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            path: self.path.clone(),
            template: self.template.clone(),
            fault: self.fault.clone(),
            ends_in_item_path: self.ends_in_item_path,
        }
    }
}

/// Shows the path without its keys.
impl<A: Account> fmt::Debug for Route<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Route").field(&self.template).finish()
    }
}
