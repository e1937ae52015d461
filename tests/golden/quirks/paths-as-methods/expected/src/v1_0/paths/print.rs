// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `print`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/print`.
pub struct Print<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Print<A> {
    /// The path `…/printers`.
    pub fn printers(&self) -> Printers<A> {
        Printers {
            route: self.route.literal("printers"),
        }
    }
}

/// The path `/print/printers`.
pub struct Printers<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Printers<A> {
    /// What the lines below do.
    ///
    /// `GET /print/printers`, see [`PRINTER_LIST`](operations::PRINTER_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Printer.Read`
    /// - personal account: `Printer.Read`
    /// - application: `Printer.Read.All`
    #[doc(alias("GET /print/printers", "/print/printers"))]
    pub fn list(&self) -> Call<A, Collection<models::Printer>> {
        self.route.call(Method::GET, &operations::PRINTER_LIST)
    }

    /// What the lines below do.
    ///
    /// `POST /print/printers`, see [`PRINTER_CREATE`](operations::PRINTER_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Printer.Create`
    /// - personal account: `Printer.Create`
    /// - application: `Printer.Create.All`
    #[doc(alias("POST /print/printers", "/print/printers"))]
    pub fn create(&self) -> Call<A, models::Printer> {
        self.route.call(Method::POST, &operations::PRINTER_CREATE)
    }

    /// What the lines below do.
    ///
    /// `POST /print/printers/create`, see [`PRINTER_CREATE_ACTION`](operations::PRINTER_CREATE_ACTION)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Printer.Create`
    /// - personal account: `Printer.Create`
    /// - application: `Printer.Create.All`
    #[doc(alias("POST /print/printers/create", "/print/printers/create"))]
    pub fn create_action(&self) -> Call<A, ()> {
        self.route
            .literal("create")
            .call(Method::POST, &operations::PRINTER_CREATE_ACTION)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::printer::Printer<A> {
        paths::printer::Printer {
            route: self.route.key(id.as_ref()),
        }
    }
}
