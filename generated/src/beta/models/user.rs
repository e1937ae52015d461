// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.user`.

/// What this page describes belongs to `/beta`. It may change at any time, and production apps
/// should stay away from it. The **Version** selector tells whether v1.0 has it too.
///
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
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
#[derive(Default)]
pub struct User {
    /// Identifier of the user, without meaning of its own. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::beta::models::DirectoryObject).
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub id: Option<String>,
    /// `true` while the account can sign in, `false` when it is blocked. Required on create.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub account_enabled: Option<bool>,
    /// Every licence of the user, those that come from groups included. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`).
    pub assigned_licenses: Option<Vec<crate::beta::models::AssignedLicense>>,
    /// Service plans that the user's licences bring along. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`).
    pub assigned_plans: Option<Vec<crate::beta::models::AssignedPlan>>,
    /// Office telephone number. The type is a list, but the service accepts one entry at most.
    /// Read-only where the account is synced from on-premises.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `NOT`).
    pub business_phones: Option<Vec<String>>,
    /// City of the user's address, up to 128 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub city: Option<String>,
    /// Company of the user, up to 64 characters; most useful for guests.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
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
    pub other_mails: Option<Vec<String>>,
    /// Language that the user prefers, by ISO 639-1, such as `en-US`.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub preferred_language: Option<String>,
    /// All addresses of the mailbox, such as `["SMTP: bob@contoso.com", "smtp:
    /// bob@sales.contoso.com"]`. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `startsWith`).
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
    pub user_type: Option<String>,
    /// Manager of the user: another user, or a contact. Works with GET, PUT and DELETE. Read-only.
    /// Supports `$expand`.
    pub manager: Option<graph_core::Rel<crate::beta::models::DirectoryObject>>,
    /// Groups and roles with the user as a member. Read-only. Nullable. Supports `$expand`.
    pub member_of: Option<graph_core::Rel<Vec<crate::beta::models::DirectoryObject>>>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for User {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.user",
            fields: &[
                "id",
                "accountEnabled",
                "assignedLicenses",
                "assignedPlans",
                "businessPhones",
                "city",
                "companyName",
                "displayName",
                "givenName",
                "jobTitle",
                "mail",
                "mailNickname",
                "mobilePhone",
                "officeLocation",
                "otherMails",
                "preferredLanguage",
                "proxyAddresses",
                "surname",
                "usageLocation",
                "userPrincipalName",
                "userType",
                "manager",
                "memberOf",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.account_enabled,
                2 => &self.assigned_licenses,
                3 => &self.assigned_plans,
                4 => &self.business_phones,
                5 => &self.city,
                6 => &self.company_name,
                7 => &self.display_name,
                8 => &self.given_name,
                9 => &self.job_title,
                10 => &self.mail,
                11 => &self.mail_nickname,
                12 => &self.mobile_phone,
                13 => &self.office_location,
                14 => &self.other_mails,
                15 => &self.preferred_language,
                16 => &self.proxy_addresses,
                17 => &self.surname,
                18 => &self.usage_location,
                19 => &self.user_principal_name,
                20 => &self.user_type,
                21 => &self.manager,
                22 => &self.member_of,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.account_enabled,
                2 => &mut self.assigned_licenses,
                3 => &mut self.assigned_plans,
                4 => &mut self.business_phones,
                5 => &mut self.city,
                6 => &mut self.company_name,
                7 => &mut self.display_name,
                8 => &mut self.given_name,
                9 => &mut self.job_title,
                10 => &mut self.mail,
                11 => &mut self.mail_nickname,
                12 => &mut self.mobile_phone,
                13 => &mut self.office_location,
                14 => &mut self.other_mails,
                15 => &mut self.preferred_language,
                16 => &mut self.proxy_addresses,
                17 => &mut self.surname,
                18 => &mut self.usage_location,
                19 => &mut self.user_principal_name,
                20 => &mut self.user_type,
                21 => &mut self.manager,
                22 => &mut self.member_of,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for User {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(User);

/// The member [`id`](User::id).
pub const ID: graph_core::Property<User> = graph_core::Property::new("id");

/// The member [`accountEnabled`](User::account_enabled).
pub const ACCOUNT_ENABLED: graph_core::Property<User> = graph_core::Property::new(
    "accountEnabled",
);

/// The member [`assignedLicenses`](User::assigned_licenses).
pub const ASSIGNED_LICENSES: graph_core::Property<User> = graph_core::Property::new(
    "assignedLicenses",
);

/// The member [`assignedPlans`](User::assigned_plans).
pub const ASSIGNED_PLANS: graph_core::Property<User> = graph_core::Property::new(
    "assignedPlans",
);

/// The member [`businessPhones`](User::business_phones).
pub const BUSINESS_PHONES: graph_core::Property<User> = graph_core::Property::new(
    "businessPhones",
);

/// The member [`city`](User::city).
pub const CITY: graph_core::Property<User> = graph_core::Property::new("city");

/// The member [`companyName`](User::company_name).
pub const COMPANY_NAME: graph_core::Property<User> = graph_core::Property::new(
    "companyName",
);

/// The member [`displayName`](User::display_name).
pub const DISPLAY_NAME: graph_core::Property<User> = graph_core::Property::new(
    "displayName",
);

/// The member [`givenName`](User::given_name).
pub const GIVEN_NAME: graph_core::Property<User> = graph_core::Property::new(
    "givenName",
);

/// The member [`jobTitle`](User::job_title).
pub const JOB_TITLE: graph_core::Property<User> = graph_core::Property::new("jobTitle");

/// The member [`mail`](User::mail).
pub const MAIL: graph_core::Property<User> = graph_core::Property::new("mail");

/// The member [`mailNickname`](User::mail_nickname).
pub const MAIL_NICKNAME: graph_core::Property<User> = graph_core::Property::new(
    "mailNickname",
);

/// The member [`mobilePhone`](User::mobile_phone).
pub const MOBILE_PHONE: graph_core::Property<User> = graph_core::Property::new(
    "mobilePhone",
);

/// The member [`officeLocation`](User::office_location).
pub const OFFICE_LOCATION: graph_core::Property<User> = graph_core::Property::new(
    "officeLocation",
);

/// The member [`otherMails`](User::other_mails).
pub const OTHER_MAILS: graph_core::Property<User> = graph_core::Property::new(
    "otherMails",
);

/// The member [`preferredLanguage`](User::preferred_language).
pub const PREFERRED_LANGUAGE: graph_core::Property<User> = graph_core::Property::new(
    "preferredLanguage",
);

/// The member [`proxyAddresses`](User::proxy_addresses).
pub const PROXY_ADDRESSES: graph_core::Property<User> = graph_core::Property::new(
    "proxyAddresses",
);

/// The member [`surname`](User::surname).
pub const SURNAME: graph_core::Property<User> = graph_core::Property::new("surname");

/// The member [`usageLocation`](User::usage_location).
pub const USAGE_LOCATION: graph_core::Property<User> = graph_core::Property::new(
    "usageLocation",
);

/// The member [`userPrincipalName`](User::user_principal_name).
pub const USER_PRINCIPAL_NAME: graph_core::Property<User> = graph_core::Property::new(
    "userPrincipalName",
);

/// The member [`userType`](User::user_type).
pub const USER_TYPE: graph_core::Property<User> = graph_core::Property::new("userType");

/// The member [`manager`](User::manager).
pub const MANAGER: graph_core::Property<User> = graph_core::Property::new("manager");

/// The member [`memberOf`](User::member_of).
pub const MEMBER_OF: graph_core::Property<User> = graph_core::Property::new("memberOf");
