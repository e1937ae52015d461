// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

/// The type `microsoft.graph.administrativeUnit` and its properties.
pub mod administrative_unit;
pub use administrative_unit::AdministrativeUnit;
/// The enum `microsoft.graph.ageGroup`.
pub mod age_group;
pub use age_group::AgeGroup;
/// The type `microsoft.graph.assignedLabel` and its properties.
pub mod assigned_label;
pub use assigned_label::AssignedLabel;
/// The type `microsoft.graph.assignedLicense` and its properties.
pub mod assigned_license;
pub use assigned_license::AssignedLicense;
/// The type `microsoft.graph.assignedPlan` and its properties.
pub mod assigned_plan;
pub use assigned_plan::AssignedPlan;
/// The type `microsoft.graph.automaticRepliesSetting` and its properties.
pub mod automatic_replies_setting;
pub use automatic_replies_setting::AutomaticRepliesSetting;
/// The enum `microsoft.graph.automaticRepliesStatus`.
pub mod automatic_replies_status;
pub use automatic_replies_status::AutomaticRepliesStatus;
/// The enum `microsoft.graph.capabilityStatus`.
pub mod capability_status;
pub use capability_status::CapabilityStatus;
/// The enum `microsoft.graph.consentProvidedForMinor`.
pub mod consent_provided_for_minor;
pub use consent_provided_for_minor::ConsentProvidedForMinor;
/// The type `microsoft.graph.dateTimeTimeZone` and its properties.
pub mod date_time_time_zone;
pub use date_time_time_zone::DateTimeTimeZone;
/// The enum `microsoft.graph.dayOfWeek`.
pub mod day_of_week;
pub use day_of_week::DayOfWeek;
/// The enum `microsoft.graph.delegateMeetingMessageDeliveryOptions`.
pub mod delegate_meeting_message_delivery_options;
pub use delegate_meeting_message_delivery_options::DelegateMeetingMessageDeliveryOptions;
/// The type `microsoft.graph.directoryObject` and its properties.
pub mod directory_object;
pub use directory_object::DirectoryObject;
/// The type `microsoft.graph.directoryRole` and its properties.
pub mod directory_role;
pub use directory_role::DirectoryRole;
/// The type `microsoft.graph.employeeOrgData` and its properties.
pub mod employee_org_data;
pub use employee_org_data::EmployeeOrgData;
/// The type `microsoft.graph.entity` and its properties.
pub mod entity;
pub use entity::Entity;
/// The type `microsoft.graph.extension` and its properties.
pub mod extension;
pub use extension::Extension;
/// The enum `microsoft.graph.externalAudienceScope`.
pub mod external_audience_scope;
pub use external_audience_scope::ExternalAudienceScope;
/// The type `microsoft.graph.group` and its properties.
pub mod group;
pub use group::Group;
/// The type `microsoft.graph.identity` and its properties.
pub mod identity;
pub use identity::Identity;
/// The enum `microsoft.graph.legalAgeGroupClassification`.
pub mod legal_age_group_classification;
pub use legal_age_group_classification::LegalAgeGroupClassification;
/// The type `microsoft.graph.licenseAssignmentState` and its properties.
pub mod license_assignment_state;
pub use license_assignment_state::LicenseAssignmentState;
/// The type `microsoft.graph.licenseDetails` and its properties.
pub mod license_details;
pub use license_details::LicenseDetails;
/// The type `microsoft.graph.licenseUnitsDetail` and its properties.
pub mod license_units_detail;
pub use license_units_detail::LicenseUnitsDetail;
/// The type `microsoft.graph.localeInfo` and its properties.
pub mod locale_info;
pub use locale_info::LocaleInfo;
/// The type `microsoft.graph.mailboxSettings` and its properties.
pub mod mailbox_settings;
pub use mailbox_settings::MailboxSettings;
/// The type `microsoft.graph.objectIdentity` and its properties.
pub mod object_identity;
pub use object_identity::ObjectIdentity;
/// The type `microsoft.graph.onPremisesExtensionAttributes` and its properties.
pub mod on_premises_extension_attributes;
pub use on_premises_extension_attributes::OnPremisesExtensionAttributes;
/// The type `microsoft.graph.onPremisesProvisioningError` and its properties.
pub mod on_premises_provisioning_error;
pub use on_premises_provisioning_error::OnPremisesProvisioningError;
/// The type `microsoft.graph.organization` and its properties.
pub mod organization;
pub use organization::Organization;
/// The type `microsoft.graph.passwordProfile` and its properties.
pub mod password_profile;
pub use password_profile::PasswordProfile;
/// The type `microsoft.graph.privacyProfile` and its properties.
pub mod privacy_profile;
pub use privacy_profile::PrivacyProfile;
/// The type `microsoft.graph.provisionedPlan` and its properties.
pub mod provisioned_plan;
pub use provisioned_plan::ProvisionedPlan;
/// The type `microsoft.graph.scopedRoleMembership` and its properties.
pub mod scoped_role_membership;
pub use scoped_role_membership::ScopedRoleMembership;
/// The type `microsoft.graph.servicePlanInfo` and its properties.
pub mod service_plan_info;
pub use service_plan_info::ServicePlanInfo;
/// The type `microsoft.graph.subscribedSku` and its properties.
pub mod subscribed_sku;
pub use subscribed_sku::SubscribedSku;
/// The type `microsoft.graph.timeZoneBase` and its properties.
pub mod time_zone_base;
pub use time_zone_base::TimeZoneBase;
/// The type `microsoft.graph.user` and its properties.
pub mod user;
pub use user::User;
/// The type `microsoft.graph.verifiedDomain` and its properties.
pub mod verified_domain;
pub use verified_domain::VerifiedDomain;
/// The type `microsoft.graph.workingHours` and its properties.
pub mod working_hours;
pub use working_hours::WorkingHours;
