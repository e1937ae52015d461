// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The paths of the API below its root.

pub mod books;
pub mod house;
pub mod house_books;
pub mod house_rooms;
pub mod house_root;
pub mod house_row;
pub mod house_shelves;
pub mod me;
pub mod users;
