//! Slips of the pen: a line that is wrong in a way that writers get lines wrong.

use crate::random::Random;

/// A way of getting a line wrong: which lines it is about, and what becomes of one.
struct Slip {
    is_about: fn(&str) -> bool,
    wrong: fn(&str, &mut Random) -> String,
}

/// Keys as nobody should write them.
const KEYS: &[&str] = &[
    "AAMkAD/g=='",
    "'a/b'",
    "a'b",
    "7)",
    "(7",
    "..",
    ".",
    "7#top",
    "a%20b",
    "%",
    "%zz",
    "{id}",
    "<id>",
    "é",
    "me",
    "$value",
    "microsoft.graph.user",
    "microsoft.graph.unheard",
    "f(a='b',c=1)",
    "f()",
    "root:/a b/c.txt:",
    "a:b",
    "id='7'",
    "new",
    "route",
    "self",
    "models",
    "paths",
    "client",
    "graph",
];

/// What may stand behind a URL, or nobody thought of.
const QUERIES: &[&str] = &[
    "?$filter = id eq 'a'",
    "?$filter=id eq 'a' & $top = 1",
    "?$top",
    "?",
    "?&&",
    "?=",
    "?$select=id?$top=1",
    "?$search=\"a&b\"",
    "?$filter=a eq 'b#c+d%'",
    "?$skiptoken=A%3D%3d",
    " HTTP/1.1",
    "/",
    "//",
    ")",
    "()",
    "/$count",
    "/$ref",
    "/$value",
    "#",
];

/// Values of JSON as no type expects them.
const VALUES: &[&str] = &[
    "3.0",
    "-0.0",
    "1.5",
    "0",
    "1e300",
    "1e999",
    "9223372036854775808",
    "18446744073709551616",
    "0.1e-7",
    "null",
    "true",
    "\"\"",
    "\"2021-02-30T25:00:00Z\"",
    "\"P1Y\"",
    "\"12:00\"",
    "\"00000000-0000-0000-0000-000000000000\"",
    "\"AQ==\"",
    "[]",
    "{}",
    "[null]",
    "[[1]]",
    "[{}]",
    "{\"a\":{\"@odata.type\":\"#microsoft.graph.user\"}}",
    "{\"value\":[]}",
];

/// Types as a cell or an annotation may call them.
const TYPES: &[&str] = &[
    "Int32",
    "Edm.Unheard",
    "Edm.Stream",
    "Edm.Untyped",
    "microsoft.graph.unheard",
    "microsoft.graph.user",
    "Collection(microsoft.graph.unheard)",
    "Collection(Edm.Guid)",
    "Collection(microsoft.graph.entity)",
    "String collection",
    "unheard",
    "microsoft.graph.type",
    "microsoft.graph.self",
    "microsoft.graph.option",
    "microsoft.graph.string",
    "microsoft.graph.vec",
    "microsoft.graph.json",
    "microsoft.graph.other",
    "microsoft.graph.guid",
    "microsoft.graph.model",
    "microsoft.graph.models.result",
    "microsoft.graph.default",
    "Collection(microsoft.graph.box)",
    "",
];

/// Names that are hard to keep.
const NAMES: &[&str] = &[
    "type",
    "self",
    "Self",
    "crate",
    "super",
    "_",
    "value",
    "id",
    "ID",
    "Id",
    "@odata.type",
    "2fast",
    "a.b",
    "a-b",
    "é",
    "other",
    "new",
    "default",
    "query",
    "header",
    "item",
    "get",
];

