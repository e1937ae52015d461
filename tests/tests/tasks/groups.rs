//! Groups and their members.

use generated::v1_0::Graph;
use generated::v1_0::models::{DirectoryObject, Group, User, group, user};
use generated::{Collection, Error, Model, Reference};
use serde_json::json;

use crate::service::{Answer, Service};

const GROUP: &str = "1132b215-826f-42a9-8cfe-1643d19d17fd";
const ADELE: &str = "87d349ed-44d7-43e1-9a83-5f2406dee5bd";
const ALEX: &str = "4562bcc8-c436-4f95-b7c0-4f8ce89dca5e";

/// Lists the members of a group that are users, and counts them.
async fn users_of(graph: &Graph, group: &str) -> Result<Collection<User>, Error> {
    let users = graph.groups().by_id(group).members().as_user();
    users.list().count().select([user::MAIL]).eventual().await
}

#[tokio::test]
async fn members_are_listed_as_users() {
    let service = Service::start().await;
    service
        .expect(
            "GET",
            &format!("/groups/{GROUP}/members/microsoft.graph.user"),
        )
        .query("$count", "true")
        .query("$select", "mail")
        .header("ConsistencyLevel", "eventual")
        .answer(
            200,
            json!({ "@odata.count": 1, "value": [{ "mail": "adele@contoso.com" }] }),
        );
    let users = users_of(&service.graph(), GROUP).await.unwrap();
    assert_eq!(users.count, Some(1));
    assert_eq!(users.value[0].mail.as_deref(), Some("adele@contoso.com"));
    service.done();
}

/// Collects all members of a group, direct or not.
async fn all_members(graph: &Graph, id: &str) -> Result<(Vec<User>, Vec<Group>), Error> {
    let (mut users, mut groups) = (Vec::new(), Vec::new());
    let mut members = graph.groups().by_id(id).transitive_members().list().items();
    while let Some(member) = members.next().await {
        let member = member?;
        users.extend(member.downcast::<User>());
        groups.extend(member.downcast::<Group>());
    }
    Ok((users, groups))
}

#[tokio::test]
async fn members_of_members_are_collected_from_all_pages() {
    let service = Service::start().await;
    service
        .expect("GET", &format!("/groups/{GROUP}/transitiveMembers"))
        .pages([
            json!([
                { "@odata.type": "#microsoft.graph.user", "id": ADELE, "mail": "adele@contoso.com" },
                { "@odata.type": "#microsoft.graph.group", "id": "2", "displayName": "Sales" },
            ]),
            json!([
                { "@odata.type": "#microsoft.graph.device", "id": "3" },
                { "@odata.type": "#microsoft.graph.user", "id": ALEX, "mail": "alex@contoso.com" },
            ]),
        ]);
    let (users, groups) = all_members(&service.graph(), GROUP).await.unwrap();
    let mails: Vec<_> = users.iter().map(|it| it.mail.as_deref()).collect();
    assert_eq!(mails, [Some("adele@contoso.com"), Some("alex@contoso.com")]);
    assert_eq!(groups.len(), 1);
    assert_eq!(groups[0].display_name.as_deref(), Some("Sales"));
    service.done();
}

/// Adds a member to a group.
async fn add_a_member(graph: &Graph, group: &str, id: &str) -> Result<(), Error> {
    let member = Reference::to::<DirectoryObject>(id);
    let members = graph.groups().by_id(group).members();
    members.reference().add(member).await
}

#[tokio::test]
async fn a_member_is_added() {
    let service = Service::start().await;
    let id = format!("https://graph.microsoft.com/v1.0/directoryObjects/{ADELE}");
    service
        .expect("POST", &format!("/groups/{GROUP}/members/$ref"))
        .json(json!({ "@odata.id": id }))
        .reply(Answer::empty(204));
    add_a_member(&service.graph(), GROUP, ADELE).await.unwrap();
    service.done();
}

/// Removes a member from a group.
async fn remove_a_member(graph: &Graph, group: &str, id: &str) -> Result<(), Error> {
    let member = graph.groups().by_id(group).members().by_id(id);
    member.reference().remove().await
}

#[tokio::test]
async fn a_member_is_removed() {
    let service = Service::start().await;
    service
        .expect("DELETE", &format!("/groups/{GROUP}/members/{ADELE}/$ref"))
        .reply(Answer::empty(204));
    remove_a_member(&service.graph(), GROUP, ADELE)
        .await
        .unwrap();
    service.done();
}

/// Creates a group with an owner and members.
async fn create_a_group(
    graph: &Graph,
    name: &str,
    owner: &User,
    members: [&str; 2],
) -> Result<Group, Error> {
    let mut group = Group {
        display_name: Some(name.into()),
        mail_enabled: Some(false),
        mail_nickname: Some(name.to_lowercase()),
        security_enabled: Some(true),
        ..Default::default()
    };
    group.bind(group::OWNERS, [owner])?;
    group.bind(group::MEMBERS, members.map(Reference::to::<User>))?;
    graph.groups().create(&group).await
}

#[tokio::test]
async fn a_group_is_created_with_owners_and_members() {
    let service = Service::start().await;
    let user = |id: &str| format!("https://graph.microsoft.com/v1.0/users/{id}");
    service
        .expect("POST", "/groups")
        .json(json!({
            "displayName": "Operations",
            "mailEnabled": false,
            "mailNickname": "operations",
            "securityEnabled": true,
            "owners@odata.bind": [user(ADELE)],
            "members@odata.bind": [user(ADELE), user(ALEX)],
        }))
        .answer(201, json!({ "id": GROUP }));
    let adele = User {
        id: Some(ADELE.into()),
        ..Default::default()
    };
    let group = create_a_group(&service.graph(), "Operations", &adele, [ADELE, ALEX])
        .await
        .unwrap();
    assert_eq!(group.id.as_deref(), Some(GROUP));
    service.done();
}
