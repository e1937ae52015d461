//! What happened to a subject, and what that does to a program.
//!
//! Knows kinds of changes; must not know how they are found, nor how they are shown.

use serde::Serialize;

use crate::schema::{Account, Cloud, Deprecation, Selected, Witness};

use super::subject::{CallName, Subject};

/// A difference between two snapshots.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// What it is about: as it is called now, or as it was called, where it is gone.
    pub subject: Subject,
    /// What it is about, as it was called.
    #[serde(skip)]
    pub was: Subject,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
    /// What that does to a program.
    pub verdict: Verdict,
    /// What of the printed client a program can no longer use as it did.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<Break>,
    /// The other calls of the same pages to which the same happened; of clouds, the calls of all pages, and of what says
    /// the same as before, everything of the kind of the subject.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Subject>,
    /// Whether the pages that say it are the same on both sides, byte by byte, and only are read otherwise.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub same_pages: bool,
    /// Where the pages said it before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub old: Vec<Site>,
    /// Where they say it now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub new: Vec<Site>,
}

/// What changed in a version.
#[derive(Debug)]
pub struct VersionChanges {
    /// The version: `v1.0`.
    pub version: &'static str,
    /// The changes, the gravest first.
    pub changes: Vec<Change>,
}

impl VersionChanges {
    /// The changes with a verdict.
    pub fn of(&self, verdict: Verdict) -> impl Iterator<Item = &Change> {
        let changes = self.changes.iter();
        changes.filter(move |change| change.verdict == verdict)
    }
}

/// What a change does to a program that is built against the old client, from the gravest to the slightest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// It may no longer compile.
    BreaksCompilation,
    /// It compiles and may fail, or get something else than before, when it runs.
    BreaksAtRunTime,
    /// It goes on as before, and there is more to use.
    New,
    /// It goes on as before, and only the docs of the client differ.
    DocsOnly,
    /// The pages are the same, and we read them otherwise.
    ReadingOnly,
}

/// An item of the printed client that is gone or has another form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Break {
    /// What it is.
    pub kind: ItemKind,
    /// The item, or how it was used.
    pub old: String,
    /// What is in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
}

/// What an item of a printed client is, in the order in which programs need them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ItemKind {
    /// The module of a version.
    Module,
    /// A chain of methods that makes a call.
    #[default]
    Call,
    /// A struct or an enum.
    Type,
    /// How a struct of arguments is made.
    Constructor,
    /// A field of a struct.
    Field,
    /// A member of an enum.
    Variant,
    /// That a struct extends another.
    Base,
    /// That things of a type are named by their id.
    Address,
    /// The constant of a property.
    Property,
    /// The constant of an operation.
    Operation,
    /// A builder of paths.
    Builder,
}

/// A page, and the line, where it is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Site {
    /// The page.
    pub page: String,
    /// The line, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(
    tag = "change",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum What {
    /// It is there now.
    Added {
        /// Whether a call must have it.
        required: bool,
    },
    /// It is gone.
    Removed,
    /// It has another name or path.
    Renamed {
        /// What it was called.
        from: String,
        /// Why it is taken for the same.
        evidence: String,
    },
    /// It is to be used no longer.
    Deprecated(Deprecation),
    /// It was deprecated before, and the notice says something else now.
    DeprecationChanged {
        /// What it said.
        from: Deprecation,
        /// What it says.
        to: Deprecation,
    },
    /// It can be used again.
    NoLongerDeprecated,
    /// Its values have another type, or there are more or fewer of them.
    Type(FromTo),
    /// A call must have it now.
    Required,
    /// A call need not have it any longer.
    Optional,
    /// What is sent.
    Body(FromTo),
    /// What comes back.
    Answer(FromTo),
    /// Only the status of what comes back.
    Status(FromTo),
    /// What the call does, or whether the type is an enum.
    Kind(FromTo),
    /// What it extends.
    Base(FromTo),
    /// Whether further properties may occur, whether only the service writes it, and so on.
    Trait {
        /// Which one.
        name: &'static str,
        /// Whether it has it now.
        now: bool,
    },
    /// Who may call it, and with what.
    Permission {
        /// The kinds of account.
        accounts: Vec<Account>,
        /// What happened.
        #[serde(flatten)]
        what: Granted,
    },
    /// Whether clouds have it.
    Clouds {
        /// Which ones.
        clouds: Vec<Cloud>,
        /// Whether the pages said that it was there.
        #[serde(skip_serializing_if = "Option::is_none")]
        was: Option<bool>,
        /// Whether they say that it is there.
        #[serde(skip_serializing_if = "Option::is_none")]
        now: Option<bool>,
    },
    /// Whether a page defines it, or others only show it.
    Defined {
        /// Whether one does now.
        now: bool,
    },
    /// The printed client has another form for it.
    Printed,
    /// The method that made this call makes another one.
    Redirected {
        /// The method, as programs write it.
        item: String,
        /// The call that it makes now.
        to: String,
    },
    /// What takes values by place takes them for something else.
    Reordered {
        /// The method or constructor, as programs write it.
        item: String,
        /// What it took.
        from: Vec<String>,
        /// What it takes.
        to: Vec<String>,
    },
    /// Something else says the same.
    Witness {
        /// What is the same.
        of: Known,
        /// What said it.
        from: Witness,
        /// What says it.
        to: Witness,
    },
}

