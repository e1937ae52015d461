//! The models as one would write them by hand: with `serde`'s derive, and a
//! map for what is not documented.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

/// Structs of which every field may be absent.
macro_rules! models {
    ($($model:ident { $($field:ident: $type:ty,)* })*) => {$(
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub(crate) struct $model {
            $(#[serde(skip_serializing_if = "Option::is_none")]
            pub(crate) $field: Option<$type>,)*
            #[serde(flatten)]
            pub(crate) other: Map<String, Value>,
        }
    )*};
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Page {
    pub(crate) value: Vec<User>,
    #[serde(rename = "@odata.nextLink", skip_serializing_if = "Option::is_none")]
    pub(crate) next_link: Option<String>,
    #[serde(flatten)]
    pub(crate) other: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum AgeGroup {
    Minor,
    NotAdult,
    Adult,
    #[serde(untagged)]
    Unknown(String),
}

models! {
    AssignedLicense {
        disabled_plans: Vec<Uuid>,
        sku_id: Uuid,
    }
    AssignedPlan {
        assigned_date_time: Timestamp,
        capability_status: String,
        service: String,
        service_plan_id: Uuid,
    }
    ObjectIdentity {
        sign_in_type: String,
        issuer: String,
        issuer_assigned_id: String,
    }
    User {
        id: String,
        about_me: String,
        account_enabled: bool,
        age_group: AgeGroup,
        assigned_licenses: Vec<AssignedLicense>,
        assigned_plans: Vec<AssignedPlan>,
        birthday: Timestamp,
        business_phones: Vec<String>,
        city: String,
        company_name: String,
        consent_provided_for_minor: AgeGroup,
        country: String,
        created_date_time: Timestamp,
        creation_type: String,
        deleted_date_time: Timestamp,
        department: String,
        display_name: String,
        employee_hire_date: Timestamp,
        employee_id: String,
        employee_org_data: Value,
        employee_type: String,
        external_user_state: String,
        external_user_state_change_date_time: Timestamp,
        fax_number: String,
        given_name: String,
        hire_date: Timestamp,
        identities: Vec<ObjectIdentity>,
        im_addresses: Vec<String>,
        interests: Vec<String>,
        is_resource_account: bool,
        job_title: String,
        last_password_change_date_time: Timestamp,
        legal_age_group_classification: AgeGroup,
        license_assignment_states: Value,
        mail: String,
        mailbox_settings: Value,
        mail_nickname: String,
        mobile_phone: String,
        my_site: String,
        office_location: String,
        on_premises_distinguished_name: String,
        on_premises_domain_name: String,
        on_premises_extension_attributes: Value,
        on_premises_immutable_id: String,
        on_premises_last_sync_date_time: Timestamp,
        on_premises_provisioning_errors: Value,
        on_premises_sam_account_name: String,
        on_premises_security_identifier: String,
        on_premises_sync_enabled: bool,
        on_premises_user_principal_name: String,
        other_mails: Vec<String>,
        password_policies: String,
        password_profile: Value,
        past_projects: Vec<String>,
        postal_code: String,
        preferred_language: String,
        preferred_name: String,
        provisioned_plans: Vec<Value>,
        proxy_addresses: Vec<String>,
        refresh_tokens_valid_from_date_time: Timestamp,
        responsibilities: Vec<String>,
        schools: Vec<String>,
        show_in_address_list: bool,
        skills: Vec<String>,
        sign_in_sessions_valid_from_date_time: Timestamp,
        state: String,
        street_address: String,
        surname: String,
        usage_location: String,
        user_principal_name: String,
        user_type: String,
        agreement_acceptances: Value,
        activities: Value,
        app_role_assignments: Value,
        calendar: Value,
        calendar_groups: Value,
        calendar_view: Value,
        calendars: Value,
        contact_folders: Value,
        contacts: Value,
        created_objects: Value,
        direct_reports: Value,
        drive: Value,
        drives: Value,
        events: Value,
        extensions: Value,
        inference_classification: Value,
        insights: Value,
        license_details: Value,
        mail_folders: Value,
        manager: Value,
        member_of: Value,
        messages: Value,
        onenote: Value,
        outlook: Value,
        owned_devices: Value,
        owned_objects: Value,
        people: Value,
        photo: Value,
        planner: Value,
        registered_devices: Value,
        todo: Value,
    }
}
