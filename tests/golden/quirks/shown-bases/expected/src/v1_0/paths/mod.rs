// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The paths of the API below its root.

pub mod apple;
pub mod apples1;
pub mod apples2;
pub mod berries1;
pub mod berries2;
pub mod berry;
pub mod thing;
pub mod things1;
pub mod things2;
