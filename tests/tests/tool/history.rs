//! The pages of this workspace against their own history, in a repository that a test makes of them.

use std::path::Path;
use std::process::{Command, Output};

use tests::binary::program;
use tests::folder::Folder;
use tests::{files, page, workspace};

/// A repository with three commits: pages as they were, as they are, and one of them split into two.
fn repository() -> Folder {
    let folder = Folder::new();
    git(&folder, &["init", "-q"]);
    for (name, content) in files::read(&workspace::path("docs-src")) {
        files::write(&folder, &format!("docs-src/{name}"), content);
    }
    let user = "v1.0/resources/user.md";
    let mail = "v1.0/api/user-sendmail.md";
    let licences = "v1.0/api/user-reprocesslicenseassignment.md";
    let now = text(&folder, user);
    let before =
        without_line(&now, "|mobilePhone|").replace("  \"mobilePhone\": \"string\",\n", "");
    let one_less = text(&folder, licences);
    write(&folder, user, &before);
    std::fs::remove_file(folder.join("docs-src").join(licences)).expect("the page is there");
    commit(&folder);
    write(&folder, user, &now);
    write(&folder, licences, &one_less);
    for (name, content) in files::read(&workspace::path("generated/schema")) {
        files::write(&folder, &format!("generated/schema/{name}"), content);
    }
    files::write(&folder, "generated/Cargo.toml", "");
    commit(&folder);
    let of_both = text(&folder, mail);
    let line = "POST /users/{id | userPrincipalName}/sendMail";
    write(&folder, mail, &without_line(&of_both, line));
    let (head, _) = of_both
        .split_once("## Examples")
        .expect("there are examples");
    write(
        &folder,
        "v1.0/api/user-sendmail-users.md",
        &without_line(head, "POST /me/sendMail"),
    );
    commit(&folder);
    folder
}

#[test]
fn what_was_added_to_the_pages_is_told() {
    let folder = repository();
    let told = diff(&folder, &["HEAD~2:docs-src", "HEAD~1:docs-src"]);
    let expected = "New:
  POST /users/{id}/reprocessLicenseAssignment: is new
      v1.0/api/user-reprocesslicenseassignment.md:29
  microsoft.graph.user/mobilePhone: is new
      v1.0/resources/user.md:75

v1.0: 2 changes, 2 new
beta: nothing has changed
";
    assert_eq!(out(&told), expected);
    assert!(told.status.success());
    // The same bytes again, and the same from the work tree.
    let again = diff(&folder, &["HEAD~2:docs-src", "HEAD~1:docs-src/"]);
    assert_eq!(out(&again), expected);
    // What is gone breaks programs.
    let back = diff(
        &folder,
        &["--exit-code", "HEAD~1:docs-src", "HEAD~2:docs-src"],
    );
    assert!(
        out(&back).contains("v1.0: 2 changes, 2 breaking at compile time"),
        "{back:?}"
    );
    assert_eq!(back.status.code(), Some(1));
    let of_selection = [
        "--include",
        "/subscribedSkus/**",
        "HEAD~1:docs-src",
        "HEAD~2:docs-src",
    ];
    let selected = diff(&folder, &of_selection);
    assert!(
        out(&selected).starts_with("v1.0: nothing has changed\n"),
        "{selected:?}"
    );
}

#[test]
fn the_selection_of_the_file_counts() {
    let folder = repository();
    files::write(
        &folder,
        "codegen.toml",
        "include = [\"/subscribedSkus/**\"]\n",
    );
    let sides = ["HEAD~1:docs-src", "HEAD~2:docs-src"];
    let nothing = "v1.0: nothing has changed\nbeta: nothing has changed\nOnly what concerns the selected calls was compared.\n";
    assert_eq!(out(&diff(&folder, &sides)), nothing);
    files::write(&folder, "other.toml", "");
    let other = diff(&folder, &["--config=other.toml", sides[0], sides[1]]);
    assert!(out(&other).contains("v1.0: 2 changes"), "{other:?}");
}

#[test]
fn a_page_that_is_split_is_no_change() {
    let folder = repository();
    let nothing = "v1.0: nothing has changed\nbeta: nothing has changed\n";
    assert_eq!(
        out(&diff(&folder, &["HEAD~1:docs-src", "HEAD:docs-src"])),
        nothing
    );
    assert_eq!(out(&diff(&folder, &["HEAD:docs-src", "docs-src"])), nothing);
}

