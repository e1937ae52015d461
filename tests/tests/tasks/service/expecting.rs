//! The builders with which tests say what they expect.

use generated::{Bytes, Json};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::expectation::{Body, Expectation};
use super::request::{Place, line, segments};
use super::upload::Upload;
use super::{Answer, Service, VERSION};

/// A request to expect.
#[must_use = "nothing is expected until it has an answer"]
pub(crate) struct Expecting<'s> {
    service: &'s Service,
    path: String,
    expectation: Expectation,
}

impl<'s> Expecting<'s> {
    pub(super) fn new(service: &'s Service, place: Place, method: &str, path: &str) -> Self {
        assert!(!path.contains('?'), "{path} has a query: use `query`");
        let mut whole = segments(path).unwrap();
        if place == Place::Own {
            whole.insert(0, VERSION.to_owned());
        }
        Self {
            service,
            path: path.to_owned(),
            expectation: Expectation::new(place, method, whole),
        }
    }

    /// With this query option, not encoded.
    pub(crate) fn query(mut self, name: &str, value: &str) -> Self {
        let options = &mut self.expectation.query;
        options.insert(name.to_owned(), value.to_owned());
        self
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        let headers = &mut self.expectation.headers;
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
        self
    }

    /// With this JSON body.
    pub(crate) fn json(mut self, body: Json) -> Self {
        self.expectation.body = Body::Json(body);
        self
    }

    /// With a body other than JSON.
    pub(crate) fn bytes(mut self, media_type: &str, content: impl Into<Bytes>) -> Self {
        self.expectation.body = Body::Content {
            media_type: media_type.to_owned(),
            bytes: content.into(),
        };
        self
    }

    /// With this token instead of the usual one.
    pub(crate) fn token(mut self, token: &'static str) -> Self {
        self.expectation.token = token;
        self
    }

    /// With a dependency on another request of the same batch.
    pub(crate) fn after(mut self, method: &str, path: &str) -> Self {
        let other = line(method, &segments(path).unwrap());
        self.expectation.after.push(other);
        self
    }

    /// Expects the request once, and answers with JSON.
    pub(crate) fn answer(self, status: u16, body: Json) {
        self.reply(Answer::json(status, &body));
    }

    /// Expects the request once.
    pub(crate) fn reply(self, answer: Answer) {
        self.replies([answer]);
    }

    /// Expects the request as often as there are answers.
    pub(crate) fn replies(mut self, answers: impl IntoIterator<Item = Answer>) {
        self.expectation.answers.extend(answers);
        let expected = &mut self.service.state().expected;
        expected.push(self.expectation);
    }

    /// Expects the request and those for the pages after it, and answers with these lists of elements.
    pub(crate) fn pages(self, pages: impl IntoIterator<Item = Json>) {
        self.pages_with(pages, |_, page| vec![page]);
    }

    /// The same with several answers for a page. Pages are counted from 1.
    pub(crate) fn pages_with(
        self,
        pages: impl IntoIterator<Item = Json>,
        answers: impl Fn(usize, Answer) -> Vec<Answer>,
    ) {
        let Self {
            service,
            path,
            mut expectation,
        } = self;
        let encoded = |value: &str| utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
        let options = expectation.query.iter();
        let options: String = options
            .map(|(name, value)| format!("{name}={}&", encoded(value)))
            .collect();
        let mut pages = pages.into_iter().enumerate().peekable();
        while let Some((index, value)) = pages.next() {
            let mut page = serde_json::json!({ "value": value });
            let token = format!("page-{}", index + 2);
            if pages.peek().is_some() {
                let link = format!("{path}?{options}$skiptoken={token}");
                page["@odata.nextLink"] = service.link(&link).into();
            }
            let mut this = expectation.clone();
            this.answers
                .extend(answers(index + 1, Answer::json(200, &page)));
            service.state().expected.push(this);
            expectation.query.insert("$skiptoken".to_owned(), token);
        }
    }
}

/// An upload to expect.
#[must_use = "nothing is expected until it has an answer"]
pub(crate) struct ExpectingUpload<'s> {
    service: &'s Service,
    path: String,
    upload: Upload,
}

impl<'s> ExpectingUpload<'s> {
    pub(super) fn new(service: &'s Service, path: &str, content: Bytes) -> Self {
        Self {
            service,
            path: path.to_owned(),
            upload: Upload::new(segments(path).unwrap(), content),
        }
    }

    /// In pieces of at most this many bytes.
    pub(crate) fn at_most(mut self, bytes: usize) -> Self {
        self.upload.most = bytes;
        self
    }

    /// With the answers of Outlook instead of those of OneDrive.
    pub(crate) fn of_outlook(mut self) -> Self {
        self.upload.is_of_outlook = true;
        self
    }

    /// With a connection that breaks after this many bytes of the content.
    pub(crate) fn broken_at(mut self, bytes: usize) -> Self {
        self.upload.break_at(bytes);
        self
    }

    /// Expects the upload, answers its last piece with this, and returns its URL.
    pub(crate) fn reply(mut self, answer: Answer) -> String {
        self.upload.answer = Some(answer);
        self.service.state().uploads.push(self.upload);
        self.service.elsewhere(&self.path)
    }
}
