//! Fixups of a team: what each kind changes in the schema, and what is said about it.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::path::Path;

use codegen::config::Config;
use codegen::diagnostic::Code;
use codegen::plan::Package;
use codegen::progress::unwatched;
use codegen::schema::{BodyContent, Member, Schema, Witness};
use codegen::{Settings, Understood};
use tests::folder::Folder;
use tests::{files, page};

/// The page of an action that takes these rows and is called with these bodies.
fn action(path: &str, rows: &str, bodies: &[&str]) -> String {
    let examples: String = bodies
        .iter()
        .map(|body| {
            format!(
                "\n### Request\n\n<!-- {{ \"blockType\": \"request\" }} -->\n```http\nPOST https://graph.microsoft.com/v1.0{path}\n\n{body}\n```\n\n\
                 ### Response\n\n<!-- {{ \"blockType\": \"response\" }} -->\n```http\nHTTP/1.1 204 No Content\n```\n"
            )
        })
        .collect();
    format!(
        "# lamp: dim\n\nNamespace: microsoft.graph\n\nDim it.\n\n## HTTP request\n\n```http\nPOST {path}\n```\n\n\
         ## Request body\n\nProvide the parameters.\n\n|Parameter|Type|Description|\n|:-|:-|:-|\n{rows}\n\
         ## Response\n\nGives `204 No Content`.\n\n## Examples\n{examples}"
    )
}

/// The page of a lamp with these rows of properties and of relationships, and with a JSON representation.
fn lamp(properties: &str, relationships: &str, json: &str) -> String {
    format!(
        "{}{properties}\n## Relationships\n\n|Relationship|Type|Description|\n|:-|:-|:-|\n{relationships}\n\
         ## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.lamp\" }} -->\n```json\n{json}\n```\n",
        page::TYPE
    )
}

/// Some documentation, read with the fixups of a `codegen.toml`.
fn understood(docs: &Path, fixups: &str) -> Understood {
    let settings = Settings {
        fixups: Config::read("codegen.toml", fixups).unwrap().fixups,
        ..Settings::default()
    };
    codegen::understand_with(docs, &settings, &unwatched).unwrap()
}

fn fixup(page: &str, correction: &str) -> String {
    format!("[[fixups]]\npage = \"v1.0/{page}.md\"\nwhy = \"the service says so\"\n{correction}\n")
}

/// The messages of a code.
fn messages(understood: &Understood, code: Code) -> Vec<&str> {
    let findings = understood.diagnostics.iter();
    let findings = findings.filter(|finding| finding.code == code);
    findings.map(|finding| finding.message.as_str()).collect()
}

/// The only schema.
fn schema(understood: &Understood) -> &Schema {
    &understood.schemas[0].1
}

/// A member of the lamp: its type, and on whose word.
fn member(understood: &Understood, name: &str) -> String {
    let lamp = schema(understood).object("microsoft.graph.lamp").unwrap();
    let mut members = lamp.properties.iter().chain(&lamp.relationships);
    type_of(members.find(|(known, _)| *known == name).unwrap().1)
}

fn type_of(member: &Member) -> String {
    let witness = member.witness.type_name.unwrap_or(Witness::Table);
    let list = if member.collection { " list" } else { "" };
    format!("{}{list}, {witness:?}", member.type_name)
}

/// The arguments of a page, with whether a call must have them, and on whose word.
fn arguments(understood: &Understood, id: &str) -> Vec<String> {
    let mut operations = schema(understood).operations.iter();
    let operation = operations.find(|operation| operation.id == id).unwrap();
    let BodyContent::Parameters { parameters } = &operation.body.content else {
        panic!("{:?}", operation.body);
    };
    let argument = |(name, member): (&String, &Member)| {
        let witness = member.witness.required.unwrap_or(Witness::Table);
        format!("{name} {} {witness:?}", member.required)
    };
    parameters.iter().map(argument).collect()
}

/// Whether a crate comes of it, and what its files hold.
fn printed(understood: &Understood) -> String {
    let printed = codegen::print(understood, &Package::on("graph-core")).unwrap();
    let files = printed.tree.files.into_values();
    files.collect()
}

