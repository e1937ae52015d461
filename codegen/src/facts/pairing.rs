//! How the examples of a page belong together, and how they fit what the page says about its operation.
//!
//! Knows names of annotations, and which messages are a pair; must not know the types of bodies.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::markdown::{Annotation, Block, CodeBlock};

use super::example::{Body, Exchange, ResponseExample};
use super::section::{Part, Role};

/// What does not fit together; whether the page describes a response is given.
pub(super) fn check(
    outline: &[Part<'_, '_>],
    exchanges: &[Exchange],
    has_response: bool,
) -> Vec<Diagnostic> {
    let blocks: Vec<&CodeBlock<'_>> = outline
        .iter()
        .flat_map(|part| part.section.code())
        .collect();
    let mut found = response_names(&blocks);
    found.extend(sample_keys(&blocks));
    found.extend(filled(&blocks, exchanges));
    if has_response {
        found.extend(unpaired(outline, exchanges));
    }
    found.extend(exchanges.iter().filter_map(bare_list));
    if says_no_body(outline) {
        found.extend(exchanges.iter().filter_map(deleting_with_body));
    }
    found
}

fn is_of(block: &CodeBlock<'_>, kind: &str) -> bool {
    block
        .annotation
        .as_ref()
        .is_some_and(|annotation| annotation.block_type() == kind)
}

/// The names of a block.
fn names<'b>(block: &'b CodeBlock<'_>) -> Vec<&'b str> {
    let annotation = block.annotation.as_ref();
    annotation
        .map(|annotation| annotation.list("name"))
        .unwrap_or_default()
}

/// Responses that name a request which is not on the page.
fn response_names(blocks: &[&CodeBlock<'_>]) -> Vec<Diagnostic> {
    let requests = || {
        let requests = blocks.iter().filter(|block| !is_of(block, "response"));
        requests.flat_map(|block| names(block))
    };
    // A block that is a request in truth is another finding.
    let is_response = |block: &&&CodeBlock<'_>| {
        is_of(block, "response") && block.text.trim_start().starts_with("HTTP")
    };
    let responses = blocks.iter().filter(is_response);
    let found = responses.filter_map(|block| {
        let annotation = block.annotation.as_ref()?;
        let named = names(block);
        let first = named.first()?;
        if named.iter().any(|name| requests().any(|request| request == *name)) {
            return None;
        }
        let likeness = |request: &&str| strsim::normalized_levenshtein(request, first);
        let nearest = requests().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
        let (message, help) = match nearest {
            Some(nearest) => (
                format!("the response names a request `{first}`, which is not on the page; the nearest is `{nearest}`"),
                "write the name of the request that the response belongs to, or remove the name".to_owned(),
            ),
            None => (
                format!("the response names a request `{first}`, and no request on the page has a name"),
                format!("write `\"name\": \"{first}\"` into the annotation of its request"),
            ),
        };
        Some(Diagnostic::new(Code::ResponseName, annotation.place_of("name"), message).help(help))
    });
    found.collect()
}

/// Keys that an annotation tells of, and that its request does not have.
fn sample_keys(blocks: &[&CodeBlock<'_>]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for block in blocks {
        let Some(annotation) = &block.annotation else {
            continue;
        };
        let decoded = |text: &str| {
            let decoded = percent_encoding::percent_decode_str(text);
            decoded.decode_utf8_lossy().into_owned()
        };
        for key in annotation.list("sampleKeys") {
            if block.text.contains(key) || decoded(&block.text).contains(&decoded(key)) {
                continue;
            }
            found.push(sample_key(block, annotation, key));
        }
    }
    found
}

fn sample_key(block: &CodeBlock<'_>, annotation: &Annotation, key: &str) -> Diagnostic {
    let line = block.text.trim_start().lines().next().unwrap_or_default();
    let parts = line.split(['/', '?', '&', '(', ')', '\'', ' ', '=']);
    let likeness = |part: &&str| strsim::normalized_levenshtein(part, key);
    let nearest = parts.max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let nearest = nearest.filter(|part| likeness(part) >= 0.5);
    let nearest = nearest.map_or_else(String::new, |part| format!("; the nearest is `{part}`"));
    let message = format!("the sample key `{key}` is not in the request{nearest}");
    Diagnostic::new(Code::SampleKey, annotation.place_of("sampleKeys"), message)
        .help("write the key as it is in the URL of the request")
}

