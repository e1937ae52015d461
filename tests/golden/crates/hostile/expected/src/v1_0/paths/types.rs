// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `types`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/types/{id}`.
pub struct TypesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> TypesItem<A> {
    /// Fetch a type.
    ///
    /// `GET /types/{id}`, see [`X`](operations::X)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Type>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::X)
    }

    /// The path `/types/{id}/{unnamed}`.
    pub fn item(&self, unnamed: impl AsRef<str>) -> TypesItemItemItem<A> {
        TypesItemItemItem {
            route: self.route.key(unnamed.as_ref()),
        }
    }

    /// \*/ #!\[allow(unsafe\_code)\] } pub fn intruder() { panic!("out of the comment") }
    ///
    /// `POST /types/{type}/async`, see [`TYPE_ASYNC`](operations::TYPE_ASYNC)
    ///
    /// Least privileged permission:
    ///
    /// - personal account: not supported
    /// - application: `Type.Read.All`
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
}

/// The path `/types/{id}/{unnamed}`.
pub struct TypesItemItemItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> TypesItemItemItem<A> {
    /// \*/ #!\[allow(unsafe\_code)\] } pub fn intruder() { panic!("out of the comment") }
    ///
    /// `POST /types/{../../x}/{"#}/async`, see [`TYPE_ASYNC`](operations::TYPE_ASYNC)
    ///
    /// Least privileged permission:
    ///
    /// - personal account: not supported
    /// - application: `Type.Read.All`
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
}