#[test]
fn a_type_is_set_whatever_else_the_page_shows() {
    let docs = page::folder();
    let properties = "|socket|String|Where it is. The possible values are: `wall`, `floor`.|\n\
                      |plugs|String|Its plugs.|\n|shade|[lamp](lamp.md)|Its shade.|\n|level|Int32|Its level.|\n";
    let relationships = "|neighbor|[lamp](lamp.md)|The next one.|\n";
    let json = "{ \"id\": \"x\", \"socket\": \"wall | floor\", \"plugs\": \"x\", \"shade\": { \"@odata.type\": \"microsoft.graph.lamp\" } }";
    files::write(
        &docs,
        "v1.0/resources/lamp.md",
        lamp(properties, relationships, json),
    );
    let before = understood(&docs, "");
    assert_eq!(
        member(&before, "socket"),
        "microsoft.graph.lampSocket, Values"
    );
    assert_eq!(member(&before, "shade"), "microsoft.graph.lamp, Table");
    let set = |name: &str, type_text: &str| {
        let set = format!("set-type = {{ member = \"{name}\", type = \"{type_text}\" }}");
        fixup("resources/lamp", &set)
    };
    let fixups = [
        set("socket", "String"),
        set("plugs", "Guid collection"),
        set("shade", "object"),
        set("level", "Edm.Int64"),
        set("neighbor", "Collection(microsoft.graph.lamp)"),
    ];
    let after = understood(&docs, &fixups.concat());
    for (name, expected) in [
        ("socket", "Edm.String, Fixup"),
        ("plugs", "Edm.Guid list, Fixup"),
        ("shade", "Edm.Untyped, Fixup"),
        ("level", "Edm.Int64, Fixup"),
        ("neighbor", "microsoft.graph.lamp list, Fixup"),
    ] {
        assert_eq!(member(&after, name), expected);
    }
    assert_eq!(
        messages(&after, Code::KnownError),
        ["the service says so"; 4]
    );
    // The page calls the socket a string already.
    assert_eq!(messages(&after, Code::FixupIdle).len(), 1);
    for code in [Code::TypeConflict, Code::EnumUnnamed, Code::TypeUndefined] {
        assert!(
            messages(&after, code).is_empty(),
            "{:#?}",
            after.diagnostics
        );
    }
    assert!(printed(&after).contains("Its type is a correction of the documentation."));
}

#[test]
fn the_type_of_an_argument_is_set_whatever_examples_send() {
    let docs = page::folder();
    let rows = "|level|Int32|How far.|\n";
    files::write(
        &docs,
        "v1.0/api/lamp-dim.md",
        action("/lamps/{id}/dim", rows, &["{ \"level\": [5] }"]),
    );
    let set = fixup(
        "api/lamp-dim",
        "set-type = { member = \"level\", type = \"Int64\" }",
    );
    let of_level = |understood: &Understood| {
        let operations = &schema(understood).operations;
        let dim = operations.iter().find(|it| it.id == "lamp-dim").unwrap();
        let BodyContent::Parameters { parameters } = &dim.body.content else {
            panic!("{:?}", dim.body);
        };
        type_of(&parameters["level"])
    };
    assert_eq!(of_level(&understood(&docs, "")), "Edm.Int32 list, Table");
    let after = understood(&docs, &set);
    assert_eq!(of_level(&after), "Edm.Int64, Fixup");
    assert!(
        messages(&after, Code::TypeConflict).is_empty(),
        "{:#?}",
        after.diagnostics
    );
    printed(&after);
}

#[test]
fn a_type_is_renamed_with_all_that_refer_to_its_page() {
    let docs = page::folder();
    let rename =
        "rename-type = { from = \"microsoft.graph.lamp\", to = \"microsoft.graph.light\" }";
    let after = understood(&docs, &fixup("resources/lamp", rename));
    assert!(schema(&after).object("microsoft.graph.lamp").is_none());
    assert!(schema(&after).object("microsoft.graph.light").is_some());
    assert!(
        messages(&after, Code::TypeUndefined).is_empty(),
        "{:#?}",
        after.diagnostics
    );
    assert_eq!(messages(&after, Code::KnownError), ["the service says so"]);
    assert!(printed(&after).contains("pub struct Light"));
}

