// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The enum `microsoft.graph.kind`.

/// The enum `microsoft.graph.kind`.
///
/// Sent only to those who [ask for them](crate::runtime::Call::include_unknown_enum_members), and `unknownFutureValue` to others: `../../x`, `oldest`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/type?view=graph-rest-1.0)
#[non_exhaustive]
pub enum Kind {
    /// self
    SelfX,
    /// Self, differs by its case.
    SelfX2,
    /// Begins with a digit.
    N1st,
    /// \`\`\`rust
    Super,
    /// \*/
    Crate,
    /// Not the unknown one.
    Unknown2,
    /// Nor this.
    Unknown3,
    /// Nor this.
    UnknownFutureValue,
    /// ../../x
    X,
    /// This member is deprecated. Use `*/ #[allow(x)]` instead.
    #[deprecated(note = "use `*/ #[allow(x)]`")]
    Oldest,
    /// The member `kind`.
    Kind,
    /// The member `KIND`.
    Kind2,
    /// A member that was not documented when this was generated.
    Unknown(graph_core::UnknownMember),
}

graph_core::enumeration! {
    Kind "microsoft.graph.kind";
    SelfX "self";
    SelfX2 "Self";
    N1st "1st";
    Super "super";
    Crate "crate";
    Unknown2 "unknown";
    Unknown3 "Unknown";
    UnknownFutureValue "unknownFutureValue";
    X "../../x";
    Oldest "oldest";
    Kind "kind";
    Kind2 "KIND";
}
