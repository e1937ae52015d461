//! Which arguments a call must have.
//!
//! Knows what all pages of a call say of an argument, and whether their examples send it; must not know its type.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::diagnostic::Place;
use crate::facts::{Body, Exchange, Presence};

use super::super::claim::{Claim, Verdict};
use super::super::document::{BodyContent, Witness};
use super::super::locate;
use super::super::operations::{Argument, WeighedOperation};
use super::super::stated::{is_blank, is_representation};
use super::super::trust;
use super::group::{self, Group};

/// Weighs for every argument of a body whether a call must have it.
pub(super) fn weigh<'f>(
    operations: Vec<WeighedOperation<'f>>,
    groups: &[Group],
) -> Vec<WeighedOperation<'f>> {
    let verdicts: Vec<Vec<Verdict<bool>>> = {
        let siblings = group::siblings(operations.len(), groups);
        let requests: Vec<Vec<Sent<'_>>> = operations.iter().map(sent).collect();
        // The pages of a call say the same of an argument, whichever of them is asked.
        let mut known: BTreeMap<(&[usize], String), Verdict<bool>> = BTreeMap::new();
        let of_operation = operations.iter().zip(&siblings).map(|(weighed, siblings)| {
            let of_argument = weighed.body.arguments.iter().map(|argument| {
                let is_corrected = argument.presence_witness == Witness::Fixup;
                if weighed.documentation.method == "PATCH" && !is_corrected {
                    return trust::required_by_update();
                }
                let name = argument.name.to_ascii_lowercase();
                let verdict = known.entry((siblings, name)).or_insert_with(|| {
                    trust::required(claims(&argument.name, siblings, &operations, &requests))
                });
                verdict.clone()
            });
            of_argument.collect()
        });
        of_operation.collect()
    };
    let weighed = operations
        .into_iter()
        .zip(verdicts)
        .map(|(mut weighed, verdicts)| {
            for (argument, verdict) in weighed.body.arguments.iter_mut().zip(verdicts) {
                argument.required = verdict;
            }
            if let BodyContent::Parameters { parameters } = &mut weighed.operation.body.content {
                *parameters = weighed
                    .body
                    .arguments
                    .iter()
                    .map(Argument::document)
                    .collect();
            }
            weighed
        });
    weighed.collect()
}

/// A documented request with a JSON object as its body.
struct Sent<'w> {
    members: &'w Map<String, Value>,
    body: &'w Body,
    place: &'w Place,
    /// An example, or a representation that stands in its place.
    witness: Witness,
}

impl Sent<'_> {
    /// Where it sends null for an argument, else where its body begins that leaves it out.
    fn place(&self, name: &str) -> Place {
        let null = locate::member([self.body], name);
        match (null, self.body) {
            (Some(null), _) => null,
            (None, Body::Json { place, .. }) => place.within(0..1),
            (None, _) => self.place.clone(),
        }
    }

    /// How many arguments it sends.
    fn arguments(&self) -> usize {
        let members = self.members.iter();
        let sent = members.filter(|(name, value)| !name.contains('@') && !value.is_null());
        sent.count()
    }
}

fn sent<'w>(weighed: &'w WeighedOperation<'_>) -> Vec<Sent<'w>> {
    if weighed.body.arguments.is_empty() {
        return Vec::new();
    }
    // What is answered with an error was wrong.
    let is_right = |exchange: &&&Exchange| {
        let response = exchange.response.as_ref();
        response.is_none_or(|response| response.status < 400)
    };
    let exchanges = weighed.documentation.exchanges.iter().filter(is_right);
    let requests = exchanges.filter_map(|exchange| exchange.request.as_ref());
    let sent = requests.filter_map(|request| {
        let body = request.body.json()?;
        let witness = match is_representation(body) {
            true => Witness::Representation,
            false => Witness::Example,
        };
        Some(Sent {
            members: body.as_object()?,
            body: &request.body,
            place: &request.place,
            witness,
        })
    });
    sent.collect()
}

