// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

/// The type `microsoft.graph.con` and its properties.
pub mod con_;
pub use con_::Con;
/// The type `microsoft.graph.field` and its properties.
pub mod field;
pub use field::Field;
/// The type `microsoft.graph.fn` and its properties.
pub mod r#fn;
pub use r#fn::Fn;
/// The enum `microsoft.graph.kind`.
pub mod kind;
pub use kind::Kind;
/// The type `microsoft.graph.mod` and its properties.
pub mod mod_;
pub use mod_::Mod;
/// The type `microsoft.graph.option` and its properties.
pub mod option;
pub use option::OptionX;
/// The type `microsoft.graph.self` and its properties.
pub mod self_;
pub use self_::SelfX;
/// The type `microsoft.graph.string` and its properties.
pub mod string;
pub use string::StringX;
/// The type `microsoft.graph.type` and its properties.
pub mod r#type;
pub use r#type::Type;
/// Types of the namespace `part0`.
pub mod part0;
/// Types of the namespace `unnamed`.
pub mod unnamed;
