//! `codegen lint --format html`: the file, and what a browser makes of it. Where no browser is installed, nothing but the
//! file is looked at.

#![expect(clippy::print_stdout, reason = "a test may say what it cannot try")]

use std::path::{Path, PathBuf};

use tests::binary::Codegen;
use tests::browser::{Browser, Shown};
use tests::folder::Folder;
use tests::{files, page};

const HOSTILE: &str = "</script><img src=x onerror=console.log(1)>";

/// The report on some documentation.
fn report(docs: &Path, arguments: &[&str]) -> String {
    let command = Codegen::new(Path::new("lint"));
    let arguments = ["--format=html", "."].iter().chain(arguments);
    let command = arguments.fold(command, |it, argument| it.arg(argument));
    let run = command.in_folder(docs).run();
    assert_eq!(run.stderr, "");
    run.stdout
}

/// Documentation with an error on one page, and a warning on it and on another.
fn docs() -> Folder {
    let docs = page::folder();
    let misnamed = page::OPERATION.replace("apiPageType", "apiPageTyp");
    let broken = misnamed.replace("  \"id\": \"7\"\n}", "  \"id\": \"7\"\n");
    files::write(&docs, "v1.0/api/lamp-get.md", &broken);
    let room = misnamed.replace("lamps", "rooms").replace("Typ\n", "Tip\n");
    files::write(&docs, "v1.0/api/room-get.md", &room);
    docs
}

/// Documentation whose names and texts try to be code.
fn hostile() -> Folder {
    let docs = page::folder();
    let page = page::OPERATION.replace("apiPageType", &format!("'{HOSTILE}'"));
    let page = page.replace("GET /lamps", "GET /<script>console.log(1)</script>");
    files::write(
        &docs,
        "v1.0/api/<img src=x onerror=console.log(1)>.md",
        &page,
    );
    docs
}

#[test]
fn the_file_needs_nothing_but_itself() {
    let docs = docs();
    let html = report(&docs, &[]);
    assert!(html.starts_with("<!DOCTYPE html>"), "{html}");
    for reference in [" src=", "<link", "<img", "<iframe", "@import", "url("] {
        assert!(!html.contains(reference), "{reference}");
    }
    let policy = "content=\"default-src 'none';";
    assert!(html.contains(policy), "nothing may be fetched");
    assert_eq!(html, report(&docs, &[]));
}

#[test]
fn all_findings_can_be_read_without_the_script() {
    let html = report(&docs(), &["--level=deny", "--max-problems=1"]);
    let (text, _) = html.split_once("<script>").unwrap();
    for expected in [
        "<code>apiPageTyp</code> is not a known <code>doc_type</code>",
        "<code>apiPageTip</code> is not a known <code>doc_type</code>",
        "v1.0/api/room-get.md:3",
        // The line of the page with the place marked, and what its code means.
        "<ol class=\"lines\" start=\"3\"><li>doc_type: <mark>apiPageTyp</mark></li></ol>",
        "in the front matter is not a known word",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
}

#[test]
fn what_pages_say_is_no_code() {
    let html = report(&hostile(), &[]);
    assert!(html.contains("&lt;img src=x onerror=console.log(1)&gt;.md"));
    assert!(html.contains("&lt;/script&gt;&lt;img"), "{html}");
    for (code, times) in [("<img", 0), ("<script", 1), ("</script", 1)] {
        assert_eq!(html.matches(code).count(), times, "{code}");
    }
}

#[test]
fn coverage_is_told_by_area() {
    let html = report(&docs(), &[]);
    for expected in [
        "v1.0: 2 operations in 2 areas",
        // An operation, three of four requests and responses tested, …
        "data-set=\"area\">rooms</th><td data-v=\"1\">1</td>",
        "<b>75 %</b> <small>3 of 4</small>",
    ] {
        assert!(html.contains(expected), "{expected}");
    }
}

/// A report in a file, and a browser that opens it.
struct Window {
    browser: Browser,
    folder: Folder,
}

impl Window {
    /// A window for a report; none where no browser is installed.
    fn open(report: &str) -> Option<Self> {
        let Some(browser) = Browser::find() else {
            println!("not tried: no Chromium is installed, and CHROMIUM names none");
            return None;
        };
        let folder = Folder::new();
        files::write(&folder, "report.html", report);
        Some(Self { browser, folder })
    }

    fn file(&self) -> PathBuf {
        self.folder.join("report.html")
    }

    /// The document at a fragment, about which nobody complains.
    fn at(&self, fragment: &str) -> Shown {
        let shown = self.browser.open(&self.file(), fragment);
        assert_eq!(shown.complaints, [""; 0], "#{fragment}");
        shown
    }
}

/// The codes that are shown.
fn codes(shown: &Shown) -> Vec<&str> {
    let groups = shown.dom.split("<details class=\"group\" data-code=\"");
    let groups = groups.skip(1).filter_map(|group| group.split_once('>'));
    let groups = groups.filter(|(tag, _)| !tag.contains(" hidden=\"\""));
    groups
        .filter_map(|(tag, _)| Some(tag.split_once('"')?.0))
        .collect()
}

/// What the form says about the number of findings.
fn said(shown: &Shown) -> &str {
    let output = shown.dom.split_once("<output ");
    let output = output.and_then(|(_, rest)| rest.split_once('>'));
    let said = output.and_then(|(_, rest)| rest.split_once('<'));
    said.map_or("", |(said, _)| said)
}

#[test]
fn a_browser_begins_with_what_the_address_says() {
    let Some(window) = Window::open(&report(&docs(), &[])) else {
        return;
    };
    let shown = window.at("level=deny");
    assert_eq!(codes(&shown), ["example-json"]);
    assert_eq!(said(&shown), "1 of 3 findings shown");
    // The level of the command line comes first, and a finding by its number is shown at any.
    let window = Window::open(&report(&docs(), &["--level=deny"])).unwrap();
    assert_eq!(codes(&window.at("")), ["example-json"]);
    assert_eq!(codes(&window.at("f2")), ["example-json", "doc-type"]);
}

/// What a reader does, one after the other, as scripts, with what is shown then: the codes, how many findings, and the
/// address.
type Deeds<'d> = &'d [(&'d str, &'d str)];

/// A report that writes down what is shown after each of these scripts, and then is that.
fn used(report: &str, scripts: &[&str]) -> String {
    let steps: Vec<String> = scripts
        .iter()
        .map(|script| format!("() => {{ {script} }}"))
        .collect();
    let script = format!(
        "<script>addEventListener('load', async () => {{
            const field = document.getElementById('filter').elements;
            const input = (name, value) => {{
                field[name].value = value;
                field[name].dispatchEvent(new Event('input', {{ bubbles: true }}));
            }};
            const lines = [];
            for (const step of [{}]) {{
                step();
                await new Promise((done) => setTimeout(done, 200));
                const groups = document.querySelectorAll('[data-code]:not([hidden])');
                const codes = [...groups].map((group) => group.dataset.code);
                const rows = [...document.querySelectorAll('tbody')[0].rows];
                const areas = rows.map((row) => row.cells[0].textContent);
                lines.push([codes, parseInt(field.shown.value), areas, location.hash].join(' '));
            }}
            document.title = lines.join('; ');
        }})</script></body>",
        steps.join(",")
    );
    report.replace("</body>", &script)
}

