// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation, and the permissions that it needs, the least privileged first.

use graph_core::constants::*;

/// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
///
/// - personal account: not supported
/// - application: `Type.Read.All`
pub static TYPE_ASYNC: Operation = Operation {
    id: "type-async",
    title: "type: async",
    documentation: "https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0",
    permissions: Permissions {
        delegated_work: Unstated,
        delegated_personal: Unsupported,
        application: OneOf(Alternatives("Type.Read.All")),
    },
    roles: &[],
    absent_in: &[],
};

/// [Get ../../x](https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0)
///
/// - work or school account: `Lamp.Read`
/// - personal account: not supported
/// - application: `Lamp.Read.All`
pub static TYPE_GET: Operation = Operation {
    id: ".._.._x",
    title: "Get ../../x",
    documentation: "https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0",
    permissions: Permissions {
        delegated_work: OneOf(Alternatives("Lamp.Read")),
        delegated_personal: Unsupported,
        application: OneOf(Alternatives("Lamp.Read.All")),
    },
    roles: &[],
    absent_in: &[],
};

/// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
///
/// - personal account: not supported
/// - application: `Type.Read.All`
pub static TYPE_ITEM_ASYNC: Operation = Operation {
    id: "type-async",
    title: "type: async",
    documentation: "https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0",
    permissions: Permissions {
        delegated_work: Unstated,
        delegated_personal: Unsupported,
        application: OneOf(Alternatives("Type.Read.All")),
    },
    roles: &[],
    absent_in: &[],
};
