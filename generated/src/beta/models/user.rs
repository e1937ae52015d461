// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.user` and its properties.

/// An account in Azure AD, held by a member of the organization or by a guest. Inherits from
/// [directoryObject](crate::beta::models::DirectoryObject).
///
/// This page covers what licence administration needs. The service knows more properties and
/// relationships.
///
/// Type: `microsoft.graph.user`
///
/// Base type: [`microsoft.graph.directoryObject`](crate::beta::models::DirectoryObject)
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
pub struct User {
    /// Identifier of the user, without meaning of its own. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::beta::models::DirectoryObject).
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub id: Option<String>,
    /// `true` while the account can sign in, `false` when it is blocked. Required on create.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub account_enabled: Option<bool>,
    /// Every licence of the user, those that come from groups included. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`).
    ///
    /// Absent unless selected.
    pub assigned_licenses: Option<Vec<super::AssignedLicense>>,
    /// Service plans that the user's licences bring along. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`).
    ///
    /// Absent unless selected.
    pub assigned_plans: Option<Vec<super::AssignedPlan>>,
    /// Office telephone number. The type is a list, but the service accepts one entry at most.
    /// Read-only where the account is synced from on-premises.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `NOT`).
    pub business_phones: Option<Vec<String>>,
    /// City of the user's address, up to 128 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub city: Option<String>,
    /// Company of the user, up to 64 characters; most useful for guests.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub company_name: Option<String>,
    /// Name that address books show, mostly first name and surname. Required on create; an update may
    /// change but not clear it. Up to 256 characters.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    /// Also usable in `$orderBy` and `$search`.
    pub display_name: Option<String>,
    /// First name, up to 64 characters.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub given_name: Option<String>,
    /// Job title, up to 128 characters.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub job_title: Option<String>,
    /// SMTP address, such as `jeff@contoso.onmicrosoft.com`. A change also lands in **proxyAddresses**.
    /// Accented characters are allowed but trouble some Microsoft apps.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`,
    /// `endsWith`).
    pub mail: Option<String>,
    /// Mail alias, up to 64 characters. Required on create.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub mail_nickname: Option<String>,
    /// Main mobile number, up to 64 characters. Read-only where the account is synced from on-premises.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub mobile_phone: Option<String>,
    /// Office, for example building and room.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub office_location: Option<String>,
    /// Further mail addresses, such as `["bob@contoso.com", "Robert@fabrikam.com"]`. Accented
    /// characters trouble some Microsoft apps.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    ///
    /// Absent unless selected.
    pub other_mails: Option<Vec<String>>,
    /// Language that the user prefers, by ISO 639-1, such as `en-US`.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub preferred_language: Option<String>,
    /// All addresses of the mailbox, such as `["SMTP: bob@contoso.com", "smtp:
    /// bob@sales.contoso.com"]`. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `startsWith`).
    ///
    /// Absent unless selected.
    pub proxy_addresses: Option<Vec<String>>,
    /// Family name, up to 64 characters.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub surname: Option<String>,
    /// Country in which the user uses the services, as two letters by ISO 3166, such as `US`, `JP` or
    /// `GB`. Must be set before a licence can be assigned, because not every service is lawful
    /// everywhere. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub usage_location: Option<String>,
    /// Sign-in name (UPN) in the form alias@domain, as RFC 822 has it; by habit equal to the mail
    /// address. The domain must be one of **verifiedDomains** of the organization. Required on create.
    /// Accented characters trouble some Microsoft apps.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`,
    /// `endsWith`). Also usable in `$orderBy`.
    pub user_principal_name: Option<String>,
    /// Kind of account, such as `Member` or `Guest`.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub user_type: Option<String>,
    /// Manager of the user: another user, or a contact. Works with GET, PUT and DELETE. Read-only.
    /// Supports `$expand`.
    pub manager: Option<graph_core::Rel<super::DirectoryObject>>,
    /// Groups and roles with the user as a member. Read-only. Nullable. Supports `$expand`.
    pub member_of: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    User "microsoft.graph.user";
    0 id ID "id" String;
    1 account_enabled ACCOUNT_ENABLED "accountEnabled" bool;
    2 assigned_licenses ASSIGNED_LICENSES "assignedLicenses" Vec<super::AssignedLicense>;
    3 assigned_plans ASSIGNED_PLANS "assignedPlans" Vec<super::AssignedPlan>;
    4 business_phones BUSINESS_PHONES "businessPhones" Vec<String>;
    5 city CITY "city" String;
    6 company_name COMPANY_NAME "companyName" String;
    7 display_name DISPLAY_NAME "displayName" String;
    8 given_name GIVEN_NAME "givenName" String;
    9 job_title JOB_TITLE "jobTitle" String;
    10 mail MAIL "mail" String;
    11 mail_nickname MAIL_NICKNAME "mailNickname" String;
    12 mobile_phone MOBILE_PHONE "mobilePhone" String;
    13 office_location OFFICE_LOCATION "officeLocation" String;
    14 other_mails OTHER_MAILS "otherMails" Vec<String>;
    15 preferred_language PREFERRED_LANGUAGE "preferredLanguage" String;
    16 proxy_addresses PROXY_ADDRESSES "proxyAddresses" Vec<String>;
    17 surname SURNAME "surname" String;
    18 usage_location USAGE_LOCATION "usageLocation" String;
    19 user_principal_name USER_PRINCIPAL_NAME "userPrincipalName" String;
    20 user_type USER_TYPE "userType" String;
    21 manager MANAGER "manager" graph_core::Rel<super::DirectoryObject>;
    22 member_of MEMBER_OF "memberOf" graph_core::Rel<Vec<super::DirectoryObject>>;
}

impl graph_core::Addressable for User {
    const PATH: &'static str = "users";
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::DirectoryObject> for User {}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for User {}
