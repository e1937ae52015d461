//! Upload sessions of OneDrive and Outlook.
//!
//! Sources: <https://learn.microsoft.com/graph/api/driveitem-createuploadsession>,
//! <https://learn.microsoft.com/graph/outlook-large-attachments>.

use std::ops::Range;

use generated::Bytes;
use serde_json::json;

use super::Answer;
use super::request::{Request, essence};

/// The size of every piece but the last one must be a multiple of this.
const STEP: usize = 320 * 1024;

#[derive(Debug)]
pub(super) struct Upload {
    pub(super) path: Vec<String>,
    content: Bytes,
    /// The largest size of a piece.
    pub(super) most: usize,
    pub(super) is_of_outlook: bool,
    /// After how many bytes of the content the connection breaks.
    breaks_at: Option<usize>,
    /// The answer to the last piece, until it is given.
    pub(super) answer: Option<Answer>,
    /// How many bytes have arrived.
    received: usize,
    /// Whether the connection broke and the client has not asked since what is missing.
    is_to_be_asked: bool,
    /// The piece during which the connection broke, until it is sent again.
    lost: Option<Range<usize>>,
}

impl Upload {
    pub(super) fn new(path: Vec<String>, content: Bytes) -> Self {
        Self {
            path,
            content,
            most: usize::MAX,
            is_of_outlook: false,
            breaks_at: None,
            answer: None,
            received: 0,
            is_to_be_asked: false,
            lost: None,
        }
    }

    pub(super) fn break_at(&mut self, bytes: usize) {
        assert!(bytes < self.content.len(), "the content is shorter");
        self.breaks_at = Some(bytes);
    }

    /// That the upload is not complete.
    pub(super) fn outstanding(&self) -> Option<String> {
        self.answer.as_ref()?;
        let (path, all) = (self.path.join("/"), self.content.len());
        Some(format!(
            "only {} of the {all} bytes for /{path} arrived",
            self.received
        ))
    }

    pub(super) fn answer(&mut self, request: &Request) -> Result<Answer, String> {
        if !request.query.is_empty() {
            return Err("the URL of the session has no query".to_owned());
        }
        match request.method.as_str() {
            _ if self.answer.is_none() => Err("the session is over".to_owned()),
            "PUT" => self.piece(request),
            "GET" if self.is_to_be_asked => {
                self.is_to_be_asked = false;
                Ok(self.missing(200))
            }
            "GET" => Err("the last answer already said what is missing".to_owned()),
            _ => Err("a session accepts only PUT and GET".to_owned()),
        }
    }

    /// The answer that says what is missing.
    fn missing(&self, status: u16) -> Answer {
        let (member, from) = match self.is_of_outlook {
            true => ("NextExpectedRanges", self.received.to_string()),
            false => ("nextExpectedRanges", format!("{}-", self.received)),
        };
        let end = "2021-07-02T12:00:00Z";
        Answer::json(
            status,
            &json!({ "expirationDateTime": end, member: [from] }),
        )
    }

    fn piece(&mut self, request: &Request) -> Result<Answer, String> {
        for (name, value) in &request.headers {
            match name.as_str() {
                "content-range" => {}
                "content-type" if essence(value) == "application/octet-stream" => {}
                _ => return Err(format!("the header {name} is unexpected: {value}")),
            }
        }
        let total = self.content.len();
        let range = request
            .header("content-range")
            .and_then(|it| range(it, total));
        let range = range.ok_or("the Content-Range is missing or invalid")?;
        if self.is_to_be_asked {
            // A part of the piece has arrived, and OneDrive refuses to take it twice.
            let is_again = self.lost.take_if(|lost| *lost == range).is_some();
            let message =
                "The uploaded fragment overlaps with data that has already been received.";
            return match is_again {
                true => Ok(Answer::error(416, "invalidRange", message)),
                false => {
                    Err("the client must ask what is missing after the connection broke".to_owned())
                }
            };
        }
        if range.start != self.received {
            return Err(format!("the next byte must be byte {}", self.received));
        }
        let is_last = range.end == total;
        if range.len() > self.most || !is_last && range.len() % STEP != 0 {
            return Err(format!("a piece must not have {} bytes", range.len()));
        }
        if self.content[range.clone()] != request.body {
            return Err("the bytes differ from the content".to_owned());
        }
        if let Some(came) = self.breaks_at.take_if(|it| range.contains(it)) {
            (self.received, self.is_to_be_asked) = (came, true);
            self.lost = Some(range);
            return Ok(Answer::Dropped);
        }
        self.received = range.end;
        let answer = self.answer.take_if(|_| is_last);
        let status = if self.is_of_outlook { 200 } else { 202 };
        Ok(answer.unwrap_or_else(|| self.missing(status)))
    }
}

/// Reads `bytes 0-25/128`.
fn range(text: &str, total: usize) -> Option<Range<usize>> {
    let (range, of) = text.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let (first, end): (usize, usize) = (first.parse().ok()?, last.parse::<usize>().ok()? + 1);
    (of.parse() == Ok(total) && first < end && end <= total).then_some(first..end)
}
