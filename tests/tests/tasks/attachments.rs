//! Attachments of messages: small, large, and received ones.

use generated::v1_0::Graph;
use generated::v1_0::models::{
    AttachmentItem, AttachmentType, EmailAddress, FileAttachment, ItemAttachment, Message,
    Recipient, ReferenceAttachment,
};
use generated::v1_0::requests::{AttachmentCreateUploadSession, SendMail};
use generated::{Bytes, Error, Model};
use serde_json::json;

use crate::service::{Answer, Service, pattern};

/// Sends a small file, and saves no copy of the message.
async fn send_a_file(graph: &Graph, user: &str, to: &str, content: &[u8]) -> Result<(), Error> {
    let message = Message {
        subject: Some("A file".into()),
        to_recipients: Some(vec![Recipient {
            email_address: Some(EmailAddress {
                address: Some(to.into()),
                ..Default::default()
            }),
            ..Default::default()
        }]),
        attachments: Some(
            vec![FileAttachment {
                name: Some("a.txt".into()),
                content_bytes: Some(content.into()),
                ..Default::default()
            }]
            .into(),
        ),
        ..Default::default()
    };
    let arguments = SendMail {
        message,
        save_to_sent_items: Some(false),
    };
    graph.users().by_id(user).send_mail(arguments).await
}

#[tokio::test]
async fn a_small_file_is_sent() {
    let service = Service::start().await;
    service
        .expect("POST", "/users/adele@contoso.com/sendMail")
        .json(json!({
            "message": {
                "subject": "A file",
                "toRecipients": [{ "emailAddress": { "address": "alex@contoso.com" } }],
                "attachments": [{
                    "@odata.type": "#microsoft.graph.fileAttachment",
                    "name": "a.txt",
                    "contentBytes": "aGVsbG8=",
                }],
            },
            "saveToSentItems": false,
        }))
        .reply(Answer::empty(202));
    send_a_file(
        &service.graph(),
        "adele@contoso.com",
        "alex@contoso.com",
        b"hello",
    )
    .await
    .unwrap();
    service.done();
}

/// Attaches a large file to a draft, and returns the address of the attachment.
async fn attach_a_large_file(
    graph: &Graph,
    user: &str,
    message: &str,
    content: Vec<u8>,
) -> Result<Option<String>, Error> {
    let message = graph.users().by_id(user).messages().by_id(message);
    let session = message
        .attachments()
        .create_upload_session(AttachmentCreateUploadSession {
            attachment_item: AttachmentItem {
                attachment_type: Some(AttachmentType::File),
                name: Some("flower.png".into()),
                size: Some(content.len() as i64),
                ..Default::default()
            },
        })
        .await?;
    let uploaded = graph.client().upload(&session, content).send().await?;
    Ok(uploaded.location)
}

#[tokio::test]
async fn a_large_file_is_attached() {
    let service = Service::start().await;
    let content = pattern(9_000_000);
    let location = "https://outlook.office.com/api/v2.0/Users('a')/Messages('b')/Attachments('c')";
    let url = service
        .expect_upload("/attachmentsessions('d')", content.clone())
        .at_most(4_000_000)
        .of_outlook()
        .reply(Answer::empty(201).header("Location", location));
    service
        .expect(
            "POST",
            "/users/adele@contoso.com/messages/AAMk/attachments/createUploadSession",
        )
        .json(json!({
            "AttachmentItem": {
                "attachmentType": "file",
                "name": "flower.png",
                "size": 9_000_000,
            },
        }))
        .answer(
            201,
            json!({ "uploadUrl": url, "nextExpectedRanges": ["0-"] }),
        );
    let graph = service.graph();
    let there = attach_a_large_file(&graph, "adele@contoso.com", "AAMk", content)
        .await
        .unwrap();
    assert_eq!(there.as_deref(), Some(location));
    service.done();
}

/// Reads the attachments of a message: the name of each, and the content of those that have one.
async fn attachments(graph: &Graph, id: &str) -> Result<Vec<(String, Option<Bytes>)>, Error> {
    let mut all = Vec::new();
    let attachments = graph.me().messages().by_id(id).attachments();
    for attachment in attachments.list().await?.value {
        if let Some(file) = attachment.downcast::<FileAttachment>() {
            let content = file.content_bytes.map(|it| it.0);
            all.push((file.name.unwrap_or_default(), content));
        } else if let Some(item) = attachment.downcast::<ItemAttachment>() {
            let id = item.id.unwrap_or_default();
            let content = attachments.by_id(id).value().get().await?;
            all.push((item.name.unwrap_or_default(), Some(content)));
        } else if let Some(link) = attachment.downcast::<ReferenceAttachment>() {
            all.push((link.name.unwrap_or_default(), None));
        }
    }
    Ok(all)
}

#[tokio::test]
async fn attachments_are_told_apart_and_read() {
    let service = Service::start().await;
    service.in_order();
    service.expect("GET", "/me/messages/AAMk/attachments").answer(
        200,
        json!({
            "value": [
                {
                    "@odata.type": "#microsoft.graph.fileAttachment",
                    "id": "1", "name": "a.txt", "contentBytes": "aGVsbG8=",
                },
                { "@odata.type": "#microsoft.graph.itemAttachment", "id": "2==", "name": "Re: Hi" },
                { "@odata.type": "#microsoft.graph.referenceAttachment", "id": "3", "name": "Plan" },
            ],
        }),
    );
    service
        .expect("GET", "/me/messages/AAMk/attachments/2%3D%3D/$value")
        .reply(Answer::bytes(200, "text/plain", "Subject: Hi\r\n"));
    let read = attachments(&service.graph(), "AAMk").await.unwrap();
    let expected = [
        ("a.txt", Some("hello")),
        ("Re: Hi", Some("Subject: Hi\r\n")),
        ("Plan", None),
    ];
    let expected = expected.map(|(name, content)| (name.to_owned(), content.map(Bytes::from)));
    assert_eq!(read, expected);
    service.done();
}
