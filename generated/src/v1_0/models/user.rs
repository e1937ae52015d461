// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.user`.

/// An account in Azure AD, held by a member of the organization or by a guest. Inherits from
/// [directoryObject](crate::v1_0::models::DirectoryObject).
///
/// Licences reach a user directly, through
/// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0),
/// or through a [group](crate::v1_0::models::Group) that the user belongs to. **assignedLicenses**
/// shows the outcome of both ways, **licenseAssignmentStates** shows which way each one came.
///
/// Type: `microsoft.graph.user`
///
/// Base type: [`microsoft.graph.directoryObject`](crate::v1_0::models::DirectoryObject)
///
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[derive(Default)]
pub struct User {
    /// Identifier of the user, without meaning of its own. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::v1_0::models::DirectoryObject).
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub id: Option<String>,
    /// What users say about themselves, as free text.
    ///
    /// Returned only on `$select`.
    pub about_me: Option<String>,
    /// `true` while the account can sign in, `false` when it is blocked. Required on create.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub account_enabled: Option<bool>,
    /// Age group, entered by an administrator. Possible values are: `null`, `minor`, `notAdult`,
    /// `adult`. What they mean is told under legal age groups.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub age_group: Option<crate::v1_0::models::AgeGroup>,
    /// Every licence of the user, those that come from groups included. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`).
    pub assigned_licenses: Option<Vec<crate::v1_0::models::AssignedLicense>>,
    /// Service plans that the user's licences bring along. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`).
    pub assigned_plans: Option<Vec<crate::v1_0::models::AssignedPlan>>,
    /// Date of birth, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    ///
    /// Returned only on `$select`.
    pub birthday: Option<graph_core::DateTimeOffset>,
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
    /// State of the consent for an account of a minor. Possible values are: `null`, `granted`,
    /// `denied`, `notRequired`. What they mean is told under legal age groups.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub consent_provided_for_minor: Option<crate::v1_0::models::ConsentProvidedForMinor>,
    /// Country or region of the address, such as `US` or `UK`, up to 128 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub country: Option<String>,
    /// When the account came into being. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub created_date_time: Option<graph_core::DateTimeOffset>,
    /// How the account came into being: `null` for a usual work or school account, `Invitation` for a
    /// guest, `LocalAccount` for an Azure AD B2C account, `EmailVerified` for a self-service sign-up.
    /// Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub creation_type: Option<String>,
    /// When the account was deleted.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub deleted_date_time: Option<graph_core::DateTimeOffset>,
    /// Department of the user, up to 64 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub department: Option<String>,
    /// Name that address books show, mostly first name and surname. Required on create; an update may
    /// change but not clear it. Up to 256 characters.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    /// Also usable in `$orderBy` and `$search`.
    pub display_name: Option<String>,
    /// First day of work, which may lie ahead.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub employee_hire_date: Option<graph_core::DateTimeOffset>,
    /// Staff number that the organization uses.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub employee_id: Option<String>,
    /// Cost centre and division of the user.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub employee_org_data: Option<crate::v1_0::models::EmployeeOrgData>,
    /// Kind of employment, such as `Employee`, `Contractor`, `Consultant` or `Vendor`.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub employee_type: Option<String>,
    /// Where the invitation of a guest stands: `PendingAcceptance` or `Accepted`; `null` for everybody
    /// else.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub external_user_state: Option<String>,
    /// When **externalUserState** last changed.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub external_user_state_change_date_time: Option<graph_core::DateTimeOffset>,
    /// Fax number.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub fax_number: Option<String>,
    /// First name, up to 64 characters.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub given_name: Option<String>,
    /// Hire date as SharePoint Online knows it, as an ISO 8601 timestamp in UTC such as
    /// `2014-01-01T00:00:00Z`. Prefer **employeeHireDate** in programs.
    ///
    /// Returned only on `$select`.
    pub hire_date: Option<graph_core::DateTimeOffset>,
    /// Identities with which this account can sign in: local, from another organization, or from a
    /// social provider. Several entries can share one **signInType**.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`). Entries whose **signInType** is
    /// `userPrincipalName` cannot be filtered.
    pub identities: Option<Vec<crate::v1_0::models::ObjectIdentity>>,
    /// SIP addresses for chat and calls. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `startsWith`).
    pub im_addresses: Option<Vec<String>>,
    /// Interests that the user lists.
    ///
    /// Returned only on `$select`.
    pub interests: Option<Vec<String>>,
    /// Reserved; leave it alone.
    pub is_resource_account: Option<bool>,
    /// Job title, up to 128 characters.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub job_title: Option<String>,
    /// When the password last changed, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    ///
    /// Returned only on `$select`.
    pub last_password_change_date_time: Option<graph_core::DateTimeOffset>,
    /// Legal age group that follows from **ageGroup** and **consentProvidedForMinor**. Read-only.
    /// Possible values are: `null`, `minorWithOutParentalConsent`, `minorWithParentalConsent`,
    /// `minorNoParentalConsentRequired`, `notAdult`, `adult`. What they mean is told under legal age
    /// groups.
    ///
    /// Returned only on `$select`.
    pub legal_age_group_classification: Option<
        crate::v1_0::models::LegalAgeGroupClassification,
    >,
    /// Source and state of each licence of the user. Read-only.
    ///
    /// Returned only on `$select`.
    pub license_assignment_states: Option<
        Vec<crate::v1_0::models::LicenseAssignmentState>,
    >,
    /// SMTP address, such as `jeff@contoso.onmicrosoft.com`. A change also lands in **proxyAddresses**.
    /// Accented characters are allowed but trouble some Microsoft apps.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`,
    /// `endsWith`).
    pub mail: Option<String>,
    /// Settings of the main mailbox: automatic replies, locale, time zone.
    ///
    /// Returned only on `$select`.
    pub mailbox_settings: Option<crate::v1_0::models::MailboxSettings>,
    /// Mail alias, up to 64 characters. Required on create.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub mail_nickname: Option<String>,
    /// Main mobile number, up to 64 characters. Read-only where the account is synced from on-premises.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub mobile_phone: Option<String>,
    /// Web address of the user's own site.
    ///
    /// Returned only on `$select`.
    pub my_site: Option<String>,
    /// Office, for example building and room.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub office_location: Option<String>,
    /// Distinguished name (`DN`) in the local Active Directory. Filled only for tenants that sync with
    /// Azure AD Connect. Read-only.
    ///
    /// Returned only on `$select`.
    pub on_premises_distinguished_name: Option<String>,
    /// DNS name (`domainFQDN`) of the local domain. Filled only for tenants that sync with Azure AD
    /// Connect. Read-only.
    ///
    /// Returned only on `$select`.
    pub on_premises_domain_name: Option<String>,
    /// The fifteen Exchange custom attributes. They cannot be selected or filtered one by one. Synced
    /// accounts take them from on-premises and are read-only here; cloud accounts may set them on
    /// create or update.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `in`).
    pub on_premises_extension_attributes: Option<
        crate::v1_0::models::OnPremisesExtensionAttributes,
    >,
    /// Ties the account to its counterpart in the local Active Directory. Required on create when
    /// **userPrincipalName** lies in a federated domain. Must not contain **\$** or **\_**.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub on_premises_immutable_id: Option<String>,
    /// Latest sync of the account with on-premises, for example `2013-02-16T03:04:54Z`. UTC, ISO 8601.
    /// Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub on_premises_last_sync_date_time: Option<graph_core::DateTimeOffset>,
    /// What went wrong when Microsoft's sync provisioned the account.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`).
    pub on_premises_provisioning_errors: Option<
        Vec<crate::v1_0::models::OnPremisesProvisioningError>,
    >,
    /// `samAccountName` of the local account. Filled only for tenants that sync with Azure AD Connect.
    /// Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub on_premises_sam_account_name: Option<String>,
    /// SID of the local account. Read-only.
    ///
    /// Returned only on `$select`.
    pub on_premises_security_identifier: Option<String>,
    /// `true` while the account is synced from on-premises, `false` once that has ended, `null` if it
    /// never was. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub on_premises_sync_enabled: Option<bool>,
    /// `userPrincipalName` of the local account. Filled only for tenants that sync with Azure AD
    /// Connect. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub on_premises_user_principal_name: Option<String>,
    /// Further mail addresses, such as `["bob@contoso.com", "Robert@fabrikam.com"]`. Accented
    /// characters trouble some Microsoft apps.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub other_mails: Option<Vec<String>>,
    /// Exceptions from the password rules: `DisableStrongPassword`, `DisablePasswordExpiration`, or
    /// both, separated by a comma.
    ///
    /// Returned only on `$select`. Supports `$filter` (`ne`, `NOT`).
    pub password_policies: Option<String>,
    /// Password and the rules for changing it. Required on create. The password must meet
    /// **passwordPolicies**, which asks for a strong one unless told otherwise. In Azure AD B2C, set
    /// **forceChangePasswordNextSignIn** to `false` and force the change with a user flow.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub password_profile: Option<crate::v1_0::models::PasswordProfile>,
    /// Finished projects that the user lists.
    ///
    /// Returned only on `$select`.
    pub past_projects: Option<Vec<String>>,
    /// Postal code, in the USA the ZIP code, up to 40 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub postal_code: Option<String>,
    /// Language that the user prefers, by ISO 639-1, such as `en-US`.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub preferred_language: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Returned only on `$select`.
    pub preferred_name: Option<String>,
    /// Plans that are set up for the user. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`).
    pub provisioned_plans: Option<Vec<crate::v1_0::models::ProvisionedPlan>>,
    /// All addresses of the mailbox, such as `["SMTP: bob@contoso.com", "smtp:
    /// bob@sales.contoso.com"]`. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `startsWith`).
    pub proxy_addresses: Option<Vec<String>>,
    /// Refresh tokens and session cookies older than this moment count no longer: an app that presents
    /// one gets an error and has to sign the user in anew. Read-only.
    ///
    /// Returned only on `$select`.
    pub refresh_tokens_valid_from_date_time: Option<graph_core::DateTimeOffset>,
    /// Duties that the user lists.
    ///
    /// Returned only on `$select`.
    pub responsibilities: Option<Vec<String>>,
    /// Schools that the user lists.
    ///
    /// Returned only on `$select`.
    pub schools: Option<Vec<String>>,
    /// Whether Outlook's global address list shows the user. Unset counts as `true`; invited guests
    /// start with `false`.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub show_in_address_list: Option<bool>,
    /// Skills that the user lists.
    ///
    /// Returned only on `$select`.
    pub skills: Option<Vec<String>>,
    /// Sessions and refresh tokens older than this moment count no longer: an app that presents one
    /// gets an error and has to sign the user in anew. Moved forward by **revokeSignInSessions**.
    /// Read-only.
    ///
    /// Returned only on `$select`.
    pub sign_in_sessions_valid_from_date_time: Option<graph_core::DateTimeOffset>,
    /// State or province of the address, up to 128 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub state: Option<String>,
    /// Street and number of the workplace, up to 1024 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub street_address: Option<String>,
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
    /// address. The domain must be one of **verifiedDomains** of the
    /// [organization](crate::v1_0::models::Organization). Required on create. Accented characters
    /// trouble some Microsoft apps.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`,
    /// `endsWith`). Also usable in `$orderBy`.
    pub user_principal_name: Option<String>,
    /// Kind of account, such as `Member` or `Guest`.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub user_type: Option<String>,
    /// Answers of the user to terms of use. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.agreementAcceptance`.
    pub agreement_acceptances: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// What the user did on which device. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.userActivity`.
    pub activities: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// App roles that the user holds. Supports `$expand`.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.appRoleAssignment`.
    pub app_role_assignments: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Main calendar. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.calendar`.
    pub calendar: Option<graph_core::Rel<graph_core::Json>>,
    /// Groups of calendars. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.calendarGroup`.
    pub calendar_groups: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Events within a span of time. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.event`.
    pub calendar_view: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// All calendars. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.calendar`.
    pub calendars: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Folders of contacts. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.contactFolder`.
    pub contact_folders: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Contacts. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.contact`.
    pub contacts: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Directory objects whose creator is the user. Read-only. Nullable.
    pub created_objects: Option<
        graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>,
    >,
    /// Users and contacts whose **manager** is this user. Read-only. Nullable. Supports `$expand`.
    pub direct_reports: Option<
        graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>,
    >,
    /// OneDrive of the user. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.drive`.
    pub drive: Option<graph_core::Rel<graph_core::Json>>,
    /// Every drive that the user can reach. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.drive`.
    pub drives: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Events, of the default calendar unless asked otherwise. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.event`.
    pub events: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Open extensions on the account. Read-only. Nullable.
    pub extensions: Option<graph_core::Rel<Vec<crate::v1_0::models::Extension>>>,
    /// Which messages count as important for the user, with the user's own corrections.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.inferenceClassification`.
    pub inference_classification: Option<graph_core::Rel<graph_core::Json>>,
    /// Documents that matter to the user. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.officeGraphInsights`.
    pub insights: Option<graph_core::Rel<graph_core::Json>>,
    /// Content of the user's licences. Read-only.
    pub license_details: Option<
        graph_core::Rel<Vec<crate::v1_0::models::LicenseDetails>>,
    >,
    /// Folders of the mailbox. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.mailFolder`.
    pub mail_folders: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Manager of the user: another user, or a contact. Works with GET, PUT and DELETE. Read-only.
    /// Supports `$expand`.
    pub manager: Option<graph_core::Rel<crate::v1_0::models::DirectoryObject>>,
    /// Groups and roles with the user as a member. Read-only. Nullable. Supports `$expand`.
    pub member_of: Option<graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>>,
    /// Messages of the mailbox. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.message`.
    pub messages: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// OneNote notebooks. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.onenote`.
    pub onenote: Option<graph_core::Rel<graph_core::Json>>,
    /// Outlook settings that belong to no mailbox. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.outlookUser`.
    pub outlook: Option<graph_core::Rel<graph_core::Json>>,
    /// Devices that belong to the user. Read-only. Nullable. Supports `$expand`.
    pub owned_devices: Option<
        graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>,
    >,
    /// Directory objects that belong to the user. Read-only. Nullable. Supports `$expand`.
    pub owned_objects: Option<
        graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>,
    >,
    /// People whom the user deals with most. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.person`.
    pub people: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Picture of the user. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.profilePhoto`.
    pub photo: Option<graph_core::Rel<graph_core::Json>>,
    /// Way into Planner. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.plannerUser`.
    pub planner: Option<graph_core::Rel<graph_core::Json>>,
    /// Devices that the user has registered. Read-only. Nullable. Supports `$expand`.
    pub registered_devices: Option<
        graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>,
    >,
    /// Way into Microsoft To Do.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.todo`.
    pub todo: Option<graph_core::Rel<graph_core::Json>>,
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
                "aboutMe",
                "accountEnabled",
                "ageGroup",
                "assignedLicenses",
                "assignedPlans",
                "birthday",
                "businessPhones",
                "city",
                "companyName",
                "consentProvidedForMinor",
                "country",
                "createdDateTime",
                "creationType",
                "deletedDateTime",
                "department",
                "displayName",
                "employeeHireDate",
                "employeeId",
                "employeeOrgData",
                "employeeType",
                "externalUserState",
                "externalUserStateChangeDateTime",
                "faxNumber",
                "givenName",
                "hireDate",
                "identities",
                "imAddresses",
                "interests",
                "isResourceAccount",
                "jobTitle",
                "lastPasswordChangeDateTime",
                "legalAgeGroupClassification",
                "licenseAssignmentStates",
                "mail",
                "mailboxSettings",
                "mailNickname",
                "mobilePhone",
                "mySite",
                "officeLocation",
                "onPremisesDistinguishedName",
                "onPremisesDomainName",
                "onPremisesExtensionAttributes",
                "onPremisesImmutableId",
                "onPremisesLastSyncDateTime",
                "onPremisesProvisioningErrors",
                "onPremisesSamAccountName",
                "onPremisesSecurityIdentifier",
                "onPremisesSyncEnabled",
                "onPremisesUserPrincipalName",
                "otherMails",
                "passwordPolicies",
                "passwordProfile",
                "pastProjects",
                "postalCode",
                "preferredLanguage",
                "preferredName",
                "provisionedPlans",
                "proxyAddresses",
                "refreshTokensValidFromDateTime",
                "responsibilities",
                "schools",
                "showInAddressList",
                "skills",
                "signInSessionsValidFromDateTime",
                "state",
                "streetAddress",
                "surname",
                "usageLocation",
                "userPrincipalName",
                "userType",
                "agreementAcceptances",
                "activities",
                "appRoleAssignments",
                "calendar",
                "calendarGroups",
                "calendarView",
                "calendars",
                "contactFolders",
                "contacts",
                "createdObjects",
                "directReports",
                "drive",
                "drives",
                "events",
                "extensions",
                "inferenceClassification",
                "insights",
                "licenseDetails",
                "mailFolders",
                "manager",
                "memberOf",
                "messages",
                "onenote",
                "outlook",
                "ownedDevices",
                "ownedObjects",
                "people",
                "photo",
                "planner",
                "registeredDevices",
                "todo",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.about_me,
                2 => &self.account_enabled,
                3 => &self.age_group,
                4 => &self.assigned_licenses,
                5 => &self.assigned_plans,
                6 => &self.birthday,
                7 => &self.business_phones,
                8 => &self.city,
                9 => &self.company_name,
                10 => &self.consent_provided_for_minor,
                11 => &self.country,
                12 => &self.created_date_time,
                13 => &self.creation_type,
                14 => &self.deleted_date_time,
                15 => &self.department,
                16 => &self.display_name,
                17 => &self.employee_hire_date,
                18 => &self.employee_id,
                19 => &self.employee_org_data,
                20 => &self.employee_type,
                21 => &self.external_user_state,
                22 => &self.external_user_state_change_date_time,
                23 => &self.fax_number,
                24 => &self.given_name,
                25 => &self.hire_date,
                26 => &self.identities,
                27 => &self.im_addresses,
                28 => &self.interests,
                29 => &self.is_resource_account,
                30 => &self.job_title,
                31 => &self.last_password_change_date_time,
                32 => &self.legal_age_group_classification,
                33 => &self.license_assignment_states,
                34 => &self.mail,
                35 => &self.mailbox_settings,
                36 => &self.mail_nickname,
                37 => &self.mobile_phone,
                38 => &self.my_site,
                39 => &self.office_location,
                40 => &self.on_premises_distinguished_name,
                41 => &self.on_premises_domain_name,
                42 => &self.on_premises_extension_attributes,
                43 => &self.on_premises_immutable_id,
                44 => &self.on_premises_last_sync_date_time,
                45 => &self.on_premises_provisioning_errors,
                46 => &self.on_premises_sam_account_name,
                47 => &self.on_premises_security_identifier,
                48 => &self.on_premises_sync_enabled,
                49 => &self.on_premises_user_principal_name,
                50 => &self.other_mails,
                51 => &self.password_policies,
                52 => &self.password_profile,
                53 => &self.past_projects,
                54 => &self.postal_code,
                55 => &self.preferred_language,
                56 => &self.preferred_name,
                57 => &self.provisioned_plans,
                58 => &self.proxy_addresses,
                59 => &self.refresh_tokens_valid_from_date_time,
                60 => &self.responsibilities,
                61 => &self.schools,
                62 => &self.show_in_address_list,
                63 => &self.skills,
                64 => &self.sign_in_sessions_valid_from_date_time,
                65 => &self.state,
                66 => &self.street_address,
                67 => &self.surname,
                68 => &self.usage_location,
                69 => &self.user_principal_name,
                70 => &self.user_type,
                71 => &self.agreement_acceptances,
                72 => &self.activities,
                73 => &self.app_role_assignments,
                74 => &self.calendar,
                75 => &self.calendar_groups,
                76 => &self.calendar_view,
                77 => &self.calendars,
                78 => &self.contact_folders,
                79 => &self.contacts,
                80 => &self.created_objects,
                81 => &self.direct_reports,
                82 => &self.drive,
                83 => &self.drives,
                84 => &self.events,
                85 => &self.extensions,
                86 => &self.inference_classification,
                87 => &self.insights,
                88 => &self.license_details,
                89 => &self.mail_folders,
                90 => &self.manager,
                91 => &self.member_of,
                92 => &self.messages,
                93 => &self.onenote,
                94 => &self.outlook,
                95 => &self.owned_devices,
                96 => &self.owned_objects,
                97 => &self.people,
                98 => &self.photo,
                99 => &self.planner,
                100 => &self.registered_devices,
                101 => &self.todo,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.about_me,
                2 => &mut self.account_enabled,
                3 => &mut self.age_group,
                4 => &mut self.assigned_licenses,
                5 => &mut self.assigned_plans,
                6 => &mut self.birthday,
                7 => &mut self.business_phones,
                8 => &mut self.city,
                9 => &mut self.company_name,
                10 => &mut self.consent_provided_for_minor,
                11 => &mut self.country,
                12 => &mut self.created_date_time,
                13 => &mut self.creation_type,
                14 => &mut self.deleted_date_time,
                15 => &mut self.department,
                16 => &mut self.display_name,
                17 => &mut self.employee_hire_date,
                18 => &mut self.employee_id,
                19 => &mut self.employee_org_data,
                20 => &mut self.employee_type,
                21 => &mut self.external_user_state,
                22 => &mut self.external_user_state_change_date_time,
                23 => &mut self.fax_number,
                24 => &mut self.given_name,
                25 => &mut self.hire_date,
                26 => &mut self.identities,
                27 => &mut self.im_addresses,
                28 => &mut self.interests,
                29 => &mut self.is_resource_account,
                30 => &mut self.job_title,
                31 => &mut self.last_password_change_date_time,
                32 => &mut self.legal_age_group_classification,
                33 => &mut self.license_assignment_states,
                34 => &mut self.mail,
                35 => &mut self.mailbox_settings,
                36 => &mut self.mail_nickname,
                37 => &mut self.mobile_phone,
                38 => &mut self.my_site,
                39 => &mut self.office_location,
                40 => &mut self.on_premises_distinguished_name,
                41 => &mut self.on_premises_domain_name,
                42 => &mut self.on_premises_extension_attributes,
                43 => &mut self.on_premises_immutable_id,
                44 => &mut self.on_premises_last_sync_date_time,
                45 => &mut self.on_premises_provisioning_errors,
                46 => &mut self.on_premises_sam_account_name,
                47 => &mut self.on_premises_security_identifier,
                48 => &mut self.on_premises_sync_enabled,
                49 => &mut self.on_premises_user_principal_name,
                50 => &mut self.other_mails,
                51 => &mut self.password_policies,
                52 => &mut self.password_profile,
                53 => &mut self.past_projects,
                54 => &mut self.postal_code,
                55 => &mut self.preferred_language,
                56 => &mut self.preferred_name,
                57 => &mut self.provisioned_plans,
                58 => &mut self.proxy_addresses,
                59 => &mut self.refresh_tokens_valid_from_date_time,
                60 => &mut self.responsibilities,
                61 => &mut self.schools,
                62 => &mut self.show_in_address_list,
                63 => &mut self.skills,
                64 => &mut self.sign_in_sessions_valid_from_date_time,
                65 => &mut self.state,
                66 => &mut self.street_address,
                67 => &mut self.surname,
                68 => &mut self.usage_location,
                69 => &mut self.user_principal_name,
                70 => &mut self.user_type,
                71 => &mut self.agreement_acceptances,
                72 => &mut self.activities,
                73 => &mut self.app_role_assignments,
                74 => &mut self.calendar,
                75 => &mut self.calendar_groups,
                76 => &mut self.calendar_view,
                77 => &mut self.calendars,
                78 => &mut self.contact_folders,
                79 => &mut self.contacts,
                80 => &mut self.created_objects,
                81 => &mut self.direct_reports,
                82 => &mut self.drive,
                83 => &mut self.drives,
                84 => &mut self.events,
                85 => &mut self.extensions,
                86 => &mut self.inference_classification,
                87 => &mut self.insights,
                88 => &mut self.license_details,
                89 => &mut self.mail_folders,
                90 => &mut self.manager,
                91 => &mut self.member_of,
                92 => &mut self.messages,
                93 => &mut self.onenote,
                94 => &mut self.outlook,
                95 => &mut self.owned_devices,
                96 => &mut self.owned_objects,
                97 => &mut self.people,
                98 => &mut self.photo,
                99 => &mut self.planner,
                100 => &mut self.registered_devices,
                101 => &mut self.todo,
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

/// The member [`aboutMe`](User::about_me).
pub const ABOUT_ME: graph_core::Property<User> = graph_core::Property::new("aboutMe");

/// The member [`accountEnabled`](User::account_enabled).
pub const ACCOUNT_ENABLED: graph_core::Property<User> = graph_core::Property::new(
    "accountEnabled",
);

/// The member [`ageGroup`](User::age_group).
pub const AGE_GROUP: graph_core::Property<User> = graph_core::Property::new("ageGroup");

/// The member [`assignedLicenses`](User::assigned_licenses).
pub const ASSIGNED_LICENSES: graph_core::Property<User> = graph_core::Property::new(
    "assignedLicenses",
);

/// The member [`assignedPlans`](User::assigned_plans).
pub const ASSIGNED_PLANS: graph_core::Property<User> = graph_core::Property::new(
    "assignedPlans",
);

/// The member [`birthday`](User::birthday).
pub const BIRTHDAY: graph_core::Property<User> = graph_core::Property::new("birthday");

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

/// The member [`consentProvidedForMinor`](User::consent_provided_for_minor).
pub const CONSENT_PROVIDED_FOR_MINOR: graph_core::Property<User> = graph_core::Property::new(
    "consentProvidedForMinor",
);

/// The member [`country`](User::country).
pub const COUNTRY: graph_core::Property<User> = graph_core::Property::new("country");

/// The member [`createdDateTime`](User::created_date_time).
pub const CREATED_DATE_TIME: graph_core::Property<User> = graph_core::Property::new(
    "createdDateTime",
);

/// The member [`creationType`](User::creation_type).
pub const CREATION_TYPE: graph_core::Property<User> = graph_core::Property::new(
    "creationType",
);

/// The member [`deletedDateTime`](User::deleted_date_time).
pub const DELETED_DATE_TIME: graph_core::Property<User> = graph_core::Property::new(
    "deletedDateTime",
);

/// The member [`department`](User::department).
pub const DEPARTMENT: graph_core::Property<User> = graph_core::Property::new(
    "department",
);

/// The member [`displayName`](User::display_name).
pub const DISPLAY_NAME: graph_core::Property<User> = graph_core::Property::new(
    "displayName",
);

/// The member [`employeeHireDate`](User::employee_hire_date).
pub const EMPLOYEE_HIRE_DATE: graph_core::Property<User> = graph_core::Property::new(
    "employeeHireDate",
);

/// The member [`employeeId`](User::employee_id).
pub const EMPLOYEE_ID: graph_core::Property<User> = graph_core::Property::new(
    "employeeId",
);

/// The member [`employeeOrgData`](User::employee_org_data).
pub const EMPLOYEE_ORG_DATA: graph_core::Property<User> = graph_core::Property::new(
    "employeeOrgData",
);

/// The member [`employeeType`](User::employee_type).
pub const EMPLOYEE_TYPE: graph_core::Property<User> = graph_core::Property::new(
    "employeeType",
);

/// The member [`externalUserState`](User::external_user_state).
pub const EXTERNAL_USER_STATE: graph_core::Property<User> = graph_core::Property::new(
    "externalUserState",
);

/// The member [`externalUserStateChangeDateTime`](User::external_user_state_change_date_time).
pub const EXTERNAL_USER_STATE_CHANGE_DATE_TIME: graph_core::Property<User> = graph_core::Property::new(
    "externalUserStateChangeDateTime",
);

/// The member [`faxNumber`](User::fax_number).
pub const FAX_NUMBER: graph_core::Property<User> = graph_core::Property::new(
    "faxNumber",
);

/// The member [`givenName`](User::given_name).
pub const GIVEN_NAME: graph_core::Property<User> = graph_core::Property::new(
    "givenName",
);

/// The member [`hireDate`](User::hire_date).
pub const HIRE_DATE: graph_core::Property<User> = graph_core::Property::new("hireDate");

/// The member [`identities`](User::identities).
pub const IDENTITIES: graph_core::Property<User> = graph_core::Property::new(
    "identities",
);

/// The member [`imAddresses`](User::im_addresses).
pub const IM_ADDRESSES: graph_core::Property<User> = graph_core::Property::new(
    "imAddresses",
);

/// The member [`interests`](User::interests).
pub const INTERESTS: graph_core::Property<User> = graph_core::Property::new("interests");

/// The member [`isResourceAccount`](User::is_resource_account).
pub const IS_RESOURCE_ACCOUNT: graph_core::Property<User> = graph_core::Property::new(
    "isResourceAccount",
);

/// The member [`jobTitle`](User::job_title).
pub const JOB_TITLE: graph_core::Property<User> = graph_core::Property::new("jobTitle");

/// The member [`lastPasswordChangeDateTime`](User::last_password_change_date_time).
pub const LAST_PASSWORD_CHANGE_DATE_TIME: graph_core::Property<User> = graph_core::Property::new(
    "lastPasswordChangeDateTime",
);

/// The member [`legalAgeGroupClassification`](User::legal_age_group_classification).
pub const LEGAL_AGE_GROUP_CLASSIFICATION: graph_core::Property<User> = graph_core::Property::new(
    "legalAgeGroupClassification",
);

/// The member [`licenseAssignmentStates`](User::license_assignment_states).
pub const LICENSE_ASSIGNMENT_STATES: graph_core::Property<User> = graph_core::Property::new(
    "licenseAssignmentStates",
);

/// The member [`mail`](User::mail).
pub const MAIL: graph_core::Property<User> = graph_core::Property::new("mail");

/// The member [`mailboxSettings`](User::mailbox_settings).
pub const MAILBOX_SETTINGS: graph_core::Property<User> = graph_core::Property::new(
    "mailboxSettings",
);

/// The member [`mailNickname`](User::mail_nickname).
pub const MAIL_NICKNAME: graph_core::Property<User> = graph_core::Property::new(
    "mailNickname",
);

/// The member [`mobilePhone`](User::mobile_phone).
pub const MOBILE_PHONE: graph_core::Property<User> = graph_core::Property::new(
    "mobilePhone",
);

/// The member [`mySite`](User::my_site).
pub const MY_SITE: graph_core::Property<User> = graph_core::Property::new("mySite");

/// The member [`officeLocation`](User::office_location).
pub const OFFICE_LOCATION: graph_core::Property<User> = graph_core::Property::new(
    "officeLocation",
);

/// The member [`onPremisesDistinguishedName`](User::on_premises_distinguished_name).
pub const ON_PREMISES_DISTINGUISHED_NAME: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesDistinguishedName",
);

