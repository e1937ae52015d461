//! What a call is made of, whoever makes it and whatever it answers with.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};

use crate::client::Inner;
use crate::model::{Model, write_model_as};
use crate::query::Query;
use crate::reserved::is_of_the_client;
use crate::root::Root;
use crate::send::Label;
use crate::{Cloud, Error, Media, Operation, Reference};

/// What is the same for every kind of account and every response.
#[derive(Clone)]
pub(crate) struct Draft {
    operation: &'static Operation,
    method: Method,
    path: String,
    template: String,
    pub(super) query: Query,
    headers: HeaderMap,
    body: Bytes,
    /// What the body is, if no header says it.
    media_type: Option<HeaderValue>,
    fault: Option<String>,
}

impl Draft {
    pub(crate) fn new(
        method: Method,
        path: String,
        template: String,
        fault: Option<String>,
        operation: &'static Operation,
    ) -> Self {
        Self {
            operation,
            method,
            path,
            template,
            query: Query::default(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            media_type: None,
            fault,
        }
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(super) fn method(&self) -> &Method {
        &self.method
    }

    pub(super) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), _) if is_of_the_client(&name) => {
                self.fail(format!("the client itself sets the header {name}"));
            }
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            // The value may be a secret.
            _ => self.fail(format!("{name:?} or its value cannot be a header")),
        }
    }

    /// Adds to a header that is a list with commas.
    pub(super) fn extend_header(&mut self, name: &'static str, item: &str) {
        let list = self.headers.get(name).map(|it| {
            let list = String::from_utf8_lossy(it.as_bytes());
            format!("{list}, {item}")
        });
        self.header(name, list.as_deref().unwrap_or(item));
    }

    /// Sends a model where one of the type `base` is declared.
    pub(super) fn json(&mut self, model: &dyn Model, base: &str, service: Cloud) {
        let mut body = Vec::new();
        let mut to = serde_json::Serializer::new(&mut body);
        match write_model_as(model, base, Root::of(service, &self.path), &mut to) {
            Ok(()) => self.body("application/json", body.into()),
            // What `serde_json` says of it may hold parts of the value.
            Err(_) => self.fail("the body cannot be written as JSON".to_owned()),
        }
    }

    pub(super) fn reference(&mut self, object: Reference, service: Cloud) {
        match object.resolved(Root::of(service, &self.path)) {
            Ok(address) if self.method == Method::DELETE => self.query.set("$id", address),
            Ok(address) => {
                let body = serde_json::json!({ "@odata.id": address });
                self.body("application/json", body.to_string().into());
            }
            Err(why) => self.fail(why),
        }
    }

    pub(super) fn media(&mut self, media: Media, usual: &'static str) {
        self.body(media.media_type.as_deref().unwrap_or(usual), media.content);
    }

    pub(super) fn body(&mut self, media_type: &str, content: Bytes) {
        match HeaderValue::try_from(media_type) {
            Ok(value) if !media_type.trim().is_empty() => self.media_type = Some(value),
            _ => self.fail(format!("{media_type:?} cannot be a {CONTENT_TYPE}")),
        }
        self.body = content;
    }

    /// The media type of the body: what a header says, or else what came with it.
    pub(super) fn content_type(&self) -> Option<&HeaderValue> {
        let header = self.headers.get(CONTENT_TYPE);
        header.or(self.media_type.as_ref())
    }

    /// Remembers the first thing that is wrong.
    fn fail(&mut self, message: String) {
        self.fault.get_or_insert(message);
    }

    pub(super) fn into_http(self, client: &Inner) -> Result<Request<Bytes>, Error> {
        if let Some(fault) = self.fault {
            return Err(Error::input(fault));
        }
        if let Some(fault) = self.query.fault() {
            return Err(Error::input(fault));
        }
        client.has(self.operation)?;
        let url = client.url(&self.relative_url());
        let content_type = self.content_type().cloned();
        let mut request = Request::new(self.body);
        *request.uri_mut() = url
            .try_into()
            .map_err(|error| Error::input("the URL cannot be sent").with_source(error))?;
        *request.method_mut() = self.method;
        let headers = request.headers_mut();
        *headers = self.headers;
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        }
        client.add_headers(headers);
        Ok(request)
    }

    pub(super) fn relative_url(&self) -> String {
        let mut url = self.path.clone();
        self.query.write(&mut url);
        url
    }

    pub(super) fn label(&self, redirects: bool) -> Label {
        Label {
            operation: Some(self.operation),
            path: self.template.clone(),
            redirects,
            ..Label::default()
        }
    }
}
