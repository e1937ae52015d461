//! What was found to have happened, before it is judged.
//!
//! Knows the subject by its old and by its new name; must not know what a change does to a program.

use super::change::What;
use super::subject::Subject;

/// A change of a subject.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) about: About,
    pub(super) what: What,
}

/// A subject by both of its names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct About {
    /// What it was called; as now, where it was not there.
    pub(super) was: Subject,
    /// What it is called; as before, where it is gone.
    pub(super) is: Subject,
}

impl About {
    /// A subject that is on one side alone, or is called the same on both.
    pub(super) fn one(subject: Subject) -> Self {
        Self {
            was: subject.clone(),
            is: subject,
        }
    }

    /// What a subject is called, where it is this one or a part of it.
    pub(super) fn renamed(&self, subject: &Subject) -> Option<Subject> {
        match (subject, &self.was, &self.is) {
            (_, was, is) if subject == was => Some(is.clone()),
            (
                Subject::Member { of, name },
                Subject::Type { name: was },
                Subject::Type { name: is },
            ) if of == was => Some(Subject::member(is, name)),
            _ => None,
        }
    }

    /// What happened to it.
    pub(super) fn found(&self, what: What) -> Found {
        Found {
            about: self.clone(),
            what,
        }
    }
}
