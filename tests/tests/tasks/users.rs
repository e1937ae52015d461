//! Users: creating, finding and changing them, and following their changes.

use generated::v1_0::Graph;
use generated::v1_0::models::{PasswordProfile, User, user};
use generated::{Bytes, Collection, Error, Model, Property};
use serde_json::json;

use crate::service::{Answer, Service};

/// Creates a user who must change the password at the first sign-in.
async fn create_a_user(graph: &Graph, name: &str, password: &str) -> Result<User, Error> {
    let user = User {
        account_enabled: Some(true),
        display_name: Some(name.into()),
        mail_nickname: Some(name.to_lowercase()),
        user_principal_name: Some(format!("{}@contoso.com", name.to_lowercase())),
        password_profile: Some(PasswordProfile {
            force_change_password_next_sign_in: Some(true),
            password: Some(password.into()),
            ..Default::default()
        }),
        ..Default::default()
    };
    graph.users().create(&user).await
}

#[tokio::test]
async fn a_user_is_created() {
    let service = Service::start().await;
    let body = json!({
        "accountEnabled": true,
        "displayName": "Adele",
        "mailNickname": "adele",
        "userPrincipalName": "adele@contoso.com",
        "passwordProfile": { "forceChangePasswordNextSignIn": true, "password": "xWwvJ]6NMw+bWH-d" },
    });
    service
        .expect("POST", "/users")
        .json(body.clone())
        .answer(201, json!({ "id": "87d349ed-44d7-43e1-9a83-5f2406dee5bd" }));
    let graph = service.graph();
    let user = create_a_user(&graph, "Adele", "xWwvJ]6NMw+bWH-d")
        .await
        .unwrap();
    let id = user.id.as_deref();
    assert_eq!(id, Some("87d349ed-44d7-43e1-9a83-5f2406dee5bd"));

    let message = "Insufficient privileges to complete the operation.";
    service
        .expect("POST", "/users")
        .json(body)
        .reply(Answer::error(403, "Authorization_RequestDenied", message));
    let error = create_a_user(&graph, "Adele", "xWwvJ]6NMw+bWH-d")
        .await
        .unwrap_err();
    let told = error.to_string();
    let application = told.lines().find(|it| it.starts_with("application: "));
    assert!(
        application.is_some_and(|it| it.starts_with("application: User.ReadWrite.All, or ")),
        "{told}"
    );
    service.done();
}

/// Searches users by surname, and counts the matches.
async fn find_by_surname(graph: &Graph, surname: &str) -> Result<Collection<User>, Error> {
    graph
        .users()
        .list()
        .search(user::SURNAME.search(surname))
        .select([user::ID, user::SURNAME])
        .count()
        .eventual()
        .await
}

#[tokio::test]
async fn users_are_found_by_surname() {
    let service = Service::start().await;
    service
        .expect("GET", "/users")
        .query("$count", "true")
        .query("$search", "\"surname:O'Neil\"")
        .query("$select", "id,surname")
        .header("ConsistencyLevel", "eventual")
        .answer(
            200,
            json!({ "@odata.count": 12, "value": [{ "id": "1", "surname": "O'Neil" }] }),
        );
    let found = find_by_surname(&service.graph(), "O'Neil").await.unwrap();
    assert_eq!(found.count, Some(12));
    assert_eq!(found.value[0].surname.as_deref(), Some("O'Neil"));
    service.done();
}

/// Finds a user, possibly a guest, by the user principal name.
async fn find_by_name(graph: &Graph, upn: &str) -> Result<Option<User>, Error> {
    let filter = user::USER_PRINCIPAL_NAME.eq(upn);
    let found = graph.users().list().filter(filter).await?;
    Ok(found.value.into_iter().next())
}

#[tokio::test]
async fn a_guest_is_found_by_name() {
    let service = Service::start().await;
    let filter = "userPrincipalName eq 'o''neil_contoso.com#EXT#@x.example'";
    service
        .expect("GET", "/users")
        .query("$filter", filter)
        .answer(
            200,
            json!({ "value": [{ "id": "1", "userType": "Guest" }] }),
        );
    let name = "o'neil_contoso.com#EXT#@x.example";
    let found = find_by_name(&service.graph(), name).await.unwrap();
    assert_eq!(found.unwrap().user_type.as_deref(), Some("Guest"));
    service.done();
}

/// Clears the city of a user, and changes nothing else.
async fn clear_the_city(graph: &Graph, id: &str) -> Result<(), Error> {
    let mut user = User::default();
    user.clear(user::CITY);
    graph.users().by_id(id).update(&user).await?;
    Ok(())
}

#[tokio::test]
async fn a_property_is_cleared() {
    let service = Service::start().await;
    service
        .expect("PATCH", "/users/adele@contoso.com")
        .json(json!({ "city": null }))
        .reply(Answer::empty(204));
    clear_the_city(&service.graph(), "adele@contoso.com")
        .await
        .unwrap();
    service.done();
}

