//! The pages of a version: what they define, and what they document.
//!
//! Knows which parts of a page are one operation, with its paths parsed; must not know what a name means.

use crate::diagnostic::Place;
use crate::facts::{self, Exchange, Facts, TypeClaim};
use crate::version::Version;

use super::address::{Address, Line};
use super::document::{BARE_FUNCTIONS, Segment};
use super::implied::{self, Stray};
use super::parentheses::Parentheses;
use super::words::MemberWords;

/// All pages of a version.
#[derive(Debug)]
pub(super) struct Pages<'f> {
    /// The pages, in the order of their paths.
    pub(super) facts: Vec<&'f Facts>,
    /// What they document, by page and by place on the page.
    pub(super) operations: Vec<Documentation<'f>>,
    /// The words of paths that are members of types or collections.
    pub(super) words: MemberWords,
}

/// The part of a page that is one operation: the request lines of one method, with their examples.
#[derive(Debug)]
pub(super) struct Documentation<'f> {
    /// The page.
    pub(super) page: &'f Facts,
    /// What the page says about all its operations.
    pub(super) claims: &'f facts::Operation,
    /// The name of the page, with a number where it holds several operations.
    pub(super) id: String,
    /// The HTTP method.
    pub(super) method: &'f str,
    /// The request lines.
    pub(super) lines: Vec<Line>,
    /// The examples.
    pub(super) exchanges: Vec<&'f Exchange>,
    /// The example requests that no request line lists.
    pub(super) strays: Vec<Stray>,
    /// Whether it is an action or a function, rather than reading, adding, changing or removing something.
    pub(super) is_call: bool,
}

impl<'f> Pages<'f> {
    /// Takes the pages of one version apart.
    pub(super) fn of(version: Version, facts: &'f [Facts]) -> Self {
        let facts: Vec<&Facts> = facts
            .iter()
            .filter(|page| page.version == version)
            .collect();
        let claims = facts
            .iter()
            .filter_map(|page| Some((*page, page.operation.as_ref()?)));
        let requests = claims.clone().flat_map(|(_, claims)| &claims.requests);
        let parentheses = Parentheses::of(requests.map(|line| line.path.as_str()));
        let mut operations: Vec<Documentation<'_>> = claims
            .flat_map(|(page, claims)| documentations(page, claims, &parentheses))
            .collect();
        let lines = operations.iter().flat_map(|operation| &operation.lines);
        let words = MemberWords::of(&facts, lines.filter(|line| !line.implied));
        for documentation in &mut operations {
            documentation.is_call = is_call(documentation, &words);
        }
        Self {
            facts,
            operations,
            words,
        }
    }

    /// The types that pages define, each with its page.
    pub(super) fn types(&self) -> impl Iterator<Item = (&'f Facts, &'f TypeClaim)> + Clone + '_ {
        self.facts
            .iter()
            .flat_map(|page| page.types.iter().map(|claim| (*page, claim)))
    }

    /// What pages say about all their operations, each with its page.
    pub(super) fn claims(&self) -> impl Iterator<Item = (&'f Facts, &'f facts::Operation)> + '_ {
        self.facts
            .iter()
            .filter_map(|page| Some((*page, page.operation.as_ref()?)))
    }
}

impl Documentation<'_> {
    /// Where it stands.
    pub(super) fn place(&self) -> &Place {
        &self.page.title_place
    }

    /// Whether the title calls the page an action or a function: *user: assignLicense*, *assignLicense action*.
    pub(super) fn is_titled_call(&self) -> bool {
        is_title_of_call(&self.page.title)
    }

    /// Whether it writes what `GET` reads at the same place.
    pub(super) fn is_write(&self) -> bool {
        matches!(self.method, "POST" | "PATCH" | "PUT") && !self.is_titled_call()
    }
}

fn is_title_of_call(title: &str) -> bool {
    let title = title.trim();
    let is_word = |word: &str| !word.trim().contains(' ');
    let is_kind = |word: &str| ["action", "function"].contains(&word.to_lowercase().as_str());
    let after = title.split_once(':');
    let named = title.rsplit_once(' ');
    after.is_some_and(|(_, action)| is_word(action))
        // *Create function* adds one.
        || named.is_some_and(|(name, kind)| {
            is_word(name) && is_kind(kind) && name.starts_with(char::is_lowercase)
        })
}

/// The operations of a page: one for each method, with its examples. A response without a request belongs to the
/// request before it.
fn documentations<'f>(
    page: &'f Facts,
    claims: &'f facts::Operation,
    parentheses: &Parentheses,
) -> Vec<Documentation<'f>> {
    let mut operations: Vec<Documentation<'_>> = Vec::new();
    for line in &claims.requests {
        let parsed = Line {
            method: line.method.clone(),
            address: Address::parse(&parentheses.named(&line.path)),
            path: line.path.clone(),
            caption: line.caption.clone(),
            place: line.place.clone(),
            implied: false,
            leads_to: None,
        };
        match operations
            .iter_mut()
            .find(|known| known.method == line.method)
        {
            Some(known) => known.lines.push(parsed),
            None => operations.push(Documentation {
                page,
                claims,
                id: match operations.len() {
                    0 => page.page.stem().to_owned(),
                    before => format!("{}-{}", page.page.stem(), before + 1),
                },
                method: &line.method,
                lines: vec![parsed],
                exchanges: Vec::new(),
                strays: Vec::new(),
                is_call: false,
            }),
        }
    }
    let mut last = 0;
    for exchange in &claims.exchanges {
        if let Some(request) = &exchange.request {
            let of_method = |known: &Documentation<'_>| known.method == request.method;
            last = operations.iter().position(of_method).unwrap_or(0);
        }
        if let Some(operation) = operations.get_mut(last) {
            operation.exchanges.push(exchange);
        }
    }
    for operation in &mut operations {
        let (implied, strays) = implied::lines(
            &operation.lines,
            &claims.url_parameters,
            &operation.exchanges,
        );
        operation.lines.extend(implied);
        operation.strays = strays;
    }
    operations
}

/// Whether an operation is an action or a function: its title says so; or it posts to a word that is neither a member of a
/// type nor followed by keys anywhere, or to a function; or it reads nothing but functions.
fn is_call(operation: &Documentation<'_>, words: &MemberWords) -> bool {
    let is_function = |segment: Option<&Segment>| match segment {
        Some(Segment::Function { name, .. }) => !words.is_member(name),
        Some(Segment::Literal(word)) => BARE_FUNCTIONS.contains(&word.to_lowercase().as_str()),
        _ => false,
    };
    if operation.is_titled_call() {
        return true;
    }
    let mut addresses = operation.lines.iter().map(|line| &line.address);
    match operation.method {
        "POST" => match addresses.next().and_then(Address::last) {
            Some(Segment::Literal(word)) => !word.starts_with('$') && !words.is_member(word),
            Some(Segment::Function { .. }) => true,
            _ => false,
        },
        "GET" => addresses.all(|address| is_function(address.last())),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_actions_and_functions() {
        for title in ["user: assignLicense", "getLampNames function", "dim Action"] {
            assert!(is_title_of_call(title), "{title}");
        }
        for title in [
            "Get user",
            "user: list the licenses",
            "Create function",
            "Run a function",
        ] {
            assert!(!is_title_of_call(title), "{title}");
        }
    }
}
