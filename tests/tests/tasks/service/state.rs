//! What is expected and what has come. This module knows requests and answers, but not sockets.

use std::collections::{BTreeMap, VecDeque};

use super::expectation::Expectation;
use super::request::{Place, Request};
use super::upload::Upload;
use super::{Answer, TOKEN, VERSION, batch};

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) expected: Vec<Expectation>,
    pub(super) uploads: Vec<Upload>,
    /// The sizes of the batches that are expected.
    pub(super) batches: VecDeque<usize>,
    pub(super) in_order: bool,
    /// What was wrong with requests.
    pub(super) faults: Vec<String>,
}

impl State {
    /// Answers a request, which may be malformed.
    pub(super) fn answer(&mut self, request: Result<Request, String>) -> Answer {
        let (line, answer) = match request {
            Ok(request) => (request.line(), self.judge(&request)),
            Err(fault) => ("a request".to_owned(), Err(fault)),
        };
        answer.unwrap_or_else(|fault| {
            let fault = format!("{line}: {fault}");
            self.faults.push(fault.clone());
            Answer::error(400, "UnexpectedRequest", &fault)
        })
    }

    /// What is expected and has not come.
    pub(super) fn outstanding(&self) -> Vec<String> {
        let open = self.expected.iter().filter(|it| !it.answers.is_empty());
        let requests = open.map(|it| match it.answers.len() {
            1 => format!("{} did not come", it.line()),
            many => format!("{} did not come {many} times", it.line()),
        });
        let batches = self.batches.iter();
        let batches = batches.map(|it| format!("a $batch of {it} did not come"));
        let uploads = self.uploads.iter().filter_map(Upload::outstanding);
        requests.chain(batches).chain(uploads).collect()
    }

    fn judge(&mut self, request: &Request) -> Result<Answer, String> {
        let has_token = request.header("authorization").is_some();
        match request.place {
            Place::Own if !has_token => return Err("the token is missing".to_owned()),
            Place::Elsewhere if has_token => {
                return Err("the token was sent to another host".to_owned());
            }
            Place::Batch if has_token => return Err("a request in a batch has a token".to_owned()),
            _ => {}
        }
        if request.place == Place::Own && request.path == [VERSION, "$batch"] {
            return self.batch(request);
        }
        if request.place == Place::Elsewhere {
            let upload = self.uploads.iter_mut().find(|it| it.path == request.path);
            if let Some(upload) = upload {
                return upload.answer(request);
            }
        }
        self.expected(request)
    }

    /// Answers a request that must be among those expected.
    fn expected(&mut self, request: &Request) -> Result<Answer, String> {
        let open = |it: &&mut Expectation| !it.answers.is_empty();
        let most = if self.in_order { 1 } else { usize::MAX };
        let next = self.expected.iter_mut().filter(open).take(most);
        let mut nearest: Option<Vec<String>> = None;
        for expectation in next.filter(|it| it.is_at(request)) {
            let differences = expectation.differences(request);
            if differences.is_empty()
                && let Some(answer) = expectation.answers.pop_front()
            {
                return Ok(answer);
            }
            if nearest
                .as_ref()
                .is_none_or(|it| differences.len() < it.len())
            {
                nearest = Some(differences);
            }
        }
        let is_over = |it: &Expectation| it.answers.is_empty();
        let is_same = |it: &Expectation| it.is_at(request) && it.differences(request).is_empty();
        if self.expected.iter().any(|it| is_over(it) && is_same(it)) {
            return Err("it came more often than expected".to_owned());
        }
        let next = self.expected.iter().filter(|it| !is_over(it)).take(most);
        let lines: Vec<String> = next.map(Expectation::line).collect();
        Err(match nearest {
            Some(differences) => differences.join("; "),
            None if lines.is_empty() => "no request is expected".to_owned(),
            None => format!("expected is {}", lines.join(", ")),
        })
    }

    /// Answers the requests of a `$batch`. The answers are in reverse order: clients must not rely on it.
    fn batch(&mut self, request: &Request) -> Result<Answer, String> {
        let bearer = format!("Bearer {TOKEN}");
        if request.header("authorization") != Some(&bearer) {
            return Err("the token is not the expected one".to_owned());
        }
        let inner = batch::take_apart(request)?;
        let expected = self.batches.pop_front();
        if expected != Some(inner.len()) {
            let expected = expected.map_or("none is expected".to_owned(), |it| {
                format!("one with {it} is expected")
            });
            return Err(format!("it has {} requests, and {expected}", inner.len()));
        }
        let mut succeeded = BTreeMap::new();
        let mut answers = Vec::new();
        for (id, request, depends_on) in inner {
            let is_due = depends_on.iter().all(|it| succeeded.get(it) == Some(&true));
            let answer = match is_due {
                true => self.answer(request),
                false => Answer::error(424, "FailedDependency", "A dependency failed."),
            };
            succeeded.insert(id.clone(), answer.is_success());
            answers.push((id, answer));
        }
        answers.reverse();
        batch::whole(&answers)
    }
}