/// What the pages of a call say about an argument, the fittest first, and whether their examples send it.
fn claims(
    name: &str,
    siblings: &[usize],
    operations: &[WeighedOperation<'_>],
    requests: &[Vec<Sent<'_>>],
) -> Vec<Claim<bool>> {
    let of_pages = siblings.iter().filter_map(|at| {
        let mut arguments = operations[*at].body.arguments.iter();
        claim(arguments.find(|known| known.name.eq_ignore_ascii_case(name))?)
    });
    let of_examples = siblings.iter().flat_map(|at| &requests[*at]);
    let of_examples = of_examples.filter_map(|sent| {
        let mut members = sent.members.iter();
        let value = members.find(|(known, _)| known.eq_ignore_ascii_case(name));
        let value = value.map(|(_, value)| value);
        // A value that only names its type is no value.
        if value.is_some_and(is_blank) && sent.witness == Witness::Example {
            return None;
        }
        let is_sent = value.is_some_and(|value| !value.is_null());
        Some(Claim::new(is_sent, sent.witness, sent.place(name)).times(sent.arguments()))
    });
    of_pages.chain(of_examples).collect()
}

fn claim(argument: &Argument) -> Option<Claim<bool>> {
    let value = match argument.presence {
        Presence::Required => true,
        Presence::Optional => false,
        Presence::Unsaid => return None,
    };
    Some(Claim::new(
        value,
        argument.presence_witness,
        argument.name_place.clone(),
    ))
}

#[cfg(test)]
mod tests {
    use crate::corpus::Corpus;
    use crate::schema::{BodyContent, link};
    use crate::version::VERSIONS;
    use crate::{facts, markdown};

    const HEAD: &str =
        "# user: assignLicense\n\n## HTTP request\n\n```http\nPOST /me/assignLicense\n```\n";

    const ROWS: &str = "\n## Request body\n\nProvide the parameters.\n\n|Parameter|Type|Description|\n|:-|:-|:-|\n";

    /// The arguments that a call must have by each of its pages, which have these texts below their request lines.
    fn required(pages: &[&str]) -> Vec<String> {
        let mut corpus = Corpus::default();
        for (number, page) in pages.iter().enumerate() {
            corpus.insert(&format!("v1.0/api/{number}.md"), &format!("{HEAD}{page}"));
        }
        let read = |number| {
            let (path, text) = corpus.get(&format!("v1.0/api/{number}.md")).unwrap();
            facts::read(&markdown::read(&corpus, path, VERSIONS[0], text).value).value
        };
        let facts: Vec<_> = (0..pages.len()).map(read).collect();
        let operations = link(VERSIONS[0], &facts).schema.operations;
        let required = operations.iter().map(|operation| {
            let BodyContent::Parameters { parameters } = &operation.body.content else {
                panic!("arguments are sent: {:?}", operation.body);
            };
            let required = parameters.iter().filter(|(_, member)| member.required);
            Vec::from_iter(required.map(|(name, _)| name.as_str())).join(" ")
        });
        required.collect()
    }

    /// A page with a documented request for each of these bodies.
    fn examples(bodies: &[&str]) -> String {
        let examples = bodies
            .iter()
            .map(|body| format!("\n```http\nPOST /me/assignLicense\n\n{body}\n```\n"));
        format!("\n## Example\n{}", String::from_iter(examples))
    }

    #[test]
    fn an_argument_that_is_null_is_not_sent() {
        let required = |bodies: &[&str]| required(&[&examples(bodies)]);
        let both = r#"{ "a": 1, "b": 2 }"#;
        let null = r#"{ "a": 1, "b": null }"#;
        assert_eq!(required(&[both]), ["a b"]);
        assert_eq!(required(&[both, r#"{ "a": 1 }"#]), ["a"]);
        assert_eq!(required(&[both, null]), ["a"]);
        assert_eq!(required(&[null, both]), ["a"]);
    }

    #[test]
    fn what_only_names_types_is_not_sent() {
        let required = |bodies: &[&str]| {
            required(&[&format!(
                "{ROWS}|a|Lamp|A.|\n|b|String|B.|\n{}",
                examples(bodies)
            )])
        };
        let blank = r#"{ "a": { "@odata.type": "microsoft.graph.lamp" }, "b": "b" }"#;
        assert_eq!(required(&[blank]), ["b"]);
        let representation =
            r#"{ "a": { "@odata.type": "microsoft.graph.lamp" }, "b": "String", "c": "String" }"#;
        assert_eq!(required(&[representation]), [""]);
        assert_eq!(
            required(&[representation, r#"{ "a": {}, "b": "b" }"#]),
            ["a b"]
        );
    }

    #[test]
    fn arguments_are_counted_by_request() {
        let required = |bodies: &[&str]| required(&[&examples(bodies)]);
        let three = r#"{ "a": 1, "b": 2, "c": 3 }"#;
        let four = r#"{ "a": 1, "b": 2, "c": 3, "d": 4 }"#;
        assert_eq!(required(&[three]), ["a b c"]);
        assert_eq!(required(&[four]), [""]);
        assert_eq!(required(&[four, three]), ["a b c"]);
        assert_eq!(required(&[four, four]), ["a b c d"]);
    }

    #[test]
    fn all_pages_of_a_call_say_what_it_must_have() {
        let said =
            format!("{ROWS}|a|String|Required. A.|\n|b|String|Optional. B.|\n|c|String|C.|\n");
        let unsaid = format!("{ROWS}|A|String|A.|\n|b|String|B.|\n|c|String|C.|\n");
        let sends_c = format!("{unsaid}{}", examples(&[r#"{ "b": "x", "c": "x" }"#]));
        assert_eq!(required(&[&said]), ["a"]);
        assert_eq!(required(&[&unsaid]), [""]);
        assert_eq!(required(&[&sends_c]), ["b c"]);
        assert_eq!(required(&[&said, &unsaid]), ["a", "A"]);
        assert_eq!(required(&[&said, &sends_c]), ["a c", "A c"]);
    }
}