/// The member [`onPremisesDomainName`](User::on_premises_domain_name).
pub const ON_PREMISES_DOMAIN_NAME: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesDomainName",
);

/// The member [`onPremisesExtensionAttributes`](User::on_premises_extension_attributes).
pub const ON_PREMISES_EXTENSION_ATTRIBUTES: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesExtensionAttributes",
);

/// The member [`onPremisesImmutableId`](User::on_premises_immutable_id).
pub const ON_PREMISES_IMMUTABLE_ID: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesImmutableId",
);

/// The member [`onPremisesLastSyncDateTime`](User::on_premises_last_sync_date_time).
pub const ON_PREMISES_LAST_SYNC_DATE_TIME: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesLastSyncDateTime",
);

/// The member [`onPremisesProvisioningErrors`](User::on_premises_provisioning_errors).
pub const ON_PREMISES_PROVISIONING_ERRORS: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesProvisioningErrors",
);

/// The member [`onPremisesSamAccountName`](User::on_premises_sam_account_name).
pub const ON_PREMISES_SAM_ACCOUNT_NAME: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesSamAccountName",
);

/// The member [`onPremisesSecurityIdentifier`](User::on_premises_security_identifier).
pub const ON_PREMISES_SECURITY_IDENTIFIER: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesSecurityIdentifier",
);

