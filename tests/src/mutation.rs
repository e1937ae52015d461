//! Damage to the text of a page: what no writer would do.

use crate::random::Random;

/// Text that means something to one of the readers.
const TOKENS: &[&str] = &[
    "|",
    "||",
    "\\|",
    "`",
    "```",
    "```http",
    "~~~",
    "<!--",
    "-->",
    "<!-- {",
    "{",
    "}",
    "[",
    "]",
    "](",
    "[!INCLUDE [x](",
    "[!NOTE]",
    "#",
    "######",
    "#####Request",
    "# [HTTP](#tab/http)",
    "---",
    ":---",
    ">",
    "> ",
    "    ",
    "\t",
    "\n\n",
    "\r",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "é",
    "𝔘",
    "\"",
    "\"#",
    "'",
    "\\",
    "/*",
    "*/",
    "//",
    "...",
    "GET ",
    "POST /users/{id",
    "HTTP/1.1 200 OK",
    "HTTP/1.1 ",
    "Content-length: 99999999999999999999",
    "@odata.type",
    "microsoft.graph.",
    "Collection(",
    " collection",
    "Edm.",
    "null",
    "1e999",
    "-",
    "and",
    "or",
    "plus",
    "Not supported.",
    "User.Read.All",
    "Inherits from [",
    "Possible values are: `a`, `b`",
    "$ref",
    ":/{x}:",
];

/// A page with one piece of damage, however large; `other` lends text.
pub fn mutate(text: &str, other: &str, random: &mut Random) -> String {
    let at = random.place(text);
    match random.below(11) {
        0 => text[..at].to_owned(),
        1 => text[at..].to_owned(),
        2 => {
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            let (one, two) = (random.below(lines.len()), random.below(lines.len()));
            if !lines.is_empty() {
                lines.swap(one, two);
            }
            lines.concat()
        }
        3 => {
            let end = random.place(text);
            format!("{}{}", &text[..at.min(end)], &text[at.max(end)..])
        }
        4 => format!(
            "{}{}{}",
            &text[..at],
            TOKENS[random.below(TOKENS.len())],
            &text[at..]
        ),
        5 => {
            let token = TOKENS[random.below(TOKENS.len())].repeat(1 + random.below(3000));
            format!("{}{token}{}", &text[..at], &text[at..])
        }
        6 => {
            let cells: Vec<(usize, &str)> = text.match_indices('|').collect();
            match cells.get(random.below(cells.len())) {
                Some((bar, _)) => format!(
                    "{}|{}{}",
                    &text[..*bar],
                    TOKENS[random.below(TOKENS.len())],
                    &text[bar + 1..]
                ),
                None => text.to_owned(),
            }
        }
        7 => format!(
            "{}{}{}",
            &text[..at],
            "x".repeat(random.below(200_000)),
            &text[at..]
        ),
        8 => {
            let from = random.place(other);
            format!("{}{}", &text[..at], &other[from..])
        }
        9 => {
            let nesting = 1 + random.below(2000);
            format!(
                "{}{}1{}{}",
                &text[..at],
                "{\"a\":[".repeat(nesting),
                "]}".repeat(nesting),
                &text[at..]
            )
        }
        _ => text.to_uppercase(),
    }
}
