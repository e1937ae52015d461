//! App roles.

use generated::v1_0::Graph;
use generated::v1_0::models::AppRoleAssignment;
use generated::{Error, Guid, guid};
use serde_json::json;

use crate::service::Service;

/// Grants an app role of one service principal to another one.
async fn grant_a_role(
    graph: &Graph,
    resource: Guid,
    principal: Guid,
    role: Guid,
) -> Result<AppRoleAssignment, Error> {
    let assignment = AppRoleAssignment {
        principal_id: Some(principal),
        resource_id: Some(resource),
        app_role_id: Some(role),
        ..Default::default()
    };
    let resource = graph.service_principals().by_id(resource);
    resource.app_role_assigned_to().create(&assignment).await
}

#[tokio::test]
async fn a_role_is_granted() {
    let service = Service::start().await;
    let resource = guid!("8fce32da-1246-437b-99cd-76d1d4677bd5");
    let principal = guid!("9028d19c-26a9-4809-8e3f-20ff73e2d75e");
    let role = guid!("498476ce-e0fe-48b0-b801-37ba7e2685c6");
    service
        .expect(
            "POST",
            &format!("/servicePrincipals/{resource}/appRoleAssignedTo"),
        )
        .json(json!({
            "principalId": principal.to_string(),
            "resourceId": resource.to_string(),
            "appRoleId": role.to_string(),
        }))
        .answer(
            201,
            json!({ "id": "2jLOj0YS", "principalType": "ServicePrincipal" }),
        );
    let granted = grant_a_role(&service.graph(), resource, principal, role)
        .await
        .unwrap();
    assert_eq!(granted.principal_type.as_deref(), Some("ServicePrincipal"));
    service.done();
}
