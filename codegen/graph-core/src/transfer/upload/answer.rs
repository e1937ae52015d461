//! What the answers of upload sessions say. It knows how OneDrive, SharePoint,
//! Outlook and Universal Print write them, and not what follows from them.
//!
//! Sources: <https://learn.microsoft.com/graph/api/driveitem-createuploadsession>,
//! <https://learn.microsoft.com/graph/outlook-large-attachments>,
//! <https://learn.microsoft.com/graph/upload-data-to-upload-session>.

use std::ops::Range;

use bytes::Bytes;
use http::header::LOCATION;
use http::{Response, StatusCode};

use super::super::member;
use super::uploaded::Uploaded;
use crate::retry::is_turned_away;
use crate::{Error, ErrorKind, Json};

/// What the answer to a request of an upload says.
pub(super) enum Answer {
    /// These bytes are missing; none of the ranges is empty.
    Missing(Vec<Range<u64>>),
    /// The upload is complete.
    Complete(Uploaded),
    /// Nothing about what has arrived. The session knows.
    Unclear(Error),
    /// There is no answer, or the service is broken for the moment.
    Lost(Error),
    /// The session does not go on.
    Refused(Error),
}

impl Answer {
    /// Reads the answer to a request of an upload that has this many bytes.
    pub(super) fn read(answer: Result<Response<Bytes>, Error>, total: u64) -> Self {
        match answer {
            Ok(response) => success(&response, total),
            Err(error) => failure(error),
        }
    }
}

/// Documented are an answer with `nextExpectedRanges` (202 of
/// OneDrive, SharePoint and print, 200 of Outlook and of every status), 201 with
/// an item, with a `Location` or with both, and 200 with an item.
fn success(response: &Response<Bytes>, total: u64) -> Answer {
    if let Some(error) = Error::in_success(response) {
        return Answer::Refused(error);
    }
    let wrong = |expected| Error::missing("nextExpectedRanges", expected).answered_by(response);
    let body: Json = match response.body().trim_ascii() {
        [] => Json::Null,
        text => serde_json::from_slice(text).unwrap_or(Json::Bool(false)),
    };
    let expected = member(&body, "nextExpectedRanges");
    if let Some(expected) = expected.filter(|it| !it.is_null()) {
        return match ranges(expected, total) {
            Some(missing) => Answer::Missing(missing),
            None => Answer::Refused(wrong("range of the content")),
        };
    }
    let is_item = member(&body, "id").is_some_and(Json::is_string);
    let is_complete = match response.status() {
        StatusCode::CREATED => body.is_object() || body.is_null(),
        StatusCode::OK => is_item,
        _ => false,
    };
    if !is_complete {
        return Answer::Unclear(wrong("word about what has arrived"));
    }
    let location = response.headers().get(LOCATION);
    let location = location.and_then(|it| Some(it.to_str().ok()?.to_owned()));
    Answer::Complete(Uploaded {
        item: body,
        location,
    })
}

fn failure(error: Error) -> Answer {
    let status = error.status();
    match (error.kind(), status) {
        (ErrorKind::TooLarge, _) => Answer::Lost(error),
        (ErrorKind::Transport | ErrorKind::Timeout, None) => Answer::Lost(error),
        // These bytes have arrived before, or others are to come first.
        (_, Some(StatusCode::RANGE_NOT_SATISFIABLE)) => Answer::Unclear(error),
        (_, Some(status)) if is_passing(status) => Answer::Lost(error),
        _ => Answer::Refused(error),
    }
}

/// Whether the status is one after which an upload is to be resumed. A service
/// that turns requests away has done so several times already.
fn is_passing(status: StatusCode) -> bool {
    status.is_server_error()
        && status != StatusCode::INSUFFICIENT_STORAGE
        && !is_turned_away(status)
}

/// Reads `["12345-55232", "77829-"]`, and `["5242880"]` of Outlook. The empty
/// list says that nothing is missing.
fn ranges(expected: &Json, total: u64) -> Option<Vec<Range<u64>>> {
    let ranges = expected.as_array()?.iter();
    let ranges: Option<Vec<_>> = ranges.map(|it| range(it.as_str()?, total)).collect();
    let mut ranges = ranges?;
    ranges.retain(|it| !it.is_empty());
    Some(ranges)
}

/// Reads a range whose last byte is part of it, and may be left out. One that
/// begins at the end of the content is empty, and an end beyond it is the end.
fn range(text: &str, total: u64) -> Option<Range<u64>> {
    let (first, last) = text.split_once('-').unwrap_or((text, ""));
    let first: u64 = first.trim().parse().ok()?;
    let end = match last.trim() {
        "" => total,
        last => last.parse::<u64>().ok()?.checked_add(1)?,
    };
    let is_range = first < end || first == total;
    (first <= total && is_range).then(|| first..end.min(total))
}