/// Lists with items whose annotation says that they are empty.
fn filled(blocks: &[&CodeBlock<'_>], exchanges: &[Exchange]) -> Vec<Diagnostic> {
    let empty = blocks.iter().filter_map(|block| {
        let annotation = block.annotation.as_ref()?;
        (annotation.flag("isEmpty") == Some(true)).then_some((block, annotation))
    });
    let found = empty.filter_map(|(block, annotation)| {
        let range = block.place.start..=block.place.end;
        let mut responses = exchanges.iter().filter_map(|it| it.response.as_ref());
        let response = responses.find(|it| range.contains(&it.place.start))?;
        let Body::Json { value, .. } = &response.body else {
            return None;
        };
        let items = value.get("value")?.as_array()?;
        let message = "the annotation says that the list is empty, but the response shows items";
        let place = annotation.place_of("isEmpty");
        let finding = Diagnostic::new(Code::CollectionFilled, place, message);
        (!items.is_empty()).then(|| finding.help("remove `isEmpty`, or the items"))
    });
    found.collect()
}

/// Requests below which nothing stands that could be their response. Those of one section may share a response.
fn unpaired(outline: &[Part<'_, '_>], exchanges: &[Exchange]) -> Vec<Diagnostic> {
    let sections = outline.iter().enumerate();
    let blocks: Vec<(usize, &CodeBlock<'_>)> = sections
        .flat_map(|(at, part)| part.section.code().map(move |block| (at, block)))
        .collect();
    let requests = blocks.iter().enumerate();
    let requests = requests.filter(|(_, (_, block))| is_of(block, "request"));
    let found = requests.filter_map(|(at, (section, block))| {
        let mut later = blocks[at + 1..].iter();
        let next = later.find(|(_, block)| is_of(block, "request") || could_answer(block));
        let is_answered =
            next.is_some_and(|(other, block)| other == section || !is_of(block, "request"));
        let mut responses = blocks.iter().filter(|(_, block)| is_of(block, "response"));
        let is_named = responses.any(|(_, response)| {
            let named = names(response);
            names(block).iter().any(|name| named.contains(name))
        });
        let place = unanswered(block, exchanges).filter(|_| !is_answered && !is_named)?;
        let message = "there is no response below the request, although the page describes one";
        let help = "show the response below the request";
        Some(Diagnostic::new(Code::RequestUnpaired, place.clone(), message).help(help))
    });
    found.collect()
}

fn could_answer(block: &CodeBlock<'_>) -> bool {
    let languages = ["http", "json", "xml", "html", "msgraph-interactive", ""];
    languages.contains(&block.language.as_str())
}

/// The request of a block, if it has no response.
fn unanswered<'e>(block: &CodeBlock<'_>, exchanges: &'e [Exchange]) -> Option<&'e Place> {
    let is_here = |place: &Place| block.place.start <= place.start && place.end <= block.place.end;
    exchanges.iter().find_map(|exchange| {
        let request = exchange.request.as_ref()?;
        let is_alone = is_here(&request.place) && exchange.response.is_none();
        is_alone.then_some(&request.place)
    })
}

/// A response whose JSON is a list by itself.
fn bare_list(exchange: &Exchange) -> Option<Diagnostic> {
    let response = exchange.response.as_ref()?;
    let place = list_place(response)?;
    let is_success = (200..300).contains(&response.status);
    let is_raw = exchange.request.as_ref().is_some_and(|request| {
        let path = request.url.split('?').next().unwrap_or_default();
        path.ends_with("/content") || path.ends_with("$value")
    });
    (is_success && !is_raw).then(|| {
        let message =
            "the response is an array by itself, but lists are returned in a member `value`";
        let help = "write `{ \"value\": [ … ] }`";
        Diagnostic::new(Code::ListWithoutValue, place, message).help(help)
    })
}

fn list_place(response: &ResponseExample) -> Option<Place> {
    match &response.body {
        Body::Json { value, place, .. } if value.is_array() => Some(place.within(0..1)),
        _ => None,
    }
}

/// Whether the section of the request body says that there is none.
fn says_no_body(outline: &[Part<'_, '_>]) -> bool {
    let parts = outline.iter().filter(|part| part.role == Role::Body);
    let mut blocks = parts.flat_map(|part| &part.section.blocks);
    blocks.any(|block| {
        let Block::Paragraph(inlines) = block else {
            return false;
        };
        let text = inlines.plain().to_lowercase().replace('’', "'");
        text.starts_with("do not supply a request body")
            || text.starts_with("don't supply a request body")
    })
}

/// A DELETE that sends JSON, though the page says that it sends none.
fn deleting_with_body(exchange: &Exchange) -> Option<Diagnostic> {
    let request = exchange
        .request
        .as_ref()
        .filter(|request| request.method == "DELETE")?;
    let Body::Json { place, .. } = &request.body else {
        return None;
    };
    let message = "the example sends a body, and the page says not to supply one";
    let help = "remove the body, or describe it in the section `Request body`";
    Some(Diagnostic::new(Code::HttpMethod, place.clone(), message).help(help))
}
