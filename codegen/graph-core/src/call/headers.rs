//! Headers that the Graph knows, and any other.

use super::Call;
use crate::account::Account;

impl<A: Account, R> Call<A, R> {
    /// Carries the call out only if the resource still is in the state with
    /// this tag: `If-Match`. Otherwise the service answers 412.
    ///
    /// The tag is the one that came as `@odata.etag`, as it came. `*` is any
    /// state, as long as there is one.
    ///
    /// ```
    /// # use graph_core::{Call, Json, Other};
    /// # fn show(call: Call<graph_core::account::Any, ()>, other: &Other) {
    /// let call = match other.get("@odata.etag").and_then(Json::as_str) {
    ///     Some(etag) => call.if_match(etag),
    ///     None => call,
    /// };
    /// # let _ = call;
    /// # }
    /// ```
    pub fn if_match(self, etag: &str) -> Self {
        self.header("If-Match", etag)
    }

    /// Carries the call out only if the resource is not in the state with this
    /// tag: `If-None-Match`. Otherwise the service answers 304 to a GET and 412
    /// to any other call, and both are an [`Error`](crate::Error) with that
    /// [`status`](crate::Error::status).
    ///
    /// `*` is any state: the call is carried out only if there is none.
    pub fn if_none_match(self, etag: &str) -> Self {
        self.header("If-None-Match", etag)
    }

    /// Says how the call is to be carried out: `Prefer` (RFC 7240). The service
    /// may or may not do so. Preferences add up.
    ///
    /// ```
    /// # fn show(call: graph_core::Call) -> Result<(), graph_core::Error> {
    /// let request = call
    ///     .prefer("outlook.timezone=\"Pacific Standard Time\"")
    ///     .prefer("return=minimal")
    ///     .into_http()?;
    /// assert_eq!(
    ///     request.headers()["prefer"],
    ///     "outlook.timezone=\"Pacific Standard Time\", return=minimal"
    /// );
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefer(mut self, preference: &str) -> Self {
        self.parts.draft.extend_header("Prefer", preference);
        self
    }

    /// Asks for all members of enums: `Prefer: include-unknown-enum-members`.
    /// Without it, the service sends `unknownFutureValue` in the place of those
    /// that an enum lists behind that.
    ///
    /// Source: <https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations>.
    pub fn include_unknown_enum_members(self) -> Self {
        self.prefer("include-unknown-enum-members")
    }

    /// Lets the answer be some moments old: `ConsistencyLevel: eventual`. What
    /// the service calls advanced queries of its directory needs that, `$count`
    /// and `$search` among them.
    ///
    /// Source: <https://learn.microsoft.com/graph/aad-advanced-queries>.
    pub fn eventual(self) -> Self {
        self.header("ConsistencyLevel", "eventual")
    }

    /// Sets a header. `Authorization` and the headers of the connection are
    /// not the caller's. A `Content-Type` that is set here holds whatever the
    /// media type of the body is, and whichever of both came first.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.parts.draft.header(name, value);
        self
    }
}
