//! Routes: the beginning of a call's path, segment by segment.

use std::fmt;

use http::Method;

use crate::account::{Account, Any};
use crate::call::{Draft, Parts};
use crate::path::{is_unsafe, push_function, push_item_path, push_segment};
use crate::{Call, Client, Operation};

/// A path below the address of the service, with the client that calls it.
///
/// Machine-written builders are made of routes; a program that calls what no
/// page documents can make its own:
///
/// ```
/// # use graph_core::{Call, Client, Json, Method, Operation, Permissions, Route, Support};
/// # static WHOAMI: Operation = Operation { id: "whoami", title: "who am I", documentation: "",
/// #     permissions: Permissions { delegated_work: Support::Unstated,
/// #         delegated_personal: Support::Unstated, application: Support::Unstated }, roles: &[], absent_in: &[] };
/// # fn show(client: &Client) -> Result<(), graph_core::Error> {
/// let call: Call<_, Json> = Route::new(client, "v1.0")
///     .literal("users")
///     .key("adele#1@contoso.com")
///     .call(Method::GET, &WHOAMI);
/// assert!(call.into_http()?.uri().path().ends_with("/v1.0/users/adele%231@contoso.com"));
/// # Ok(())
/// # }
/// ```
pub struct Route<A: Account = Any> {
    client: Client<A>,
    path: String,
    template: String,
    fault: Option<String>,
}

impl<A: Account> Route<A> {
    /// The route to the root of a version of the service.
    pub fn new(client: &Client<A>, version: &'static str) -> Self {
        let route = Self {
            client: client.clone(),
            path: String::new(),
            template: String::new(),
            fault: None,
        };
        route.literal(version)
    }

    /// The route with one more segment that is always the same. One that is
    /// empty, `.` or `..` lets the call fail like a [`key`](Self::key).
    #[must_use]
    pub fn literal(&self, segment: &str) -> Self {
        let mut route = self.clone();
        if is_unsafe(segment) {
            let message = format!("the segment after {} is {segment:?}", route.template);
            route.fault.get_or_insert(message);
        }
        push_segment(&mut route.path, segment);
        push_segment(&mut route.template, segment);
        route
    }

    /// The route with one more segment that names one of many things.
    ///
    /// A key that is empty, `.` or `..` would lead to another path. The call
    /// then fails with [`ErrorKind::Input`](crate::ErrorKind::Input), and is
    /// not sent.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut route = self.clone();
        if is_unsafe(key) {
            let message = format!("the key after {} is {key:?}", route.template);
            route.fault.get_or_insert(message);
        }
        push_segment(&mut route.path, key);
        route.template.push_str("/{}");
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
        let mut route = self.clone();
        if let Err(argument) = push_function(&mut route.path, name, arguments) {
            let message = format!("the argument {argument} of {name} is not a plain value");
            route.fault.get_or_insert(message);
        }
        push_segment(&mut route.template, name);
        route.template.push_str("()");
        route
    }

    /// The route to what lies at a path below a drive item, from `…/root` to
    /// `…/root:/folder/file.txt:`.
    ///
    /// Parts of the path that are empty, `.` or `..`, or that have a colon in
    /// them, let the call fail with
    /// [`ErrorKind::Input`](crate::ErrorKind::Input).
    #[must_use]
    pub fn item_path(&self, path: &str) -> Self {
        let mut route = self.clone();
        if let Err(why) = push_item_path(&mut route.path, path) {
            let message = format!("the path after {} {why}", route.template);
            route.fault.get_or_insert(message);
        }
        route.template.push_str(":/{}:");
        route
    }

    /// A call at the end of this route.
    pub fn call<R>(&self, method: Method, operation: &'static Operation) -> Call<A, R> {
        Call::new(self.parts(method, operation))
    }

    fn parts(&self, method: Method, operation: &'static Operation) -> Parts<A> {
        let Self {
            client,
            path,
            template,
            fault,
        } = self.clone();
        let draft = Draft::new(method, path, template, fault, operation);
        Parts { client, draft }
    }
}

impl<A: Account> Clone for Route<A> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            path: self.path.clone(),
            template: self.template.clone(),
            fault: self.fault.clone(),
        }
    }
}

/// Shows the path without its keys.
impl<A: Account> fmt::Debug for Route<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Route").field(&self.template).finish()
    }
}
