// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.objectIdentity` and its properties.

/// An identity with which a [user](crate::v1_0::models::User) can sign in. Its issuer is the tenant
/// itself, another organization, or a social provider. **identities** of the user lists them.
///
/// Type: `microsoft.graph.objectIdentity`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/objectidentity?view=graph-rest-1.0)
pub struct ObjectIdentity {
    /// Kind of sign-in: `emailAddress`, `userName`, `federated`, or a word of your own. `federated`
    /// leaves the form of the identifier to the issuer; for `emailAddress` and `userName` the service
    /// checks **issuerAssignedId**.
    pub sign_in_type: Option<String>,
    /// Who vouches for the identity, such as `facebook.com`.
    ///
    /// Local accounts, that is all but `federated`, name the default domain of the tenant, such as
    /// `contoso.onmicrosoft.com`.
    ///
    /// Guests from another directory name its domain, such as `contoso.com`.
    ///
    /// Supports `$filter`. Up to 512 characters.
    pub issuer: Option<String>,
    /// Identifier that the issuer gave to the user; for local accounts the sign-in name. No two users
    /// of the organization share both **issuer** and **issuerAssignedId**.
    ///
    /// Depending on **signInType**:
    ///
    /// `emailAddress`, or a word of your own that begins so (`emailAddress1`): a valid mail address
    ///
    /// `userName`: a valid [local part](https://tools.ietf.org/html/rfc3696) of one
    ///
    /// Supports `$filter`. Up to 100 characters.
    pub issuer_assigned_id: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    ObjectIdentity "microsoft.graph.objectIdentity";
    0 sign_in_type SIGN_IN_TYPE "signInType" String;
    1 issuer ISSUER "issuer" String;
    2 issuer_assigned_id ISSUER_ASSIGNED_ID "issuerAssignedId" String;
}
