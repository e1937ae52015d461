//! What holds of this repository, and of the packages and crates that leave it.

mod checkout;
mod layering;
mod packages;
mod prose;
mod readme;
mod standalone;
