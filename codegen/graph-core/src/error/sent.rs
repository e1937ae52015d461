//! What a response knows of the request that it answers.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};

use super::Mask;

/// Travels with a response, so that an error that is found late can still say
/// how often the request was sent, and hides what the request said.
#[derive(Clone)]
pub(crate) struct Sent(Arc<Inner>);

struct Inner {
    tries: u32,
    template: String,
    request: Request<Bytes>,
}

impl Sent {
    /// Marks a response as the answer to this request, which was sent this
    /// often. The template is its path without keys.
    pub(crate) fn mark(
        response: &mut Response<Bytes>,
        tries: u32,
        template: &str,
        request: Request<Bytes>,
    ) {
        let template = template.to_owned();
        let sent = Self(Arc::new(Inner {
            tries,
            template,
            request,
        }));
        response.extensions_mut().insert(sent);
    }

    /// Forgets the request, for a response that leaves this crate.
    pub(crate) fn unmark(response: &mut Response<Bytes>) {
        response.extensions_mut().remove::<Self>();
    }

    /// How often the request was sent that the response answers; 0 if that is
    /// not known.
    pub(super) fn tries(response: &Response<Bytes>) -> u32 {
        let sent = response.extensions().get::<Self>();
        sent.map_or(0, |it| it.0.tries)
    }

    /// The version of the service that the request called, if it is known: the
    /// first segment of its path.
    pub(crate) fn version(response: &Response<Bytes>) -> Option<&str> {
        let sent = response.extensions().get::<Self>()?;
        sent.0.template.strip_prefix('/')?.split('/').next()
    }

    /// What must be masked in a text of the response.
    pub(super) fn mask(response: &Response<Bytes>) -> Mask {
        let sent = response.extensions().get::<Self>();
        sent.map_or_else(Mask::default, |it| Mask::of(&it.0.request, &it.0.template))
    }
}
