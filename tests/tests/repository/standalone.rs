//! A client that was committed to a repository of its own builds from a clone of that, and needs nothing of this workspace.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::batch::RUSTFLAGS;
use tests::binary::{Codegen, cargo};
use tests::folder::Folder;
use tests::{files, page, workspace};

/// A repository that a team has, with the documentation beside it.
struct Repository {
    home: PathBuf,
    docs: Folder,
}

impl Repository {
    /// An empty repository. Its folder has the same name in each run, so that what is compiled takes the place of what was
    /// compiled before.
    fn new(name: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        workspace::path(".").hash(&mut hasher);
        let home = format!("codegen-standalone-{:x}-{name}", hasher.finish());
        let home = std::env::temp_dir().join(home);
        let _ = fs::remove_dir_all(&home);
        let repository = Self {
            home,
            docs: page::folder(),
        };
        fs::create_dir_all(repository.work()).unwrap();
        repository.git(&["init", "--quiet"]);
        repository.write(".gitignore", "target\n");
        let lock = fs::read_to_string(workspace::path("Cargo.lock")).unwrap();
        repository.write("Cargo.lock", &lock);
        repository
    }

    fn work(&self) -> PathBuf {
        self.home.join("first")
    }

    fn write(&self, name: &str, text: &str) {
        files::write(&self.work(), name, text);
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=A", "-c", "user.email=a@b.example"]);
        let status = git.args(arguments).current_dir(self.work()).status();
        assert!(status.unwrap().success(), "{arguments:?}");
    }

    /// Prints a client in the repository.
    fn print(&self, arguments: &[&str]) -> String {
        let mut codegen = Codegen::new(&self.docs).in_folder(&self.work());
        for argument in arguments {
            codegen = codegen.arg(argument);
        }
        let run = codegen.run();
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        run.stderr
    }

    /// Commits everything, clones it to another folder, removes the first one, and runs all tests of the clone.
    fn test_clone(self, arguments: &[&str]) -> String {
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "-m", "A client"]);
        self.git(&["clone", "--quiet", ".", "../second"]);
        fs::remove_dir_all(self.work()).unwrap();
        let clone = self.home.join("second");

        let places = [
            workspace::path("."),
            self.home.clone(),
            self.docs.to_path_buf(),
        ];
        // The places that Git notes for itself are none of the client's.
        let mut committed = files::read(&clone);
        committed.retain(|name, _| !name.starts_with(".git/"));
        assert!(committed.len() > 20, "{:?}", committed.keys());
        for (name, content) in committed {
            let text = String::from_utf8(content).unwrap();
            for place in &places {
                assert!(!text.contains(place.to_str().unwrap()), "{name}");
            }
        }
        // Only what is built here, because packages for other systems may not have been fetched.
        let tree = ["tree", "--workspace", "--prefix=none"];
        let packages = run(&clone, &[&tree, arguments].concat());
        assert!(packages.contains("graph-core v"), "{packages}");
        for line in packages.lines() {
            let places = line.split(['(', ')']).map(Path::new);
            let mut places = places.filter(|place| place.is_absolute());
            assert!(places.all(|place| place.starts_with(&clone)), "{line}");
        }

        let test = ["test", "--workspace", "--quiet"];
        let said = run(&clone, &[&test, arguments].concat());
        let _ = fs::remove_dir_all(&self.home);
        said
    }
}

