//! What a machine-written client of the Microsoft Graph stands on.
//!
//! Machine-written code brings models, operations and paths; everything that
//! is the same for all of them is here, and nothing here knows one of their
//! names.
//!
//! | to do what | look at |
//! |---|---|
//! | talk to the service | [`Client`], [`TokenSource`], [`Transport`], [`Retry`], [`Cloud`], [`account`] |
//! | make a call | [`Call`], which a [`Route`] hands out |
//! | send many calls at once | [`Batch`] |
//! | choose what a call answers with | [`Filter`], [`Search`], [`Expansion`], [`Order`], all made of a [`Property`], and inside them [`filter`] |
//! | walk through a collection | [`Call::pages`], [`Call::items`] |
//! | move what is large or slow | [`Call::download`], [`Client::upload`], [`Redirect`], [`Monitor`] |
//! | read and write values | [`Model`], [`Property`], [`Other`], [`Rel`], [`Reference`], [`Collection`], [`Scalar`], and inside them [`codec`] |
//! | say what went wrong | [`Error`], [`ErrorKind`], [`Permissions`] |

// The stand-in for machine-written code names this crate as users do.
#[cfg(all(test, feature = "examples"))]
extern crate self as graph_core;

pub mod account;
mod batch;
mod call;
mod client;
mod clock;
mod cloud;
mod collection;
mod enumeration;
mod error;
#[cfg(feature = "examples")]
pub mod examples;
pub mod filter;
mod media;
mod model;
mod operation;
mod origin;
mod pace;
mod page;
mod parameters;
mod path;
pub mod permissions;
mod query;
mod reference;
mod rel;
mod reserved;
mod response;
pub mod retry;
mod root;
mod route;
mod scalar;
mod send;
#[cfg(feature = "sources")]
pub mod sources;
mod token;
mod transfer;
pub mod transport;
mod url_value;

pub use bytes::Bytes;
pub use futures_core::future::BoxFuture;
#[doc(no_inline)]
pub use http;
pub use http::Method;
#[doc(no_inline)]
pub use jiff;
pub use secrecy::SecretString;
/// Writes a [`Guid`] that is checked when the program is compiled.
///
/// ```
/// let sku = graph_core::guid!("45715bb8-13f9-4bf6-927f-ef96c102d394");
/// assert_eq!(sku.to_string(), "45715bb8-13f9-4bf6-927f-ef96c102d394");
/// ```
pub use uuid::uuid as guid;

pub use account::Account;
pub use batch::{After, Batch, CallId, Replies, Ticket};
pub use call::{Call, Sending};
pub use client::{Client, ClientBuilder};
pub use clock::Clock;
pub use cloud::Cloud;
pub use collection::Collection;
pub use enumeration::{Enumeration, UnknownMember};
pub use error::{Detail, Error, ErrorKind};
pub use filter::{Expression, Filter};
pub use media::{Media, Payload};
pub use model::{
    AnyProperty, Binary, Bound, Date, DateTimeOffset, Decimal, Duration, Guid, Json, Mismatch,
    Model, Other, Property, TimeOfDay,
};
pub use operation::Operation;
pub use page::{Items, Pages};
pub use parameters::{Extended, Parameters};
pub use path::quoted;
pub use permissions::{Permissions, Support};
pub use query::{Expansion, Order, Search};
pub use reference::{Addressable, Reference};
pub use rel::Rel;
pub use response::{Filterable, FromResponse, Selectable};
pub use retry::Retry;
pub use route::Route;
#[doc(hidden)]
pub use route::nearest_way;
pub use scalar::Scalar;
pub use token::{AccessToken, TokenError, TokenRequest, TokenSource};
pub use transfer::{Content, Download, Monitor, Redirect, Upload, UploadUrl, Uploaded};
pub use transport::Transport;
pub use url_value::UrlValue;

/// What models are for the reader and the writer of JSON.
///
/// The macros of this crate implement these traits for machine-written types. A
/// program names one of them only in code of its own that is generic over models
/// or their fields.
pub mod codec {
    pub use crate::model::{
        Blank, Element, Extends, Field, List, Numeric, Object, Record, Reveal, Shape, Slot, Text,
        View,
    };
}

/// The names that machine-written builders are made of.
pub mod builder {
    pub use crate::account::{
        Account, Any, OnlyApplication, OnlyPersonal, OnlyWork, PersonalOrApplication, SignedIn,
        WorkOrApplication, WorkOrPersonal,
    };
    pub use crate::codec::Extends;
    pub use crate::{
        Bytes, Call, Client, Collection, Extended, Json, Media, Method, Monitor, Payload, Redirect,
        Reference, Route, Scalar, UrlValue,
    };
}

/// What machine-written constants of operations are made of, for one `use` that
/// is never too much.
#[doc(hidden)]
pub mod constants {
    pub use crate::Support::*;
    pub use crate::operation::documented;
    pub use crate::permissions::Alternatives;
    pub use crate::{Cloud, Operation};
}

/// What the macros of this crate need by a path that always resolves.
#[doc(hidden)]
pub mod macros {
    pub use crate::model::{
        copy_model, copy_parameters, debug_model, debug_object, equal_models, equal_objects,
        property, read, read_enumeration, write_model, write_object,
    };
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
}
