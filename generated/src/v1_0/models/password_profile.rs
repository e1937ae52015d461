// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.passwordProfile` and its properties.

/// Password of a [user](crate::v1_0::models::User), and when it has to be changed. It is found in
/// **passwordProfile** of the user. An
/// [example](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0) resets one.
///
/// Type: `microsoft.graph.passwordProfile`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-1.0)
pub struct PasswordProfile {
    /// `true` asks for a new password at the next sign-in. `false` unless set. In Azure AD B2C, leave
    /// it `false` and force the change with a user flow.
    pub force_change_password_next_sign_in: Option<bool>,
    /// Like **forceChangePasswordNextSignIn**, with multi-factor authentication before the change. Goes
    /// back to `false` afterwards. `false` unless set.
    pub force_change_password_next_sign_in_with_mfa: Option<bool>,
    /// The password. Required on create. After an update the user has to pick a new one at the next
    /// sign-in. It must meet **passwordPolicies** of the user, which asks for a strong one unless told
    /// otherwise.
    pub password: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    PasswordProfile "microsoft.graph.passwordProfile";
    0 force_change_password_next_sign_in FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN "forceChangePasswordNextSignIn" bool;
    1 force_change_password_next_sign_in_with_mfa FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN_WITH_MFA "forceChangePasswordNextSignInWithMfa" bool;
    2 password PASSWORD "password" String;
}
