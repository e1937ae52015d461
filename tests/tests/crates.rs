//! The crates of the golden cases compile without a warning, and their own tests pass.
//!
//! The cases are small, and full of what pages do wrong: what holds for them holds for crates of people's own pages.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::fs;
use std::path::Path;

use codegen::output::sync;
use tests::binary::cargo;
use tests::{files, workspace};

/// The groups of golden cases that are compiled.
const GROUPS: &[&str] = &["crates", "quirks"];

#[test]
fn crates_of_other_pages_compile_and_pass_their_tests() {
    // Kept between runs: what is compiled once stays compiled.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("crates");
    let mut names = Vec::new();
    for group in GROUPS {
        let cases = fs::read_dir(workspace::path("tests/golden").join(group)).unwrap();
        for case in cases {
            let case = case.unwrap();
            let name = format!("{group}-{}", case.file_name().to_str().unwrap());
            write(&case.path().join("input"), &folder, &name);
            names.push(name);
        }
    }
    names.sort();
    let lock = workspace::path("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {names:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    files::write_if_changed(&folder, "Cargo.toml", &manifest);
    let output = cargo()
        .args([
            "test",
            "--workspace",
            "--offline",
            "--quiet",
            "--no-fail-fast",
        ])
        // Without the transport: the tests send nothing, and it is most of what would be compiled.
        .args(["--no-default-features", "--features", &features(&names)])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .current_dir(&folder)
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{shown}\n{stderr}");
    // Each crate runs its examples; the ones without any still have the test that changes values.
    let ran = shown.matches("test result: ok.").count();
    assert!(ran >= names.len(), "{ran} of {}: {shown}", names.len());
}

fn features(names: &[String]) -> String {
    let of = |name: &String| {
        let beta = name == "quirks-versions";
        let beta = beta.then(|| format!(",{name}/beta"));
        format!("{name}/v1_0{}", beta.unwrap_or_default())
    };
    names.iter().map(of).collect::<Vec<_>>().join(",")
}

/// Writes the crate of some pages under a name of its own; the library keeps the name that its tests know.
fn write(docs: &Path, folder: &Path, name: &str) {
    let understood = codegen::understand(docs).unwrap();
    let graph_core = workspace::path("codegen/graph-core");
    let printed = codegen::print(&understood, graph_core.to_str().unwrap()).unwrap();
    let mut tree = printed.tree;
    let manifest = tree.files.get_mut("Cargo.toml").unwrap();
    *manifest = manifest
        .replace("name = \"generated\"", &format!("name = \"{name}\""))
        .replace("[lib]\n", "[lib]\nname = \"generated\"\n");
    sync(&tree, &folder.join(name), false).unwrap();
}
