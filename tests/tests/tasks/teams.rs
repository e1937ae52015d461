//! Teams: messages in channels, and members.

use generated::v1_0::Graph;
use generated::v1_0::models::{
    AadUserConversationMember, BodyType, ChatMessage, ChatMessageHostedContent, ConversationMember,
    ItemBody,
};
use generated::{Error, Model, Reference};
use serde_json::json;

use crate::service::Service;

const TEAM: &str = "ece6f0a1-7ca4-498b-be79-edf6c8fc4d82";
const CHANNEL: &str = "19:4b6bed8d24574f6a9e436813cb2617d8@thread.tacv2";

/// Posts a picture to a channel.
async fn post_a_picture(
    graph: &Graph,
    team: &str,
    channel: &str,
    png: &[u8],
) -> Result<ChatMessage, Error> {
    let mut picture = ChatMessageHostedContent {
        content_bytes: Some(png.into()),
        content_type: Some("image/png".into()),
        ..Default::default()
    };
    picture.set("@microsoft.graph.temporaryId", "1");
    let message = ChatMessage {
        body: Some(ItemBody {
            content_type: Some(BodyType::Html),
            content: Some(r#"<img src="../hostedContents/1/$value">"#.into()),
            ..Default::default()
        }),
        hosted_contents: Some(vec![picture].into()),
        ..Default::default()
    };
    let channel = graph.teams().by_id(team).channels().by_id(channel);
    channel.messages().create(&message).await
}

#[tokio::test]
async fn a_picture_is_posted_to_a_channel() {
    let service = Service::start().await;
    service
        .expect(
            "POST",
            &format!("/teams/{TEAM}/channels/{CHANNEL}/messages"),
        )
        .json(json!({
            "body": {
                "contentType": "html",
                "content": "<img src=\"../hostedContents/1/$value\">",
            },
            "hostedContents": [{
                "@microsoft.graph.temporaryId": "1",
                "contentBytes": "iVBORw==",
                "contentType": "image/png",
            }],
        }))
        .answer(201, json!({ "id": "1616991463150" }));
    let message = post_a_picture(&service.graph(), TEAM, CHANNEL, b"\x89PNG")
        .await
        .unwrap();
    assert_eq!(message.id.as_deref(), Some("1616991463150"));
    service.done();
}

/// Adds an owner to a team.
async fn add_an_owner(graph: &Graph, team: &str, user: &str) -> Result<ConversationMember, Error> {
    let mut member = AadUserConversationMember {
        roles: Some(vec!["owner".into()]),
        ..Default::default()
    };
    member.bind_raw("user", Reference::at(format!("users('{user}')")))?;
    graph.teams().by_id(team).members().create(&member).await
}

#[tokio::test]
async fn a_team_gets_an_owner() {
    let service = Service::start().await;
    let user = "8b081ef6-4792-4def-b2c9-c363a1bf41d5";
    service
        .expect("POST", &format!("/teams/{TEAM}/members"))
        .json(json!({
            "@odata.type": "#microsoft.graph.aadUserConversationMember",
            "roles": ["owner"],
            "user@odata.bind": format!("https://graph.microsoft.com/v1.0/users('{user}')"),
        }))
        .answer(
            201,
            json!({
                "@odata.type": "#microsoft.graph.aadUserConversationMember",
                "id": "ZWUwZjVhZTItOGJjNi00YWU1LTg0NjYtN2RhZWViYmZhMDYy",
                "userId": user,
            }),
        );
    let member = add_an_owner(&service.graph(), TEAM, user).await.unwrap();
    let member = member.downcast::<AadUserConversationMember>().unwrap();
    assert_eq!(member.user_id.as_deref(), Some(user));
    service.done();
}
