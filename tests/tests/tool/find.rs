//! Finding calls by URL, as people start the tool.

use std::path::Path;

use tests::binary::{Codegen, Run};
use tests::folder::Folder;
use tests::{files, page, workspace};

/// What is found in the pages that the workspace keeps.
fn found(url: &str) -> Run {
    Codegen::find(url, &workspace::path("docs-src")).run()
}

/// What is found for a call that everybody looks for first.
const ASSIGN_LICENSE: &str = "\
POST v1.0 /users/{id}/assignLicense
  call: graph.users().by_id(\"adele@contoso.com\").assign_license(AssignLicense { … })
  arguments: add_licenses, remove_licenses
  operation: v1_0::operations::USER_ASSIGN_LICENSE
  work or school account: User.ReadWrite.All, or Directory.ReadWrite.All
  personal account: not supported
  application: User.ReadWrite.All, or Directory.ReadWrite.All
  page: https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0
";

#[test]
fn a_url_is_found_as_it_is_pasted() {
    for url in [
        "https://graph.microsoft.com/v1.0/users/adele@contoso.com/assignLicense",
        "POST /v1.0/users/adele%40contoso.com/assignLicense HTTP/1.1",
        "graph.microsoft.com/v1.0/users('adele@contoso.com')/assignlicense/",
    ] {
        let run = found(url);
        assert_eq!(
            (run.stdout.as_str(), run.stderr.as_str()),
            (ASSIGN_LICENSE, ""),
            "{url}"
        );
        assert_eq!(run.status, Some(0), "{url}");
    }
}

/// The lines of an output that tell calls.
fn calls(run: &Run) -> Vec<&str> {
    let lines = run.stdout.lines();
    lines
        .filter_map(|line| line.strip_prefix("  call: "))
        .collect()
}

#[test]
fn every_call_of_a_path_is_found() {
    let run = found("/me?$select=id,mail");
    assert_eq!(
        calls(&run),
        [
            "graph.me().get().query(\"$select\", \"id,mail\")",
            "graph.me().update(&user).query(\"$select\", \"id,mail\")",
        ]
    );
    let run = found("/users/{id}/assignLicense");
    let versions: Vec<&str> = run
        .stdout
        .lines()
        .filter(|line| line.starts_with("POST"))
        .collect();
    assert_eq!(
        versions,
        [
            "POST v1.0 /users/{id}/assignLicense",
            "POST beta /users/{id}/assignLicense"
        ]
    );
}

#[test]
fn what_no_method_calls_has_near_ones() {
    let run = found("PUT /users/7/assignLicence");
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(run.status, Some(1));
    assert_eq!(lines[0], "No method calls PUT /users/7/assignLicence.");
    assert_eq!(
        lines[2],
        "  POST v1.0 /users/{id}/assignLicense: graph.users().by_id(id).assign_license(AssignLicense { … })"
    );
    assert_eq!(
        lines.last().copied(),
        Some(
            "The client has no method for it; call it by a route: graph.route().literal(\"users\").key(\"7\")\
             .literal(\"assignLicence\").request::<Json>(Method::PUT)"
        )
    );
}

#[test]
fn what_no_method_calls_has_a_route() {
    let users = "graph.route().literal(\"users\")";
    let call = ".request::<Json>(Method::GET)";
    for (path, steps) in [
        (
            "/users(mail='adele@contoso.com')",
            ".alternate_key(&[(\"mail\", \"adele@contoso.com\", true)])",
        ),
        (
            "/users/{id}/badge(side={side})",
            ".key(id).function(\"badge\", &[(\"side\", side, false)])",
        ),
        (
            "/users/7/shelf:/a b/c.txt:/lid",
            ".key(\"7\").literal(\"shelf\").item_path(\"a b/c.txt\").literal(\"lid\")",
        ),
    ] {
        let run = found(path);
        let route =
            format!("The client has no method for it; call it by a route: {users}{steps}{call}");
        assert_eq!(run.stdout.lines().last(), Some(route.as_str()), "{path}");
        assert_eq!(run.status, Some(1), "{path}");
    }
}

#[test]
fn a_method_may_be_a_word_of_its_own() {
    let docs = workspace::path("docs-src");
    let url = "/v1.0/users/adele@contoso.com/assignLicense";
    let run = Codegen::find("POST", Path::new(url)).path(&docs).run();
    assert_eq!(run.stdout, ASSIGN_LICENSE);
}

#[test]
fn what_is_no_question_shows_how_to_ask() {
    let docs = workspace::path("docs-src");
    let questions = [
        (Codegen::find("/me", &docs).path(&docs), "one folder"),
        (
            Codegen::find("send a mail", &docs),
            "`send a mail` is neither a URL nor a word",
        ),
        (
            Codegen::find("TAKE /users", &docs),
            "`TAKE /users` is neither a URL nor a word",
        ),
    ];
    for (question, message) in questions {
        let run = question.run();
        assert_eq!(
            (run.status, run.stdout.as_str()),
            (Some(2), ""),
            "{message}"
        );
        assert!(run.stderr.contains(message), "{}", run.stderr);
        let usage = "codegen find [METHOD] <URL> [DOCS]\n";
        assert!(run.stderr.contains(usage), "{}", run.stderr);
    }
}

#[test]
fn the_calls_that_end_with_a_word_are_listed() {
    let run = found("post ASSIGNLICENSE()");
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(
        lines[..4],
        [
            "The calls that end with `ASSIGNLICENSE`:",
            "  POST v1.0 /me/assignLicense: graph.me().assign_license(AssignLicense { … })",
            "  POST v1.0 /groups/{id}/assignLicense: graph.groups().by_id(id).assign_license(AssignLicense { … })",
            "  POST v1.0 /users/{id}/assignLicense: graph.users().by_id(id).assign_license(AssignLicense { … })",
        ]
    );
    assert!(lines[4].starts_with("  POST beta /me/assignLicense: "));
    assert_eq!(run.status, Some(0));
    // The namespace of a cast may be left out.
    let run = found("group");
    assert!(run.stdout.contains("/memberOf/microsoft.graph.group: "));
    let run = found("assignLicence");
    let expected = "No call ends with `assignLicence`.\nThe nearest words: `assignLicense`";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
    assert_eq!(run.status, Some(1));
    // Placeholders and keys are no words.
    assert_eq!(found("DELETE users").status, Some(1));
}

#[test]
fn a_path_that_no_page_documents_is_found_and_says_so() {
    let said = "  no page documents this path; operation, permissions and page are those of POST \
                /users/{id}/reprocessLicenseAssignment";
    let run = found("POST /v1.0/me/reprocessLicenseAssignment");
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(
        lines[1..3],
        ["  call: graph.me().reprocess_license_assignment()", said]
    );
    assert_eq!(run.status, Some(0));
    let run = found("POST /v1.0/users/7/reprocessLicenseAssignment");
    assert!(!run.stdout.contains("no page documents"), "{}", run.stdout);
}

#[test]
fn a_batch_is_what_sends_many_calls() {
    for url in ["POST https://graph.microsoft.com/v1.0/$batch", "$batch"] {
        let run = found(url);
        assert!(run.stdout.contains("Batch::new(&client)"), "{}", run.stdout);
        assert_eq!(run.status, Some(0), "{url}");
    }
    assert_eq!(found("GET /$batch").status, Some(1));
}

#[test]
fn quotes_anchors_and_plus_signs_are_read_as_they_are_meant() {
    for (pasted, call) in [
        (
            "GET /me?$search=\"x\"",
            "graph.me().get().query(\"$search\", \"\\\"x\\\"\")",
        ),
        ("'GET /me'", "graph.me().get()"),
        ("GET /me#response", "graph.me().get()"),
        (
            "GET /users/adele_fabrikam.com#EXT#@contoso.com",
            "graph.users().by_id(\"adele_fabrikam.com#EXT#@contoso.com\").get()",
        ),
        (
            "GET /users/a+b@c.d?$filter=city+eq+'%2B'",
            "graph.users().by_id(\"a+b@c.d\").get().query(\"$filter\", \"city eq '+'\")",
        ),
    ] {
        let run = found(pasted);
        assert_eq!(calls(&run), [call], "{pasted}");
    }
}

#[test]
fn a_folder_may_be_called_find() {
    let above = Folder::new();
    page::write(&above.join("find"));
    let out = Folder::new();
    let mut command = Codegen::new(Path::new("./find")).out(&out).command();
    let status = command
        .current_dir(above.path())
        .output()
        .map(|output| output.status.code());
    assert!(matches!(status, Ok(Some(0))), "{status:?}");
    assert!(files::read(&out).contains_key("src/lib.rs"));
}

#[test]
fn nothing_is_found_where_nothing_can_be_read() {
    let folder = Folder::new();
    let run = Codegen::find("/users", &folder.join("nowhere")).run();
    assert_eq!((run.status, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
}

#[test]
fn what_a_call_cannot_do_without_is_an_argument() {
    let pages = workspace::path("tests/golden/quirks/content-types/input");
    let found = |url: &str| {
        let run = Codegen::find(url, &pages).run();
        calls(&run).join("\n")
    };
    assert_eq!(
        found("/letters/view?Until=2, 3&$top=5"),
        "graph.letters().view().list(from, \"2, 3\").query(\"$top\", \"5\")"
    );
    assert_eq!(
        found("/letters/view?from=1&until=2"),
        "graph.letters().view().list(\"1\", \"2\")"
    );
}