/// An extension of the directory.
const COST_CENTER: &Property<User, String> = &Property::new("extension_0123_costCenter");

/// Sets the cost centre of a user.
async fn set_the_cost_center(graph: &Graph, id: &str, value: &str) -> Result<(), Error> {
    let mut user = User::default();
    user.set(COST_CENTER.name(), value);
    graph.users().by_id(id).update(&user).await?;
    Ok(())
}

/// Reads the cost centre of a user.
async fn cost_center(graph: &Graph, id: &str) -> Result<Option<String>, Error> {
    let call = graph.users().by_id(id).get();
    let user = call.select([user::ID, COST_CENTER]).await?;
    user.get(COST_CENTER.name())
}

#[tokio::test]
async fn an_extension_of_the_directory_is_written_and_read() {
    let service = Service::start().await;
    service.in_order();
    service
        .expect("PATCH", "/users/adele@contoso.com")
        .json(json!({ "extension_0123_costCenter": "K1" }))
        .reply(Answer::empty(204));
    service
        .expect("GET", "/users/adele@contoso.com")
        .query("$select", "id,extension_0123_costCenter")
        .answer(200, json!({ "id": "1", "extension_0123_costCenter": "K1" }));
    let graph = service.graph();
    set_the_cost_center(&graph, "adele@contoso.com", "K1")
        .await
        .unwrap();
    let value = cost_center(&graph, "adele@contoso.com").await.unwrap();
    assert_eq!(value.as_deref(), Some("K1"));
    service.done();
}

/// Returns the link to all changes of users from now on.
async fn follow_from_now_on(graph: &Graph) -> Result<Option<String>, Error> {
    let page = graph.users().delta().query("$deltatoken", "latest").await?;
    Ok(page.delta_link)
}

/// Returns who has changed and who was removed, and the link to the changes after that.
async fn changes_since(
    graph: &Graph,
    link: &str,
) -> Result<(Vec<User>, Vec<User>, Option<String>), Error> {
    let (mut changed, mut removed) = (Vec::new(), Vec::new());
    let mut users = graph.users().delta().items_from(link);
    while let Some(user) = users.next().await {
        let user = user?;
        match user.is_removed() {
            true => removed.push(user),
            false => changed.push(user),
        }
    }
    Ok((changed, removed, users.delta_link().map(str::to_owned)))
}

#[tokio::test]
async fn changes_since_last_time_are_told() {
    let service = Service::start().await;
    service.in_order();
    let link = |token: &str| service.link(&format!("/users/delta?$deltatoken={token}"));
    service
        .expect("GET", "/users/delta")
        .query("$deltatoken", "latest")
        .answer(
            200,
            json!({ "value": [], "@odata.deltaLink": link("monday") }),
        );
    service
        .expect("GET", "/users/delta")
        .query("$deltatoken", "monday")
        .answer(
            200,
            json!({
                "value": [
                    { "id": "1", "city": "Lima" },
                    { "id": "2", "@removed": { "reason": "changed" } },
                ],
                "@odata.nextLink": service.link("/users/delta?$skiptoken=more"),
            }),
        );
    service
        .expect("GET", "/users/delta")
        .query("$skiptoken", "more")
        .answer(
            200,
            json!({ "value": [{ "id": "3" }], "@odata.deltaLink": link("tuesday") }),
        );
    let graph = service.graph();
    let stored = follow_from_now_on(&graph).await.unwrap().unwrap();
    let (changed, removed, next) = changes_since(&graph, &stored).await.unwrap();
    let ids = |users: Vec<User>| {
        users
            .into_iter()
            .map(|it| it.id.unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(changed), ["1", "3"]);
    assert_eq!(ids(removed), ["2"]);
    assert_eq!(next, Some(link("tuesday")));
    service.done();
}

/// Reads the photo of a user.
async fn photo(graph: &Graph, id: &str) -> Result<Bytes, Error> {
    graph.users().by_id(id).photo().value().get().await
}

/// Replaces the photo of a user.
async fn replace_the_photo(graph: &Graph, id: &str, jpeg: Vec<u8>) -> Result<(), Error> {
    graph.users().by_id(id).photo().value().replace(jpeg).await
}

#[tokio::test]
async fn a_photo_is_read_and_replaced() {
    let service = Service::start().await;
    let jpeg = vec![0xff, 0xd8, 0xff, 0xe0, 0x00];
    service.in_order();
    service
        .expect("GET", "/users/adele@contoso.com/photo/$value")
        .reply(Answer::bytes(200, "image/jpeg", jpeg.clone()));
    service
        .expect("PUT", "/users/adele@contoso.com/photo/$value")
        .bytes("image/jpeg", jpeg.clone())
        .reply(Answer::empty(200));
    let graph = service.graph();
    let read = photo(&graph, "adele@contoso.com").await.unwrap();
    assert_eq!(read, jpeg);
    replace_the_photo(&graph, "adele@contoso.com", jpeg)
        .await
        .unwrap();
    service.done();
}