/// The member [`onPremisesSyncEnabled`](User::on_premises_sync_enabled).
pub const ON_PREMISES_SYNC_ENABLED: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesSyncEnabled",
);

/// The member [`onPremisesUserPrincipalName`](User::on_premises_user_principal_name).
pub const ON_PREMISES_USER_PRINCIPAL_NAME: graph_core::Property<User> = graph_core::Property::new(
    "onPremisesUserPrincipalName",
);

/// The member [`otherMails`](User::other_mails).
pub const OTHER_MAILS: graph_core::Property<User> = graph_core::Property::new(
    "otherMails",
);

/// The member [`passwordPolicies`](User::password_policies).
pub const PASSWORD_POLICIES: graph_core::Property<User> = graph_core::Property::new(
    "passwordPolicies",
);

/// The member [`passwordProfile`](User::password_profile).
pub const PASSWORD_PROFILE: graph_core::Property<User> = graph_core::Property::new(
    "passwordProfile",
);

/// The member [`pastProjects`](User::past_projects).
pub const PAST_PROJECTS: graph_core::Property<User> = graph_core::Property::new(
    "pastProjects",
);

/// The member [`postalCode`](User::postal_code).
pub const POSTAL_CODE: graph_core::Property<User> = graph_core::Property::new(
    "postalCode",
);

