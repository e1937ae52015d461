//! Pages whose every name, text, path and value tries to be something else.

use codegen::corpus::Corpus;

use crate::random::Random;

/// Stands in every hostile word, so that none can hide among our own.
pub const MARK: &str = "zq";

/// What means something to Rust, Markdown, JSON, TOML, a shell, a file system or a terminal.
const FRAGMENTS: &[&str] = &[
    "\"",
    "\\\"",
    "'",
    "\\",
    "\\n",
    "`",
    "``",
    "```",
    "~~~",
    "/*",
    "*/",
    "//",
    "///",
    "#[",
    "#![",
    "\"#",
    "r#\"",
    "r#",
    "#",
    "{",
    "}",
    "{}",
    "{{",
    "${x}",
    "$crate",
    "(",
    ")",
    "[",
    "]",
    "](",
    ";",
    ",",
    ":",
    "::",
    "=",
    "<",
    ">",
    "<!--",
    "-->",
    "<script>",
    "&lt;",
    "&#x202e;",
    "\\|",
    "!",
    "?",
    "@",
    "%",
    "%2F",
    "%00",
    "..",
    "../",
    "/../",
    "/",
    ".",
    "-",
    "_",
    "__",
    " ",
    "\t",
    "    ",
    "\r",
    "\u{0}",
    "\u{1f}",
    "\u{7}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{2028}",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{fffd}",
    "\u{e000}",
    "é",
    "ß",
    "İ",
    "ǆ",
    "数",
    "𝔘",
    "e\u{301}",
    "0",
    "1st",
    "as",
    "async",
    "con",
    "CON",
    "nul",
    "aux.rs",
    "com1",
    "self",
    "Self",
    "crate",
    "super",
    "fn",
    "type",
    "mod",
    "true",
    "None",
    "Option",
    "String",
    "Default",
    "other",
    "index",
    "unsafe{panic!()}",
    "concat!(",
    "include_str!(\"passwd\")",
    "*",
    "**",
    "microsoft.graph.",
    "Collection(",
    "Edm.",
    "@odata.type",
    "$ref",
    "$value",
    "null",
];

/// A corpus of several pages; the same number gives the same one.
pub fn corpus(number: u64) -> Corpus {
    let mut words = Words {
        random: Random::new(number + 1),
        count: 0,
    };
    let mut corpus = Corpus::default();
    for page in 0..2 {
        let name = format!("v1.0/resources/zqthing{page}.md");
        corpus.insert(&name, &type_page(&mut words));
        let name = format!("v1.0/api/zqthing{page}-do.md");
        corpus.insert(&name, &operation_page(&mut words));
    }
    corpus
}

struct Words {
    random: Random,
    count: usize,
}

impl Words {
    /// A word that no other place has. Cut into parts, each that could be a name still has the mark.
    fn word(&mut self) -> String {
        self.count += 1;
        let mark = format!("{MARK}{}", self.count);
        let mut word = mark.clone();
        for _ in 0..self.random.below(4) {
            word.push_str(self.random.one_of(FRAGMENTS));
            word.push_str(&mark);
        }
        if self.random.below(40) == 0 {
            word.push_str(&"Long".repeat(100));
        }
        let end = self.random.one_of(FRAGMENTS);
        if !end.contains(char::is_alphanumeric) {
            match self.random.below(4) {
                0 => word.insert_str(0, end),
                1 => word.push_str(end),
                _ => {}
            }
        }
        word
    }

    fn text(&mut self) -> String {
        let words: Vec<String> = (0..1 + self.random.below(5)).map(|_| self.word()).collect();
        words.join(" ")
    }

    /// A value of JSON, written as a careful author would.
    fn json(&mut self) -> String {
        serde_json::Value::from(self.word()).to_string()
    }
}

fn type_page(words: &mut Words) -> String {
    let name = words.word();
    let mut rows = String::new();
    for _ in 0..3 {
        let (member, kind, text) = (words.word(), words.word(), words.text());
        rows.push_str(&format!(
            "|{member}|String|{text}|\n|{}|{kind}|{text}|\n",
            words.word()
        ));
    }
    let (title, text, related) = (words.text(), words.text(), words.word());
    let members = [words.word(), words.word(), words.word()];
    let (old, instead) = (words.word(), words.word());
    format!(
        "---\ntitle: \"{title}\"\ndescription: \"{text}\"\ndoc_type: resourcePageType\n---\n\n\
         # {name} resource type\n\nNamespace: microsoft.graph{}\n\n{text}\n\n\
         ## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}\
         |{old} (deprecated)|String|This property is deprecated. Use **{instead}** instead.|\n\
         |zqkind|{}|Possible values are: `{}`, `{}`, `{}`.|\n\n\
         ## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n\
         |{related}|[{}](zqthing1.md) collection|{}|\n\n\
         ## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": {} }} -->\n\
         ```json\n{{ {}: {} }}\n```\n",
        if words.random.below(2) == 0 {
            String::new()
        } else {
            format!(".{}", words.word())
        },
        words.word(),
        members[0],
        members[1],
        members[2],
        words.word(),
        words.text(),
        words.json(),
        words.json(),
        words.json(),
    )
}

fn operation_page(words: &mut Words) -> String {
    let title = words.text();
    let path = format!("/{}/{{{}}}/{}", words.word(), words.word(), words.word());
    let method = words.random.one_of(&["GET", "POST", "PATCH", "DELETE"]);
    let mut rows = String::new();
    for _ in 0..2 {
        rows.push_str(&format!("|{}|String|{}|\n", words.word(), words.text()));
    }
    format!(
        "---\ntitle: \"{title}\"\ndoc_type: apiPageType\n---\n\n# {title}\n\n\
         Namespace: microsoft.graph\n\n{}\n\n\
         ## Permissions\n\n|Permission type|Permissions (from least to most privileged)|\n|:---|:---|\n\
         |Delegated (work or school account)|{}, A.{}.All|\n\
         |Delegated (personal Microsoft account)|{}|\n|Application|B.Read.All|\n\n\
         ## HTTP request\n\n```http\n{method} {path}\n{method} /zqthings/{{zqid}}/{}\n```\n\n\
         ## Request headers\n\n|Name|Description|\n|:---|:---|\n|{}|{}|\n\n\
         ## Request body\n\n|Parameter|Type|Description|\n|:---|:---|:---|\n{rows}\n\
         ## Response\n\nGives `200 OK` and a [{}](../resources/zqthing0.md) object.\n\n\
         ## Example\n\n### Request\n\n<!-- {{ \"blockType\": \"request\", \"name\": {} }} -->\n\
         ```http\n{method} https://graph.microsoft.com/v1.0{path}\n{}: {}\n\n{{ {}: {} }}\n```\n\n\
         ### Response\n\n<!-- {{ \"blockType\": \"response\", \"@odata.type\": {} }} -->\n\
         ```http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n{{ {}: [{}] }}\n```\n",
        words.text(),
        words.word(),
        words.word(),
        words.text(),
        words.word(),
        words.word(),
        words.text(),
        words.word(),
        words.json(),
        words.word(),
        words.word(),
        words.json(),
        words.json(),
        words.json(),
        words.json(),
        words.json(),
    )
}