/// Runs cargo without a network. What has been compiled for other tests of printed crates is not compiled again.
fn run(folder: &Path, arguments: &[&str]) -> String {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("batches/target");
    let output = cargo()
        .args(arguments)
        .arg("--offline")
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("CARGO_PROFILE_DEV_INCREMENTAL", "false")
        .env("RUSTFLAGS", RUSTFLAGS)
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

const PASSED: &str = "test result: ok. ";

#[test]
fn a_crate_is_a_repository() {
    let repository = Repository::new("root");
    repository.print(&["--out=."]);
    // Without the transport: the tests send nothing, and it is most of what would be compiled.
    let said = repository.test_clone(&["--no-default-features", "--features=v1_0"]);
    assert_eq!(said.matches(PASSED).count(), 1, "{said}");
}

const PROGRAM: &str = r#"//! A program.

use my_graph::v1_0::Graph;
use my_graph::http::{Request, Response};
use my_graph::{Bytes, Client, SecretString};

fn main() {}

#[test]
fn a_lamp_is_asked_for() {
    let transport = |_: Request<Bytes>| Ok(Response::new(Bytes::new()));
    let client = Client::builder(SecretString::from("token")).transport(transport);
    let client = client.build().unwrap();
    let request = Graph::new(&client).lamps().by_id("7").get().into_http().unwrap();
    assert!(request.uri().path().ends_with("/lamps/7"));
}
"#;

#[test]
fn a_crate_lies_beside_the_program_that_uses_it() {
    let repository = Repository::new("program");
    repository.write(
        "Cargo.toml",
        "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\n\
         my-graph = { path = \"clients/graph\", default-features = false, features = [\"v1_0\"] }\n",
    );
    repository.write("src/main.rs", PROGRAM);
    repository.write(
        "codegen.toml",
        "name = \"my-graph\"\nout = \"clients/graph\"\nprose = false\ninclude = [\"/lamps/**\"]\n",
    );
    for (kind, page) in [("api", page::OPERATION), ("resources", page::TYPE)] {
        let torch = page.replace("lamp", "torch");
        files::write(&repository.docs, &format!("v1.0/{kind}/torch.md"), torch);
    }
    repository.print(&[]);
    let models = repository.work().join("clients/graph/src/v1_0/models");
    assert!(models.join("lamp.rs").exists() && !models.join("torch.rs").exists());
    let said = repository.test_clone(&[]);
    assert_eq!(said.matches(PASSED).count(), 1, "{said}");
}

#[test]
fn crates_of_a_workspace_share_the_library() {
    let repository = Repository::new("workspace");
    repository.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"clients/*\"]\n",
    );
    repository.print(&["--out=clients/one", "--name=one"]);
    let library = "--graph-core=path:clients/one/graph-core";
    repository.print(&["--out=clients/two", "--name=two", library]);
    let said = repository.test_clone(&["--no-default-features", "--features=one/v1_0,two/v1_0"]);
    assert_eq!(said.matches(PASSED).count(), 2, "{said}");
}

#[test]
fn a_workspace_that_does_not_know_the_crate_is_told() {
    let home = Folder::new();
    let docs = page::folder();
    let member = "[package]\nname = \"member\"\n[target.'cfg(unix)'.dependencies]\n\
                  generated = { path = \"../lib/graph\" }\n";
    files::write(&home, "member/Cargo.toml", member);
    for (manifest, is_told) in [
        ("[workspace]\n", true),
        (
            "[workspace]\nmembers = [\"lib\", \"lib/*/a\", \"lib/x*\"]\n",
            true,
        ),
        ("[workspace]\nexclude = [\"li\"]\n", true),
        ("[package]\nname = \"a\"\n", false),
        ("[workspace]\nmembers = [\"lib/*\"]\n", false),
        ("[workspace]\nmembers = [\"./lib/graph\"]\n", false),
        ("[workspace]\nmembers = [\"mem*\"]\n", false),
        ("[workspace]\nexclude = [\"lib\"]\n", false),
        (
            "[workspace]\n[package]\nname = \"a\"\n[dependencies.generated]\npath = \"lib/graph\"\n",
            false,
        ),
    ] {
        files::write(&home, "Cargo.toml", manifest);
        let run = Codegen::new(&docs)
            .in_folder(&home)
            .out(Path::new("lib/graph"));
        let run = run.run();
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        let told = "only if `lib/graph` is among the `members`";
        assert_eq!(
            run.stderr.contains(told),
            is_told,
            "{manifest}: {}",
            run.stderr
        );
    }
}