#[test]
fn a_client_and_a_schema_are_sides() {
    let folder = repository();
    let nothing = "v1.0: nothing has changed\nbeta: nothing has changed\n";
    let client = diff(&folder, &["HEAD:generated", "HEAD~1:docs-src"]);
    assert_eq!(out(&client), nothing);
    let schema = diff(&folder, &["HEAD:generated/schema/beta.json", "generated"]);
    assert_eq!(out(&schema), "beta: nothing has changed\n");
    let json = diff(&folder, &["--format=json", "generated", "HEAD~2:docs-src"]);
    let json: serde_json::Value = serde_json::from_str(out(&json)).expect("it is JSON");
    assert_eq!(json[0]["version"], "v1.0");
    assert_eq!(json[0]["verdict"], "breaksCompilation");
    assert_eq!(json[0]["changes"][0]["change"], "removed");
    let one = &["generated/schema/v1_0.json", "generated/schema/beta.json"];
    assert!(failed(&folder, one).contains("no version of the API in common"));
    let beta = diff(&folder, &["--api-version=beta", "docs-src", "generated"]);
    assert_eq!(out(&beta), "beta: nothing has changed\n");
    let changelog = diff(&folder, &["--changelog", "docs-src", "generated"]);
    assert_eq!(
        out(&changelog),
        "Nothing that a program notices has changed.\n"
    );
}

#[test]
fn a_method_that_makes_another_call_is_told() {
    let folder = Folder::new();
    let page = "# lamp: use\n\nNamespace: microsoft.graph\n\nTell it.\n\n## HTTP request\n\n```http\n\
                GET /lamps/getUse(period='{period_value}')\nGET /lamps/getUse(date={date_value})\n```\n\n\
                ## Response\n\nGives `302 Found`.\n\n## Example\n\n```http\n\
                GET https://graph.microsoft.com/v1.0/lamps/getUse(period='D7')\n```\n";
    let other = page.replace("period='{period_value}'", "period={period}");
    for (side, page) in [("old", page), ("new", &other)] {
        page::write(&folder.join(side));
        files::write(&folder, &format!("{side}/v1.0/api/lamp-use.md"), page);
    }
    let told = diff(&folder, &["old", "new"]);
    let expected = "GET /lamps/getUse(period='{period}'): the method that made this call, graph.lamps().get_use, \
                    makes another one now: GET /lamps/getUse(date={date})";
    assert!(out(&told).contains(expected), "{}", out(&told));
}

#[test]
fn values_that_are_taken_for_others_are_told() {
    let folder = Folder::new();
    let page = |first: &str, second: &str| {
        format!(
            "# lamp: use\n\nNamespace: microsoft.graph\n\nTell it.\n\n## HTTP request\n\n```http\n\
             GET /lamps/getUse?{first}={{{first}}}&{second}={{{second}}}\n```\n\n## Response\n\nGives `302 Found`.\n"
        )
    };
    for (side, page) in [("old", page("from", "to")), ("new", page("to", "from"))] {
        page::write(&folder.join(side));
        files::write(&folder, &format!("{side}/v1.0/api/lamp-use.md"), page);
    }
    let told = diff(&folder, &["old", "new"]);
    let expected = "GET /lamps/getUse: graph.lamps().get_use().get takes to, from by position now; before, from, to";
    assert!(out(&told).contains(expected), "{}", out(&told));
    assert!(
        out(&told).contains("1 breaking at run time"),
        "{}",
        out(&told)
    );
}

#[test]
fn what_is_no_snapshot_is_said_so() {
    let folder = repository();
    files::write(&folder, "broken.json", "{ \"version\": \"v1.0\"");
    files::write(&folder, "empty/readme.txt", "");
    for (named, expected) in [
        ("nowhere", "there is no nowhere"),
        ("nowhere:docs-src", "nowhere"),
        ("-x:docs-src", "there is no -x:docs-src"),
        ("HEAD:nowhere", "nowhere"),
        ("HEAD:docs-src/v1.0", "holds no version folder"),
        ("broken.json", "broken.json is not a schema that"),
        ("empty", "empty"),
    ] {
        let said = failed(&folder, &["--", named, "docs-src"]);
        assert!(said.contains(expected), "{named}: {said}");
    }
}

fn diff(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(program("codegen"));
    let command = command.arg("diff").args(arguments).current_dir(folder);
    command.output().expect("the tool can be started")
}

/// What a run says that fails.
fn failed(folder: &Path, arguments: &[&str]) -> String {
    let output = diff(folder, arguments);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("it is UTF-8")
}

fn text(folder: &Path, page: &str) -> String {
    let text = std::fs::read_to_string(folder.join("docs-src").join(page));
    text.expect("the page is there")
}

fn write(folder: &Path, page: &str, text: &str) {
    files::write(folder, &format!("docs-src/{page}"), text);
}

/// A text without the one line that begins so.
fn without_line(text: &str, begin: &str) -> String {
    let lines = text.split_inclusive('\n');
    let kept: String = lines.filter(|line| !line.starts_with(begin)).collect();
    assert_eq!(kept.lines().count() + 1, text.lines().count(), "{begin}");
    kept
}

fn commit(folder: &Path) {
    git(folder, &["add", "."]);
    git(folder, &["commit", "-qm", "Change pages"]);
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder);
    command.args([
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@b.example",
        "-c",
        "core.autocrlf=false",
    ]);
    let output = command
        .args(arguments)
        .output()
        .expect("git can be started");
    assert!(output.status.success(), "{output:?}");
}
