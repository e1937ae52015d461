//! The commands that fetch the public documentation, tried on a repository of the same layout.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::path::Path;
use std::process::Command;

use codegen::corpus::CHECKOUT;
use tests::folder::Folder;
use tests::{files, page, workspace};

/// Runs commands of a shell.
fn sh(folder: &Path, commands: &str) -> String {
    let output = Command::new("sh")
        .args(["-ec", commands])
        .current_dir(folder)
        // Whatever the one who runs the tests has chosen does not count.
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    String::from_utf8(output.stdout).unwrap()
}

/// A repository that lets others choose what they fetch, with the layout of the public one.
fn remote(folder: &Path) {
    let work = folder.join("work");
    page::write(&work.join("api-reference"));
    for name in [
        "README.md",
        "concepts/overview.md",
        "concepts/images/logo.png",
        "api-reference/v1.0/images/lamp.png",
        "api-reference/v1.0/includes/permissions/lamp-get-permissions.md",
        "api-reference/v1.0/includes/snippets/csharp/lamp-get-csharp-snippets.md",
        "api-reference/v1.0/toc/toc.yml",
        "api-reference/beta/api/lamp-list.md",
        "api-reference/beta/includes/snippets/java/lamp-list-java-snippets.md",
        "api-reference/includes/beta-disclaimer.md",
        "api-reference/includes/snippets/snippets-sdk-documentation-link.md",
    ] {
        files::write(&work, name, format!("# {name}\n"));
    }
    sh(
        &work,
        "git init -q\n\
         git add .\n\
         git -c user.name=a -c user.email=a@b.example commit -qm Begin\n\
         git clone -q --bare . ../remote.git\n\
         git -C ../remote.git config uploadpack.allowFilter true",
    );
}

#[test]
fn the_checkout_has_the_pages_and_nothing_else() {
    let folder = Folder::new();
    remote(&folder);
    let url = "https://github.com/microsoftgraph/microsoft-graph-docs-contrib";
    assert!(CHECKOUT.contains(&format!(" {url}\n")), "{CHECKOUT}");
    let local = format!("file://{}/remote.git", folder.display());
    let commands = CHECKOUT.replace(url, &format!("{local} microsoft-graph-docs-contrib"));
    sh(&folder, &commands);
    let clone = folder.join("microsoft-graph-docs-contrib");
    let names = files::read(&clone).into_keys();
    let names: Vec<String> = names.filter(|name| !name.starts_with(".git/")).collect();
    let expected = [
        "api-reference/beta/api/lamp-list.md",
        "api-reference/includes/beta-disclaimer.md",
        "api-reference/v1.0/api/lamp-get.md",
        "api-reference/v1.0/includes/permissions/lamp-get-permissions.md",
        "api-reference/v1.0/resources/lamp.md",
    ];
    assert_eq!(names, expected);
    let missing = sh(&clone, "git rev-list --objects --all --missing=print");
    let missing = missing.lines().filter(|line| line.starts_with('?')).count();
    // Of the others, the README alone was fetched, because a sparse clone begins with the files of the top.
    assert_eq!(missing, 7, "what is not needed is not fetched, either");
    let understood = codegen::understand(&clone.join("api-reference")).unwrap();
    assert_eq!(understood.account.pages, 3, "{}", understood.account);
}

#[test]
fn the_readme_shows_these_commands() {
    let readme = std::fs::read_to_string(workspace::path("README.md")).unwrap();
    assert!(readme.contains(CHECKOUT));
}