#[test]
fn a_browser_does_what_its_reader_does() {
    let deeds: Deeds<'_> = &[
        ("", "example-json,doc-type 3 lamps,rooms "),
        (
            "location.hash = 'level=deny'",
            "example-json 1 lamps,rooms #level=deny",
        ),
        (
            "location.hash = 'level=nothing'",
            "example-json,doc-type 3 lamps,rooms #level=nothing",
        ),
        (
            "location.hash = 'area=rooms'",
            "doc-type 1 lamps,rooms #area=rooms",
        ),
        (
            "location.hash = 'text=nowhere'",
            " 0 lamps,rooms #text=nowhere",
        ),
        // What is chosen comes to stand in the address.
        (
            "input('text', 'PAGETYP')",
            "doc-type 1 lamps,rooms #text=PAGETYP",
        ),
        (
            "input('folder', 'v1.0/api')",
            "doc-type 1 lamps,rooms #folder=v1.0%2Fapi&amp;text=PAGETYP",
        ),
        (
            "input('folder', ''); input('text', ''); input('page', 'ROOM')",
            "doc-type 1 lamps,rooms #page=ROOM",
        ),
        (
            "input('code', 'example-json')",
            " 0 lamps,rooms #code=example-json&amp;page=ROOM",
        ),
        (
            "field.shown.form.reset()",
            "example-json,doc-type 3 lamps,rooms #level=note",
        ),
        // Areas and pages are links.
        (
            "document.querySelector('tbody a').click()",
            "example-json,doc-type 2 lamps,rooms #area=lamps",
        ),
        (
            "document.querySelector('tr[id] a').click()",
            "example-json,doc-type 2 lamps,rooms #page=v1.0%2Fapi%2Flamp-get.md",
        ),
        // Tables are sorted, up and down.
        (
            "const [area] = document.querySelectorAll('thead button'); area.click(); area.click()",
            "example-json,doc-type 2 rooms,lamps #page=v1.0%2Fapi%2Flamp-get.md",
        ),
    ];
    let scripts: Vec<&str> = deeds.iter().map(|(script, _)| *script).collect();
    let Some(window) = Window::open(&used(&report(&docs(), &[]), &scripts)) else {
        return;
    };
    let shown = window.at("");
    let title = shown.dom.split_once("<title>");
    let title = title.and_then(|(_, rest)| rest.split_once("</title>"));
    let found: Vec<&str> = title.unwrap().0.split("; ").collect();
    for ((script, expected), found) in deeds.iter().zip(&found) {
        assert_eq!(found, expected, "{script}");
    }
    assert_eq!(found.len(), deeds.len());
}

#[test]
fn a_browser_takes_hostile_text_for_text() {
    let Some(window) = Window::open(&report(&hostile(), &[])) else {
        return;
    };
    let shown = window.at("text=onerror");
    assert_eq!(codes(&shown), ["doc-type"]);
    assert!(!shown.dom.contains("<img"), "{}", shown.dom);
}