/// What something says of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Known {
    /// Its type.
    Type,
    /// Whether there are several of it.
    Collection,
    /// Whether it is required.
    Required,
    /// What it extends.
    Base,
}

/// What was, and what is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FromTo {
    /// What was.
    pub from: String,
    /// What is.
    pub to: String,
}

/// What happened to the permissions of a kind of account. Each alternative is the set of the permissions needed together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(
    tag = "permissions",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Granted {
    /// The kind can call it now.
    Supported {
        /// With any of these.
        with: Vec<Vec<String>>,
    },
    /// The kind can no longer call it.
    Unsupported,
    /// The pages say now whether it can.
    Stated {
        /// With any of these; `None` where it cannot.
        with: Option<Vec<Vec<String>>>,
    },
    /// The pages no longer say whether it can.
    Unstated,
    /// The same ones are the least privileged, and the pages list now only these, or higher ones too.
    Listed {
        /// Whether they list only the least privileged ones.
        only_least: bool,
    },
    /// Other permissions are enough.
    Changed {
        /// The least ones before, where they are others now.
        least_before: Vec<Vec<String>>,
        /// The least ones now.
        least_now: Vec<Vec<String>>,
        /// Alternatives that are enough now and were not before.
        added: Vec<Vec<String>>,
        /// Alternatives that were enough and are not any longer.
        removed: Vec<Vec<String>>,
        /// Whether a program that has been granted the least permissions of before may call it no longer.
        loses: bool,
    },
}

impl Change {
    /// A change of a subject, whose places are not known yet.
    pub(super) fn new(
        was: Subject,
        is: Subject,
        what: What,
        verdict: Verdict,
        breaks: Vec<Break>,
    ) -> Self {
        Self {
            subject: is,
            was,
            what,
            verdict,
            breaks,
            also: Vec::new(),
            same_pages: false,
            old: Vec::new(),
            new: Vec::new(),
        }
    }

    /// That a version of the API has come or gone.
    pub fn of_version(name: &str, what: What, breaks: Vec<Break>) -> Self {
        let subject = Subject::Version {
            name: name.to_owned(),
        };
        let verdict = match breaks.is_empty() {
            true => Verdict::New,
            false => Verdict::BreaksCompilation,
        };
        Self::new(subject.clone(), subject, what, verdict, breaks)
    }

    /// Notes that the pages that say it are the same on both sides. What breaks when it is compiled does so in any case;
    /// everything else is only a matter of reading.
    pub fn on_same_pages(&mut self) {
        self.same_pages = true;
        if self.verdict != Verdict::BreaksCompilation {
            self.verdict = Verdict::ReadingOnly;
        }
    }

    /// The change, as far as it is about something that is selected on either side.
    pub fn of_selected(mut self, selected: &[Selected<'_>]) -> Option<Self> {
        let is_selected = |subject: &Subject| selected.iter().any(|it| has(it, subject));
        self.also.retain(is_selected);
        if !is_selected(&self.subject) {
            if self.also.is_empty() {
                return None;
            }
            // What something was called is told of the first.
            if !matches!(self.what, What::Renamed { .. }) {
                self.subject = self.also.remove(0);
                self.was = self.subject.clone();
            }
        }
        Some(self)
    }
}

fn has(selected: &Selected<'_>, subject: &Subject) -> bool {
    match subject {
        _ if selected.is_whole() => true,
        Subject::Call(call) | Subject::Part { call, .. } => {
            let mut calls = selected.whole.calls.iter();
            calls.any(|it| CallName::of(it) == *call && selected.has(it))
        }
        Subject::Type { name } | Subject::Member { of: name, .. } => selected.has_type(name),
        Subject::Version { .. } => true,
    }
}

/// What a type without a base extends.
pub(super) const NOTHING: &str = "nothing";

/// The type of what may be anything.
pub(super) const UNTYPED: &str = "Edm.Untyped";

impl FromTo {
    /// The difference of two texts, where there is one.
    pub(super) fn of(from: String, to: String) -> Option<Self> {
        (from != to).then_some(Self { from, to })
    }
}
