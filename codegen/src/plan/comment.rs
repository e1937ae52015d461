//! Comments on the methods that make calls.
//!
//! Knows what a caller wants to read; must not know how methods are named.

use std::collections::BTreeSet;

use crate::schema::{BodyContent, Call, CallKind, Documented, Operation};

use super::builder::ResponseType;
use super::cloud;
use super::docs::{Docs, code, escape};
use super::documentation;
use super::header;
use super::ident::Ident;
use super::message;
use super::operation::Operations;
use super::permission;
use super::sources::Sources;

/// A page that documents a call.
struct Page<'s> {
    /// What the call says about it.
    documented: &'s Documented,
    operation: &'s Operation,
    /// A link to it.
    title: String,
}

impl<'s> Sources<'_, 's> {
    /// The comment on the method of some calls, which differ only by their way, with their constants.
    pub(super) fn comment(self, calls: &[&'s Call], operations: &Operations<'s>) -> Docs {
        let constant = |call| operations.by_call.get(call);
        let Some((call, own)) = calls.first().and_then(|it| Some((*it, constant(it)?))) else {
            return Docs::default();
        };
        let pages = self.pages(calls);
        let kin = kin(call);
        let is_listed = |page: &&Page<'s>| {
            let concerns = page.documented.concerns.as_ref();
            concerns.is_some_and(|name| kin.iter().any(|(_, subtypes)| subtypes.contains(name)))
        };
        let mut docs = match pages.first() {
            Some(first) if !is_listed_call(call) => Docs::line(format!(
                "No page lists this call; an example of {} makes it.",
                first.title
            )),
            // Where pages are about single types, none of them is about all.
            Some(fittest) if is_listed(&fittest) => self.of_types(call),
            Some(fittest) => Docs::default().summary(&fittest.operation.description, self.links),
            None => Docs::default(),
        };
        if let Some(fittest) = pages.first()
            && docs.lines.is_empty()
        {
            docs = Docs::line(escape(&fittest.operation.title) + ".");
        }
        let line = code(&format!("{} {}", call.method, call.path));
        let about = pages.first().filter(|page| !is_listed(page));
        let about = about.map_or_else(String::new, |page| self.about(page));
        docs = docs.paragraph(format!("{line}, see {}{about}", linked(own)));
        let ways = calls.iter().skip(1).map(|call| {
            let other = constant(call).filter(|it| *it != own);
            let other = other.map_or_else(String::new, |it| format!(", see {}", linked(it)));
            format!("{}{other}{}", code(&call.path), unlisted(call))
        });
        docs = list(docs, "Also at:", ways.collect());
        docs = self.given(taken(docs, call), call);
        for (words, subtypes) in &kin {
            let items = subtypes.iter().map(|name| self.subtype(name, &pages));
            docs = docs.paragraph(*words).list(items);
        }
        let others = pages.iter().skip(1).filter(|page| !is_listed(page));
        let others = others.map(|page| format!("{}{}", page.title, self.about(page)));
        docs = list(docs, "Other pages about this call:", others.collect());
        let least = permission::lines(&call.permissions, &call.least, 1);
        let least_of = match is_listed_call(call) {
            true => "Least privileged permission:",
            false => "Least privileged permission for the calls that the page lists:",
        };
        if !call.required_properties.is_empty() {
            let names: Vec<String> = call.required_properties.keys().map(|it| code(it)).collect();
            docs = docs.paragraph(format!("What is created must have {}.", names.join(", ")));
        }
        let docs = list(docs, least_of, least);
        match cloud::line(&call.clouds) {
            Some(line) => docs.paragraph(format!("{}.", sentence(&line))),
            None => docs,
        }
    }

    /// Adds what is to be known about the answer of a call.
    fn given(self, mut docs: Docs, call: &Call) -> Docs {
        if message::is_optional(call) {
            docs = docs.paragraph(
                "Gives `None` where the answer is 204: there is no content. \
                 [`whole_response`](crate::runtime::Call::whole_response) has the status.",
            );
        }
        if message::response(call, self.types) == ResponseType::Redirect {
            docs = docs.paragraph(
                "The content is at another address: [`download`](crate::runtime::Redirect) instead of `await` reads it.",
            );
        }
        docs
    }

    /// What a call does with the types that its pages are about.
    fn of_types(self, call: &Call) -> Docs {
        let sent = match &call.body.content {
            BodyContent::Resource { type_name, .. } => Some(type_name),
            _ => None,
        };
        let given = call
            .answer()
            .and_then(|(_, answer)| answer.type_name.as_ref());
        let does = match call.kind {
            CallKind::Create => "Creates a",
            CallKind::Update | CallKind::Upsert => "Updates a",
            CallKind::Replace => "Replaces a",
            CallKind::Get => "Gets a",
            CallKind::List => "Lists resources of the type",
            CallKind::Delete | CallKind::Action | CallKind::Function => return Docs::default(),
        };
        sent.or(given).map_or_else(Docs::default, |name| {
            Docs::line(format!("{does} {}.", self.types.link(name)))
        })
    }

    /// The pages of some calls, the fittest first.
    fn pages(self, calls: &[&'s Call]) -> Vec<Page<'s>> {
        let mut known = BTreeSet::new();
        let all = calls.iter().flat_map(|call| self.documentation.of(call));
        let (documented, operations): (Vec<_>, Vec<_>) =
            all.filter(|(it, _)| known.insert(it.id.as_str())).unzip();
        let titles = documentation::titles(&operations, self.links);
        let pages = documented.into_iter().zip(operations).zip(titles);
        pages
            .map(|((documented, operation), title)| Page {
                documented,
                operation,
                title,
            })
            .collect()
    }

    /// A documented subtype, with the pages about it.
    fn subtype(self, name: &str, pages: &[Page<'s>]) -> String {
        let is_about = |page: &&Page<'s>| page.documented.concerns.as_deref() == Some(name);
        let titles = pages
            .iter()
            .filter(is_about)
            .map(|page| page.title.as_str());
        let titles = titles.collect::<Vec<_>>().join(", ");
        let link = self.types.link(name);
        if titles.is_empty() {
            link
        } else {
            format!("{link}: {titles}")
        }
    }

    /// The type that a page alone is about.
    fn about(self, page: &Page<'s>) -> String {
        let concerns = page.documented.concerns.as_deref();
        concerns.map_or_else(String::new, |name| {
            format!(", about {}", self.types.link(name))
        })
    }
}

/// Adds what is to be known about the request of a call.
fn taken(mut docs: Docs, call: &Call) -> Docs {
    if let Some(media) = message::media(call) {
        docs = docs.paragraph(media);
    }
    let headers = call.headers.iter();
    let needed = headers.filter(|it| it.required && !header::is_of_client(&it.name));
    let needed: Vec<String> = needed.map(|it| code(&it.name)).collect();
    if !needed.is_empty() {
        docs = docs.paragraph(format!("Requires the header {}.", needed.join(", ")));
    }
    if message::takes_reference(call) {
        docs = docs.paragraph("`object` is a model with its id, or a [`Reference`].");
    }
    docs
}

/// Says of a way that pages only make its call in an example.
fn unlisted(call: &Call) -> &'static str {
    match is_listed_call(call) {
        true => "",
        false => " (shown by an example only)",
    }
}

/// Whether a request line of a page makes a call.
fn is_listed_call(call: &Call) -> bool {
    call.operations.iter().any(|page| !page.implied)
}

/// A link to the constant of an operation.
fn linked(constant: &Ident) -> String {
    format!("[`{constant}`](operations::{constant})")
}

/// A line of a list that stands alone.
fn sentence(line: &str) -> String {
    let mut chars = line.chars();
    let first = chars.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

fn list(docs: Docs, words: &str, items: Vec<String>) -> Docs {
    if items.is_empty() {
        return docs;
    }
    docs.paragraph(words).list(items)
}

/// The types that pages document for a call that takes or gives their common base, with an introduction.
fn kin(call: &Call) -> Vec<(&'static str, &[String])> {
    let taken = match &call.body.content {
        BodyContent::Resource { subtypes, .. } => subtypes.as_slice(),
        _ => &[],
    };
    let given = call
        .answer()
        .map_or(&[][..], |(_, answer)| &answer.subtypes);
    let lists = if taken == given {
        vec![(
            "Takes and returns these types, see [`downcast`](crate::Model::downcast):",
            taken,
        )]
    } else {
        vec![
            ("Takes these types:", taken),
            (
                "Returns these types, see [`downcast`](crate::Model::downcast):",
                given,
            ),
        ]
    };
    let is_needed = |(_, subtypes): &(_, &[String])| !subtypes.is_empty();
    lists.into_iter().filter(is_needed).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::documentation::Documentation;
    use super::super::ident::Case;
    use super::super::sample;
    use super::super::types::Types;
    use super::*;
    use crate::schema::{Answer, Schema, VERSIONS};

    fn lines(schema: &Schema) -> Vec<String> {
        let types = Types::new(
            &crate::schema::Selected::whole(VERSIONS[0], schema),
            &mut Vec::new(),
        );
        let sources = Sources {
            documentation: &Documentation::new(schema),
            types: &types,
            links: &types.links(),
        };
        let mut operations = Operations::default();
        let constant = Ident::new("rule-create", Case::Screaming);
        operations.by_call.insert(&schema.calls[0], constant);
        sources.comment(&[&schema.calls[0]], &operations).lines
    }

    #[test]
    fn a_comment_lists_subtypes_and_other_pages() {
        let types = json!({
            "microsoft.graph.rule": sample::object(None, &["id"]),
            "microsoft.graph.fileRule": sample::object(Some("microsoft.graph.rule"), &["size"]),
        });
        let operation = |id, title| sample::operation(id, title, "POST", &["/rules"]);
        let operations = vec![
            operation("rule-create", "Create rule"),
            operation("filerule-create", "Create fileRule"),
            operation("intune-rule-create", "Create rule"),
        ];
        let ids = ["rule-create", "filerule-create", "intune-rule-create"];
        let mut call = sample::call("POST", "/rules", "create", &ids);
        call.operations[1].concerns = Some("microsoft.graph.fileRule".to_owned());
        call.body.content = BodyContent::Resource {
            type_name: "microsoft.graph.rule".to_owned(),
            subtypes: vec!["microsoft.graph.fileRule".to_owned()],
        };
        let mut schema = sample::schema(types, operations, vec![call]);
        let address =
            |id| format!("https://learn.microsoft.com/graph/api/{id}?view=graph-rest-1.0");
        let file_rule = "[`microsoft.graph.fileRule`](crate::v1_0::models::FileRule)";
        let file_page = format!("[Create fileRule]({})", address("filerule-create"));
        let other = format!(
            "- [Create rule]({}) (`intune-rule-create`)",
            address("intune-rule-create")
        );
        let first = "`POST /rules`, see [`RULE_CREATE`](operations::RULE_CREATE)";
        assert_eq!(
            lines(&schema),
            [
                "Create rule.",
                "",
                first,
                "",
                "Takes these types:",
                "",
                &format!("- {file_rule}: {file_page}"),
                "",
                "Other pages about this call:",
                "",
                &other,
            ]
        );
        schema.calls[0].responses.insert(302, Answer::default());
        schema.calls[0].responses.remove(&204);
        assert!(lines(&schema).contains(
            &"The content is at another address: [`download`](crate::runtime::Redirect) instead of `await` reads it."
                .to_owned()
        ));
        schema.calls[0].responses.remove(&302);
        // A page about a type that no list mentions says so itself.
        schema.calls[0].body.content = BodyContent::None;
        schema.calls[0].operations.truncate(2);
        assert_eq!(
            lines(&schema),
            [
                "Create rule.",
                "",
                first,
                "",
                "Other pages about this call:",
                "",
                &format!("- {file_page}, about {file_rule}"),
            ]
        );
        schema.calls[0].operations.remove(0);
        let about = format!("{first}, about {file_rule}");
        assert_eq!(lines(&schema), ["Create fileRule.", "", &about]);
        // No request line of a page makes the call.
        schema.calls[0].operations[0].implied = true;
        let page = format!("No page lists this call; an example of {file_page} makes it.");
        assert_eq!(lines(&schema), [page.as_str(), "", &about]);
        // Where pages are about single types, none of them is about all.
        schema.calls[0].operations[0].implied = false;
        schema.calls[0].body.content = BodyContent::Resource {
            type_name: "microsoft.graph.rule".to_owned(),
            subtypes: vec!["microsoft.graph.fileRule".to_owned()],
        };
        let line = "Creates a [`microsoft.graph.rule`](crate::v1_0::models::Rule).";
        assert_eq!(lines(&schema)[0], line);
    }
}
