// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The permissions that each operation needs, from least to most privileged.

use graph_core::Permissions;
use graph_core::Support::*;

/// [Get ../../x](https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0)
///
/// - work or school account: `Lamp.Read`
/// - personal account: not supported
/// - application: `Lamp.Read.All`
pub static X: Permissions = Permissions {
    delegated_work: OneOf(&[&["Lamp.Read"]]),
    delegated_personal: Unsupported,
    application: OneOf(&[&["Lamp.Read.All"]]),
};

/// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
///
/// - personal account: not supported
/// - application: `Type.Read.All`
pub static TYPE_ASYNC: Permissions = Permissions {
    delegated_work: Unstated,
    delegated_personal: Unsupported,
    application: OneOf(&[&["Type.Read.All"]]),
};
