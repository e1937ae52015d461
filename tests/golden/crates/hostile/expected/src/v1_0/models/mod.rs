// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

pub mod con_;
pub use con_::Con;
pub mod field;
pub use field::Field;
pub mod r#fn;
pub use r#fn::Fn;
pub mod kind;
pub use kind::Kind;
pub mod mod_;
pub use mod_::Mod;
pub mod option;
pub use option::OptionX;
pub mod self_;
pub use self_::SelfX;
pub mod string;
pub use string::StringX;
pub mod r#type;
pub use r#type::Type;
pub mod part0;
pub mod unnamed;