const SLIPS: &[Slip] = &[
    Slip {
        is_about: is_request,
        wrong: |line, random| {
            let mut parts: Vec<&str> = line.split('/').collect();
            let at = random.below(parts.len() + 1);
            parts.insert(at, random.one_of(KEYS));
            parts.join("/")
        },
    },
    Slip {
        is_about: is_request,
        wrong: |line, random| {
            let mut parts: Vec<&str> = line.split('/').collect();
            let at = random.below(parts.len());
            parts[at] = random.one_of(KEYS);
            parts.join("/")
        },
    },
    Slip {
        is_about: is_request,
        wrong: |line, random| format!("{line}{}", random.one_of(QUERIES)),
    },
    Slip {
        is_about: is_request,
        wrong: |line, random| {
            let at = random.below(line.matches('/').count());
            let (at, _) = line.match_indices('/').nth(at).unwrap_or((line.len(), ""));
            format!("{}/{}", &line[..at], &line[at..])
        },
    },
    Slip {
        is_about: |line| is_request(line) && line.contains('('),
        wrong: |line, _| match (line.find('('), line.rfind(')')) {
            (Some(open), Some(close)) if open < close => {
                let mut arguments: Vec<&str> = line[open + 1..close].split(',').collect();
                arguments.reverse();
                format!(
                    "{}({}{}",
                    &line[..open],
                    arguments.join(" , "),
                    &line[close..]
                )
            }
            _ => line.to_owned(),
        },
    },
    Slip {
        is_about: is_request,
        wrong: |line, random| {
            let method = random.one_of(&["GET", "POST", "PATCH", "PUT", "DELETE", "get", "HEAD"]);
            let rest = line.split_once(' ').map_or("", |(_, rest)| rest);
            format!("{method} {rest}")
        },
    },
    Slip {
        is_about: is_request,
        wrong: |line, random| match random.below(3) {
            0 => line.replace("/v1.0", "/beta"),
            1 => line.replace("https://graph.microsoft.com/v1.0", ""),
            _ => line.to_uppercase(),
        },
    },
    Slip {
        is_about: |line| line.contains("\": "),
        wrong: |line, random| {
            let (name, _) = line.split_once("\": ").unwrap_or((line, ""));
            format!("{name}\": {},", random.one_of(VALUES))
        },
    },
    Slip {
        is_about: |line| line.contains("\": "),
        wrong: |line, random| {
            let (_, value) = line.split_once("\": ").unwrap_or(("", line));
            format!("\"{}\": {value}", random.one_of(NAMES))
        },
    },
    Slip {
        is_about: |line| line.contains("\"value\""),
        wrong: |line, random| {
            let name = random.one_of(&["values", "Value", "id", "error"]);
            line.replace("\"value\"", &format!("\"{name}\""))
        },
    },
    Slip {
        is_about: |line| line.contains("@odata.type"),
        wrong: |line, random| {
            let (before, _) = line.split_once("@odata.type").unwrap_or((line, ""));
            let list = random.one_of(&["", ", \"isCollection\": true", ", \"truncated\": true"]);
            format!("{before}@odata.type\": \"{}\"{list}", random.one_of(TYPES))
        },
    },
    Slip {
        is_about: |line| line.contains("\"blockType\""),
        wrong: |line, random| {
            let kind = random.one_of(&["request", "response", "resource", "ignored", "example"]);
            line.replacen(
                "\"blockType\"",
                &format!("\"blockType\": \"{kind}\", \"x\""),
                1,
            )
        },
    },
    Slip {
        is_about: |line| line.contains("\"isCollection\""),
        wrong: |line, _| line.replace("true", "false"),
    },
    Slip {
        is_about: is_row,
        wrong: |line, random| cell(line, random.below(4), random.one_of(TYPES)),
    },
    Slip {
        is_about: is_row,
        wrong: |line, random| cell(line, 0, random.one_of(NAMES)),
    },
    Slip {
        is_about: is_row,
        wrong: |line, random| {
            let words = [
                "Required.",
                "Optional.",
                "Deprecated. Possible values are: `a`, `b`.",
            ];
            cell(line, 2, random.one_of(&words))
        },
    },
    Slip {
        is_about: is_row,
        wrong: |line, _| format!("{line}\n{}", line.to_lowercase()),
    },
    Slip {
        is_about: |line| line.starts_with("HTTP/1.1"),
        wrong: |_, random| {
            let status = random.one_of(&[
                "200 OK",
                "201 Created",
                "202 Accepted",
                "204",
                "302 Found",
                "404",
            ]);
            format!("HTTP/1.1 {status}\nLocation: https://graph.microsoft.com/v1.0/x")
        },
    },
    Slip {
        is_about: |line| line.to_ascii_lowercase().starts_with("content-type"),
        wrong: |_, random| {
            let types = [
                "text/plain",
                "image/jpeg",
                "application/json; charset=utf-8",
                "é",
                "",
            ];
            format!(
                "Content-Type: {}\nPrefer: a\nPREFER: b",
                random.one_of(&types)
            )
        },
    },
    Slip {
        is_about: |line| line.starts_with('#'),
        wrong: |line, random| match random.below(3) {
            0 => format!("#{line}"),
            1 => line.trim_start_matches('#').to_owned(),
            _ => random
                .one_of(&[
                    "## Request body",
                    "## Response",
                    "## Properties",
                    "## HTTP request",
                ])
                .to_owned(),
        },
    },
    Slip {
        is_about: |line| !line.is_empty(),
        wrong: |_, _| String::new(),
    },
];

fn is_request(line: &str) -> bool {
    let methods = ["GET ", "POST ", "PATCH ", "PUT ", "DELETE "];
    methods.iter().any(|method| line.starts_with(method)) && line.contains('/')
}

fn is_row(line: &str) -> bool {
    line.starts_with('|') && line.matches('|').count() > 2 && !line.contains("--")
}

/// A row of a table with another text in one cell.
fn cell(line: &str, at: usize, text: &str) -> String {
    let mut cells: Vec<&str> = line.split('|').collect();
    if let Some(cell) = cells.get_mut(at + 1) {
        *cell = text;
    }
    cells.join("|")
}

/// A page with one slip. A page that offers none to the chosen kind of slip stays as it is.
pub fn slip(text: &str, random: &mut Random) -> String {
    let slip = &SLIPS[random.below(SLIPS.len())];
    let mut lines: Vec<&str> = text.lines().collect();
    let about: Vec<usize> = (0..lines.len())
        .filter(|at| (slip.is_about)(lines[*at]))
        .collect();
    let Some(at) = about.get(random.below(about.len())) else {
        return text.to_owned();
    };
    let wrong = (slip.wrong)(lines[*at], random);
    lines[*at] = &wrong;
    lines.join("\n") + "\n"
}
