//! Who is calling.
//!
//! A client can say by its type which kind of account stands behind its
//! tokens. A call that the documentation lists as not supported for that kind
//! then does not compile.

/// A kind of account: [`Work`], [`Personal`], [`Application`] or [`Any`].
pub trait Account: sealed::Sealed + Send + Sync + 'static {
    /// The kind in words.
    const NAME: &'static str;
}

mod sealed {
    pub trait Sealed {}
}

/// Somebody with a work or school account.
pub enum Work {}

/// Somebody with a personal Microsoft account.
pub enum Personal {}

/// An application without a signed-in user.
pub enum Application {}

/// Nobody in particular: every call compiles, and the service decides.
pub enum Any {}

macro_rules! accounts {
    ($($kind:ident $name:literal;)*) => {$(
        impl sealed::Sealed for $kind {}
        impl Account for $kind {
            const NAME: &'static str = $name;
        }
    )*};
}

accounts! {
    Work "work or school account";
    Personal "personal Microsoft account";
    Application "application";
    Any "any account";
}

macro_rules! supported {
    ($($(#[$doc:meta])* $bound:ident = $words:literal;)*) => {$(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = "this call is not supported for `{Self}`",
            label = "not with this kind of account",
            note = $words,
            note = "a `Client` without a kind of account, `Client<account::Any>`, can make every call"
        )]
        pub trait $bound: Account {}
    )*};
}

supported! {
    /// A call for work or school accounts only.
    OnlyWork = "its page documents it for work or school accounts only";
    /// A call for personal Microsoft accounts only.
    OnlyPersonal = "its page documents it for personal Microsoft accounts only";
    /// A call for applications only.
    OnlyApplication = "its page documents it for applications only, without a signed-in user";
    /// A call for signed-in users, whatever their account.
    WorkOrPersonal =
        "its page documents it for work or school accounts and for personal Microsoft accounts";
    /// A call for work or school accounts and for applications.
    WorkOrApplication = "its page documents it for work or school accounts and for applications";
    /// A call for personal Microsoft accounts and for applications.
    PersonalOrApplication =
        "its page documents it for personal Microsoft accounts and for applications";
    /// A path that begins with the signed-in user, `/me`.
    SignedIn = "`/me` is the signed-in user, and an application has none: name the user instead";
}

// Not in the macro: the compiler shows these lines to whoever makes a call
// with the wrong kind of account.
impl OnlyWork for Work {}
impl OnlyWork for Any {}
impl OnlyPersonal for Personal {}
impl OnlyPersonal for Any {}
impl OnlyApplication for Application {}
impl OnlyApplication for Any {}
impl WorkOrPersonal for Work {}
impl WorkOrPersonal for Personal {}
impl WorkOrPersonal for Any {}
impl WorkOrApplication for Work {}
impl WorkOrApplication for Application {}
impl WorkOrApplication for Any {}
impl PersonalOrApplication for Personal {}
impl PersonalOrApplication for Application {}
impl PersonalOrApplication for Any {}
impl SignedIn for Work {}
impl SignedIn for Personal {}
impl SignedIn for Any {}
