//! What a call sends as its body.

use bytes::Bytes;

use super::Call;
use crate::account::Account;
use crate::model::{Extends, Model, Record};
use crate::{Extended, Media, Parameters, Payload, Reference};

impl<A: Account, R> Call<A, R> {
    /// Sends a model as the body.
    pub fn json(self, model: &dyn Model) -> Self {
        self.send_as(model, model.shape().name)
    }

    /// Sends a model as the body of a call that takes a `Base`. A model of a type
    /// that extends it is sent with its `@odata.type`.
    pub fn json_as<Base: Record>(self, model: &impl Extends<Base>) -> Self {
        self.send_as(model, Base::NAME)
    }

    fn send_as(mut self, model: &dyn Model, base: &str) -> Self {
        let service = self.parts.client.inner().service;
        self.parts.draft.json(model, base, service);
        self
    }

    /// Sends arguments as the body.
    pub fn parameters<P: Parameters>(self, parameters: Extended<P>) -> Self {
        self.json(&parameters)
    }

    /// Names the object of a `…/$ref`: in the body as `@odata.id`, or in the
    /// query as `$id` where a `DELETE` takes it out of a collection.
    pub fn reference(mut self, object: Reference) -> Self {
        let service = self.parts.client.inner().service;
        self.parts.draft.reference(object, service);
        self
    }

    /// Sends content that is no JSON as the body, of its own media type or else
    /// of the usual one.
    pub fn media(mut self, media: Media, usual: &'static str) -> Self {
        self.parts.draft.media(media, usual);
        self
    }

    /// Sends arguments or content as the body, content of its own media type or
    /// else of the usual one.
    pub fn payload<P: Parameters>(self, payload: Payload<P>, usual: &'static str) -> Self {
        match payload {
            Payload::Parameters(parameters) => self.parameters(parameters),
            Payload::Media(media) => self.media(media, usual),
        }
    }

    /// Sends bytes of a media type as the body, in the place of any body that the
    /// call had before.
    pub fn bytes(mut self, media_type: &str, content: Bytes) -> Self {
        self.parts.draft.body(media_type, content);
        self
    }

    /// The `Content-Type` that will be sent: what [`header`](Self::header) says,
    /// or else the media type of the body that was given last. A call without a
    /// body has none.
    ///
    /// ```
    /// # use graph_core::{Call, Media};
    /// # fn show(call: Call) {
    /// let call = call.media("<p>".into(), "text/html");
    /// assert_eq!(call.content_type(), Some("text/html"));
    /// let call = call.media(Media::new("text/plain", "a"), "text/html");
    /// assert_eq!(call.content_type(), Some("text/plain"));
    /// let call = call.header("Content-Type", "text/plain; charset=utf-8");
    /// assert_eq!(call.content_type(), Some("text/plain; charset=utf-8"));
    /// # }
    /// ```
    pub fn content_type(&self) -> Option<&str> {
        self.parts.draft.content_type()?.to_str().ok()
    }
}
