// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `printer`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/print/printers/{id}`.
pub struct Printer<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Printer<A> {
    /// What the lines below do.
    ///
    /// `GET /print/printers/{id}`, see [`PRINTER_GET`](operations::PRINTER_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Printer.Read`
    /// - personal account: `Printer.Read`
    /// - application: `Printer.Read.All`
    #[doc(alias("GET /print/printers/{id}", "/print/printers/{id}"))]
    pub fn get(&self) -> Call<A, models::Printer> {
        self.route.call(Method::GET, &operations::PRINTER_GET)
    }
}
