// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation, and the permissions that it needs, the least privileged first.

use graph_core::constants::*;

/// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
///
/// - personal account: not supported
/// - application: `Type.Read.All`
pub static TYPE_ASYNC: Operation = documented(
    "type-async",
    "type: async",
    "https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0",
    Unstated,
    Unsupported,
    OneOf(Alternatives("Type.Read.All")),
);

/// [Get ../../x](https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0)
///
/// - work or school account: `Lamp.Read`
/// - personal account: not supported
/// - application: `Lamp.Read.All`
pub static TYPE_GET: Operation = documented(
    ".._.._x",
    "Get ../../x",
    "https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0",
    OneOf(Alternatives("Lamp.Read")),
    Unsupported,
    OneOf(Alternatives("Lamp.Read.All")),
);

/// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
///
/// - personal account: not supported
/// - application: `Type.Read.All`
pub static TYPE_ITEM_ASYNC: Operation = documented(
    "type-async",
    "type: async",
    "https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0",
    Unstated,
    Unsupported,
    OneOf(Alternatives("Type.Read.All")),
);
