use super::super::builder::{NamedValue, PathArgument, ResponseType};
use super::super::docs::Docs;
use super::super::ident::Case;
use super::*;

fn snake(word: &str) -> Ident {
    Ident::new(word, Case::Snake)
}

fn pascal(word: &str) -> Ident {
    Ident::new(word, Case::Pascal)
}

fn method(name: &str, steps: Vec<Step>, arguments: &[&str]) -> MethodPlan {
    let arguments = arguments
        .iter()
        .map(|name| PathArgument { ident: snake(name) });
    MethodPlan {
        ident: snake(name),
        docs: Docs::default(),
        aliases: Vec::new(),
        steps,
        arguments: arguments.collect(),
        bound: None,
        deprecated: None,
        leads_to: None,
        call: None,
    }
}

fn leads(to: &str, method: MethodPlan) -> MethodPlan {
    let leads_to = Some((snake(to), pascal(to)));
    MethodPlan { leads_to, ..method }
}

fn calls(verb: &str, operation: &str, body: BodyArgument, method: MethodPlan) -> MethodPlan {
    let call = Some(CallPlan {
        method: verb.to_owned(),
        operation: Ident::new(operation, Case::Screaming),
        ways: match operation {
            "user get" => vec![
                (
                    "/users/{}".to_owned(),
                    Ident::new(operation, Case::Screaming),
                ),
                ("/me".to_owned(), Ident::new("me get", Case::Screaming)),
            ],
            _ => Vec::new(),
        },
        body,
        query: Vec::new(),
        response: ResponseType::Unit,
    });
    MethodPlan { call, ..method }
}

fn file(module: Option<&str>, methods: Vec<MethodPlan>) -> PathFile {
    PathFile {
        docs: Docs::default(),
        module: module.map(snake),
        nodes: vec![NodePlan {
            ident: pascal(module.unwrap_or("Graph")),
            docs: Docs::default(),
            methods,
        }],
    }
}

fn word(word: &str) -> Vec<Step> {
    vec![Step::Literal(word.to_owned())]
}

fn files() -> Vec<PathFile> {
    let id = || vec![Step::Key(snake("id"))];
    let app_id = vec![NamedValue {
        name: "appId".into(),
        quoted: true,
        value: snake("app id"),
    }];
    let path = vec![Step::ItemPath(snake("path"))];
    let send = BodyArgument::Parameters(pascal("send"));
    vec![
        file(
            None,
            vec![
                leads("users", method("users", word("users"), &[])),
                leads("user", method("me", word("me"), &[])),
            ],
        ),
        file(
            Some("users"),
            vec![
                calls(
                    "GET",
                    "list",
                    BodyArgument::None,
                    method("list", vec![], &[]),
                ),
                calls(
                    "GET",
                    "delta",
                    BodyArgument::None,
                    method("delta", word("delta"), &[]),
                ),
                leads("user", method("by id", id(), &["id"])),
                leads(
                    "user",
                    method("by app id", vec![Step::AlternateKey(app_id)], &["app id"]),
                ),
            ],
        ),
        file(
            Some("user"),
            vec![
                calls(
                    "GET",
                    "user get",
                    BodyArgument::None,
                    method("get", vec![], &[]),
                ),
                calls(
                    "DELETE",
                    "user delete",
                    BodyArgument::None,
                    method("delete", vec![], &[]),
                ),
                calls("POST", "user send", send, method("send", word("send"), &[])),
                leads("user", method("root", word("root"), &[])),
                leads("user", method("by path", path, &["path"])),
            ],
        ),
    ]
}

/// The calls that are found, with their constants.
fn found(method: Option<&str>, path: &str) -> Vec<String> {
    let files = files();
    let ways = Ways::new(&files).to(method, path);
    let line = |way: &WayPlan| format!("{} {}{}", way.operation, way.links, way.call);
    ways.iter().map(line).collect()
}

#[test]
fn a_path_is_found_with_values_and_with_placeholders() {
    for (path, expected) in [
        ("/users", "LIST .users().list()"),
        ("users/", "LIST .users().list()"),
        ("/USERS/delta()", "DELTA .users().delta()"),
        (
            "/users/{user-id | name}",
            "USER_GET .users().by_id(id).get()",
        ),
        ("/users('7')", "USER_GET .users().by_id(\"7\").get()"),
        (
            "/users/a%20\"b",
            "USER_GET .users().by_id(\"a \\\"b\").get()",
        ),
        (
            "/users(appId='{appId}')",
            "USER_GET .users().by_app_id(app_id).get()",
        ),
        (
            "/users(appId='a''/b')/root:/x y/z.txt",
            "USER_GET .users().by_app_id(\"a'/b\").root().by_path(\"x y/z.txt\").get()",
        ),
        // Ways that need something else have constants of their own.
        ("/me", "ME_GET .me().get()"),
        ("/me/root", "USER_GET .me().root().get()"),
    ] {
        assert_eq!(found(Some("GET"), path), [expected], "{path}");
    }
    assert_eq!(
        found(Some("post"), "/me/root:/x:/send"),
        ["USER_SEND .me().root().by_path(\"x\").send(Send { … })"]
    );
}

#[test]
fn a_path_that_is_not_documented_is_called_like_another() {
    let files = files();
    let ways = Ways::new(&files);
    let way = |path: &str| ways.to(Some("GET"), path).remove(0);
    let documented = [way("/users"), way("/me"), way("/users/{id}/root/root")];
    let instead = |path: &str| {
        let way = way(path).documented_instead(&documented);
        way.map(|way| way.path.clone())
    };
    assert_eq!(instead("/ME"), None);
    assert_eq!(instead("/users/7/root/root"), None);
    let nearest = Some("/users/{id}/root/root");
    assert_eq!(instead("/me/root").as_deref(), nearest);
    assert_eq!(instead("/users(appId='7')").as_deref(), Some("/me"));
    assert_eq!(instead("/users/delta"), None);
}

#[test]
fn paths_end_with_words() {
    let files = files();
    let ways = Ways::new(&files);
    let last = |path: &str| ways.to(None, path).remove(0);
    assert!(last("/me/send").ends_with("SEND"));
    assert!(!last("/me/send").ends_with("me"));
    assert_eq!(last("/users/delta").last_word(), Some("delta"));
    assert_eq!(last("/users/send").last_word(), None);
    assert_eq!(last("/me/root:/send").last_word(), None);
}

#[test]
fn all_methods_of_a_path_are_found() {
    assert_eq!(
        found(None, "/users/7"),
        [
            "USER_GET .users().by_id(\"7\").get()",
            "USER_DELETE .users().by_id(\"7\").delete()"
        ]
    );
}

#[test]
fn what_leads_nowhere_is_not_found() {
    for path in ["", "/", "/user", "/users/7/x", "/users(x='7')"] {
        assert_eq!(found(None, path), [""; 0], "{path}");
    }
    assert!(found(Some("PUT"), "/users/7").is_empty());
}
