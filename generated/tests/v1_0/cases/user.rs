// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The area `user`.

use generated::v1_0::*;
use graph_core::examples::*;

pub(crate) const CASES: &[Case] = &[
    Case::request(
        "v1_0/user_assignlicense/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .me()
                    .assign_license(body.parameters::<requests::AssignLicense>())
                    .into_http()
            }
            make
        },
    ),
    Case::response("v1_0/user_assignlicense/response", response::<models::User>),
    Case::request(
        "v1_0/user_delta/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client).users().delta().into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_delta/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_delta/user_delta_select/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .delta()
                    .query("$select", "displayName,jobTitle,mobilePhone")
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_delta/user_delta_select/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_delta/user_delta_minimal/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .delta()
                    .query(
                        "$deltatoken",
                        "oEcOySpF_hWYmTIUZBOIfPzcwisr_rPe8o9M54L45qEXQGmvQC6T2dbL",
                    )
                    .header("Prefer", "return=minimal")
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_delta/user_delta_minimal/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_get/get_user_1/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .by_id("{id | userPrincipalName}")
                    .get()
                    .into_http()
            }
            make
        },
    ),
    Case::response("v1_0/user_get/get_user_1/response", response::<models::User>),
    Case::request(
        "v1_0/user_get/get_user/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client).me().get().into_http()
            }
            make
        },
    ),
    Case::response("v1_0/user_get/get_user/response", response::<models::User>),
    Case::request(
        "v1_0/user_get/get_user_2/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .by_id("{id | userPrincipalName}")
                    .get()
                    .query("$select", "displayName,givenName,postalCode")
                    .into_http()
            }
            make
        },
    ),
    Case::response("v1_0/user_get/get_user_2/response", response::<models::User>),
    Case::request(
        "v1_0/user_list_licensedetails/get_licensedetails/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client).me().license_details().list().into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list_licensedetails/get_licensedetails/response",
        response::<graph_core::Collection<models::LicenseDetails>>,
    ),
    Case::request(
        "v1_0/user_list_memberof/user_get_memberof/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client).users().by_id("{id}").member_of().list().into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list_memberof/user_get_memberof/response",
        response::<graph_core::Collection<models::DirectoryObject>>,
    ),
    Case::request(
        "v1_0/user_list_memberof/get_user_memberof_count_only/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .by_id("{id}")
                    .member_of()
                    .count()
                    .header("ConsistencyLevel", "eventual")
                    .into_http()
            }
            make
        },
    ),
    Case::request(
        "v1_0/user_list_memberof/get_tier_count/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .by_id("{id}")
                    .member_of()
                    .as_group()
                    .list()
                    .query("$count", "true")
                    .query("$orderby", "displayName")
                    .query("$search", "\"displayName:tier\"")
                    .query("$select", "displayName,id")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list_memberof/get_tier_count/response",
        response::<graph_core::Collection<models::Group>>,
    ),
    Case::request(
        "v1_0/user_list_memberof/get_a_count/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .by_id("{id}")
                    .member_of()
                    .as_group()
                    .list()
                    .query("$count", "true")
                    .query("$orderby", "displayName")
                    .query("$filter", "startswith(displayName, 'a')")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list_memberof/get_a_count/response",
        response::<graph_core::Collection<models::Group>>,
    ),
    Case::request(
        "v1_0/user_list/get_users_2/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client).users().list().into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list/get_users_2/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_signinname_users/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .list()
                    .query("$select", "displayName,id")
                    .query(
                        "$filter",
                        "identities/any(c:c/issuerAssignedId eq 'j.smith@yahoo.com' and c/issuer eq 'contoso.onmicrosoft.com')",
                    )
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list/get_signinname_users/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_count_only/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .count()
                    .header("ConsistencyLevel", "eventual")
                    .into_http()
            }
            make
        },
    ),
    Case::request(
        "v1_0/user_list/get_a_count/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .list()
                    .query("$filter", "startswith(displayName,'a')")
                    .query("$orderby", "displayName")
                    .query("$count", "true")
                    .query("$top", "1")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list/get_a_count/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_a_count_ends_with/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .list()
                    .query("$filter", "endswith(mail,'a@contoso.com')")
                    .query("$orderby", "userPrincipalName")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list/get_a_count_ends_with/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_wa_count/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .list()
                    .query("$search", "\"displayName:wa\"")
                    .query("$orderby", "displayName")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list/get_wa_count/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_to_count/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .list()
                    .query("$search", "\"displayName:wa\" OR \"displayName:to\"")
                    .query("$orderbydisplayName", "")
                    .query("$count", "true")
                    .header("ConsistencyLevel", "eventual")
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list/get_to_count/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_list/get_user_assigned_licenses/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .list()
                    .query("$select", "id,mail,assignedLicenses")
                    .query(
                        "$filter",
                        "assignedLicenses/any(u:u/skuId eq cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46)",
                    )
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_list/get_user_assigned_licenses/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request(
        "v1_0/user_reprocesslicenseassignment/user_reprocess_license_assignment/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .by_id("047dd774-f1c4-40f2-82f0-278de79f9b83")
                    .reprocess_license_assignment()
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/user_reprocesslicenseassignment/user_reprocess_license_assignment/response",
        response::<models::User>,
    ),
    Case::request(
        "v1_0/user_sendmail/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .me()
                    .send_mail(body.parameters::<requests::SendMail>())
                    .into_http()
            }
            make
        },
    ),
    Case::request(
        "v1_0/user_sendmail/user_sendmail_with_headers/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .me()
                    .send_mail(body.parameters::<requests::SendMail>())
                    .into_http()
            }
            make
        },
    ),
    Case::request(
        "v1_0/user_sendmail/user_sendmail_with_attachment/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .me()
                    .send_mail(body.parameters::<requests::SendMail>())
                    .into_http()
            }
            make
        },
    ),
    Case::request(
        "v1_0/user_sendmail/user_sendmail_mime/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .me()
                    .send_mail(graph_core::Media::from(body.bytes()))
                    .header("Content-type", "text/plain")
                    .into_http()
            }
            make
        },
    ),
    Case::request(
        "v1_0/user_update/update_user/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client).me().update(&body.model()).into_http()
            }
            make
        },
    ),
    Case::request(
        "v1_0/user_update/update_other_user/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .by_id("{id}")
                    .update(&body.model())
                    .into_http()
            }
            make
        },
    ),
    Case::request(
        "v1_0/user_update/update_user_password_profile/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .users()
                    .by_id("{id}")
                    .update(&body.model())
                    .into_http()
            }
            make
        },
    ),
];
