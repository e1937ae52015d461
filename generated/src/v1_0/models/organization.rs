// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.organization`.

/// The tenant as an object of its own directory. It can be read and updated, not created or
/// deleted. Inherits from [directoryObject](crate::v1_0::models::DirectoryObject).
///
/// Type: `microsoft.graph.organization`
///
/// Base type: [`microsoft.graph.directoryObject`](crate::v1_0::models::DirectoryObject)
///
/// An open type: further properties may occur; they are kept in `other`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-1.0)
#[derive(Default)]
pub struct Organization {
    /// Identifier of the tenant. Key. Read-only. Not nullable. Inherited from
    /// [directoryObject](crate::v1_0::models::DirectoryObject).
    pub id: Option<String>,
    /// Service plans of the tenant. Not nullable.
    pub assigned_plans: Option<Vec<crate::v1_0::models::AssignedPlan>>,
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
    pub privacy_profile: Option<crate::v1_0::models::PrivacyProfile>,
    /// Plans that are set up for the tenant. Not nullable.
    pub provisioned_plans: Option<Vec<crate::v1_0::models::ProvisionedPlan>>,
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
    pub verified_domains: Option<Vec<crate::v1_0::models::VerifiedDomain>>,
    /// How people sign in with certificates. At most one entry.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.certificateBasedAuthConfiguration`.
    pub certificate_based_auth_configuration: Option<
        graph_core::Rel<Vec<graph_core::Json>>,
    >,
    /// Open extensions on the tenant. Read-only. Nullable.
    pub extensions: Option<graph_core::Rel<Vec<crate::v1_0::models::Extension>>>,
    /// Look of the sign-in pages. Nullable.
    ///
    /// Any JSON: no page defines its type `microsoft.graph.organizationalBrandingProperties`.
    pub organizational_branding: Option<graph_core::Rel<Vec<graph_core::Json>>>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for Organization {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.organization",
            fields: &[
                "id",
                "assignedPlans",
                "businessPhones",
                "city",
                "country",
                "countryLetterCode",
                "createdDateTime",
                "deletedDateTime",
                "displayName",
                "isMultipleDataLocationsForServicesEnabled",
                "marketingNotificationEmails",
                "onPremisesLastSyncDateTime",
                "onPremisesSyncEnabled",
                "postalCode",
                "preferredLanguage",
                "privacyProfile",
                "provisionedPlans",
                "securityComplianceNotificationMails",
                "securityComplianceNotificationPhones",
                "state",
                "street",
                "technicalNotificationMails",
                "verifiedDomains",
                "certificateBasedAuthConfiguration",
                "extensions",
                "organizationalBranding",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.assigned_plans,
                2 => &self.business_phones,
                3 => &self.city,
                4 => &self.country,
                5 => &self.country_letter_code,
                6 => &self.created_date_time,
                7 => &self.deleted_date_time,
                8 => &self.display_name,
                9 => &self.is_multiple_data_locations_for_services_enabled,
                10 => &self.marketing_notification_emails,
                11 => &self.on_premises_last_sync_date_time,
                12 => &self.on_premises_sync_enabled,
                13 => &self.postal_code,
                14 => &self.preferred_language,
                15 => &self.privacy_profile,
                16 => &self.provisioned_plans,
                17 => &self.security_compliance_notification_mails,
                18 => &self.security_compliance_notification_phones,
                19 => &self.state,
                20 => &self.street,
                21 => &self.technical_notification_mails,
                22 => &self.verified_domains,
                23 => &self.certificate_based_auth_configuration,
                24 => &self.extensions,
                25 => &self.organizational_branding,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.assigned_plans,
                2 => &mut self.business_phones,
                3 => &mut self.city,
                4 => &mut self.country,
                5 => &mut self.country_letter_code,
                6 => &mut self.created_date_time,
                7 => &mut self.deleted_date_time,
                8 => &mut self.display_name,
                9 => &mut self.is_multiple_data_locations_for_services_enabled,
                10 => &mut self.marketing_notification_emails,
                11 => &mut self.on_premises_last_sync_date_time,
                12 => &mut self.on_premises_sync_enabled,
                13 => &mut self.postal_code,
                14 => &mut self.preferred_language,
                15 => &mut self.privacy_profile,
                16 => &mut self.provisioned_plans,
                17 => &mut self.security_compliance_notification_mails,
                18 => &mut self.security_compliance_notification_phones,
                19 => &mut self.state,
                20 => &mut self.street,
                21 => &mut self.technical_notification_mails,
                22 => &mut self.verified_domains,
                23 => &mut self.certificate_based_auth_configuration,
                24 => &mut self.extensions,
                25 => &mut self.organizational_branding,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for Organization {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(Organization);

/// The member [`id`](Organization::id).
pub const ID: graph_core::Property<Organization> = graph_core::Property::new("id");

/// The member [`assignedPlans`](Organization::assigned_plans).
pub const ASSIGNED_PLANS: graph_core::Property<Organization> = graph_core::Property::new(
    "assignedPlans",
);

/// The member [`businessPhones`](Organization::business_phones).
pub const BUSINESS_PHONES: graph_core::Property<Organization> = graph_core::Property::new(
    "businessPhones",
);

/// The member [`city`](Organization::city).
pub const CITY: graph_core::Property<Organization> = graph_core::Property::new("city");

/// The member [`country`](Organization::country).
pub const COUNTRY: graph_core::Property<Organization> = graph_core::Property::new(
    "country",
);

/// The member [`countryLetterCode`](Organization::country_letter_code).
pub const COUNTRY_LETTER_CODE: graph_core::Property<Organization> = graph_core::Property::new(
    "countryLetterCode",
);

/// The member [`createdDateTime`](Organization::created_date_time).
pub const CREATED_DATE_TIME: graph_core::Property<Organization> = graph_core::Property::new(
    "createdDateTime",
);

/// The member [`deletedDateTime`](Organization::deleted_date_time).
pub const DELETED_DATE_TIME: graph_core::Property<Organization> = graph_core::Property::new(
    "deletedDateTime",
);

/// The member [`displayName`](Organization::display_name).
pub const DISPLAY_NAME: graph_core::Property<Organization> = graph_core::Property::new(
    "displayName",
);

/// The member [`isMultipleDataLocationsForServicesEnabled`](Organization::is_multiple_data_locations_for_services_enabled).
pub const IS_MULTIPLE_DATA_LOCATIONS_FOR_SERVICES_ENABLED: graph_core::Property<
    Organization,
> = graph_core::Property::new("isMultipleDataLocationsForServicesEnabled");

/// The member [`marketingNotificationEmails`](Organization::marketing_notification_emails).
pub const MARKETING_NOTIFICATION_EMAILS: graph_core::Property<Organization> = graph_core::Property::new(
    "marketingNotificationEmails",
);

/// The member [`onPremisesLastSyncDateTime`](Organization::on_premises_last_sync_date_time).
pub const ON_PREMISES_LAST_SYNC_DATE_TIME: graph_core::Property<Organization> = graph_core::Property::new(
    "onPremisesLastSyncDateTime",
);

/// The member [`onPremisesSyncEnabled`](Organization::on_premises_sync_enabled).
pub const ON_PREMISES_SYNC_ENABLED: graph_core::Property<Organization> = graph_core::Property::new(
    "onPremisesSyncEnabled",
);

/// The member [`postalCode`](Organization::postal_code).
pub const POSTAL_CODE: graph_core::Property<Organization> = graph_core::Property::new(
    "postalCode",
);

/// The member [`preferredLanguage`](Organization::preferred_language).
pub const PREFERRED_LANGUAGE: graph_core::Property<Organization> = graph_core::Property::new(
    "preferredLanguage",
);

/// The member [`privacyProfile`](Organization::privacy_profile).
pub const PRIVACY_PROFILE: graph_core::Property<Organization> = graph_core::Property::new(
    "privacyProfile",
);

/// The member [`provisionedPlans`](Organization::provisioned_plans).
pub const PROVISIONED_PLANS: graph_core::Property<Organization> = graph_core::Property::new(
    "provisionedPlans",
);

/// The member [`securityComplianceNotificationMails`](Organization::security_compliance_notification_mails).
pub const SECURITY_COMPLIANCE_NOTIFICATION_MAILS: graph_core::Property<Organization> = graph_core::Property::new(
    "securityComplianceNotificationMails",
);

/// The member [`securityComplianceNotificationPhones`](Organization::security_compliance_notification_phones).
pub const SECURITY_COMPLIANCE_NOTIFICATION_PHONES: graph_core::Property<Organization> = graph_core::Property::new(
    "securityComplianceNotificationPhones",
);

/// The member [`state`](Organization::state).
pub const STATE: graph_core::Property<Organization> = graph_core::Property::new("state");

/// The member [`street`](Organization::street).
pub const STREET: graph_core::Property<Organization> = graph_core::Property::new(
    "street",
);

/// The member [`technicalNotificationMails`](Organization::technical_notification_mails).
pub const TECHNICAL_NOTIFICATION_MAILS: graph_core::Property<Organization> = graph_core::Property::new(
    "technicalNotificationMails",
);

/// The member [`verifiedDomains`](Organization::verified_domains).
pub const VERIFIED_DOMAINS: graph_core::Property<Organization> = graph_core::Property::new(
    "verifiedDomains",
);

/// The member [`certificateBasedAuthConfiguration`](Organization::certificate_based_auth_configuration).
pub const CERTIFICATE_BASED_AUTH_CONFIGURATION: graph_core::Property<Organization> = graph_core::Property::new(
    "certificateBasedAuthConfiguration",
);

/// The member [`extensions`](Organization::extensions).
pub const EXTENSIONS: graph_core::Property<Organization> = graph_core::Property::new(
    "extensions",
);

/// The member [`organizationalBranding`](Organization::organizational_branding).
pub const ORGANIZATIONAL_BRANDING: graph_core::Property<Organization> = graph_core::Property::new(
    "organizationalBranding",
);
