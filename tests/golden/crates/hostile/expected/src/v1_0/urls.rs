// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Every URL of Microsoft Graph v1.0, and the methods of [`Graph`](super::Graph) that call it.
//!
//! # `types`
//!
//! - `/types/{../../x}/{"#}/async`: `.types().by_id(id).by_id(id)` POST [`.r#async(Async { … })`](super::paths::type::TypeItem::async)
//! - `/types/{id}`: `.types().by_id(id)` GET [`.get()`](super::paths::type::Type::get)
//! - `/types/{type}/async`: `.types().by_id(id)` POST [`.r#async(Async { … })`](super::paths::type::Type::async)
