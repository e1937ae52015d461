// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The permissions that each operation needs, from least to most privileged.

/// [Get ../../x](https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0)
///
/// - work or school account: `Lamp.Read`
/// - personal account: not supported
/// - application: `Lamp.Read.All`
pub static X: graph_core::Permissions = graph_core::Permissions {
    delegated_work: graph_core::Support::OneOf(&[&["Lamp.Read"]]),
    delegated_personal: graph_core::Support::Unsupported,
    application: graph_core::Support::OneOf(&[&["Lamp.Read.All"]]),
};

/// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
///
/// - personal account: not supported
/// - application: `Type.Read.All`
pub static TYPE_ASYNC: graph_core::Permissions = graph_core::Permissions {
    delegated_work: graph_core::Support::Unstated,
    delegated_personal: graph_core::Support::Unsupported,
    application: graph_core::Support::OneOf(&[&["Type.Read.All"]]),
};
