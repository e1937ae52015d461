// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.type`](crate::v1_0::models::Type), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/types/{id}`.
pub struct Type<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Type<A> {
    /// Fetch a type.
    ///
    /// `GET /types/{id}`, see [`TYPE_GET`](operations::TYPE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /types/{id}", "/types/{id}"))]
    pub fn get(&self) -> Call<A, models::Type>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::TYPE_GET)
    }

    /// \*/ #!\[allow(unsafe\_code)\] } pub fn intruder() { panic!("out of the comment") }
    ///
    /// `POST /types/{type}/async`, see [`TYPE_ASYNC`](operations::TYPE_ASYNC)
    ///
    /// Least privileged permission:
    ///
    /// - personal account: not supported
    /// - application: `Type.Read.All`
    #[doc(alias("POST /types/{type}/async", "/types/{type}/async"))]
    pub fn r#async(
        &self,
        parameters: impl Into<Extended<requests::Async>>,
    ) -> Call<A, models::Type>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("async")
            .call(Method::POST, &operations::TYPE_ASYNC)
            .parameters(parameters.into())
    }

    /// One of them, by `"#`.
    pub fn by_id(&self, id: impl UrlValue) -> TypeItem<A> {
        TypeItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/types/{id}/{"#}`.
pub struct TypeItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> TypeItem<A> {
    /// \*/ #!\[allow(unsafe\_code)\] } pub fn intruder() { panic!("out of the comment") }
    ///
    /// `POST /types/{../../x}/{"#}/async`, see [`TYPE_ITEM_ASYNC`](operations::TYPE_ITEM_ASYNC)
    ///
    /// Least privileged permission:
    ///
    /// - personal account: not supported
    /// - application: `Type.Read.All`
    #[doc(alias("POST /types/{../../x}/{#}/async", "/types/{../../x}/{#}/async"))]
    pub fn r#async(
        &self,
        parameters: impl Into<Extended<requests::Async>>,
    ) -> Call<A, models::Type>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("async")
            .call(Method::POST, &operations::TYPE_ITEM_ASYNC)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
