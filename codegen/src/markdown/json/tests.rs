//! Mistakes that are mended, and those that are not.

use super::*;
use serde_json::json;

fn check(text: &str, value: Value, repairs: &[Repair]) {
    let read = read(text).unwrap();
    assert_eq!(read.value, value, "{text}");
    assert_eq!(
        read.repairs
            .iter()
            .map(|(repair, _)| *repair)
            .collect::<Vec<_>>(),
        repairs,
        "{text}"
    );
}

#[test]
fn mends_what_a_person_would() {
    use Repair::*;
    check(r#"{"a": [1, 2]}"#, json!({"a": [1, 2]}), &[]);
    check(r#"{"a": [1, 2,],}"#, json!({"a": [1, 2]}), &[SurplusComma]);
    check(
        "{\"a\": 1\n \"b\": 2}",
        json!({"a": 1, "b": 2}),
        &[MissingComma],
    );
    check("{a: 'b'}", json!({"a": "b"}), &[UnquotedKey, OddQuotes]);
    check("{\"a\": 1} // why", json!({"a": 1}), &[Comment]);
    check("{\"a\": /* x */ true}", json!({"a": true}), &[Comment]);
    check("{\"a\": \"b\nc\"}", json!({"a": "b\nc"}), &[RawControl]);
    check(
        "{\"a\": \"b \"c\" d\"}",
        json!({"a": "b \"c\" d"}),
        &[UnescapedQuote],
    );
    check("{\"a\": String}", json!({"a": "String"}), &[UnquotedValue]);
    check("{“a”: “b”}", json!({"a": "b"}), &[OddQuotes]);
    check("{\u{3000}\"a\": 1}", json!({"a": 1}), &[OddBlank]);
    check("[1, ...]", json!([1]), &[Ellipsis]);
    check(
        r#"{"a": "\d\u00e9\ud83d\ude00"}"#,
        json!({"a": "\\dé😀"}),
        &[OddEscape],
    );
    check("{\"a\": 1} tail", json!({"a": 1}), &[TrailingText]);
}

#[test]
fn members_stand_at_their_names() {
    let text = "{ \"a\": { \"b\": 1 },\n c : [2] }";
    let shown: Vec<_> = layout(text)
        .members
        .into_iter()
        .map(|member| (member.key, &text[member.name], &text[member.value]))
        .collect();
    let expected = [("a", "\"a\"", "{ \"b\": 1 }"), ("c", "c", "[2]")];
    assert_eq!(
        shown,
        expected.map(|(key, name, value)| (key.to_owned(), name, value))
    );
    assert_eq!(layout("[1]").members, []);
    assert_eq!(layout("{ \"a\": 1, \"b\"").members.len(), 1);
}

#[test]
fn names_may_stand_twice() {
    let text = r#"{ "a": 1, "b": [{ "a": 2 }, { "c": 3, "c": 4 }], "a": 5, "...": 6, "...": 7 }"#;
    let found = layout(text).duplicates.into_iter();
    let found: Vec<_> = found
        .map(|it| (it.key, it.first.start, it.second.start))
        .collect();
    assert_eq!(found, [("c".to_owned(), 30, 38), ("a".to_owned(), 2, 49)]);
    assert_eq!(layout("{\"a\": 1, \"A\": 2}").duplicates, []);
}

#[test]
fn changes_what_is_certain() {
    for (text, strict) in [
        ("[1, 2,]", "[1, 2]"),
        ("[1,, 2]", "[1, 2]"),
        ("{\"a\": 1\n \"b\": 2}", "{\"a\": 1,\n \"b\": 2}"),
        ("{\"a\": [1] // x\n, }", "{\"a\": [1]\n }"),
        ("[1 // x\n 2]", "[1,\n 2]"),
        ("[\n  /* x\n y */ \n  1\n]", "[\n  1\n]"),
        ("['a \"b\"']", r#"["a \"b\""]"#),
        (
            "{a: 'b', \u{a0}“c\u{200b}”: 1}",
            "{\"a\": \"b\",  \"c\": 1}",
        ),
    ] {
        let read = read(text).unwrap();
        assert_eq!(changed(text, &read.changes.0), strict, "{text}");
        for (repair, _) in &read.repairs {
            assert!(
                read.changes.of(*repair).next().is_some(),
                "{text}: {repair:?}"
            );
        }
    }
}

#[test]
fn changes_nothing_where_a_part_is_a_guess() {
    for text in [
        "[1, ...]",
        "{\"a\": String,}",
        "{\"a\": \"b \"c\" d\",}",
        "{\"a\": \"b\nc\",}",
        r#"{"a": "\d",}"#,
        "[1,] tail",
        "[1,,]",
    ] {
        assert_eq!(read(text).unwrap().changes.0, [], "{text}");
    }
}

#[test]
fn says_where_it_gave_up() {
    let at = |text| read(text).unwrap_err().at;
    assert_eq!(at("{\"a\"\n1}"), 5);
    assert_eq!(at("{\"a\": \"b"), 6);
    assert_eq!(at("{\"a\": 1]"), 7);
    assert_eq!(at("{\"a\": \"b”,\n\"c\": \"d\"}"), 6);
    let explained = |text| read(text).unwrap_err().explain(text);
    assert_eq!(
        explained("{\"a\" 1}"),
        "expected `:` or `,` after the string, found `1`"
    );
    assert_eq!(
        explained("{\"a\""),
        "expected `:` after the member name, but it ends there"
    );
    assert_eq!(explained("{\"a\": 12:30}"), "the string has no quotes");
    assert_eq!(at(""), 0);
    assert!(read(&"[".repeat(100_000)).is_err());
}