#[test]
fn an_argument_is_required_or_optional_whatever_the_pages_say() {
    let docs = page::folder();
    let rows = "|level|Int32|Required. How far.|\n|speed|Int32|Optional. How fast.|\n|mood|String|A mood.|\n";
    let bodies = [
        "{ \"level\": 5, \"mood\": \"x\" }",
        "{ \"level\": 5, \"mood\": \"y\" }",
    ];
    for (name, path) in [
        ("lamp-dim", "/lamps/{id}/dim"),
        ("room-dim", "/lamps/{lamp-id}/dim"),
    ] {
        files::write(
            &docs,
            &format!("v1.0/api/{name}.md"),
            action(path, rows, &bodies),
        );
    }
    let before = ["level true Table", "mood true Example", "speed false Table"];
    assert_eq!(arguments(&understood(&docs, ""), "lamp-dim"), before);
    // Of two pages of one call, the one with the fixup tells, though it is not the fittest.
    let fixups = [
        "optional = \"level\"",
        "required = \"speed\"",
        "optional = \"mood\"",
    ];
    let fixups = fixups.map(|correction| fixup("api/room-dim", correction));
    let after = understood(&docs, &fixups.concat());
    let expected = ["level false Fixup", "mood false Fixup", "speed true Fixup"];
    for id in ["lamp-dim", "room-dim"] {
        assert_eq!(arguments(&after, id), expected, "{id}");
    }
    for code in [Code::ArgumentMissing, Code::RequiredConflict] {
        assert!(
            messages(&after, code).is_empty(),
            "{:#?}",
            after.diagnostics
        );
    }
    assert_eq!(messages(&after, Code::KnownError).len(), 3);
    let crate_text = printed(&after);
    assert!(crate_text.contains("pub speed: i32,"), "{crate_text}");
    assert!(
        crate_text.contains("pub level: Option<i32>,"),
        "{crate_text}"
    );
}

#[test]
fn an_update_requires_what_a_fixup_says() {
    let docs = page::folder();
    let update = action("/lamps/{id}/dim", "|level|Int32|Required. How far.|\n", &[]);
    files::write(
        &docs,
        "v1.0/api/lamp-dim.md",
        update.replace("POST", "PATCH"),
    );
    let of = |fixups: &str| arguments(&understood(&docs, fixups), "lamp-dim");
    assert_eq!(of(""), ["level false Assumed"]);
    assert_eq!(
        of(&fixup("api/lamp-dim", "required = \"level\"")),
        ["level true Fixup"]
    );
}

#[test]
fn a_created_resource_needs_what_a_fixup_says() {
    let docs = page::folder();
    files::write(
        &docs,
        "v1.0/resources/lamp.md",
        lamp(
            "|level|Int32|Its level.|\n|mood|String|Its mood.|\n",
            "",
            "{ \"id\": \"x\" }",
        ),
    );
    let create = "# Create lamp\n\nNamespace: microsoft.graph\n\nMake one.\n\n## HTTP request\n\n```http\nPOST /lamps\n```\n\n\
                  ## Request body\n\nProvide a JSON representation of a [lamp](../resources/lamp.md).\n\n\
                  |Property|Type|Description|\n|:-|:-|:-|\n|level|Int32|Its level.|\n|mood|String|Its mood. Required.|\n\n\
                  ## Response\n\nGives `201 Created` and a [lamp](../resources/lamp.md) object.\n\n\
                  ## Example\n\n```http\nPOST https://graph.microsoft.com/v1.0/lamps\n\n{ \"mood\": \"x\" }\n```\n";
    files::write(&docs, "v1.0/api/lamp-post.md", create);
    let required = |understood: &Understood| {
        let operations = &schema(understood).operations;
        let create = operations.iter().find(|it| it.id == "lamp-post").unwrap();
        format!("{:?}", create.required_properties)
    };
    assert_eq!(required(&understood(&docs, "")), "{\"mood\": Table}");
    let fixups = ["required = \"level\"", "optional = \"mood\""];
    let fixups = fixups.map(|correction| fixup("api/lamp-post", correction));
    let after = understood(&docs, &fixups.concat());
    assert_eq!(required(&after), "{\"level\": Fixup}");
    assert!(
        messages(&after, Code::ArgumentMissing).is_empty(),
        "{:#?}",
        after.diagnostics
    );
}

