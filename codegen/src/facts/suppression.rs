//! The `suppressions` of page annotations: messages of ApiDoctor, the checker of the documentation repositories, that a page silences.
//!
//! ```text
//! Error: get_lamp/brightness:\r\n  Expected type Single but actual was Int64. Property: brightness, actual value: '1'
//! ```
//!
//! Knows the messages that speak of what this tool checks too; must not know findings.

use crate::allowance::{Allowance, Reader};
use crate::diagnostic::{Code, DocPath, Place};
use crate::markdown::{Annotation, Block, Page};

/// A kind of message.
struct Kind {
    /// What it has in it.
    words: &'static str,
    /// What stands before and after the name that it is about.
    name: (&'static str, &'static str),
    /// The findings that tell the same.
    codes: &'static [Code],
}

/// The messages whose subject this tool checks too.
const KINDS: &[Kind] = &[
    Kind {
        words: "Expected type ",
        name: ("Property: ", ","),
        codes: &[
            Code::ExampleMismatch,
            Code::TypeConflict,
            Code::ExamplesDiffer,
        ],
    },
    Kind {
        words: "Inconsistent types between parameter",
        name: ("/", ":"),
        codes: &[Code::TypeConflict],
    },
    Kind {
        words: "Type mismatch between example and table",
        name: ("Parameter name: ", ";"),
        codes: &[Code::TypeConflict, Code::ExampleMismatch],
    },
    Kind {
        words: "is not defined in the doc set",
        name: ("Referenced type ", " "),
        codes: &[Code::TypeUndefined],
    },
];

/// What the page allows by its suppressions.
pub(super) fn read(page: &Page<'_>) -> Vec<Allowance> {
    let blocks = page.sections.iter().flat_map(|section| &section.blocks);
    let annotations = blocks.filter_map(|block| match block {
        Block::Annotation(annotation) => Some(annotation),
        _ => None,
    });
    annotations
        .flat_map(|annotation| of_annotation(annotation, page.path))
        .collect()
}

fn of_annotation(annotation: &Annotation, page: &DocPath) -> Vec<Allowance> {
    let messages = annotation.list("suppressions").into_iter();
    messages
        .filter_map(|message| {
            let kind = KINDS.iter().find(|kind| message.contains(kind.words))?;
            Some(Allowance {
                place: annotation.place.clone(),
                scope: Place::new(page, 0..usize::MAX),
                codes: kind.codes.to_vec(),
                subject: Some(subject(message, kind)?.to_owned()),
                reader: Reader::ApiDoctor,
            })
        })
        .collect()
}

/// The name that a message is about.
fn subject<'m>(message: &'m str, kind: &Kind) -> Option<&'m str> {
    let (before, after) = kind.name;
    // The path to a member stands before what is said of it.
    let (_, rest) = match before {
        "/" => message
            .split_once(kind.words)?
            .0
            .trim_end()
            .rsplit_once(before)?,
        _ => message.split_once(before)?,
    };
    let name = rest.split(after).next()?.trim();
    // Findings leave out the namespace that most types share.
    let word = name.strip_prefix("microsoft.graph.");
    let name = word.filter(|word| !word.contains('.')).unwrap_or(name);
    (!name.is_empty()).then_some(name)
}
