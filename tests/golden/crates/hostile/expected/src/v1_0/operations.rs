// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What the documentation says about each operation.

/// [Get ../../x](https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0)
pub static X: graph_core::Operation = graph_core::Operation {
    id: ".._.._x",
    title: "Get ../../x",
    documentation: "https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0",
    permissions: &super::permissions::X,
};

/// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
pub static TYPE_ASYNC: graph_core::Operation = graph_core::Operation {
    id: "type-async",
    title: "type: async",
    documentation: "https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0",
    permissions: &super::permissions::TYPE_ASYNC,
};