#[test]
fn a_page_that_is_left_out_is_counted_and_not_missed() {
    let docs = page::folder();
    files::write(
        &docs,
        "v1.0/api/lamp-dim.md",
        action("/lamps/{id}/dim", "|level|Int32|How far.|\n", &["{"]),
    );
    let before = understood(&docs, "");
    assert!(before.diagnostics.iter().any(|it| it.code.loses_content()));
    let after = understood(&docs, &fixup("api/lamp-dim", "leave-out = true"));
    let account = after.account.to_string();
    let expected =
        "3 pages = 1 operations + 1 types + 0 enums + 0 conceptual + 1 skipped (page-left-out 1)";
    assert_eq!(account, expected);
    assert!(
        schema(&after)
            .operations
            .iter()
            .all(|it| it.id != "lamp-dim")
    );
    let told: Vec<_> = after
        .diagnostics
        .iter()
        .map(|it| it.message.as_str())
        .collect();
    assert_eq!(told, ["the page is left out: the service says so"]);
}

#[test]
fn a_page_of_a_version_that_is_not_read_is_not_missed() {
    let docs: Folder = page::folder();
    let of_beta = "[[fixups]]\npage = \"beta/resources/lamp.md\"\nwhy = \"x\"\nleave-out = true\n";
    assert!(understood(&docs, of_beta).diagnostics.is_empty());
    let of_v1 = of_beta
        .replace("beta", "v1.0")
        .replace("lamp.md", "lmap.md");
    let told = understood(&docs, &of_v1);
    let expected = "the fixup at codegen.toml:1:1 corrects nothing: there is no page `v1.0/resources/lmap.md`; the nearest is `v1.0/resources/lamp.md`";
    assert_eq!(messages(&told, Code::FixupUnmatched), [expected]);
}

#[test]
fn a_type_does_not_take_the_place_of_another_one() {
    let docs = page::folder();
    files::write(
        &docs,
        "v1.0/resources/room.md",
        page::TYPE
            .replace("# lamp resource type", "# room resource type")
            .replace("|id|", "|size|"),
    );
    let rename = "rename-type = { from = \"microsoft.graph.room\", to = \"microsoft.graph.lamp\" }";
    let rename = fixup("resources/room", rename);
    let types = |understood: &Understood| {
        let types = schema(understood).types.iter();
        types.map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    let before = understood(&docs, "");
    let after = understood(&docs, &rename);
    assert_eq!(types(&after), types(&before));
    assert_eq!(
        messages(&after, Code::FixupUnmatched),
        [
            "the fixup at codegen.toml:1:1 corrects nothing: v1.0/resources/lamp.md defines the type `microsoft.graph.lamp` \
             already; leave that page out if it is wrong"
        ]
    );
    // In whatever order the file has them.
    let alone = understood(
        &docs,
        &(rename + &fixup("resources/lamp", "leave-out = true")),
    );
    assert!(messages(&alone, Code::FixupUnmatched).is_empty());
    assert_eq!(types(&alone), ["microsoft.graph.lamp"]);
    assert_eq!(member(&alone, "size"), "Edm.String, Table");
}

#[test]
fn a_fixup_of_the_team_wins_over_a_built_in_one() {
    let docs = page::folder();
    let application = page::TYPE
        .replace("# lamp resource type", "# application resource type")
        .replace("|id|", "|tokenEncryptionKeyId|");
    files::write(&docs, "v1.0/resources/application.md", application);
    let built_in = understood(&docs, "");
    assert_eq!(messages(&built_in, Code::KnownError).len(), 1);
    let set = "set-type = { member = \"tokenEncryptionKeyId\", type = \"Int32\" }";
    let own = understood(&docs, &fixup("resources/application", set));
    assert_eq!(messages(&own, Code::KnownError), ["the service says so"]);
    let left_out = understood(&docs, &fixup("resources/application", "leave-out = true"));
    let told: Vec<Code> = left_out.diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(told, [Code::PageLeftOut]);
}