/// The member [`preferredLanguage`](User::preferred_language).
pub const PREFERRED_LANGUAGE: graph_core::Property<User> = graph_core::Property::new(
    "preferredLanguage",
);

/// The member [`preferredName`](User::preferred_name).
pub const PREFERRED_NAME: graph_core::Property<User> = graph_core::Property::new(
    "preferredName",
);

/// The member [`provisionedPlans`](User::provisioned_plans).
pub const PROVISIONED_PLANS: graph_core::Property<User> = graph_core::Property::new(
    "provisionedPlans",
);

/// The member [`proxyAddresses`](User::proxy_addresses).
pub const PROXY_ADDRESSES: graph_core::Property<User> = graph_core::Property::new(
    "proxyAddresses",
);

/// The member [`refreshTokensValidFromDateTime`](User::refresh_tokens_valid_from_date_time).
pub const REFRESH_TOKENS_VALID_FROM_DATE_TIME: graph_core::Property<User> = graph_core::Property::new(
    "refreshTokensValidFromDateTime",
);

/// The member [`responsibilities`](User::responsibilities).
pub const RESPONSIBILITIES: graph_core::Property<User> = graph_core::Property::new(
    "responsibilities",
);

/// The member [`schools`](User::schools).
pub const SCHOOLS: graph_core::Property<User> = graph_core::Property::new("schools");

