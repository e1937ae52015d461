//! A whole reference with twenty edits that change what its pages mean, and some that do not, and with the sections of all
//! other pages in another order: exactly the twenty are told, each with its verdict.
//!
//! `GRAPH_REFERENCE=…/api-reference cargo test -p tests --test edits`; without a reference, there is nothing to edit.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::corpus::{self, Corpus};
use codegen::diagnostic::Read;
use codegen::diff::Verdict::{self, BreaksAtRunTime, BreaksCompilation, DocsOnly, New};
use codegen::differences;
use codegen::schema::Selection;
use codegen::snapshot::Snapshot;

/// What happens to a page.
enum Edit {
    /// Texts, each of which is there once, become others.
    Replace(&'static [(&'static str, &'static str)]),
    /// The line that begins so is left out.
    WithoutLine(&'static str),
    /// The page is there no longer.
    Remove,
    /// The page has another path.
    Move(&'static str),
    /// The page is new, and is another one with texts replaced.
    Copy(&'static str, &'static [(&'static str, &'static str)]),
}

use Edit::{Copy, Move, Remove, Replace, WithoutLine};

/// An edit of a page, with what is told of it.
type Case = (&'static str, Edit, Option<(&'static str, Verdict)>);

const CASES: &[Case] = &[
    (
        "api/accessreviewinstance-stop.md",
        Remove,
        Some((
            "POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stop",
            BreaksCompilation,
        )),
    ),
    (
        "api/openshiftchangerequest-approve.md",
        Replace(&[
            (
                "openShiftChangeRequests/{openShiftChangeRequestId}/approve\n```\n\n## Request headers",
                "openShiftChangeRequests/{openShiftChangeRequestId}/admit\n```\n\n## Request headers",
            ),
            (
                "v1.0/teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/approve",
                "v1.0/teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/admit",
            ),
        ]),
        Some((
            "POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/admit",
            BreaksCompilation,
        )),
    ),
    (
        "api/call-mute.md",
        Replace(&[(
            "# call: mute\n\nNamespace: microsoft.graph\n",
            "# call: mute\n\nNamespace: microsoft.graph\n\n> [!CAUTION]\n> This API is deprecated and will stop returning data on November 30, 2027.\n",
        )]),
        Some(("POST /communications/calls/{id}/mute", New)),
    ),
    (
        "api/message-move.md",
        Replace(&[("|destinationId|String|", "|destinationId|Guid|")]),
        Some((
            "POST /me/mailFolders/{id}/messages/{id}/move, argument `destinationId`",
            BreaksCompilation,
        )),
    ),
    (
        "api/driveitem-checkin.md",
        Replace(&[(
            "| A check-in comment that",
            "| Optional. A check-in comment that",
        )]),
        Some((
            "POST /drives/{driveId}/items/{itemId}/checkin, argument `comment`",
            BreaksCompilation,
        )),
    ),
    (
        "api/call-subscribetotone.md",
        Replace(&[(
            "| clientContext  | String  |",
            "| limit | Int32 | Optional. The limit. |\n| clientContext  | String  |",
        )]),
        Some((
            "POST /communications/calls/{id}/subscribeToTone, argument `limit`",
            BreaksCompilation,
        )),
    ),
    (
        "api/team-archive.md",
        Replace(&[(
            "| Authorization  | Bearer {token}. Required.  |",
            "| Authorization  | Bearer {token}. Required.  |\n| If-Match | The tag. Required. |",
        )]),
        Some((
            "POST /teams/{id}/archive, header `If-Match`",
            BreaksAtRunTime,
        )),
    ),
    (
        "api/user-list-people.md",
        WithoutLine("|$skip|"),
        Some(("GET /me/people, query option `$skip`", DocsOnly)),
    ),
    (
        "api/contact-delete.md",
        Replace(&[
            ("returns `204 No Content`", "returns `200 OK`"),
            ("HTTP/1.1 204 No Content", "HTTP/1.1 200 OK"),
        ]),
        Some((
            "DELETE /me/contactFolders/{id}/childFolders/{id}/childFolders/{id}/contacts/{id}",
            DocsOnly,
        )),
    ),
    (
        "api/channel-delete.md",
        Replace(&[(
            "| Channel.Delete.All, Group",
            "| Channel.DeleteOwn.All, Channel.Delete.All, Group",
        )]),
        Some(("DELETE /teams/{team-id}/channels/{channel-id}", New)),
    ),
    (
        "api/openshiftchangerequest-decline.md",
        WithoutLine("| Application "),
        Some((
            "POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline",
            DocsOnly,
        )),
    ),
    (
        "api/team-archive.md",
        Replace(&[(
            "|Delegated (personal Microsoft account) | Not supported.",
            "|Delegated (personal Microsoft account) | TeamSettings.ReadWrite.All",
        )]),
        Some(("POST /teams/{id}/archive", New)),
    ),
    (
        "api/driveitem-checkin.md",
        Replace(&[(
            "|Application | Files.ReadWrite.All, Sites.ReadWrite.All |",
            "|Application | Sites.ReadWrite.All |",
        )]),
        Some((
            "POST /drives/{driveId}/items/{itemId}/checkin",
            BreaksAtRunTime,
        )),
    ),
    (
        "resources/mailtipserror.md",
        Replace(&[
            ("| code | String | The error code. |\n", ""),
            (
                "  \"message\": \"string\",\n  \"code\": \"string\"\n",
                "  \"message\": \"string\"\n",
            ),
        ]),
        Some(("microsoft.graph.mailTipsError/code", BreaksCompilation)),
    ),
    (
        "resources/incompletedata.md",
        Replace(&[
            (
                "| wasThrottled              | Boolean        |",
                "| wasThrottled              | Int32          |",
            ),
            ("\"wasThrottled\": false", "\"wasThrottled\": 0"),
        ]),
        Some((
            "microsoft.graph.incompleteData/wasThrottled",
            BreaksCompilation,
        )),
    ),
    (
        "resources/onlinemeetinginfo.md",
        Replace(&[
            ("|quickDial|String|", "|quickDial|String collection|"),
            ("\"quickDial\": \"String\"", "\"quickDial\": [\"String\"]"),
        ]),
        Some((
            "microsoft.graph.onlineMeetingInfo/quickDial",
            BreaksCompilation,
        )),
    ),
    (
        "resources/approle.md",
        Replace(&[("|value|String|", "|note|String|A note.|\n|value|String|")]),
        Some(("microsoft.graph.appRole/note", New)),
    ),
    (
        "resources/intune-wip-applicationtype.md",
        Replace(&[("|desktop|2|", "|web|3|A page.|\n|desktop|2|")]),
        Some(("microsoft.graph.applicationType/web", New)),
    ),
    (
        "resources/callrecords-serviceuseragent.md",
        Replace(&[
            (
                "[userAgent](callrecords-useragent.md)",
                "[endpoint](callrecords-endpoint.md)",
            ),
            (
                "\"baseType\": \"microsoft.graph.callRecords.userAgent\"",
                "\"baseType\": \"microsoft.graph.callRecords.endpoint\"",
            ),
        ]),
        Some((
            "microsoft.graph.callRecords.serviceUserAgent",
            BreaksCompilation,
        )),
    ),
    (
        "resources/mailtipserrornote.md",
        Copy(
            "resources/mailtipserror.md",
            &[
                (
                    "microsoft.graph.mailTipsError",
                    "microsoft.graph.mailTipsErrorNote",
                ),
                ("| code | String |", "| kind | String |"),
                ("| message | String |", "| note | String |"),
                ("\"message\": \"string\"", "\"note\": \"string\""),
                ("\"code\": \"string\"", "\"kind\": \"string\""),
            ],
        ),
        Some(("microsoft.graph.mailTipsErrorNote", New)),
    ),
    // What follows changes no meaning.
    (
        "api/channel-get-filesfolder.md",
        Move("api/channel-getfilesfolder.md"),
        None,
    ),
    (
        "api/message-forward.md",
        Replace(&[("A comment to include.", "Text to include.")]),
        None,
    ),
    (
        "api/calendar-getschedule.md",
        Replace(&[("## Permissions\n", "\n## Permissions\n\n")]),
        None,
    ),
    (
        "resources/reminder.md",
        Replace(&[("|eventId|String|", "|eventId|string|")]),
        None,
    ),
    (
        "api/user-list-people.md",
        Replace(&[(
            "| Authorization  | Bearer {token}. Required. |\n| Accept | application/json |\n",
            "| Accept | application/json |\n| Authorization  | Bearer {token}. Required. |\n",
        )]),
        None,
    ),
];

#[test]
fn exactly_what_was_edited_is_told() {
    let Some(folder) = std::env::var_os("GRAPH_REFERENCE") else {
        return;
    };
    let read = || {
        corpus::read(Path::new(&folder))
            .expect("there are pages")
            .value
    };
    let old = snapshot(read());
    let new = snapshot(edited(&read()));
    let changes = differences(&old, &new, &Selection::default()).expect("nothing is selected");
    let found = changes.iter().flat_map(|it| &it.changes);
    let found: BTreeMap<String, Verdict> = found
        .map(|it| (it.subject.to_string(), it.verdict))
        .collect();
    let expected = CASES.iter().filter_map(|(_, _, told)| *told);
    let expected: BTreeMap<String, Verdict> = expected
        .map(|(subject, verdict)| (subject.to_owned(), verdict))
        .collect();
    assert_eq!(
        found,
        expected,
        "{}",
        codegen::report::human_changes(&changes)
    );
    assert_eq!(expected.len(), 20);
    let lines: usize = changes.iter().map(|it| it.changes.len()).sum();
    assert_eq!(lines, 20);
}

fn edited(corpus: &Corpus) -> Corpus {
    let files = corpus.files();
    let mut files: BTreeMap<String, String> = files
        .map(|(path, text)| (path.to_string(), text.to_owned()))
        .collect();
    let take = |files: &mut BTreeMap<String, String>, path: &str| {
        files
            .remove(path)
            .unwrap_or_else(|| panic!("there is no {path}"))
    };
    // Copies are made of what was there before.
    let originals = files.clone();
    for (page, edit, _) in CASES {
        let path = format!("v1.0/{page}");
        match edit {
            Remove => drop(take(&mut files, &path)),
            Move(to) => {
                let text = take(&mut files, &path);
                files.insert(format!("v1.0/{to}"), text);
            }
            Copy(from, edits) => {
                let from = originals.get(&format!("v1.0/{from}"));
                let text = replaced(page, from.expect("the page is there"), edits);
                files.insert(path, text);
            }
            Replace(edits) => {
                let text = take(&mut files, &path);
                files.insert(path, replaced(page, &text, edits));
            }
            WithoutLine(begin) => {
                let text = take(&mut files, &path);
                let lines = text.split_inclusive('\n');
                let kept: String = lines.filter(|line| !line.starts_with(begin)).collect();
                assert_eq!(
                    text.lines().count(),
                    kept.lines().count() + 1,
                    "{page}: {begin}"
                );
                files.insert(path, kept);
            }
        }
    }
    let is_edited = |path: &str| CASES.iter().any(|(page, ..)| path.ends_with(page));
    let mut corpus = Corpus::default();
    for (path, text) in &files {
        let is_call = path.starts_with("v1.0/api/") && !is_edited(path);
        match is_call {
            true => corpus.insert(path, &reordered(text)),
            false => corpus.insert(path, text),
        }
    }
    corpus
}

/// A page whose sections about permissions and about the response stand behind the next ones.
fn reordered(text: &str) -> String {
    let mut sections: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        match sections.last_mut() {
            Some(section) if !line.starts_with("## ") => section.push_str(line),
            _ => sections.push(line.to_owned()),
        }
    }
    for title in ["## Permissions", "## Response"] {
        let found = sections.iter().position(|it| it.starts_with(title));
        if let Some(at) = found
            && at + 1 < sections.len()
        {
            sections[at + 1].push('\n');
            sections.swap(at, at + 1);
        }
    }
    sections.concat()
}

fn replaced(page: &str, text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "not once on {page}: {from}");
        text.replacen(from, to, 1)
    })
}

fn snapshot(corpus: Corpus) -> Snapshot {
    let understood = codegen::understand_corpus(Read {
        value: corpus,
        diagnostics: Vec::new(),
    });
    Snapshot {
        schemas: understood.schemas,
        places: understood.places,
        corpus: understood.corpus,
        ..Snapshot::default()
    }
}
