// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.group` and its properties.

/// A set of users, devices and other groups that share access, mail or licences. Some are for
/// security, some belong to Microsoft 365.
///
/// Inherits from [directoryObject](crate::v1_0::models::DirectoryObject).
///
/// A licence that a group holds passes on to its members. Reading a group gives the default
/// properties, which the table marks; name the others in `$select`.
///
/// Type: `microsoft.graph.group`
///
/// Base type: [`microsoft.graph.directoryObject`](crate::v1_0::models::DirectoryObject)
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-1.0)
pub struct Group {
    /// Identifier of the group. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::v1_0::models::DirectoryObject).
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub id: Option<String>,
    /// Whether people from outside may write to the group. `false` unless set.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
    ///
    /// Absent unless selected.
    pub allow_external_senders: Option<bool>,
    /// Sensitivity labels of a Microsoft 365 group. Read-only.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub assigned_labels: Option<Vec<super::AssignedLabel>>,
    /// Licences that the group hands to its members. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`).
    ///
    /// Absent unless selected.
    pub assigned_licenses: Option<Vec<super::AssignedLicense>>,
    /// Whether new members get the group's conversations by mail. `false` unless set. An update may set
    /// it, a create may not.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
    ///
    /// Absent unless selected.
    pub auto_subscribe_new_members: Option<bool>,
    /// Business impact of the group, for example high or low; the tenant's settings define the words.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `startsWith`).
    pub classification: Option<String>,
    /// When the group came into being, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    /// Read-only.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub created_date_time: Option<graph_core::DateTimeOffset>,
    /// When the group was deleted, `null` while it lives. A restore sets it back to `null`.
    pub deleted_date_time: Option<graph_core::DateTimeOffset>,
    /// What the group is for.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `startsWith`). Also
    /// usable in `$search`.
    pub description: Option<String>,
    /// Name that lists show. Required on create; an update may change but not clear it.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    /// Also usable in `$search` and `$orderBy`.
    pub display_name: Option<String>,
    /// When the group runs out, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    /// Read-only.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub expiration_date_time: Option<graph_core::DateTimeOffset>,
    /// Kind of group. With `Unified` in the list it is a Microsoft 365 group, without it a security or
    /// distribution group. With `DynamicMembership` a rule decides who belongs, otherwise people do.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `NOT`).
    pub group_types: Option<Vec<String>>,
    /// Whether a licence of the group has failed for one of its members. Never part of an answer;
    /// usable in a filter only. Supports `$filter` (`eq`).
    pub has_members_with_license_errors: Option<bool>,
    /// `true` hides the group from Outlook's address book, address lists and group search. `false`
    /// unless set.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
    ///
    /// Absent unless selected.
    pub hide_from_address_lists: Option<bool>,
    /// `true` hides the group in Outlook for Windows and on the web. `false` unless set.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
    ///
    /// Absent unless selected.
    pub hide_from_outlook_clients: Option<bool>,
    /// Whether the group can hold a directory role. Fixed on create, by a global or privileged role
    /// administrator with Directory.AccessAsUser.All. `true` needs **securityEnabled** and static
    /// membership.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`).
    pub is_assignable_to_role: Option<bool>,
    /// Whether the signed-in user gets the conversations by mail. `true` unless set.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
    ///
    /// Absent unless selected.
    pub is_subscribed_by_mail: Option<bool>,
    /// How far the group's licences have been passed on to its members. Read-only. Possible values are:
    /// `QueuedForProcessing`, `ProcessingInProgress`, `ProcessingComplete`.
    ///
    /// Returned only on `$select`.
    ///
    /// Absent unless selected.
    pub license_processing_state: Option<String>,
    /// SMTP address, such as "serviceadmins@contoso.onmicrosoft.com". Read-only.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub mail: Option<String>,
    /// Whether the group can receive mail.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`).
    pub mail_enabled: Option<bool>,
    /// Mail alias, unique in the organization. Required on create. Must not contain any of
    /// `@()\[]";:.<>,SPACE`.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub mail_nickname: Option<String>,
    /// Rule that picks the members of a dynamic group. The [rule
    /// syntax](https://learn.microsoft.com/azure/active-directory/users-groups-roles/groups-dynamic-membership)
    /// has a page of its own.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `startsWith`).
    pub membership_rule: Option<String>,
    /// Whether the membership rule is being applied. Possible values are: `On`, `Paused`.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub membership_rule_processing_state: Option<String>,
    /// Latest sync of the group with on-premises, as an ISO 8601 timestamp in UTC such as
    /// `2014-01-01T00:00:00Z`. Read-only.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub on_premises_last_sync_date_time: Option<graph_core::DateTimeOffset>,
    /// What went wrong when Microsoft's sync provisioned the group.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `NOT`).
    pub on_premises_provisioning_errors: Option<Vec<super::OnPremisesProvisioningError>>,
    /// **SAM account name** of the local group. Filled only for tenants that sync with Azure AD
    /// Connect. Read-only.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub on_premises_sam_account_name: Option<String>,
    /// SID of the local group. Read-only.
    ///
    /// Returned by default. Supports `$filter` on `null` values.
    pub on_premises_security_identifier: Option<String>,
    /// `true` while the group is synced from on-premises, `false` once that has ended, `null` if it
    /// never was. Read-only.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub on_premises_sync_enabled: Option<bool>,
    /// Region in which the group's data should lie, for tenants with
    /// [Multi-Geo](https://learn.microsoft.com/sharepoint/dev/solution-guidance/multigeo-introduction).
    ///
    /// Returned by default.
    pub preferred_data_location: Option<String>,
    /// Language of a Microsoft 365 group, by ISO 639-1, such as "en-US".
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).
    pub preferred_language: Option<String>,
    /// All addresses of the group's mailbox, such as `["SMTP: bob@contoso.com", "smtp:
    /// bob@sales.contoso.com"]`. A filter needs the **any** operator. Read-only. Not nullable.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `NOT`, `ge`, `le`, `startsWith`).
    pub proxy_addresses: Option<Vec<String>>,
    /// Time of the latest renewal, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`. Only
    /// the renew action moves it. Read-only.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`).
    pub renewed_date_time: Option<graph_core::DateTimeOffset>,
    /// Behaviour of a Microsoft 365 group, chosen on create. Possible values are:
    /// `AllowOnlyMembersToPost`, `HideGroupInOutlook`, `SubscribeNewGroupMembers`,
    /// `WelcomeEmailDisabled`. See the [options](https://learn.microsoft.com/graph/group-set-options).
    pub resource_behavior_options: Option<Vec<String>>,
    /// What is set up along with a Microsoft 365 group beyond the usual; the one known value is `Team`.
    /// See the [options](https://learn.microsoft.com/graph/group-set-options).
    pub resource_provisioning_options: Option<Vec<String>>,
    /// Whether the group can grant access, as security groups do.
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub security_enabled: Option<bool>,
    /// SID of the group for use in Windows.
    ///
    /// Returned by default.
    pub security_identifier: Option<String>,
    /// Colour of a Microsoft 365 group. Possible values are: `Teal`, `Purple`, `Green`, `Blue`, `Pink`,
    /// `Orange`, `Red`.
    ///
    /// Returned by default.
    pub theme: Option<String>,
    /// Number of conversations with news that the signed-in user has yet to see.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
    ///
    /// Absent unless selected.
    pub unseen_count: Option<i32>,
    /// Who may join and who may look inside. Possible values are: `Private`, `Public`,
    /// `Hiddenmembership`. The last one is for Microsoft 365 groups, on create only, and stays. Unset
    /// means `Private` for a security group, `Public` for a Microsoft 365 group. See the options.
    ///
    /// Returned by default.
    pub visibility: Option<String>,
    /// Who may post here. An empty list means everybody.
    pub accepted_senders: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// App roles that the group holds. Supports `$expand`.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.appRoleAssignment`.
    pub app_role_assignments: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Calendar of the group. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.calendar`.
    pub calendar: Option<graph_core::Rel<graph_core::Json>>,
    /// Events within a span of time. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.event`.
    pub calendar_view: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Conversations of the group.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.conversation`.
    pub conversations: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Creator of the group, a user or an app. Empty if an administrator made it. Read-only.
    pub created_on_behalf_of: Option<graph_core::Rel<super::DirectoryObject>>,
    /// Main drive. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.drive`.
    pub drive: Option<graph_core::Rel<graph_core::Json>>,
    /// All drives. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.drive`.
    pub drives: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Calendar events.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.event`.
    pub events: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Open extensions on the group. Read-only. Nullable.
    pub extensions: Option<graph_core::Rel<Vec<super::Extension>>>,
    /// Policies that decide when the group expires. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.groupLifecyclePolicy`.
    pub group_lifecycle_policies: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Groups with this one as a member. Read by GET, for every kind of group. Read-only. Nullable.
    /// Supports `$expand`.
    pub member_of: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Users and groups inside. GET works for every kind, DELETE for Microsoft 365 and security groups,
    /// POST for these and for mail-enabled security groups. Nullable. Supports `$expand`.
    pub members: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Members for whom a licence of the group has failed. Read-only.
    pub members_with_license_errors: Option<graph_core::Rel<Vec<super::User>>>,
    /// OneNote notebooks. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.onenote`.
    pub onenote: Option<graph_core::Rel<graph_core::Json>>,
    /// Up to 100 people who may change the group without being administrators. GET works for every
    /// kind, DELETE for Microsoft 365 and security groups, POST for these and for mail-enabled security
    /// groups. Nullable. Supports `$expand`.
    pub owners: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Permissions on this group that an app was given. Supports `$expand`.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.resourceSpecificPermissionGrant`.
    pub permission_grants: Option<graph_core::Rel<graph_core::Json>>,
    /// Picture of the group.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.profilePhoto`.
    pub photo: Option<graph_core::Rel<graph_core::Json>>,
    /// All pictures of the group. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.profilePhoto`.
    pub photos: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Way into Planner.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.plannerGroup`.
    pub planner: Option<graph_core::Rel<graph_core::Json>>,
    /// Who must not post here. Nullable.
    pub rejected_senders: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
    /// Settings of the group. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.groupSetting`.
    pub settings: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// SharePoint sites of the group; the main one is at /sites/root.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.site`.
    pub sites: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Threads of the group's conversations. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.conversationThread`.
    pub threads: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Group "microsoft.graph.group";
    0 id ID "id" String;
    1 allow_external_senders ALLOW_EXTERNAL_SENDERS "allowExternalSenders" bool;
    2 assigned_labels ASSIGNED_LABELS "assignedLabels" Vec<super::AssignedLabel>;
    3 assigned_licenses ASSIGNED_LICENSES "assignedLicenses" Vec<super::AssignedLicense>;
    4 auto_subscribe_new_members AUTO_SUBSCRIBE_NEW_MEMBERS "autoSubscribeNewMembers" bool;
    5 classification CLASSIFICATION "classification" String;
    6 created_date_time CREATED_DATE_TIME "createdDateTime" graph_core::DateTimeOffset;
    7 deleted_date_time DELETED_DATE_TIME "deletedDateTime" graph_core::DateTimeOffset;
    8 description DESCRIPTION "description" String;
    9 display_name DISPLAY_NAME "displayName" String;
    10 expiration_date_time EXPIRATION_DATE_TIME "expirationDateTime" graph_core::DateTimeOffset;
    11 group_types GROUP_TYPES "groupTypes" Vec<String>;
    12 has_members_with_license_errors HAS_MEMBERS_WITH_LICENSE_ERRORS "hasMembersWithLicenseErrors" bool;
    13 hide_from_address_lists HIDE_FROM_ADDRESS_LISTS "hideFromAddressLists" bool;
    14 hide_from_outlook_clients HIDE_FROM_OUTLOOK_CLIENTS "hideFromOutlookClients" bool;
    15 is_assignable_to_role IS_ASSIGNABLE_TO_ROLE "isAssignableToRole" bool;
    16 is_subscribed_by_mail IS_SUBSCRIBED_BY_MAIL "isSubscribedByMail" bool;
    17 license_processing_state LICENSE_PROCESSING_STATE "licenseProcessingState" String;
    18 mail MAIL "mail" String;
    19 mail_enabled MAIL_ENABLED "mailEnabled" bool;
    20 mail_nickname MAIL_NICKNAME "mailNickname" String;
    21 membership_rule MEMBERSHIP_RULE "membershipRule" String;
    22 membership_rule_processing_state MEMBERSHIP_RULE_PROCESSING_STATE "membershipRuleProcessingState" String;
    23 on_premises_last_sync_date_time ON_PREMISES_LAST_SYNC_DATE_TIME "onPremisesLastSyncDateTime" graph_core::DateTimeOffset;
    24 on_premises_provisioning_errors ON_PREMISES_PROVISIONING_ERRORS "onPremisesProvisioningErrors" Vec<super::OnPremisesProvisioningError>;
    25 on_premises_sam_account_name ON_PREMISES_SAM_ACCOUNT_NAME "onPremisesSamAccountName" String;
    26 on_premises_security_identifier ON_PREMISES_SECURITY_IDENTIFIER "onPremisesSecurityIdentifier" String;
    27 on_premises_sync_enabled ON_PREMISES_SYNC_ENABLED "onPremisesSyncEnabled" bool;
    28 preferred_data_location PREFERRED_DATA_LOCATION "preferredDataLocation" String;
    29 preferred_language PREFERRED_LANGUAGE "preferredLanguage" String;
    30 proxy_addresses PROXY_ADDRESSES "proxyAddresses" Vec<String>;
    31 renewed_date_time RENEWED_DATE_TIME "renewedDateTime" graph_core::DateTimeOffset;
    32 resource_behavior_options RESOURCE_BEHAVIOR_OPTIONS "resourceBehaviorOptions" Vec<String>;
    33 resource_provisioning_options RESOURCE_PROVISIONING_OPTIONS "resourceProvisioningOptions" Vec<String>;
    34 security_enabled SECURITY_ENABLED "securityEnabled" bool;
    35 security_identifier SECURITY_IDENTIFIER "securityIdentifier" String;
    36 theme THEME "theme" String;
    37 unseen_count UNSEEN_COUNT "unseenCount" i32;
    38 visibility VISIBILITY "visibility" String;
    39 accepted_senders ACCEPTED_SENDERS "acceptedSenders" graph_core::Rel<Vec<super::DirectoryObject>>;
    40 app_role_assignments APP_ROLE_ASSIGNMENTS "appRoleAssignments" graph_core::Rel<Vec<graph_core::Json>>;
    41 calendar CALENDAR "calendar" graph_core::Rel<graph_core::Json>;
    42 calendar_view CALENDAR_VIEW "calendarView" graph_core::Rel<Vec<graph_core::Json>>;
    43 conversations CONVERSATIONS "conversations" graph_core::Rel<Vec<graph_core::Json>>;
    44 created_on_behalf_of CREATED_ON_BEHALF_OF "createdOnBehalfOf" graph_core::Rel<super::DirectoryObject>;
    45 drive DRIVE "drive" graph_core::Rel<graph_core::Json>;
    46 drives DRIVES "drives" graph_core::Rel<Vec<graph_core::Json>>;
    47 events EVENTS "events" graph_core::Rel<Vec<graph_core::Json>>;
    48 extensions EXTENSIONS "extensions" graph_core::Rel<Vec<super::Extension>>;
    49 group_lifecycle_policies GROUP_LIFECYCLE_POLICIES "groupLifecyclePolicies" graph_core::Rel<Vec<graph_core::Json>>;
    50 member_of MEMBER_OF "memberOf" graph_core::Rel<Vec<super::DirectoryObject>>;
    51 members MEMBERS "members" graph_core::Rel<Vec<super::DirectoryObject>>;
    52 members_with_license_errors MEMBERS_WITH_LICENSE_ERRORS "membersWithLicenseErrors" graph_core::Rel<Vec<super::User>>;
    53 onenote ONENOTE "onenote" graph_core::Rel<graph_core::Json>;
    54 owners OWNERS "owners" graph_core::Rel<Vec<super::DirectoryObject>>;
    55 permission_grants PERMISSION_GRANTS "permissionGrants" graph_core::Rel<graph_core::Json>;
    56 photo PHOTO "photo" graph_core::Rel<graph_core::Json>;
    57 photos PHOTOS "photos" graph_core::Rel<Vec<graph_core::Json>>;
    58 planner PLANNER "planner" graph_core::Rel<graph_core::Json>;
    59 rejected_senders REJECTED_SENDERS "rejectedSenders" graph_core::Rel<Vec<super::DirectoryObject>>;
    60 settings SETTINGS "settings" graph_core::Rel<Vec<graph_core::Json>>;
    61 sites SITES "sites" graph_core::Rel<Vec<graph_core::Json>>;
    62 threads THREADS "threads" graph_core::Rel<Vec<graph_core::Json>>;
}

impl graph_core::Addressable for Group {
    const PATH: &'static str = "groups";
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::DirectoryObject> for Group {}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for Group {}
