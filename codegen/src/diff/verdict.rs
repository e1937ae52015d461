//! What a change does to a program that is built against the old client.
//!
//! Knows changes; what no longer compiles is not judged here but seen in the printed clients.

use super::change::{Granted, NOTHING, Verdict, What};
use super::subject::{Part, Subject};

/// What a change does where everything that the program uses is still printed as it was.
pub(super) fn at_run_time(subject: &Subject, what: &What) -> Verdict {
    let is_sent = matches!(subject, Subject::Part { .. });
    match what {
        // The service refuses a call that lacks it.
        What::Added { required: true } | What::Required => Verdict::BreaksAtRunTime,
        What::Added { required: false } | What::Optional => Verdict::New,
        // A program may go on to send a query option or a header that the pages no longer list.
        What::Removed if is_documented_only(subject) => Verdict::DocsOnly,
        What::Removed => Verdict::BreaksAtRunTime,
        // On the wire, the old name means nothing any longer.
        What::Renamed { .. } if is_type(subject) => Verdict::DocsOnly,
        What::Renamed { .. } => Verdict::BreaksAtRunTime,
        What::Deprecated(_) => Verdict::New,
        What::DeprecationChanged { .. } | What::NoLongerDeprecated => Verdict::DocsOnly,
        What::Defined { .. } => Verdict::DocsOnly,
        // The client takes every status of success.
        What::Status(_) => Verdict::DocsOnly,
        What::Type(_) | What::Body(_) | What::Answer(_) => Verdict::BreaksAtRunTime,
        // What is sent and what comes back is told of its own.
        What::Kind(_) => match subject {
            Subject::Call(_) => Verdict::DocsOnly,
            _ => Verdict::BreaksAtRunTime,
        },
        // What a type no longer extends is an item that is gone.
        What::Base(bases) if bases.to == NOTHING => Verdict::DocsOnly,
        What::Base(_) => Verdict::New,
        What::Trait { name, now } => match (*name, *now) {
            // Absent unless asked for; refused where it is sent.
            ("onlySelected" | "readOnly", true) => Verdict::BreaksAtRunTime,
            ("onlySelected" | "readOnly", false) | ("open", true) => Verdict::New,
            // Each property of a model may be absent anyway.
            _ if is_sent => Verdict::BreaksAtRunTime,
            _ => Verdict::DocsOnly,
        },
        What::Permission { what, .. } => permission(what),
        What::Clouds { was, now, .. } => match (was, now) {
            (Some(false), Some(true)) => Verdict::New,
            (Some(true), Some(false)) => Verdict::BreaksAtRunTime,
            // The cloud may have lacked it all along.
            _ => Verdict::DocsOnly,
        },
        What::Printed => Verdict::BreaksCompilation,
        What::Redirected { .. } | What::Reordered { .. } => Verdict::BreaksAtRunTime,
        What::Witness { .. } => Verdict::ReadingOnly,
    }
}

/// What of the printed client depends on a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OfClient {
    /// Comments at most.
    Nothing,
    /// Who may make a call and where, which tells calls apart that would else have one constant.
    Accounts,
    /// Its items and their forms.
    Items,
}

/// What of the client a change may be the cause of.
pub(super) fn what_of_the_client(what: &What) -> OfClient {
    match what {
        What::Deprecated(_)
        | What::DeprecationChanged { .. }
        | What::NoLongerDeprecated
        | What::Redirected { .. }
        | What::Reordered { .. }
        | What::Defined { .. }
        | What::Witness { .. } => OfClient::Nothing,
        What::Permission { .. } | What::Clouds { .. } => OfClient::Accounts,
        _ => OfClient::Items,
    }
}

fn is_type(subject: &Subject) -> bool {
    matches!(subject, Subject::Type { .. })
}

fn is_documented_only(subject: &Subject) -> bool {
    let is_option = |part: &Part| matches!(part, Part::Query | Part::Header);
    match subject {
        Subject::Part { part, .. } => is_option(part),
        // No value on the wire names a type that nothing has.
        Subject::Type { .. } => true,
        Subject::Version { .. } | Subject::Call(_) | Subject::Member { .. } => false,
    }
}

fn permission(what: &Granted) -> Verdict {
    match what {
        Granted::Supported { .. } => Verdict::New,
        Granted::Unsupported => Verdict::BreaksAtRunTime,
        Granted::Stated { .. } | Granted::Unstated | Granted::Listed { .. } => Verdict::DocsOnly,
        Granted::Changed { loses: true, .. } => Verdict::BreaksAtRunTime,
        // Whoever was granted one of those that are gone has lost it.
        Granted::Changed { removed, .. } if !removed.is_empty() => Verdict::BreaksAtRunTime,
        // Another order of the same sets.
        Granted::Changed {
            added, least_now, ..
        } if added.is_empty() && !least_now.is_empty() => Verdict::DocsOnly,
        Granted::Changed { .. } => Verdict::New,
    }
}

/// Whether fewer kinds of account can make a call, by what the pages say.
pub(super) fn narrows(what: &What) -> bool {
    let What::Permission { what, .. } = what else {
        return false;
    };
    matches!(what, Granted::Unsupported | Granted::Stated { with: None })
}