/// The member [`showInAddressList`](User::show_in_address_list).
pub const SHOW_IN_ADDRESS_LIST: graph_core::Property<User> = graph_core::Property::new(
    "showInAddressList",
);

/// The member [`skills`](User::skills).
pub const SKILLS: graph_core::Property<User> = graph_core::Property::new("skills");

/// The member [`signInSessionsValidFromDateTime`](User::sign_in_sessions_valid_from_date_time).
pub const SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME: graph_core::Property<User> = graph_core::Property::new(
    "signInSessionsValidFromDateTime",
);

/// The member [`state`](User::state).
pub const STATE: graph_core::Property<User> = graph_core::Property::new("state");

/// The member [`streetAddress`](User::street_address).
pub const STREET_ADDRESS: graph_core::Property<User> = graph_core::Property::new(
    "streetAddress",
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

/// The member [`agreementAcceptances`](User::agreement_acceptances).
pub const AGREEMENT_ACCEPTANCES: graph_core::Property<User> = graph_core::Property::new(
    "agreementAcceptances",
);

/// The member [`activities`](User::activities).
pub const ACTIVITIES: graph_core::Property<User> = graph_core::Property::new(
    "activities",
);

/// The member [`appRoleAssignments`](User::app_role_assignments).
pub const APP_ROLE_ASSIGNMENTS: graph_core::Property<User> = graph_core::Property::new(
    "appRoleAssignments",
);

/// The member [`calendar`](User::calendar).
pub const CALENDAR: graph_core::Property<User> = graph_core::Property::new("calendar");

/// The member [`calendarGroups`](User::calendar_groups).
pub const CALENDAR_GROUPS: graph_core::Property<User> = graph_core::Property::new(
    "calendarGroups",
);

/// The member [`calendarView`](User::calendar_view).
pub const CALENDAR_VIEW: graph_core::Property<User> = graph_core::Property::new(
    "calendarView",
);

/// The member [`calendars`](User::calendars).
pub const CALENDARS: graph_core::Property<User> = graph_core::Property::new("calendars");

/// The member [`contactFolders`](User::contact_folders).
pub const CONTACT_FOLDERS: graph_core::Property<User> = graph_core::Property::new(
    "contactFolders",
);

/// The member [`contacts`](User::contacts).
pub const CONTACTS: graph_core::Property<User> = graph_core::Property::new("contacts");

/// The member [`createdObjects`](User::created_objects).
pub const CREATED_OBJECTS: graph_core::Property<User> = graph_core::Property::new(
    "createdObjects",
);

/// The member [`directReports`](User::direct_reports).
pub const DIRECT_REPORTS: graph_core::Property<User> = graph_core::Property::new(
    "directReports",
);

/// The member [`drive`](User::drive).
pub const DRIVE: graph_core::Property<User> = graph_core::Property::new("drive");

/// The member [`drives`](User::drives).
pub const DRIVES: graph_core::Property<User> = graph_core::Property::new("drives");

/// The member [`events`](User::events).
pub const EVENTS: graph_core::Property<User> = graph_core::Property::new("events");

/// The member [`extensions`](User::extensions).
pub const EXTENSIONS: graph_core::Property<User> = graph_core::Property::new(
    "extensions",
);

/// The member [`inferenceClassification`](User::inference_classification).
pub const INFERENCE_CLASSIFICATION: graph_core::Property<User> = graph_core::Property::new(
    "inferenceClassification",
);

/// The member [`insights`](User::insights).
pub const INSIGHTS: graph_core::Property<User> = graph_core::Property::new("insights");

/// The member [`licenseDetails`](User::license_details).
pub const LICENSE_DETAILS: graph_core::Property<User> = graph_core::Property::new(
    "licenseDetails",
);

/// The member [`mailFolders`](User::mail_folders).
pub const MAIL_FOLDERS: graph_core::Property<User> = graph_core::Property::new(
    "mailFolders",
);

/// The member [`manager`](User::manager).
pub const MANAGER: graph_core::Property<User> = graph_core::Property::new("manager");

/// The member [`memberOf`](User::member_of).
pub const MEMBER_OF: graph_core::Property<User> = graph_core::Property::new("memberOf");

/// The member [`messages`](User::messages).
pub const MESSAGES: graph_core::Property<User> = graph_core::Property::new("messages");

/// The member [`onenote`](User::onenote).
pub const ONENOTE: graph_core::Property<User> = graph_core::Property::new("onenote");

/// The member [`outlook`](User::outlook).
pub const OUTLOOK: graph_core::Property<User> = graph_core::Property::new("outlook");

/// The member [`ownedDevices`](User::owned_devices).
pub const OWNED_DEVICES: graph_core::Property<User> = graph_core::Property::new(
    "ownedDevices",
);

/// The member [`ownedObjects`](User::owned_objects).
pub const OWNED_OBJECTS: graph_core::Property<User> = graph_core::Property::new(
    "ownedObjects",
);

/// The member [`people`](User::people).
pub const PEOPLE: graph_core::Property<User> = graph_core::Property::new("people");

/// The member [`photo`](User::photo).
pub const PHOTO: graph_core::Property<User> = graph_core::Property::new("photo");

/// The member [`planner`](User::planner).
pub const PLANNER: graph_core::Property<User> = graph_core::Property::new("planner");

/// The member [`registeredDevices`](User::registered_devices).
pub const REGISTERED_DEVICES: graph_core::Property<User> = graph_core::Property::new(
    "registeredDevices",
);

/// The member [`todo`](User::todo).
pub const TODO: graph_core::Property<User> = graph_core::Property::new("todo");
