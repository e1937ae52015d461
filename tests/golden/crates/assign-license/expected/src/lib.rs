// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! A typed client for Microsoft Graph, generated from the Microsoft Graph documentation.
//!
//! Begin with [`Client`], give it to the `Graph` of a version, and follow the path of the URL:
//! `/users/{id}/assignLicense` is `graph.users(id).assign_license(…)`.
//! A call is a plain value until it is awaited.
//!
//! Names, types, permissions, examples and text of the items follow the pages that they link to.
//! The text of the Microsoft Graph documentation is by Microsoft, under CC BY 4.0.

/// Microsoft Graph v1.0.
#[cfg(feature = "v1_0")]
#[rustfmt::skip]
pub mod v1_0;
#[rustfmt::skip]
pub use graph_core::{
    AccessToken, Account, Batch, Binary, Bytes, Call, CallId, Client, ClientBuilder,
    Clock, Cloud, Collection, Content, Date, DateTimeOffset, Decimal, Detail, Download,
    Duration, Enumeration, Error, ErrorKind, Extended, Guid, Items, Json, Method,
    Mismatch, Model, Monitor, Operation, Order, Other, Pages, Permissions, Property,
    Redirect, Rel, Replies, Retry, Route, Scalar, SecretString, Support, Ticket,
    TimeOfDay, TokenError, TokenRequest, TokenSource, Transport, UnknownMember, Upload,
    Uploaded, account, guid, http, jiff, permissions, quoted, retry, transport,
};
