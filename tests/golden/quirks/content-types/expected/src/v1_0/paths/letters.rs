// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/letters`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/letters`.
pub struct Letters<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Letters<A> {
    /// What the lines below do.
    ///
    /// `GET /letters`, see [`LETTER_LIST`](operations::LETTER_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /letters", "/letters"))]
    pub fn list(&self) -> Call<A, Collection<models::Letter>> {
        self.route.call(Method::GET, &operations::LETTER_LIST)
    }

    /// The path `…/view`.
    pub fn view(&self) -> View<A> {
        View {
            route: self.route.literal("view"),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::letter::Letter<A> {
        paths::letter::Letter {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/letters/view`.
pub struct View<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> View<A> {
    /// What the lines below do.
    ///
    /// `GET /letters/view`, see [`LETTERS_VIEW_LIST`](operations::LETTERS_VIEW_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /letters/view", "/letters/view"))]
    pub fn list(
        &self,
        from: impl UrlValue,
        until: impl UrlValue,
    ) -> Call<A, Collection<models::Letter>> {
        self.route
            .call(Method::GET, &operations::LETTERS_VIEW_LIST)
            .query("from", from.to_text())
            .query("until", until.to_text())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
