// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.group`.

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
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-1.0)
#[derive(Default)]
pub struct Group {
    /// Identifier of the group. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::v1_0::models::DirectoryObject).
    ///
    /// Returned by default. Supports `$filter` (`eq`, `ne`, `NOT`, `in`).
    pub id: Option<String>,
    /// Whether people from outside may write to the group. `false` unless set.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
    pub allow_external_senders: Option<bool>,
    /// Sensitivity labels of a Microsoft 365 group. Read-only.
    ///
    /// Returned only on `$select`.
    pub assigned_labels: Option<Vec<crate::v1_0::models::AssignedLabel>>,
    /// Licences that the group hands to its members. Read-only.
    ///
    /// Returned only on `$select`. Supports `$filter` (`eq`).
    pub assigned_licenses: Option<Vec<crate::v1_0::models::AssignedLicense>>,
    /// Whether new members get the group's conversations by mail. `false` unless set. An update may set
    /// it, a create may not.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
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
    pub hide_from_address_lists: Option<bool>,
    /// `true` hides the group in Outlook for Windows and on the web. `false` unless set.
    ///
    /// Returned only on `$select`. Only `GET /groups/{ID}` knows it.
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
    pub is_subscribed_by_mail: Option<bool>,
    /// How far the group's licences have been passed on to its members. Read-only. Possible values are:
    /// `QueuedForProcessing`, `ProcessingInProgress`, `ProcessingComplete`.
    ///
    /// Returned only on `$select`.
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
    pub on_premises_provisioning_errors: Option<
        Vec<crate::v1_0::models::OnPremisesProvisioningError>,
    >,
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
    pub unseen_count: Option<i32>,
    /// The member `isAssignableRole`.
    ///
    /// Its type is read from an example, for no table names it.
    pub is_assignable_role: Option<bool>,
    /// Who may join and who may look inside. Possible values are: `Private`, `Public`,
    /// `Hiddenmembership`. The last one is for Microsoft 365 groups, on create only, and stays. Unset
    /// means `Private` for a security group, `Public` for a Microsoft 365 group. See the options.
    ///
    /// Returned by default.
    pub visibility: Option<String>,
    /// Who may post here. An empty list means everybody.
    pub accepted_senders: Option<
        graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>,
    >,
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
    pub created_on_behalf_of: Option<
        graph_core::Rel<crate::v1_0::models::DirectoryObject>,
    >,
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
    pub extensions: Option<graph_core::Rel<Vec<crate::v1_0::models::Extension>>>,
    /// Policies that decide when the group expires. Read-only. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.groupLifecyclePolicy`.
    pub group_lifecycle_policies: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Groups with this one as a member. Read by GET, for every kind of group. Read-only. Nullable.
    /// Supports `$expand`.
    pub member_of: Option<graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>>,
    /// Users and groups inside. GET works for every kind, DELETE for Microsoft 365 and security groups,
    /// POST for these and for mail-enabled security groups. Nullable. Supports `$expand`.
    pub members: Option<graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>>,
    /// Members for whom a licence of the group has failed. Read-only.
    pub members_with_license_errors: Option<
        graph_core::Rel<Vec<crate::v1_0::models::User>>,
    >,
    /// OneNote notebooks. Read-only.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.onenote`.
    pub onenote: Option<graph_core::Rel<graph_core::Json>>,
    /// Up to 100 people who may change the group without being administrators. GET works for every
    /// kind, DELETE for Microsoft 365 and security groups, POST for these and for mail-enabled security
    /// groups. Nullable. Supports `$expand`.
    pub owners: Option<graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>>,
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
    pub rejected_senders: Option<
        graph_core::Rel<Vec<crate::v1_0::models::DirectoryObject>>,
    >,
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
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for Group {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.group",
            fields: &[
                "id",
                "allowExternalSenders",
                "assignedLabels",
                "assignedLicenses",
                "autoSubscribeNewMembers",
                "classification",
                "createdDateTime",
                "deletedDateTime",
                "description",
                "displayName",
                "expirationDateTime",
                "groupTypes",
                "hasMembersWithLicenseErrors",
                "hideFromAddressLists",
                "hideFromOutlookClients",
                "isAssignableToRole",
                "isSubscribedByMail",
                "licenseProcessingState",
                "mail",
                "mailEnabled",
                "mailNickname",
                "membershipRule",
                "membershipRuleProcessingState",
                "onPremisesLastSyncDateTime",
                "onPremisesProvisioningErrors",
                "onPremisesSamAccountName",
                "onPremisesSecurityIdentifier",
                "onPremisesSyncEnabled",
                "preferredDataLocation",
                "preferredLanguage",
                "proxyAddresses",
                "renewedDateTime",
                "resourceBehaviorOptions",
                "resourceProvisioningOptions",
                "securityEnabled",
                "securityIdentifier",
                "theme",
                "unseenCount",
                "isAssignableRole",
                "visibility",
                "acceptedSenders",
                "appRoleAssignments",
                "calendar",
                "calendarView",
                "conversations",
                "createdOnBehalfOf",
                "drive",
                "drives",
                "events",
                "extensions",
                "groupLifecyclePolicies",
                "memberOf",
                "members",
                "membersWithLicenseErrors",
                "onenote",
                "owners",
                "permissionGrants",
                "photo",
                "photos",
                "planner",
                "rejectedSenders",
                "settings",
                "sites",
                "threads",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.allow_external_senders,
                2 => &self.assigned_labels,
                3 => &self.assigned_licenses,
                4 => &self.auto_subscribe_new_members,
                5 => &self.classification,
                6 => &self.created_date_time,
                7 => &self.deleted_date_time,
                8 => &self.description,
                9 => &self.display_name,
                10 => &self.expiration_date_time,
                11 => &self.group_types,
                12 => &self.has_members_with_license_errors,
                13 => &self.hide_from_address_lists,
                14 => &self.hide_from_outlook_clients,
                15 => &self.is_assignable_to_role,
                16 => &self.is_subscribed_by_mail,
                17 => &self.license_processing_state,
                18 => &self.mail,
                19 => &self.mail_enabled,
                20 => &self.mail_nickname,
                21 => &self.membership_rule,
                22 => &self.membership_rule_processing_state,
                23 => &self.on_premises_last_sync_date_time,
                24 => &self.on_premises_provisioning_errors,
                25 => &self.on_premises_sam_account_name,
                26 => &self.on_premises_security_identifier,
                27 => &self.on_premises_sync_enabled,
                28 => &self.preferred_data_location,
                29 => &self.preferred_language,
                30 => &self.proxy_addresses,
                31 => &self.renewed_date_time,
                32 => &self.resource_behavior_options,
                33 => &self.resource_provisioning_options,
                34 => &self.security_enabled,
                35 => &self.security_identifier,
                36 => &self.theme,
                37 => &self.unseen_count,
                38 => &self.is_assignable_role,
                39 => &self.visibility,
                40 => &self.accepted_senders,
                41 => &self.app_role_assignments,
                42 => &self.calendar,
                43 => &self.calendar_view,
                44 => &self.conversations,
                45 => &self.created_on_behalf_of,
                46 => &self.drive,
                47 => &self.drives,
                48 => &self.events,
                49 => &self.extensions,
                50 => &self.group_lifecycle_policies,
                51 => &self.member_of,
                52 => &self.members,
                53 => &self.members_with_license_errors,
                54 => &self.onenote,
                55 => &self.owners,
                56 => &self.permission_grants,
                57 => &self.photo,
                58 => &self.photos,
                59 => &self.planner,
                60 => &self.rejected_senders,
                61 => &self.settings,
                62 => &self.sites,
                63 => &self.threads,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.allow_external_senders,
                2 => &mut self.assigned_labels,
                3 => &mut self.assigned_licenses,
                4 => &mut self.auto_subscribe_new_members,
                5 => &mut self.classification,
                6 => &mut self.created_date_time,
                7 => &mut self.deleted_date_time,
                8 => &mut self.description,
                9 => &mut self.display_name,
                10 => &mut self.expiration_date_time,
                11 => &mut self.group_types,
                12 => &mut self.has_members_with_license_errors,
                13 => &mut self.hide_from_address_lists,
                14 => &mut self.hide_from_outlook_clients,
                15 => &mut self.is_assignable_to_role,
                16 => &mut self.is_subscribed_by_mail,
                17 => &mut self.license_processing_state,
                18 => &mut self.mail,
                19 => &mut self.mail_enabled,
                20 => &mut self.mail_nickname,
                21 => &mut self.membership_rule,
                22 => &mut self.membership_rule_processing_state,
                23 => &mut self.on_premises_last_sync_date_time,
                24 => &mut self.on_premises_provisioning_errors,
                25 => &mut self.on_premises_sam_account_name,
                26 => &mut self.on_premises_security_identifier,
                27 => &mut self.on_premises_sync_enabled,
                28 => &mut self.preferred_data_location,
                29 => &mut self.preferred_language,
                30 => &mut self.proxy_addresses,
                31 => &mut self.renewed_date_time,
                32 => &mut self.resource_behavior_options,
                33 => &mut self.resource_provisioning_options,
                34 => &mut self.security_enabled,
                35 => &mut self.security_identifier,
                36 => &mut self.theme,
                37 => &mut self.unseen_count,
                38 => &mut self.is_assignable_role,
                39 => &mut self.visibility,
                40 => &mut self.accepted_senders,
                41 => &mut self.app_role_assignments,
                42 => &mut self.calendar,
                43 => &mut self.calendar_view,
                44 => &mut self.conversations,
                45 => &mut self.created_on_behalf_of,
                46 => &mut self.drive,
                47 => &mut self.drives,
                48 => &mut self.events,
                49 => &mut self.extensions,
                50 => &mut self.group_lifecycle_policies,
                51 => &mut self.member_of,
                52 => &mut self.members,
                53 => &mut self.members_with_license_errors,
                54 => &mut self.onenote,
                55 => &mut self.owners,
                56 => &mut self.permission_grants,
                57 => &mut self.photo,
                58 => &mut self.photos,
                59 => &mut self.planner,
                60 => &mut self.rejected_senders,
                61 => &mut self.settings,
                62 => &mut self.sites,
                63 => &mut self.threads,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for Group {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(Group);

/// The member [`id`](Group::id).
pub const ID: graph_core::Property<Group> = graph_core::Property::new("id");

/// The member [`allowExternalSenders`](Group::allow_external_senders).
pub const ALLOW_EXTERNAL_SENDERS: graph_core::Property<Group> = graph_core::Property::new(
    "allowExternalSenders",
);

/// The member [`assignedLabels`](Group::assigned_labels).
pub const ASSIGNED_LABELS: graph_core::Property<Group> = graph_core::Property::new(
    "assignedLabels",
);

/// The member [`assignedLicenses`](Group::assigned_licenses).
pub const ASSIGNED_LICENSES: graph_core::Property<Group> = graph_core::Property::new(
    "assignedLicenses",
);

/// The member [`autoSubscribeNewMembers`](Group::auto_subscribe_new_members).
pub const AUTO_SUBSCRIBE_NEW_MEMBERS: graph_core::Property<Group> = graph_core::Property::new(
    "autoSubscribeNewMembers",
);

/// The member [`classification`](Group::classification).
pub const CLASSIFICATION: graph_core::Property<Group> = graph_core::Property::new(
    "classification",
);

/// The member [`createdDateTime`](Group::created_date_time).
pub const CREATED_DATE_TIME: graph_core::Property<Group> = graph_core::Property::new(
    "createdDateTime",
);

/// The member [`deletedDateTime`](Group::deleted_date_time).
pub const DELETED_DATE_TIME: graph_core::Property<Group> = graph_core::Property::new(
    "deletedDateTime",
);

/// The member [`description`](Group::description).
pub const DESCRIPTION: graph_core::Property<Group> = graph_core::Property::new(
    "description",
);

/// The member [`displayName`](Group::display_name).
pub const DISPLAY_NAME: graph_core::Property<Group> = graph_core::Property::new(
    "displayName",
);

/// The member [`expirationDateTime`](Group::expiration_date_time).
pub const EXPIRATION_DATE_TIME: graph_core::Property<Group> = graph_core::Property::new(
    "expirationDateTime",
);

/// The member [`groupTypes`](Group::group_types).
pub const GROUP_TYPES: graph_core::Property<Group> = graph_core::Property::new(
    "groupTypes",
);

/// The member [`hasMembersWithLicenseErrors`](Group::has_members_with_license_errors).
pub const HAS_MEMBERS_WITH_LICENSE_ERRORS: graph_core::Property<Group> = graph_core::Property::new(
    "hasMembersWithLicenseErrors",
);

/// The member [`hideFromAddressLists`](Group::hide_from_address_lists).
pub const HIDE_FROM_ADDRESS_LISTS: graph_core::Property<Group> = graph_core::Property::new(
    "hideFromAddressLists",
);

/// The member [`hideFromOutlookClients`](Group::hide_from_outlook_clients).
pub const HIDE_FROM_OUTLOOK_CLIENTS: graph_core::Property<Group> = graph_core::Property::new(
    "hideFromOutlookClients",
);

/// The member [`isAssignableToRole`](Group::is_assignable_to_role).
pub const IS_ASSIGNABLE_TO_ROLE: graph_core::Property<Group> = graph_core::Property::new(
    "isAssignableToRole",
);

/// The member [`isSubscribedByMail`](Group::is_subscribed_by_mail).
pub const IS_SUBSCRIBED_BY_MAIL: graph_core::Property<Group> = graph_core::Property::new(
    "isSubscribedByMail",
);

/// The member [`licenseProcessingState`](Group::license_processing_state).
pub const LICENSE_PROCESSING_STATE: graph_core::Property<Group> = graph_core::Property::new(
    "licenseProcessingState",
);

/// The member [`mail`](Group::mail).
pub const MAIL: graph_core::Property<Group> = graph_core::Property::new("mail");

/// The member [`mailEnabled`](Group::mail_enabled).
pub const MAIL_ENABLED: graph_core::Property<Group> = graph_core::Property::new(
    "mailEnabled",
);

/// The member [`mailNickname`](Group::mail_nickname).
pub const MAIL_NICKNAME: graph_core::Property<Group> = graph_core::Property::new(
    "mailNickname",
);

/// The member [`membershipRule`](Group::membership_rule).
pub const MEMBERSHIP_RULE: graph_core::Property<Group> = graph_core::Property::new(
    "membershipRule",
);

/// The member [`membershipRuleProcessingState`](Group::membership_rule_processing_state).
pub const MEMBERSHIP_RULE_PROCESSING_STATE: graph_core::Property<Group> = graph_core::Property::new(
    "membershipRuleProcessingState",
);

/// The member [`onPremisesLastSyncDateTime`](Group::on_premises_last_sync_date_time).
pub const ON_PREMISES_LAST_SYNC_DATE_TIME: graph_core::Property<Group> = graph_core::Property::new(
    "onPremisesLastSyncDateTime",
);

/// The member [`onPremisesProvisioningErrors`](Group::on_premises_provisioning_errors).
pub const ON_PREMISES_PROVISIONING_ERRORS: graph_core::Property<Group> = graph_core::Property::new(
    "onPremisesProvisioningErrors",
);

/// The member [`onPremisesSamAccountName`](Group::on_premises_sam_account_name).
pub const ON_PREMISES_SAM_ACCOUNT_NAME: graph_core::Property<Group> = graph_core::Property::new(
    "onPremisesSamAccountName",
);

/// The member [`onPremisesSecurityIdentifier`](Group::on_premises_security_identifier).
pub const ON_PREMISES_SECURITY_IDENTIFIER: graph_core::Property<Group> = graph_core::Property::new(
    "onPremisesSecurityIdentifier",
);

/// The member [`onPremisesSyncEnabled`](Group::on_premises_sync_enabled).
pub const ON_PREMISES_SYNC_ENABLED: graph_core::Property<Group> = graph_core::Property::new(
    "onPremisesSyncEnabled",
);

/// The member [`preferredDataLocation`](Group::preferred_data_location).
pub const PREFERRED_DATA_LOCATION: graph_core::Property<Group> = graph_core::Property::new(
    "preferredDataLocation",
);

/// The member [`preferredLanguage`](Group::preferred_language).
pub const PREFERRED_LANGUAGE: graph_core::Property<Group> = graph_core::Property::new(
    "preferredLanguage",
);

/// The member [`proxyAddresses`](Group::proxy_addresses).
pub const PROXY_ADDRESSES: graph_core::Property<Group> = graph_core::Property::new(
    "proxyAddresses",
);

/// The member [`renewedDateTime`](Group::renewed_date_time).
pub const RENEWED_DATE_TIME: graph_core::Property<Group> = graph_core::Property::new(
    "renewedDateTime",
);

/// The member [`resourceBehaviorOptions`](Group::resource_behavior_options).
pub const RESOURCE_BEHAVIOR_OPTIONS: graph_core::Property<Group> = graph_core::Property::new(
    "resourceBehaviorOptions",
);

/// The member [`resourceProvisioningOptions`](Group::resource_provisioning_options).
pub const RESOURCE_PROVISIONING_OPTIONS: graph_core::Property<Group> = graph_core::Property::new(
    "resourceProvisioningOptions",
);

/// The member [`securityEnabled`](Group::security_enabled).
pub const SECURITY_ENABLED: graph_core::Property<Group> = graph_core::Property::new(
    "securityEnabled",
);

/// The member [`securityIdentifier`](Group::security_identifier).
pub const SECURITY_IDENTIFIER: graph_core::Property<Group> = graph_core::Property::new(
    "securityIdentifier",
);

/// The member [`theme`](Group::theme).
pub const THEME: graph_core::Property<Group> = graph_core::Property::new("theme");

/// The member [`unseenCount`](Group::unseen_count).
pub const UNSEEN_COUNT: graph_core::Property<Group> = graph_core::Property::new(
    "unseenCount",
);

/// The member [`isAssignableRole`](Group::is_assignable_role).
pub const IS_ASSIGNABLE_ROLE: graph_core::Property<Group> = graph_core::Property::new(
    "isAssignableRole",
);

/// The member [`visibility`](Group::visibility).
pub const VISIBILITY: graph_core::Property<Group> = graph_core::Property::new(
    "visibility",
);

/// The member [`acceptedSenders`](Group::accepted_senders).
pub const ACCEPTED_SENDERS: graph_core::Property<Group> = graph_core::Property::new(
    "acceptedSenders",
);

/// The member [`appRoleAssignments`](Group::app_role_assignments).
pub const APP_ROLE_ASSIGNMENTS: graph_core::Property<Group> = graph_core::Property::new(
    "appRoleAssignments",
);

/// The member [`calendar`](Group::calendar).
pub const CALENDAR: graph_core::Property<Group> = graph_core::Property::new("calendar");

/// The member [`calendarView`](Group::calendar_view).
pub const CALENDAR_VIEW: graph_core::Property<Group> = graph_core::Property::new(
    "calendarView",
);

/// The member [`conversations`](Group::conversations).
pub const CONVERSATIONS: graph_core::Property<Group> = graph_core::Property::new(
    "conversations",
);

/// The member [`createdOnBehalfOf`](Group::created_on_behalf_of).
pub const CREATED_ON_BEHALF_OF: graph_core::Property<Group> = graph_core::Property::new(
    "createdOnBehalfOf",
);

/// The member [`drive`](Group::drive).
pub const DRIVE: graph_core::Property<Group> = graph_core::Property::new("drive");

/// The member [`drives`](Group::drives).
pub const DRIVES: graph_core::Property<Group> = graph_core::Property::new("drives");

/// The member [`events`](Group::events).
pub const EVENTS: graph_core::Property<Group> = graph_core::Property::new("events");

/// The member [`extensions`](Group::extensions).
pub const EXTENSIONS: graph_core::Property<Group> = graph_core::Property::new(
    "extensions",
);

/// The member [`groupLifecyclePolicies`](Group::group_lifecycle_policies).
pub const GROUP_LIFECYCLE_POLICIES: graph_core::Property<Group> = graph_core::Property::new(
    "groupLifecyclePolicies",
);

/// The member [`memberOf`](Group::member_of).
pub const MEMBER_OF: graph_core::Property<Group> = graph_core::Property::new("memberOf");

/// The member [`members`](Group::members).
pub const MEMBERS: graph_core::Property<Group> = graph_core::Property::new("members");

/// The member [`membersWithLicenseErrors`](Group::members_with_license_errors).
pub const MEMBERS_WITH_LICENSE_ERRORS: graph_core::Property<Group> = graph_core::Property::new(
    "membersWithLicenseErrors",
);

/// The member [`onenote`](Group::onenote).
pub const ONENOTE: graph_core::Property<Group> = graph_core::Property::new("onenote");

/// The member [`owners`](Group::owners).
pub const OWNERS: graph_core::Property<Group> = graph_core::Property::new("owners");

/// The member [`permissionGrants`](Group::permission_grants).
pub const PERMISSION_GRANTS: graph_core::Property<Group> = graph_core::Property::new(
    "permissionGrants",
);

/// The member [`photo`](Group::photo).
pub const PHOTO: graph_core::Property<Group> = graph_core::Property::new("photo");

/// The member [`photos`](Group::photos).
pub const PHOTOS: graph_core::Property<Group> = graph_core::Property::new("photos");

/// The member [`planner`](Group::planner).
pub const PLANNER: graph_core::Property<Group> = graph_core::Property::new("planner");

/// The member [`rejectedSenders`](Group::rejected_senders).
pub const REJECTED_SENDERS: graph_core::Property<Group> = graph_core::Property::new(
    "rejectedSenders",
);

/// The member [`settings`](Group::settings).
pub const SETTINGS: graph_core::Property<Group> = graph_core::Property::new("settings");

/// The member [`sites`](Group::sites).
pub const SITES: graph_core::Property<Group> = graph_core::Property::new("sites");

/// The member [`threads`](Group::threads).
pub const THREADS: graph_core::Property<Group> = graph_core::Property::new("threads");
