//! A reference that shows every kind of value in the place of every type: as a response, as an item of one, as a member
//! of a body, as an argument.

use codegen::corpus::Corpus;

/// How cells of tables and annotations call the types.
const TYPES: &[&str] = &[
    "Edm.Binary",
    "Edm.Boolean",
    "Edm.Byte",
    "Edm.Date",
    "Edm.DateTimeOffset",
    "Edm.Decimal",
    "Edm.Double",
    "Edm.Duration",
    "Edm.Guid",
    "Edm.Int16",
    "Edm.Int32",
    "Edm.Int64",
    "Edm.Single",
    "Edm.Stream",
    "Edm.String",
    "Edm.TimeOfDay",
    "Edm.Unheard",
    "Edm.Untyped",
    "microsoft.graph.bag",
    "microsoft.graph.color",
    "microsoft.graph.lamp",
    "microsoft.graph.unheard",
];

/// Values that fit some types and not the others.
const VALUES: &[&str] = &[
    "null",
    "true",
    "0",
    "1",
    "1.0",
    "-0.0",
    "1e300",
    "300",
    "9223372036854775808",
    "\"\"",
    "\"NaN\"",
    "\"red\"",
    "\"AQ==\"",
    "\"P1D\"",
    "\"12:00\"",
    "\"12:00:00+02:00\"",
    "\"20210101T000000Z\"",
    "\"2021-01-01\"",
    "\"2021-01-01T00:00:00Z\"",
    "\"9999-12-31T23:59:59Z\"",
    "\"45715bb8-13f9-4bf6-927f-ef96c102d394\"",
    "{}",
    "{ \"id\": null }",
    "{ \"id\": 1, \"value\": 2 }",
    "{ \"id\": \"7\", \"@odata.type\": \"#microsoft.graph.bag\" }",
    "[]",
    "[null]",
    "[[]]",
    "[{}]",
    "[1, \"red\"]",
    "[{ \"id\": 7 }]",
];

/// Bodies around a value, which stands for each `~`.
const BODIES: &[&str] = &[
    "~",
    "{ \"value\": ~ }",
    "{ \"value\": ~, \"@odata.count\": ~, \"@odata.nextLink\": ~, \"@odata.context\": ~, \"x\": ~ }",
    "{ \"id\": ~, \"one\": ~, \"many\": ~, \"one@odata.count\": ~ }",
];

/// The pages of the reference.
pub fn corpus() -> Corpus {
    let mut corpus = Corpus::default();
    corpus.insert(
        "v1.0/resources/lamp.md",
        &resource("lamp", "|id|String|A word.|"),
    );
    corpus.insert("v1.0/resources/bag.md", &resource("bag", &rows("")));
    corpus.insert("v1.0/resources/color.md", COLOR);
    for (number, name) in TYPES.iter().enumerate() {
        for (kind, list) in [("one", false), ("many", true)] {
            let path = format!("v1.0/api/{kind}-get{number}.md");
            corpus.insert(&path, &answers(&format!("{kind}{number}"), name, list));
        }
    }
    for (words, word) in [("Required. ", "fill"), ("Optional. ", "empty")] {
        let page = arguments(word, &rows(words));
        corpus.insert(&format!("v1.0/api/bag-{word}.md"), &page);
    }
    corpus.insert("v1.0/api/bag-update.md", &update());
    corpus
}

/// A row for each type, and one for a list of it.
fn rows(words: &str) -> String {
    let cell = |name: &str| match name.strip_prefix("microsoft.graph.") {
        Some(page) => format!("[{name}](../resources/{page}.md)"),
        None => name.to_owned(),
    };
    let row = |(number, name): (usize, &&str)| {
        let cell = cell(name);
        format!(
            "|one{number}|{cell}|{words}A word.|\n|many{number}|{cell} collection|{words}A word.|\n"
        )
    };
    TYPES.iter().enumerate().map(row).collect()
}

/// A body that has every member, each with another value.
fn members(first: usize) -> String {
    let member = |number: usize| {
        let value = |at: usize| VALUES[(first + at) % VALUES.len()];
        format!(
            "\"one{number}\": {}, \"many{number}\": {}",
            value(number),
            value(number + 1)
        )
    };
    let members: Vec<String> = (0..TYPES.len()).map(member).collect();
    format!("{{ {} }}", members.join(", "))
}

fn answers(word: &str, name: &str, list: bool) -> String {
    let annotation = match list {
        true => format!("Collection({name})"),
        false => name.to_owned(),
    };
    let line = format!("GET /bags/{{id}}/{word}");
    let mut page = operation(word, &line, "");
    for body in BODIES {
        for value in VALUES {
            let body = body.replace('~', value);
            page.push_str(&example(
                &format!("GET /bags/7/{word}"),
                "",
                &annotation,
                &body,
            ));
        }
    }
    page
}

fn arguments(word: &str, rows: &str) -> String {
    let table =
        format!("## Request body\n\n|Parameter|Type|Description|\n|:---|:---|:---|\n{rows}");
    let mut page = operation(word, &format!("POST /bags/{{id}}/{word}"), &table);
    for first in 0..VALUES.len() {
        let request = format!("POST /bags/7/{word}");
        page.push_str(&example(
            &request,
            &members(first),
            "microsoft.graph.bag",
            &members(first),
        ));
    }
    page.push_str(&example(
        &format!("POST /bags/7/{word}"),
        "{}",
        "microsoft.graph.bag",
        "{}",
    ));
    page
}

fn update() -> String {
    let text =
        "## Request body\n\nA JSON representation of a [bag](../resources/bag.md) object.\n\n";
    let mut page = operation("update", "PATCH /bags/{id}", text);
    for first in 0..VALUES.len() {
        let body = members(first);
        page.push_str(&example(
            "PATCH /bags/7",
            &body,
            "microsoft.graph.bag",
            &body,
        ));
    }
    page
}

fn operation(word: &str, line: &str, body: &str) -> String {
    format!(
        "# bag: {word}\n\nNamespace: microsoft.graph\n\n## HTTP request\n\n```http\n{line}\n```\n\n{body}\n\
         ## Response\n\nGives `200 OK`.\n\n## Examples\n"
    )
}

fn example(request: &str, sent: &str, annotation: &str, body: &str) -> String {
    let (method, path) = request.split_once(' ').unwrap_or((request, ""));
    let sent = match sent {
        "" => String::new(),
        sent => format!("Content-Type: application/json\n\n{sent}\n"),
    };
    format!(
        "\n### Request\n\n<!-- {{ \"blockType\": \"request\" }} -->\n```http\n{method} https://graph.microsoft.com/v1.0{path}\n{sent}```\n\
         \n### Response\n\n<!-- {{ \"blockType\": \"response\", \"@odata.type\": \"{annotation}\" }} -->\n\
         ```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}\n```\n"
    )
}

fn resource(name: &str, rows: &str) -> String {
    format!(
        "# {name} resource type\n\nNamespace: microsoft.graph\n\nHolds things.\n\n\
         ## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}\n"
    )
}

const COLOR: &str = "\
# color enum type

Namespace: microsoft.graph

Colours.

## Members

|Member|
|:---|
|red|
|blue|
";
