// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `types`.

/// The path `/types/{id}`.
pub struct TypesItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> TypesItem<A> {
    /// Fetch a type.
    ///
    /// `GET /types/{id}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    ///
    /// [Get ../../x](https://learn.microsoft.com/graph/api/.._.._x?view=graph-rest-1.0)
    #[inline]
    pub fn get(&self) -> graph_core::Call<A, crate::v1_0::models::Type>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route.call(graph_core::Method::GET, &crate::v1_0::operations::X)
    }
    /// The path `/types/{id}/{unnamed}`.
    #[inline]
    pub fn item(
        &self,
        unnamed: impl AsRef<str>,
    ) -> crate::v1_0::paths::types::TypesItemItemItem<A> {
        crate::v1_0::paths::types::TypesItemItemItem {
            route: self.route.key(unnamed.as_ref()),
        }
    }
    /// \*/ #!\[allow(unsafe\_code)\] } pub fn intruder() { panic!("out of the comment") }
    ///
    /// - `std::process::exit(5);`
    ///
    /// [quotes](https://site.example/a%22b?c=%27d%27)
    /// \[brackets\](https:&#47;/site.example/a\[b\]c(d)e) script
    /// [https:&#47;/site.example/x"y](https://site.example/x%22y)
    ///
    /// - one
    /// - two
    ///
    /// `POST /types/{type}/async`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - personal account: not supported
    /// - application: `Type.Read.All`
    ///
    /// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
    #[inline]
    pub fn r#async(
        &self,
        parameters: impl Into<graph_core::Extended<crate::v1_0::requests::Async>>,
    ) -> graph_core::Call<A, crate::v1_0::models::Type>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("async")
            .call(graph_core::Method::POST, &crate::v1_0::operations::TYPE_ASYNC)
            .parameters(parameters.into())
    }
}

/// The path `/types/{id}/{unnamed}`.
pub struct TypesItemItemItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> TypesItemItemItem<A> {
    /// \*/ #!\[allow(unsafe\_code)\] } pub fn intruder() { panic!("out of the comment") }
    ///
    /// - `std::process::exit(5);`
    ///
    /// [quotes](https://site.example/a%22b?c=%27d%27)
    /// \[brackets\](https:&#47;/site.example/a\[b\]c(d)e) script
    /// [https:&#47;/site.example/x"y](https://site.example/x%22y)
    ///
    /// - one
    /// - two
    ///
    /// `POST /types/{../../x}/{"#}/async`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - personal account: not supported
    /// - application: `Type.Read.All`
    ///
    /// [type: async](https://learn.microsoft.com/graph/api/type-async?view=graph-rest-1.0)
    #[inline]
    pub fn r#async(
        &self,
        parameters: impl Into<graph_core::Extended<crate::v1_0::requests::Async>>,
    ) -> graph_core::Call<A, crate::v1_0::models::Type>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("async")
            .call(graph_core::Method::POST, &crate::v1_0::operations::TYPE_ASYNC)
            .parameters(parameters.into())
    }
}
