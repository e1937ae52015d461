//! Routes: the beginning of a call's path, segment by segment.

use http::Method;

use crate::account::{Account, Any};
use crate::path::{is_unsafe, push_segment};
use crate::{Call, Client, Operation};

/// A path below the address of the service, with the client that calls it.
///
/// Machine-written builders are made of routes; a program that calls what no
/// page documents can make its own:
///
/// ```
/// # use graph_core::{Call, Client, Json, Method, Operation, Permissions, Route, Support};
/// # static WHOAMI: Operation = Operation { id: "whoami", title: "who am I", documentation: "",
/// #     permissions: &Permissions { delegated_work: Support::Unstated,
/// #         delegated_personal: Support::Unstated, application: Support::Unstated } };
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
    fault: Option<String>,
}

impl<A: Account> Route<A> {
    /// The route to the root of a version of the service.
    pub fn new(client: &Client<A>, version: &'static str) -> Self {
        let route = Self {
            client: client.clone(),
            path: String::new(),
            fault: None,
        };
        route.literal(version)
    }

    /// The route with one more segment that is always the same.
    #[must_use]
    pub fn literal(&self, segment: &'static str) -> Self {
        let mut route = self.clone();
        push_segment(&mut route.path, segment);
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
            let message = format!("the key after {} is {key:?}", route.path);
            route.fault.get_or_insert(message);
        }
        push_segment(&mut route.path, key);
        route
    }

    /// A call at the end of this route.
    pub fn call<R>(&self, method: Method, operation: &'static Operation) -> Call<A, R> {
        let Self {
            client,
            path,
            fault,
        } = self.clone();
        Call::new(client, method, path, fault, operation)
    }
}

impl<A: Account> Clone for Route<A> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            path: self.path.clone(),
            fault: self.fault.clone(),
        }
    }
}
