// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/cards`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/cards`.
pub struct Cards<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Cards<A> {
    /// Send card.
    ///
    /// `POST /cards`, see [`CARD_CREATE`](operations::CARD_CREATE)
    ///
    /// What is created must have `wish`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("POST /cards", "/cards"))]
    pub fn create(&self, card: &models::Card) -> Call<A, models::Card>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::CARD_CREATE).json(card)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
