// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.user` and its properties.

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
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
pub struct User {
    /// Identifier of the user, without meaning of its own. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::v1_0::models::DirectoryObject).
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub id: Option<String>,
    /// What users say about themselves, as free text.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub about_me: Option<String>,
    /// `true` while the account can sign in, `false` when it is blocked. Required on create.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub account_enabled: Option<bool>,
    /// Age group, entered by an administrator. Possible values are: `null`, `minor`, `notAdult`,
    /// `adult`. What they mean is told under legal age groups.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub age_group: Option<super::AgeGroup>,
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
    /// Date of birth, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
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
    /// State of the consent for an account of a minor. Possible values are: `null`, `granted`,
    /// `denied`, `notRequired`. What they mean is told under legal age groups.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub consent_provided_for_minor: Option<super::ConsentProvidedForMinor>,
    /// Country or region of the address, such as `US` or `UK`, up to 128 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub country: Option<String>,
    /// When the account came into being. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    ///
    /// Absent unless selected.
    pub created_date_time: Option<graph_core::DateTimeOffset>,
    /// How the account came into being: `null` for a usual work or school account, `Invitation` for a
    /// guest, `LocalAccount` for an Azure AD B2C account, `EmailVerified` for a self-service sign-up.
    /// Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub creation_type: Option<String>,
    /// When the account was deleted.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    ///
    /// Absent unless selected.
    pub deleted_date_time: Option<graph_core::DateTimeOffset>,
    /// Department of the user, up to 64 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    ///
    /// Absent unless selected.
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
    ///
    /// Absent unless selected.
    pub employee_hire_date: Option<graph_core::DateTimeOffset>,
    /// Staff number that the organization uses.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub employee_id: Option<String>,
    /// Cost centre and division of the user.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    ///
    /// Absent unless selected.
    pub employee_org_data: Option<super::EmployeeOrgData>,
    /// Kind of employment, such as `Employee`, `Contractor`, `Consultant` or `Vendor`.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub employee_type: Option<String>,
    /// Where the invitation of a guest stands: `PendingAcceptance` or `Accepted`; `null` for everybody
    /// else.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub external_user_state: Option<String>,
    /// When **externalUserState** last changed.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub external_user_state_change_date_time: Option<graph_core::DateTimeOffset>,
    /// Fax number.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub fax_number: Option<String>,
    /// First name, up to 64 characters.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub given_name: Option<String>,
    /// Hire date as SharePoint Online knows it, as an ISO 8601 timestamp in UTC such as
    /// `2014-01-01T00:00:00Z`. Prefer **employeeHireDate** in programs.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub hire_date: Option<graph_core::DateTimeOffset>,
    /// Identities with which this account can sign in: local, from another organization, or from a
    /// social provider. Several entries can share one **signInType**.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`). Entries whose **signInType** is
    /// `userPrincipalName` cannot be filtered.
    ///
    /// Absent unless selected.
    pub identities: Option<Vec<super::ObjectIdentity>>,
    /// SIP addresses for chat and calls. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `startsWith`).
    ///
    /// Absent unless selected.
    pub im_addresses: Option<Vec<String>>,
    /// Interests that the user lists.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
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
    ///
    /// Absent unless selected.
    pub last_password_change_date_time: Option<graph_core::DateTimeOffset>,
    /// Legal age group that follows from **ageGroup** and **consentProvidedForMinor**. Read-only.
    /// Possible values are: `null`, `minorWithOutParentalConsent`, `minorWithParentalConsent`,
    /// `minorNoParentalConsentRequired`, `notAdult`, `adult`. What they mean is told under legal age
    /// groups.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub legal_age_group_classification: Option<super::LegalAgeGroupClassification>,
    /// Source and state of each licence of the user. Read-only.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub license_assignment_states: Option<Vec<super::LicenseAssignmentState>>,
    /// SMTP address, such as `jeff@contoso.onmicrosoft.com`. A change also lands in **proxyAddresses**.
    /// Accented characters are allowed but trouble some Microsoft apps.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`,
    /// `endsWith`).
    pub mail: Option<String>,
    /// Settings of the main mailbox: automatic replies, locale, time zone.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub mailbox_settings: Option<super::MailboxSettings>,
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
    /// Web address of the user's own site.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub my_site: Option<String>,
    /// Office, for example building and room.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub office_location: Option<String>,
    /// Distinguished name (`DN`) in the local Active Directory. Filled only for tenants that sync with
    /// Azure AD Connect. Read-only.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub on_premises_distinguished_name: Option<String>,
    /// DNS name (`domainFQDN`) of the local domain. Filled only for tenants that sync with Azure AD
    /// Connect. Read-only.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub on_premises_domain_name: Option<String>,
    /// The fifteen Exchange custom attributes. They cannot be selected or filtered one by one. Synced
    /// accounts take them from on-premises and are read-only here; cloud accounts may set them on
    /// create or update.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `in`).
    ///
    /// Absent unless selected.
    pub on_premises_extension_attributes: Option<super::OnPremisesExtensionAttributes>,
    /// Ties the account to its counterpart in the local Active Directory. Required on create when
    /// **userPrincipalName** lies in a federated domain. Must not contain **\$** or **\_**.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    ///
    /// Absent unless selected.
    pub on_premises_immutable_id: Option<String>,
    /// Latest sync of the account with on-premises, for example `2013-02-16T03:04:54Z`. UTC, ISO 8601.
    /// Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    ///
    /// Absent unless selected.
    pub on_premises_last_sync_date_time: Option<graph_core::DateTimeOffset>,
    /// What went wrong when Microsoft's sync provisioned the account.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`).
    ///
    /// Absent unless selected.
    pub on_premises_provisioning_errors: Option<Vec<super::OnPremisesProvisioningError>>,
    /// `samAccountName` of the local account. Filled only for tenants that sync with Azure AD Connect.
    /// Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub on_premises_sam_account_name: Option<String>,
    /// SID of the local account. Read-only.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub on_premises_security_identifier: Option<String>,
    /// `true` while the account is synced from on-premises, `false` once that has ended, `null` if it
    /// never was. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub on_premises_sync_enabled: Option<bool>,
    /// `userPrincipalName` of the local account. Filled only for tenants that sync with Azure AD
    /// Connect. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub on_premises_user_principal_name: Option<String>,
    /// Further mail addresses, such as `["bob@contoso.com", "Robert@fabrikam.com"]`. Accented
    /// characters trouble some Microsoft apps.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    ///
    /// Absent unless selected.
    pub other_mails: Option<Vec<String>>,
    /// Exceptions from the password rules: `DisableStrongPassword`, `DisablePasswordExpiration`, or
    /// both, separated by a comma.
    ///
    /// Returned only on `$select`. Supports `$filter` (`ne`, `NOT`).
    ///
    /// Absent unless selected.
    pub password_policies: Option<String>,
    /// Password and the rules for changing it. Required on create. The password must meet
    /// **passwordPolicies**, which asks for a strong one unless told otherwise. In Azure AD B2C, set
    /// **forceChangePasswordNextSignIn** to `false` and force the change with a user flow.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub password_profile: Option<super::PasswordProfile>,
    /// Finished projects that the user lists.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub past_projects: Option<Vec<String>>,
    /// Postal code, in the USA the ZIP code, up to 40 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub postal_code: Option<String>,
    /// Language that the user prefers, by ISO 639-1, such as `en-US`.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub preferred_language: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub preferred_name: Option<String>,
    /// Plans that are set up for the user. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`).
    ///
    /// Absent unless selected.
    pub provisioned_plans: Option<Vec<super::ProvisionedPlan>>,
    /// All addresses of the mailbox, such as `["SMTP: bob@contoso.com", "smtp:
    /// bob@sales.contoso.com"]`. Read-only. Not nullable.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `startsWith`).
    ///
    /// Absent unless selected.
    pub proxy_addresses: Option<Vec<String>>,
    /// Refresh tokens and session cookies older than this moment count no longer: an app that presents
    /// one gets an error and has to sign the user in anew. Read-only.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub refresh_tokens_valid_from_date_time: Option<graph_core::DateTimeOffset>,
    /// Duties that the user lists.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub responsibilities: Option<Vec<String>>,
    /// Schools that the user lists.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub schools: Option<Vec<String>>,
    /// Whether Outlook's global address list shows the user. Unset counts as `true`; invited guests
    /// start with `false`.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    ///
    /// Absent unless selected.
    pub show_in_address_list: Option<bool>,
    /// Skills that the user lists.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub skills: Option<Vec<String>>,
    /// Sessions and refresh tokens older than this moment count no longer: an app that presents one
    /// gets an error and has to sign the user in anew. Moved forward by **revokeSignInSessions**.
    /// Read-only.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub sign_in_sessions_valid_from_date_time: Option<graph_core::DateTimeOffset>,
    /// State or province of the address, up to 128 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
    pub state: Option<String>,
    /// Street and number of the workplace, up to 1024 characters.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`,
    /// `startsWith`).
    ///
    /// Absent unless selected.
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
    ///
    /// Absent unless selected.
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
    ///
    /// Absent unless selected.
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
    pub created_objects: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Users and contacts whose **manager** is this user. Read-only. Nullable. Supports `$expand`.
    pub direct_reports: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
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
    pub extensions: Option<graph_core::Rel<Vec<super::Extension>>>,
    /// Which messages count as important for the user, with the user's own corrections.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.inferenceClassification`.
    pub inference_classification: Option<graph_core::Rel<graph_core::Json>>,
    /// Documents that matter to the user. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.officeGraphInsights`.
    pub insights: Option<graph_core::Rel<graph_core::Json>>,
    /// Content of the user's licences. Read-only.
    pub license_details: Option<graph_core::Rel<Vec<super::LicenseDetails>>>,
    /// Folders of the mailbox. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.mailFolder`.
    pub mail_folders: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Manager of the user: another user, or a contact. Works with GET, PUT and DELETE. Read-only.
    /// Supports `$expand`.
    pub manager: Option<graph_core::Rel<super::DirectoryObject>>,
    /// Groups and roles with the user as a member. Read-only. Nullable. Supports `$expand`.
    pub member_of: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Messages of the mailbox. Read-only. Nullable.
    pub messages: Option<graph_core::Rel<Vec<super::Message>>>,
    /// OneNote notebooks. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.onenote`.
    pub onenote: Option<graph_core::Rel<graph_core::Json>>,
    /// Outlook settings that belong to no mailbox. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.outlookUser`.
    pub outlook: Option<graph_core::Rel<graph_core::Json>>,
    /// Devices that belong to the user. Read-only. Nullable. Supports `$expand`.
    pub owned_devices: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Directory objects that belong to the user. Read-only. Nullable. Supports `$expand`.
    pub owned_objects: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
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
    pub registered_devices: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Way into Microsoft To Do.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.todo`.
    pub todo: Option<graph_core::Rel<graph_core::Json>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    User "microsoft.graph.user";
    0 id ID "id" String;
    1 about_me ABOUT_ME "aboutMe" String;
    2 account_enabled ACCOUNT_ENABLED "accountEnabled" bool;
    3 age_group AGE_GROUP "ageGroup" super::AgeGroup;
    4 assigned_licenses ASSIGNED_LICENSES "assignedLicenses" Vec<super::AssignedLicense>;
    5 assigned_plans ASSIGNED_PLANS "assignedPlans" Vec<super::AssignedPlan>;
    6 birthday BIRTHDAY "birthday" graph_core::DateTimeOffset;
    7 business_phones BUSINESS_PHONES "businessPhones" Vec<String>;
    8 city CITY "city" String;
    9 company_name COMPANY_NAME "companyName" String;
    10 consent_provided_for_minor CONSENT_PROVIDED_FOR_MINOR "consentProvidedForMinor" super::ConsentProvidedForMinor;
    11 country COUNTRY "country" String;
    12 created_date_time CREATED_DATE_TIME "createdDateTime" graph_core::DateTimeOffset;
    13 creation_type CREATION_TYPE "creationType" String;
    14 deleted_date_time DELETED_DATE_TIME "deletedDateTime" graph_core::DateTimeOffset;
    15 department DEPARTMENT "department" String;
    16 display_name DISPLAY_NAME "displayName" String;
    17 employee_hire_date EMPLOYEE_HIRE_DATE "employeeHireDate" graph_core::DateTimeOffset;
    18 employee_id EMPLOYEE_ID "employeeId" String;
    19 employee_org_data EMPLOYEE_ORG_DATA "employeeOrgData" super::EmployeeOrgData;
    20 employee_type EMPLOYEE_TYPE "employeeType" String;
    21 external_user_state EXTERNAL_USER_STATE "externalUserState" String;
    22 external_user_state_change_date_time EXTERNAL_USER_STATE_CHANGE_DATE_TIME "externalUserStateChangeDateTime" graph_core::DateTimeOffset;
    23 fax_number FAX_NUMBER "faxNumber" String;
    24 given_name GIVEN_NAME "givenName" String;
    25 hire_date HIRE_DATE "hireDate" graph_core::DateTimeOffset;
    26 identities IDENTITIES "identities" Vec<super::ObjectIdentity>;
    27 im_addresses IM_ADDRESSES "imAddresses" Vec<String>;
    28 interests INTERESTS "interests" Vec<String>;
    29 is_resource_account IS_RESOURCE_ACCOUNT "isResourceAccount" bool;
    30 job_title JOB_TITLE "jobTitle" String;
    31 last_password_change_date_time LAST_PASSWORD_CHANGE_DATE_TIME "lastPasswordChangeDateTime" graph_core::DateTimeOffset;
    32 legal_age_group_classification LEGAL_AGE_GROUP_CLASSIFICATION "legalAgeGroupClassification" super::LegalAgeGroupClassification;
    33 license_assignment_states LICENSE_ASSIGNMENT_STATES "licenseAssignmentStates" Vec<super::LicenseAssignmentState>;
    34 mail MAIL "mail" String;
    35 mailbox_settings MAILBOX_SETTINGS "mailboxSettings" super::MailboxSettings;
    36 mail_nickname MAIL_NICKNAME "mailNickname" String;
    37 mobile_phone MOBILE_PHONE "mobilePhone" String;
    38 my_site MY_SITE "mySite" String;
    39 office_location OFFICE_LOCATION "officeLocation" String;
    40 on_premises_distinguished_name ON_PREMISES_DISTINGUISHED_NAME "onPremisesDistinguishedName" String;
    41 on_premises_domain_name ON_PREMISES_DOMAIN_NAME "onPremisesDomainName" String;
    42 on_premises_extension_attributes ON_PREMISES_EXTENSION_ATTRIBUTES "onPremisesExtensionAttributes" super::OnPremisesExtensionAttributes;
    43 on_premises_immutable_id ON_PREMISES_IMMUTABLE_ID "onPremisesImmutableId" String;
    44 on_premises_last_sync_date_time ON_PREMISES_LAST_SYNC_DATE_TIME "onPremisesLastSyncDateTime" graph_core::DateTimeOffset;
    45 on_premises_provisioning_errors ON_PREMISES_PROVISIONING_ERRORS "onPremisesProvisioningErrors" Vec<super::OnPremisesProvisioningError>;
    46 on_premises_sam_account_name ON_PREMISES_SAM_ACCOUNT_NAME "onPremisesSamAccountName" String;
    47 on_premises_security_identifier ON_PREMISES_SECURITY_IDENTIFIER "onPremisesSecurityIdentifier" String;
    48 on_premises_sync_enabled ON_PREMISES_SYNC_ENABLED "onPremisesSyncEnabled" bool;
    49 on_premises_user_principal_name ON_PREMISES_USER_PRINCIPAL_NAME "onPremisesUserPrincipalName" String;
    50 other_mails OTHER_MAILS "otherMails" Vec<String>;
    51 password_policies PASSWORD_POLICIES "passwordPolicies" String;
    52 password_profile PASSWORD_PROFILE "passwordProfile" super::PasswordProfile;
    53 past_projects PAST_PROJECTS "pastProjects" Vec<String>;
    54 postal_code POSTAL_CODE "postalCode" String;
    55 preferred_language PREFERRED_LANGUAGE "preferredLanguage" String;
    56 preferred_name PREFERRED_NAME "preferredName" String;
    57 provisioned_plans PROVISIONED_PLANS "provisionedPlans" Vec<super::ProvisionedPlan>;
    58 proxy_addresses PROXY_ADDRESSES "proxyAddresses" Vec<String>;
    59 refresh_tokens_valid_from_date_time REFRESH_TOKENS_VALID_FROM_DATE_TIME "refreshTokensValidFromDateTime" graph_core::DateTimeOffset;
    60 responsibilities RESPONSIBILITIES "responsibilities" Vec<String>;
    61 schools SCHOOLS "schools" Vec<String>;
    62 show_in_address_list SHOW_IN_ADDRESS_LIST "showInAddressList" bool;
    63 skills SKILLS "skills" Vec<String>;
    64 sign_in_sessions_valid_from_date_time SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME "signInSessionsValidFromDateTime" graph_core::DateTimeOffset;
    65 state STATE "state" String;
    66 street_address STREET_ADDRESS "streetAddress" String;
    67 surname SURNAME "surname" String;
    68 usage_location USAGE_LOCATION "usageLocation" String;
    69 user_principal_name USER_PRINCIPAL_NAME "userPrincipalName" String;
    70 user_type USER_TYPE "userType" String;
    71 agreement_acceptances AGREEMENT_ACCEPTANCES "agreementAcceptances" graph_core::Rel<Vec<graph_core::Json>>;
    72 activities ACTIVITIES "activities" graph_core::Rel<Vec<graph_core::Json>>;
    73 app_role_assignments APP_ROLE_ASSIGNMENTS "appRoleAssignments" graph_core::Rel<Vec<graph_core::Json>>;
    74 calendar CALENDAR "calendar" graph_core::Rel<graph_core::Json>;
    75 calendar_groups CALENDAR_GROUPS "calendarGroups" graph_core::Rel<Vec<graph_core::Json>>;
    76 calendar_view CALENDAR_VIEW "calendarView" graph_core::Rel<Vec<graph_core::Json>>;
    77 calendars CALENDARS "calendars" graph_core::Rel<Vec<graph_core::Json>>;
    78 contact_folders CONTACT_FOLDERS "contactFolders" graph_core::Rel<Vec<graph_core::Json>>;
    79 contacts CONTACTS "contacts" graph_core::Rel<Vec<graph_core::Json>>;
    80 created_objects CREATED_OBJECTS "createdObjects" graph_core::Rel<Vec<super::DirectoryObject>>;
    81 direct_reports DIRECT_REPORTS "directReports" graph_core::Rel<Vec<super::DirectoryObject>>;
    82 drive DRIVE "drive" graph_core::Rel<graph_core::Json>;
    83 drives DRIVES "drives" graph_core::Rel<Vec<graph_core::Json>>;
    84 events EVENTS "events" graph_core::Rel<Vec<graph_core::Json>>;
    85 extensions EXTENSIONS "extensions" graph_core::Rel<Vec<super::Extension>>;
    86 inference_classification INFERENCE_CLASSIFICATION "inferenceClassification" graph_core::Rel<graph_core::Json>;
    87 insights INSIGHTS "insights" graph_core::Rel<graph_core::Json>;
    88 license_details LICENSE_DETAILS "licenseDetails" graph_core::Rel<Vec<super::LicenseDetails>>;
    89 mail_folders MAIL_FOLDERS "mailFolders" graph_core::Rel<Vec<graph_core::Json>>;
    90 manager MANAGER "manager" graph_core::Rel<super::DirectoryObject>;
    91 member_of MEMBER_OF "memberOf" graph_core::Rel<Vec<super::DirectoryObject>>;
    92 messages MESSAGES "messages" graph_core::Rel<Vec<super::Message>>;
    93 onenote ONENOTE "onenote" graph_core::Rel<graph_core::Json>;
    94 outlook OUTLOOK "outlook" graph_core::Rel<graph_core::Json>;
    95 owned_devices OWNED_DEVICES "ownedDevices" graph_core::Rel<Vec<super::DirectoryObject>>;
    96 owned_objects OWNED_OBJECTS "ownedObjects" graph_core::Rel<Vec<super::DirectoryObject>>;
    97 people PEOPLE "people" graph_core::Rel<Vec<graph_core::Json>>;
    98 photo PHOTO "photo" graph_core::Rel<graph_core::Json>;
    99 planner PLANNER "planner" graph_core::Rel<graph_core::Json>;
    100 registered_devices REGISTERED_DEVICES "registeredDevices" graph_core::Rel<Vec<super::DirectoryObject>>;
    101 todo TODO "todo" graph_core::Rel<graph_core::Json>;
}

impl graph_core::Addressable for User {
    const PATH: &'static str = "users";
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::DirectoryObject> for User {}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for User {}
