// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.organization` and its properties.

/// The tenant as an object of its own directory. It can be read and updated, not created or
/// deleted. Inherits from [directoryObject](crate::v1_0::models::DirectoryObject).
///
/// Type: `microsoft.graph.organization`
///
/// Base type: [`microsoft.graph.directoryObject`](crate::v1_0::models::DirectoryObject)
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-1.0)
pub struct Organization {
    /// Identifier of the tenant. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::v1_0::models::DirectoryObject).
    pub id: Option<String>,
    /// Service plans of the tenant. Not nullable.
    pub assigned_plans: Option<Vec<super::AssignedPlan>>,
    /// Telephone number. The type is a list, but the service accepts one entry at most.
    pub business_phones: Option<Vec<String>>,
    /// City of the address.
    pub city: Option<String>,
    /// Country or region of the address.
    pub country: Option<String>,
    /// Country or region in short form.
    pub country_letter_code: Option<String>,
    /// When the tenant came into being, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    /// Read-only.
    pub created_date_time: Option<graph_core::DateTimeOffset>,
    /// When the tenant was deleted, as an ISO 8601 timestamp in UTC such as `2014-01-01T00:00:00Z`.
    /// Read-only.
    pub deleted_date_time: Option<graph_core::DateTimeOffset>,
    /// Name of the tenant.
    pub display_name: Option<String>,
    /// Whether
    /// [Multi-Geo](https://learn.microsoft.com/sharepoint/dev/solution-guidance/multigeo-introduction)
    /// is on; **null** unless somebody chose. Read-only.
    pub is_multiple_data_locations_for_services_enabled: Option<bool>,
    /// Who gets marketing mail. Not nullable.
    pub marketing_notification_emails: Option<Vec<String>>,
    /// Latest sync of the tenant with on-premises, as an ISO 8601 timestamp in UTC such as
    /// `2014-01-01T00:00:00Z`. Read-only.
    pub on_premises_last_sync_date_time: Option<graph_core::DateTimeOffset>,
    /// `true` while the tenant is synced from on-premises, `false` once that has ended, `null` if it
    /// never was. Nullable.
    pub on_premises_sync_enabled: Option<bool>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Language of the tenant, by ISO 639-1, such as `en`.
    pub preferred_language: Option<String>,
    /// Where the privacy statement is and who answers for it.
    pub privacy_profile: Option<super::PrivacyProfile>,
    /// Plans that are set up for the tenant. Not nullable.
    pub provisioned_plans: Option<Vec<super::ProvisionedPlan>>,
    /// Who gets security and compliance mail.
    pub security_compliance_notification_mails: Option<Vec<String>>,
    /// Who gets security and compliance calls.
    pub security_compliance_notification_phones: Option<Vec<String>>,
    /// State of the address.
    pub state: Option<String>,
    /// Street of the address.
    pub street: Option<String>,
    /// Who gets technical mail. Not nullable.
    pub technical_notification_mails: Option<Vec<String>>,
    /// Domains of the tenant. Not nullable.
    pub verified_domains: Option<Vec<super::VerifiedDomain>>,
    /// How people sign in with certificates. At most one entry.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.certificateBasedAuthConfiguration`.
    pub certificate_based_auth_configuration: Option<
        graph_core::Rel<Vec<graph_core::Json>>,
    >,
    /// Open extensions on the tenant. Read-only. Nullable.
    pub extensions: Option<graph_core::Rel<Vec<super::Extension>>>,
    /// Look of the sign-in pages. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.organizationalBrandingProperties`.
    pub organizational_branding: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Organization "microsoft.graph.organization";
    0 id ID "id" String;
    1 assigned_plans ASSIGNED_PLANS "assignedPlans" Vec<super::AssignedPlan>;
    2 business_phones BUSINESS_PHONES "businessPhones" Vec<String>;
    3 city CITY "city" String;
    4 country COUNTRY "country" String;
    5 country_letter_code COUNTRY_LETTER_CODE "countryLetterCode" String;
    6 created_date_time CREATED_DATE_TIME "createdDateTime" graph_core::DateTimeOffset;
    7 deleted_date_time DELETED_DATE_TIME "deletedDateTime" graph_core::DateTimeOffset;
    8 display_name DISPLAY_NAME "displayName" String;
    9 is_multiple_data_locations_for_services_enabled IS_MULTIPLE_DATA_LOCATIONS_FOR_SERVICES_ENABLED "isMultipleDataLocationsForServicesEnabled" bool;
    10 marketing_notification_emails MARKETING_NOTIFICATION_EMAILS "marketingNotificationEmails" Vec<String>;
    11 on_premises_last_sync_date_time ON_PREMISES_LAST_SYNC_DATE_TIME "onPremisesLastSyncDateTime" graph_core::DateTimeOffset;
    12 on_premises_sync_enabled ON_PREMISES_SYNC_ENABLED "onPremisesSyncEnabled" bool;
    13 postal_code POSTAL_CODE "postalCode" String;
    14 preferred_language PREFERRED_LANGUAGE "preferredLanguage" String;
    15 privacy_profile PRIVACY_PROFILE "privacyProfile" super::PrivacyProfile;
    16 provisioned_plans PROVISIONED_PLANS "provisionedPlans" Vec<super::ProvisionedPlan>;
    17 security_compliance_notification_mails SECURITY_COMPLIANCE_NOTIFICATION_MAILS "securityComplianceNotificationMails" Vec<String>;
    18 security_compliance_notification_phones SECURITY_COMPLIANCE_NOTIFICATION_PHONES "securityComplianceNotificationPhones" Vec<String>;
    19 state STATE "state" String;
    20 street STREET "street" String;
    21 technical_notification_mails TECHNICAL_NOTIFICATION_MAILS "technicalNotificationMails" Vec<String>;
    22 verified_domains VERIFIED_DOMAINS "verifiedDomains" Vec<super::VerifiedDomain>;
    23 certificate_based_auth_configuration CERTIFICATE_BASED_AUTH_CONFIGURATION "certificateBasedAuthConfiguration" graph_core::Rel<Vec<graph_core::Json>>;
    24 extensions EXTENSIONS "extensions" graph_core::Rel<Vec<super::Extension>>;
    25 organizational_branding ORGANIZATIONAL_BRANDING "organizationalBranding" graph_core::Rel<Vec<graph_core::Json>>;
}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::DirectoryObject> for Organization {}

#[diagnostic::do_not_recommend]
impl graph_core::codec::Extends<super::Entity> for Organization {}
