// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The examples of Microsoft Graph v1.0.

/// The examples with what is expected of them.
pub(crate) const SUITE: graph_core::examples::Suite = graph_core::examples::Suite {
    version: "v1.0",
    schema: include_str!("../../schema/v1_0.json"),
    leaves: include_str!("../leaves/v1_0.json"),
    cases: CASES,
};

const CASES: &[graph_core::examples::Case] = &[
    graph_core::examples::Case {
        name: "v1_0/group_assignlicense/request",
        page: "v1.0/api/group-assignlicense.md",
        operation: "group-assignlicense",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, body| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .groups("1ad75eeb-7e5a-4367-a493-9214d90d54d0")
                    .assign_license(
                        body.parameters::<generated::v1_0::requests::AssignLicense>()?,
                    )
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/group_assignlicense/response",
        page: "v1.0/api/group-assignlicense.md",
        operation: "group-assignlicense",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::v1_0::models::Group>,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/group_assignlicense/group_removelicense/request",
        page: "v1.0/api/group-assignlicense.md",
        operation: "group-assignlicense",
        example: 1,
        direction: graph_core::examples::Direction::Request(|client, body| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .groups("1ad75eeb-7e5a-4367-a493-9214d90d54d0")
                    .assign_license(
                        body.parameters::<generated::v1_0::requests::AssignLicense>()?,
                    )
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/group_assignlicense/group_removelicense/response",
        page: "v1.0/api/group-assignlicense.md",
        operation: "group-assignlicense",
        example: 1,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::v1_0::models::Group>,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/subscribedsku_get/get_subscribedsku/request",
        page: "v1.0/api/subscribedsku-get.md",
        operation: "subscribedsku-get",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(graph.subscribed_skus("{id}").get().into_http()?)
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/subscribedsku_get/get_subscribedsku/response",
        page: "v1.0/api/subscribedsku-get.md",
        operation: "subscribedsku-get",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::v1_0::models::SubscribedSku>,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/subscribedsku_list/get_subscribedskus/request",
        page: "v1.0/api/subscribedsku-list.md",
        operation: "subscribedsku-list",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(graph.list_subscribed_skus().into_http()?)
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/subscribedsku_list/get_subscribedskus/response",
        page: "v1.0/api/subscribedsku-list.md",
        operation: "subscribedsku-list",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::SubscribedSku>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_assignlicense/request",
        page: "v1.0/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, body| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .me()
                    .assign_license(
                        body.parameters::<generated::v1_0::requests::AssignLicense>()?,
                    )
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_assignlicense/response",
        page: "v1.0/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::v1_0::models::User>,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_get/get_user_1/request",
        page: "v1.0/api/user-get.md",
        operation: "user-get",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(graph.users("{id | userPrincipalName}").get().into_http()?)
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_get/get_user_1/response",
        page: "v1.0/api/user-get.md",
        operation: "user-get",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::v1_0::models::User>,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_get/get_user/request",
        page: "v1.0/api/user-get.md",
        operation: "user-get",
        example: 1,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(graph.me().get().into_http()?)
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_get/get_user/response",
        page: "v1.0/api/user-get.md",
        operation: "user-get",
        example: 1,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::v1_0::models::User>,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_get/get_user_2/request",
        page: "v1.0/api/user-get.md",
        operation: "user-get",
        example: 2,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .users("{id | userPrincipalName}")
                    .get()
                    .query("$select", "displayName,givenName,postalCode")
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_get/get_user_2/response",
        page: "v1.0/api/user-get.md",
        operation: "user-get",
        example: 2,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::v1_0::models::User>,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list_licensedetails/get_licensedetails/request",
        page: "v1.0/api/user-list-licensedetails.md",
        operation: "user-list-licensedetails",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(graph.me().list_license_details().into_http()?)
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list_licensedetails/get_licensedetails/response",
        page: "v1.0/api/user-list-licensedetails.md",
        operation: "user-list-licensedetails",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::LicenseDetails>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list_memberof/user_get_memberof/request",
        page: "v1.0/api/user-list-memberof.md",
        operation: "user-list-memberof",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(graph.users("{id}").list_member_of().into_http()?)
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list_memberof/user_get_memberof/response",
        page: "v1.0/api/user-list-memberof.md",
        operation: "user-list-memberof",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::DirectoryObject>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list_memberof/get_tier_count/request",
        page: "v1.0/api/user-list-memberof.md",
        operation: "user-list-memberof",
        example: 3,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .users("{id}")
                    .list_member_of_group()
                    .query("$count", "true")
                    .query("$orderby", "displayName")
                    .query("$search", "\"displayName:tier\"")
                    .query("$select", "displayName,id")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list_memberof/get_tier_count/response",
        page: "v1.0/api/user-list-memberof.md",
        operation: "user-list-memberof",
        example: 3,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::Group>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list_memberof/get_a_count/request",
        page: "v1.0/api/user-list-memberof.md",
        operation: "user-list-memberof",
        example: 4,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .users("{id}")
                    .list_member_of_group()
                    .query("$count", "true")
                    .query("$orderby", "displayName")
                    .query("$filter", "startswith(displayName, 'a')")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list_memberof/get_a_count/response",
        page: "v1.0/api/user-list-memberof.md",
        operation: "user-list-memberof",
        example: 4,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::Group>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_users_2/request",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(graph.list_users().into_http()?)
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_users_2/response",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::User>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_signinname_users/request",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 1,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .list_users()
                    .query("$select", "displayName,id")
                    .query(
                        "$filter",
                        "identities/any(c:c/issuerAssignedId eq 'j.smith@yahoo.com' and c/issuer eq 'contoso.onmicrosoft.com')",
                    )
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_signinname_users/response",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 1,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::User>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_a_count/request",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 3,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .list_users()
                    .query("$filter", "startswith(displayName,'a')")
                    .query("$orderby", "displayName")
                    .query("$count", "true")
                    .query("$top", "1")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_a_count/response",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 3,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::User>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_a_count_ends_with/request",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 4,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .list_users()
                    .query("$filter", "endswith(mail,'a@contoso.com')")
                    .query("$orderby", "userPrincipalName")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_a_count_ends_with/response",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 4,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::User>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_wa_count/request",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 5,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .list_users()
                    .query("$search", "\"displayName:wa\"")
                    .query("$orderby", "displayName")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_wa_count/response",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 5,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::User>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_to_count/request",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 6,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .list_users()
                    .query("$search", "\"displayName:wa\" OR \"displayName:to\"")
                    .query("$orderbydisplayName", "")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_to_count/response",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 6,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::User>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_user_assigned_licenses/request",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 7,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .list_users()
                    .query("$select", "id,mail,assignedLicenses")
                    .query(
                        "$filter",
                        "assignedLicenses/any(u:u/skuId eq cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46)",
                    )
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_list/get_user_assigned_licenses/response",
        page: "v1.0/api/user-list.md",
        operation: "user-list",
        example: 7,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::v1_0::models::User>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_reprocesslicenseassignment/user_reprocess_license_assignment/request",
        page: "v1.0/api/user-reprocesslicenseassignment.md",
        operation: "user-reprocesslicenseassignment",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .users("047dd774-f1c4-40f2-82f0-278de79f9b83")
                    .reprocess_license_assignment()
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_reprocesslicenseassignment/user_reprocess_license_assignment/response",
        page: "v1.0/api/user-reprocesslicenseassignment.md",
        operation: "user-reprocesslicenseassignment",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::v1_0::models::User>,
        ),
    },
    graph_core::examples::Case {
        name: "v1_0/user_update/update_user/request",
        page: "v1.0/api/user-update.md",
        operation: "user-update",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, body| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .me()
                    .update(&body.model::<generated::v1_0::models::User>()?)
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_update/update_other_user/request",
        page: "v1.0/api/user-update.md",
        operation: "user-update",
        example: 1,
        direction: graph_core::examples::Direction::Request(|client, body| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .users("{id}")
                    .update(&body.model::<generated::v1_0::models::User>()?)
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "v1_0/user_update/update_user_password_profile/request",
        page: "v1.0/api/user-update.md",
        operation: "user-update",
        example: 2,
        direction: graph_core::examples::Direction::Request(|client, body| {
            let graph = generated::v1_0::Graph::new(client);
            Ok(
                graph
                    .users("{id}")
                    .update(&body.model::<generated::v1_0::models::User>()?)
                    .into_http()?,
            )
        }),
    },
];
