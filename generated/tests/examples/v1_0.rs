// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The examples of Microsoft Graph v1.0.

use generated::v1_0;
use graph_core::examples::{Case, Suite};

/// The examples with what is expected of them.
pub(crate) const SUITE: Suite = Suite {
    version: "v1.0",
    schema: include_str!("../../schema/v1_0.json"),
    leaves: include_str!("../leaves/v1_0.json"),
    cases: CASES,
};

const CASES: &[Case] = &[
    Case::request(
        "v1_0/group_assignlicense/request",
        "v1.0/api/group-assignlicense.md",
        "group-assignlicense",
        0,
        |client, body| {
            Ok(
                v1_0::Graph::new(client)
                    .groups("1ad75eeb-7e5a-4367-a493-9214d90d54d0")
                    .assign_license(body.parameters::<v1_0::requests::AssignLicense>()?)
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/group_assignlicense/response",
        "v1.0/api/group-assignlicense.md",
        "group-assignlicense",
        0,
        graph_core::examples::response::<v1_0::models::Group>,
    ),
    Case::request(
        "v1_0/group_assignlicense/group_removelicense/request",
        "v1.0/api/group-assignlicense.md",
        "group-assignlicense",
        1,
        |client, body| {
            Ok(
                v1_0::Graph::new(client)
                    .groups("1ad75eeb-7e5a-4367-a493-9214d90d54d0")
                    .assign_license(body.parameters::<v1_0::requests::AssignLicense>()?)
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/group_assignlicense/group_removelicense/response",
        "v1.0/api/group-assignlicense.md",
        "group-assignlicense",
        1,
        graph_core::examples::response::<v1_0::models::Group>,
    ),
    Case::request(
        "v1_0/subscribedsku_get/get_subscribedsku/request",
        "v1.0/api/subscribedsku-get.md",
        "subscribedsku-get",
        0,
        |client, _| {
            Ok(v1_0::Graph::new(client).subscribed_skus("{id}").get().into_http()?)
        },
    ),
    Case::response(
        "v1_0/subscribedsku_get/get_subscribedsku/response",
        "v1.0/api/subscribedsku-get.md",
        "subscribedsku-get",
        0,
        graph_core::examples::response::<v1_0::models::SubscribedSku>,
    ),
    Case::request(
        "v1_0/subscribedsku_list/get_subscribedskus/request",
        "v1.0/api/subscribedsku-list.md",
        "subscribedsku-list",
        0,
        |client, _| { Ok(v1_0::Graph::new(client).list_subscribed_skus().into_http()?) },
    ),
    Case::response(
        "v1_0/subscribedsku_list/get_subscribedskus/response",
        "v1.0/api/subscribedsku-list.md",
        "subscribedsku-list",
        0,
        graph_core::examples::response::<
            graph_core::Collection<v1_0::models::SubscribedSku>,
        >,
    ),
    Case::request(
        "v1_0/user_assignlicense/request",
        "v1.0/api/user-assignlicense.md",
        "user-assignlicense",
        0,
        |client, body| {
            Ok(
                v1_0::Graph::new(client)
                    .me()
                    .assign_license(body.parameters::<v1_0::requests::AssignLicense>()?)
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_assignlicense/response",
        "v1.0/api/user-assignlicense.md",
        "user-assignlicense",
        0,
        graph_core::examples::response::<v1_0::models::User>,
    ),
    Case::request(
        "v1_0/user_get/get_user_1/request",
        "v1.0/api/user-get.md",
        "user-get",
        0,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .users("{id | userPrincipalName}")
                    .get()
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_get/get_user_1/response",
        "v1.0/api/user-get.md",
        "user-get",
        0,
        graph_core::examples::response::<v1_0::models::User>,
    ),
    Case::request(
        "v1_0/user_get/get_user/request",
        "v1.0/api/user-get.md",
        "user-get",
        1,
        |client, _| { Ok(v1_0::Graph::new(client).me().get().into_http()?) },
    ),
    Case::response(
        "v1_0/user_get/get_user/response",
        "v1.0/api/user-get.md",
        "user-get",
        1,
        graph_core::examples::response::<v1_0::models::User>,
    ),
    Case::request(
        "v1_0/user_get/get_user_2/request",
        "v1.0/api/user-get.md",
        "user-get",
        2,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .users("{id | userPrincipalName}")
                    .get()
                    .query("$select", "displayName,givenName,postalCode")
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_get/get_user_2/response",
        "v1.0/api/user-get.md",
        "user-get",
        2,
        graph_core::examples::response::<v1_0::models::User>,
    ),
    Case::request(
        "v1_0/user_list_licensedetails/get_licensedetails/request",
        "v1.0/api/user-list-licensedetails.md",
        "user-list-licensedetails",
        0,
        |client, _| {
            Ok(v1_0::Graph::new(client).me().list_license_details().into_http()?)
        },
    ),
    Case::response(
        "v1_0/user_list_licensedetails/get_licensedetails/response",
        "v1.0/api/user-list-licensedetails.md",
        "user-list-licensedetails",
        0,
        graph_core::examples::response::<
            graph_core::Collection<v1_0::models::LicenseDetails>,
        >,
    ),
    Case::request(
        "v1_0/user_list_memberof/user_get_memberof/request",
        "v1.0/api/user-list-memberof.md",
        "user-list-memberof",
        0,
        |client, _| {
            Ok(v1_0::Graph::new(client).users("{id}").list_member_of().into_http()?)
        },
    ),
    Case::response(
        "v1_0/user_list_memberof/user_get_memberof/response",
        "v1.0/api/user-list-memberof.md",
        "user-list-memberof",
        0,
        graph_core::examples::response::<
            graph_core::Collection<v1_0::models::DirectoryObject>,
        >,
    ),
    Case::request(
        "v1_0/user_list_memberof/get_tier_count/request",
        "v1.0/api/user-list-memberof.md",
        "user-list-memberof",
        3,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .users("{id}")
                    .list_member_of_group()
                    .query("$count", "true")
                    .query("$orderby", "displayName")
                    .query("$search", "\"displayName:tier\"")
                    .query("$select", "displayName,id")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_list_memberof/get_tier_count/response",
        "v1.0/api/user-list-memberof.md",
        "user-list-memberof",
        3,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::Group>>,
    ),
    Case::request(
        "v1_0/user_list_memberof/get_a_count/request",
        "v1.0/api/user-list-memberof.md",
        "user-list-memberof",
        4,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .users("{id}")
                    .list_member_of_group()
                    .query("$count", "true")
                    .query("$orderby", "displayName")
                    .query("$filter", "startswith(displayName, 'a')")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_list_memberof/get_a_count/response",
        "v1.0/api/user-list-memberof.md",
        "user-list-memberof",
        4,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::Group>>,
    ),
    Case::request(
        "v1_0/user_list/get_users_2/request",
        "v1.0/api/user-list.md",
        "user-list",
        0,
        |client, _| { Ok(v1_0::Graph::new(client).list_users().into_http()?) },
    ),
    Case::response(
        "v1_0/user_list/get_users_2/response",
        "v1.0/api/user-list.md",
        "user-list",
        0,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_signinname_users/request",
        "v1.0/api/user-list.md",
        "user-list",
        1,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .list_users()
                    .query("$select", "displayName,id")
                    .query(
                        "$filter",
                        "identities/any(c:c/issuerAssignedId eq 'j.smith@yahoo.com' and c/issuer eq 'contoso.onmicrosoft.com')",
                    )
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_list/get_signinname_users/response",
        "v1.0/api/user-list.md",
        "user-list",
        1,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_a_count/request",
        "v1.0/api/user-list.md",
        "user-list",
        3,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .list_users()
                    .query("$filter", "startswith(displayName,'a')")
                    .query("$orderby", "displayName")
                    .query("$count", "true")
                    .query("$top", "1")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_list/get_a_count/response",
        "v1.0/api/user-list.md",
        "user-list",
        3,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_a_count_ends_with/request",
        "v1.0/api/user-list.md",
        "user-list",
        4,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .list_users()
                    .query("$filter", "endswith(mail,'a@contoso.com')")
                    .query("$orderby", "userPrincipalName")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_list/get_a_count_ends_with/response",
        "v1.0/api/user-list.md",
        "user-list",
        4,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_wa_count/request",
        "v1.0/api/user-list.md",
        "user-list",
        5,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .list_users()
                    .query("$search", "\"displayName:wa\"")
                    .query("$orderby", "displayName")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_list/get_wa_count/response",
        "v1.0/api/user-list.md",
        "user-list",
        5,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_to_count/request",
        "v1.0/api/user-list.md",
        "user-list",
        6,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .list_users()
                    .query("$search", "\"displayName:wa\" OR \"displayName:to\"")
                    .query("$orderbydisplayName", "")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_list/get_to_count/response",
        "v1.0/api/user-list.md",
        "user-list",
        6,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_user_assigned_licenses/request",
        "v1.0/api/user-list.md",
        "user-list",
        7,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .list_users()
                    .query("$select", "id,mail,assignedLicenses")
                    .query(
                        "$filter",
                        "assignedLicenses/any(u:u/skuId eq cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46)",
                    )
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_list/get_user_assigned_licenses/response",
        "v1.0/api/user-list.md",
        "user-list",
        7,
        graph_core::examples::response::<graph_core::Collection<v1_0::models::User>>,
    ),
    Case::request(
        "v1_0/user_reprocesslicenseassignment/user_reprocess_license_assignment/request",
        "v1.0/api/user-reprocesslicenseassignment.md",
        "user-reprocesslicenseassignment",
        0,
        |client, _| {
            Ok(
                v1_0::Graph::new(client)
                    .users("047dd774-f1c4-40f2-82f0-278de79f9b83")
                    .reprocess_license_assignment()
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "v1_0/user_reprocesslicenseassignment/user_reprocess_license_assignment/response",
        "v1.0/api/user-reprocesslicenseassignment.md",
        "user-reprocesslicenseassignment",
        0,
        graph_core::examples::response::<v1_0::models::User>,
    ),
    Case::request(
        "v1_0/user_update/update_user/request",
        "v1.0/api/user-update.md",
        "user-update",
        0,
        |client, body| {
            Ok(
                v1_0::Graph::new(client)
                    .me()
                    .update(&body.model::<v1_0::models::User>()?)
                    .into_http()?,
            )
        },
    ),
    Case::request(
        "v1_0/user_update/update_other_user/request",
        "v1.0/api/user-update.md",
        "user-update",
        1,
        |client, body| {
            Ok(
                v1_0::Graph::new(client)
                    .users("{id}")
                    .update(&body.model::<v1_0::models::User>()?)
                    .into_http()?,
            )
        },
    ),
    Case::request(
        "v1_0/user_update/update_user_password_profile/request",
        "v1.0/api/user-update.md",
        "user-update",
        2,
        |client, body| {
            Ok(
                v1_0::Graph::new(client)
                    .users("{id}")
                    .update(&body.model::<v1_0::models::User>()?)
                    .into_http()?,
            )
        },
    ),
];
