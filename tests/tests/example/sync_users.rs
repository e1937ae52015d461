use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::folder::Folder;
use tests::server::{Answer, Request, Server};

use crate::{Program, TOKEN, line, text};

const PROGRAM: Program = Program("sync_users");
/// The request that reads everything.
const ALL: &str = "GET /v1.0/users/delta?$select=id,displayName,userPrincipalName,accountEnabled";

/// A folder with a state file, which is not there yet.
struct Copy {
    folder: Folder,
    file: PathBuf,
}

impl Copy {
    fn new() -> Self {
        let folder = Folder::new();
        let file = folder.join("users.json");
        Self { folder, file }
    }

    /// The output of a successful run.
    fn updated(&self, server: &Server) -> String {
        let output = PROGRAM.against(server, &[&self.file]);
        assert_eq!(text(&output.stderr), "");
        assert_eq!(output.status.code(), Some(0));
        text(&output.stdout).to_owned()
    }

    /// The message of a run that fails. The folder must stay as it was.
    fn refused(&self, server: &Server) -> String {
        let before = contents(&self.folder);
        let output = PROGRAM.against(server, &[&self.file]);
        assert_eq!(text(&output.stdout), "");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(contents(&self.folder), before);
        text(&output.stderr).to_owned()
    }

    /// The stored link, without the address of the server, and the stored names.
    fn stored(&self, url: &str) -> (String, Vec<String>) {
        // Nothing is left beside it.
        assert_eq!(contents(&self.folder).len(), 1);
        let state = fs::read_to_string(&self.file).unwrap();
        assert!(!state.contains(TOKEN), "{state}");
        let state: Value = serde_json::from_str(&state).unwrap();
        let link = state["delta_link"].as_str().unwrap();
        let link = link.strip_prefix(url).unwrap().to_owned();
        let users = state["users"].as_object().unwrap();
        let names = users.values().map(|it| it["displayName"].as_str().unwrap());
        (link, names.map(str::to_owned).collect())
    }
}

fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = files.map(|it| it.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// A page of users that leads to another page.
fn page(next: &str, users: &Value) -> Answer {
    let page = json!({"@odata.nextLink": next, "value": users});
    Answer::new("200 OK", page.to_string())
}

/// The last page of a round.
fn last_page(delta: &str, users: &Value) -> Answer {
    let page = json!({"@odata.deltaLink": delta, "value": users});
    Answer::new("200 OK", page.to_string())
}

fn user(id: &str, name: &str) -> Value {
    // An undocumented property and a `null` have to survive as well.
    json!({"id": id, "displayName": name, "accountEnabled": null, "badge": {"number": 7}})
}

fn removed(id: &str) -> Value {
    json!({"id": id, "@removed": {"reason": "changed"}})
}

fn error(status: &str, code: &str) -> Answer {
    let error = json!({"error": {"code": code, "message": "It failed."}});
    Answer::new(status, error.to_string())
}

fn lines(requests: &[Request]) -> Vec<String> {
    requests
        .iter()
        .map(|request| {
            assert_eq!(request.header("content-type"), None);
            assert!(request.body.is_empty());
            line(request)
        })
        .collect()
}

/// All users, on one page: Adele and Ben.
fn first_round(url: &str) -> Answer {
    let delta = format!("{url}/v1.0/users/delta?$deltatoken=one");
    last_page(&delta, &json!([user("1", "Adele"), user("2", "Ben")]))
}

#[test]
fn it_reads_everything_and_then_what_has_changed() {
    let server = Server::answering_in_turn(|url| {
        let link = |token: &str| format!("{url}/v1.0/users/delta?{token}");
        vec![
            page(
                &link("$skiptoken=a"),
                &json!([user("1", "Adele"), user("2", "Ben")]),
            ),
            last_page(
                &link("$deltatoken=b%2Bc"),
                &json!([user("3", "Cleo \"C\" Ü"), removed("4")]),
            ),
            page(
                &link("$skiptoken=d"),
                &json!([user("1", "Adele Vance"), removed("3")]),
            ),
            last_page(
                &link("$deltatoken=e"),
                &json!([user("2", "Ben"), user("5", "Eve")]),
            ),
        ]
    });
    let copy = Copy::new();
    assert_eq!(
        copy.updated(&server),
        "added 1 \"Adele\"\nadded 2 \"Ben\"\nadded 3 \"Cleo \\\"C\\\" Ü\"\n\
         3 users: 3 added, 0 changed, 0 removed\n"
    );
    let names = ["Adele", "Ben", "Cleo \"C\" Ü"].map(str::to_owned).to_vec();
    let link = "/v1.0/users/delta?$deltatoken=b%2Bc".to_owned();
    assert_eq!(copy.stored(&server.url()), (link, names));

    assert_eq!(
        copy.updated(&server),
        "changed 1 \"Adele Vance\"\nadded 5 \"Eve\"\nremoved 3 \"Cleo \\\"C\\\" Ü\"\n\
         3 users: 1 added, 1 changed, 1 removed\n"
    );
    let names = ["Adele Vance", "Ben", "Eve"].map(str::to_owned).to_vec();
    let link = "/v1.0/users/delta?$deltatoken=e".to_owned();
    assert_eq!(copy.stored(&server.url()), (link, names));

    assert_eq!(
        lines(&server.requests()),
        [
            ALL,
            "GET /v1.0/users/delta?$skiptoken=a",
            "GET /v1.0/users/delta?$deltatoken=b%2Bc",
            "GET /v1.0/users/delta?$skiptoken=d",
        ]
    );
}

#[test]
fn it_waits_until_the_service_has_time() {
    let server = Server::answering_in_turn(|url| {
        vec![
            page(
                &format!("{url}/v1.0/users/delta?$skiptoken=a"),
                &json!([user("3", "Cleo")]),
            ),
            error("429 Too Many Requests", "TooManyRequests").header("Retry-After", "0"),
            first_round(url),
        ]
    });
    let copy = Copy::new();
    let told = copy.updated(&server);
    assert!(
        told.ends_with("3 users: 3 added, 0 changed, 0 removed\n"),
        "{told}"
    );
    let next = "GET /v1.0/users/delta?$skiptoken=a";
    assert_eq!(lines(&server.requests()), [ALL, next, next]);
}

#[test]
fn it_stores_nothing_until_everything_is_read() {
    let server = Server::answering_in_turn(|url| {
        let next = format!("{url}/v1.0/users/delta?$skiptoken=a");
        let half = || page(&next, &json!([user("1", "Adele Vance"), removed("2")]));
        let all_but_the_link = json!({"value": [user("1", "Adele Vance")]});
        let nameless = json!([{"displayName": "Nobody"}]);
        vec![
            // The first run fails and the second one works.
            half(),
            error("500 Internal Server Error", "generalException"),
            first_round(url),
            half(),
            error("403 Forbidden", "Authorization_RequestDenied"),
            half(),
            error("401 Unauthorized", "InvalidAuthenticationToken"),
            Answer::new("200 OK", all_but_the_link.to_string()),
            last_page(&next, &nameless),
            last_page(&next, &json!(["no user"])),
        ]
    });
    let copy = Copy::new();
    let told = copy.refused(&server);
    assert!(told.contains("generalException: It failed."), "{told}");
    assert!(!copy.file.exists());

    copy.updated(&server);
    for parts in [
        ["application: User.Read.All", "grant one of these"],
        ["InvalidAuthenticationToken", "the token is invalid"],
        ["the users could not be read", "no delta link"],
        ["the users could not be read", "has no id"],
        ["the users could not be read", "value[0]"],
    ] {
        let told = copy.refused(&server);
        for part in parts {
            assert!(told.contains(part), "{told}");
        }
        for personal in ["Adele", "Nobody", "skiptoken", "deltatoken"] {
            assert!(!told.contains(personal), "{told}");
        }
    }
    assert_eq!(server.requests().len(), 10);
}

#[test]
fn it_starts_over_when_the_link_has_expired() {
    for expired in [
        error("410 Gone", "whatever"),
        Answer::new("410 Gone", ""),
        error("400 Bad Request", "syncStateNotFound"),
        error("400 Bad Request", "ResyncRequired"),
    ] {
        let server = Server::answering_in_turn(|url| {
            let delta = format!("{url}/v1.0/users/delta?$deltatoken=two");
            vec![
                first_round(url),
                expired,
                last_page(&delta, &json!([user("2", "Ben"), user("3", "Cleo")])),
            ]
        });
        let copy = Copy::new();
        copy.updated(&server);
        assert_eq!(
            copy.updated(&server),
            "added 3 \"Cleo\"\nremoved 1 \"Adele\"\n2 users: 1 added, 0 changed, 1 removed\n"
        );
        let names = ["Ben", "Cleo"].map(str::to_owned).to_vec();
        let link = "/v1.0/users/delta?$deltatoken=two".to_owned();
        assert_eq!(copy.stored(&server.url()), (link, names));
        let resumed = "GET /v1.0/users/delta?$deltatoken=one";
        assert_eq!(lines(&server.requests()), [ALL, resumed, ALL]);
    }
}

#[test]
fn it_starts_over_only_once_and_only_for_that() {
    let server = Server::answering_in_turn(|url| {
        vec![
            first_round(url),
            error("410 Gone", "resyncRequired"),
            error("410 Gone", "resyncRequired"),
            error("400 Bad Request", "badRequest"),
        ]
    });
    let copy = Copy::new();
    copy.updated(&server);
    let told = copy.refused(&server);
    assert!(told.contains("410 Gone: resyncRequired"), "{told}");
    let told = copy.refused(&server);
    assert!(told.contains("400 Bad Request: badRequest"), "{told}");
    let resumed = "GET /v1.0/users/delta?$deltatoken=one";
    assert_eq!(lines(&server.requests()), [ALL, resumed, ALL, resumed]);
}

#[test]
fn it_follows_no_link_to_another_server() {
    let copy = Copy::new();
    let state = json!({"delta_link": "http://127.0.0.1:9/v1.0/users/delta", "users": {}});
    fs::write(&copy.file, state.to_string()).unwrap();
    let server = Server::answering_in_turn(|url| vec![first_round(url)]);
    let told = copy.refused(&server);
    assert!(told.contains("leads to another server"), "{told}");
    assert!(server.requests().is_empty());
}

#[test]
fn it_overwrites_nothing_that_is_not_a_state_file() {
    let copy = Copy::new();
    fs::write(&copy.file, r#"{"delta_link": null, "users": "Adele"}"#).unwrap();
    let server = Server::answering_in_turn(|url| vec![first_round(url)]);
    let told = copy.refused(&server);
    assert!(told.contains("not a state file, see line 1"), "{told}");
    assert!(!told.contains("Adele"), "{told}");
    assert!(server.requests().is_empty());
}

#[test]
fn it_says_where_it_cannot_write() {
    let copy = Copy::new();
    let file = copy.folder.join("missing").join("users.json");
    let server = Server::answering_in_turn(|url| vec![first_round(url)]);
    let output = PROGRAM.against(&server, &[&file]);
    let told = text(&output.stderr);
    let place = file.display();
    assert!(
        told.starts_with(&format!("cannot write {place}: ")),
        "{told}"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn it_says_what_it_needs() {
    for (arguments, question) in [
        (&[][..], "which state file?\nusage: "),
        (&["one", "two"], "there can be only one state file\nusage: "),
        (&["one"], "GRAPH_TOKEN holds no token\nusage: "),
    ] {
        let output = PROGRAM.command().args(arguments).output().unwrap();
        let told = text(&output.stderr);
        assert!(told.starts_with(question), "{told}");
        assert_eq!(output.status.code(), Some(2));
    }
}

#[test]
fn it_helps() {
    for flag in ["--help", "-h"] {
        let output = PROGRAM.command().arg(flag).output().unwrap();
        let told = text(&output.stdout);
        for part in ["<STATE FILE>", "GRAPH_URL", "application: User.Read.All"] {
            assert!(told.contains(part), "{told}");
        }
        assert_eq!(text(&output.stderr), "");
        assert_eq!(output.status.code(), Some(0));
    }
}
