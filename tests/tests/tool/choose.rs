//! How a program chooses what comes back, as the README shows it, and what is sent.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use generated::v1_0::models::{assigned_license, directory_object, password_profile, user};
use generated::v1_0::{Graph, models::User};
use generated::{Client, DateTimeOffset, Error, Filter, Search, SecretString, guid};

fn graph() -> Graph {
    let client = Client::builder(SecretString::from("token"))
        .transport(|_| Err(Error::transport("nothing is sent")))
        .build()
        .unwrap();
    Graph::new(&client)
}

#[test]
fn everything_is_chosen_by_properties() {
    let since: DateTimeOffset = "2026-01-01T00:00:00Z".parse().unwrap();
    let sku = guid!("45715bb8-13f9-4bf6-927f-ef96c102d394");
    let graph = graph();
    let call = graph
        .users()
        .list()
        .select([user::ID, user::DISPLAY_NAME, user::ACCOUNT_ENABLED])
        .filter(
            user::SURNAME
                .eq("O'Neil")
                .and(user::CREATED_DATE_TIME.ge(since))
                .and(user::ASSIGNED_LICENSES.any(|it| it.path(assigned_license::SKU_ID).eq(sku))),
        )
        .expand_with(user::MEMBER_OF, |groups| {
            groups.select([directory_object::ID]).top(5)
        })
        .order_by([user::CREATED_DATE_TIME.descending()]);
    let request = call.into_http().unwrap();
    assert_eq!(
        request
            .uri()
            .query()
            .unwrap()
            .replace("%20", " ")
            .replace("%3D", "="),
        "$select=id,displayName,accountEnabled\
         &$filter=surname eq 'O''Neil' and createdDateTime ge 2026-01-01T00:00:00Z \
         and assignedLicenses/any(x1:x1/skuId eq 45715bb8-13f9-4bf6-927f-ef96c102d394)\
         &$expand=memberOf($select=id;$top=5)\
         &$orderby=createdDateTime desc"
    );
}

/// The table of the README: expressions of OData, and the Rust that makes them.
#[test]
fn the_table_of_the_readme_is_so() {
    let forced = password_profile::FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN;
    let filters: [(&str, &str, Filter<User>); 6] = [
        (
            "city in ('Lima','Rome')",
            r#"user::CITY.is_in(["Lima", "Rome"])"#,
            user::CITY.is_in(["Lima", "Rome"]),
        ),
        (
            "not startswith(city,'L')",
            r#"!user::CITY.starts_with("L")"#,
            !user::CITY.starts_with("L"),
        ),
        (
            "otherMails/any(x1:endswith(x1,'@contoso.com'))",
            r#"user::OTHER_MAILS.any(|it| it.ends_with("@contoso.com"))"#,
            user::OTHER_MAILS.any(|it| it.ends_with("@contoso.com")),
        ),
        (
            "assignedLicenses/$count ne 0",
            "user::ASSIGNED_LICENSES.count().ne(0)",
            user::ASSIGNED_LICENSES.count().ne(0),
        ),
        (
            "companyName eq null",
            "user::COMPANY_NAME.is_null()",
            user::COMPANY_NAME.is_null(),
        ),
        (
            "passwordProfile/forceChangePasswordNextSignIn eq true",
            "user::PASSWORD_PROFILE.path(forced).eq(true)",
            user::PASSWORD_PROFILE.path(forced).eq(true),
        ),
    ];
    let readme = include_str!("../../../README.md");
    for (odata, rust, filter) in filters {
        assert_eq!(filter.text().unwrap(), odata);
        let row = format!("| `{odata}` | `{}` |", rust.replace('|', "\\|"));
        assert!(readme.contains(&row), "{row}");
    }
    let search: Search<User> = user::DISPLAY_NAME
        .search("O'Neil")
        .and(Search::term("sales"));
    let odata = r#""displayName:O'Neil" AND "sales""#;
    assert_eq!(search.text().unwrap(), odata);
    let rust = r#"user::DISPLAY_NAME.search("O'Neil").and(Search::term("sales"))"#;
    assert!(readme.contains(&format!("| `{odata}` | `{rust}` |")));
}
