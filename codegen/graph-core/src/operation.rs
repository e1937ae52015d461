//! What is known of an operation beside its path.

use crate::{Cloud, Permissions, Support};

/// An operation of the service, as its page documents it.
#[derive(Debug)]
pub struct Operation {
    /// The operation's own name, such as `user-assignlicense`.
    pub id: &'static str,
    /// The title of its page.
    pub title: &'static str,
    /// The address of its page.
    pub documentation: &'static str,
    /// Who may call it, and with which permissions.
    pub permissions: Permissions,
    /// The directory roles of which the signed-in user needs one beside the
    /// permissions, in the order of its page. None: the page names none.
    pub roles: &'static [&'static str],
    /// The clouds that lack it, as far as its page says so.
    pub absent_in: &'static [Cloud],
}

impl Operation {
    /// Stands for an operation that no page documents, in calls that are made of
    /// a [`Route`](crate::Route).
    pub const UNDOCUMENTED: Self = Self {
        id: "undocumented",
        title: "An undocumented operation",
        documentation: "",
        permissions: Permissions {
            delegated_work: Support::Unstated,
            delegated_personal: Support::Unstated,
            application: Support::Unstated,
        },
        roles: &[],
        absent_in: &[],
    };

    /// The operation, with the roles that are needed and the clouds that lack it.
    #[doc(hidden)]
    #[must_use]
    pub const fn limited(
        self,
        roles: &'static [&'static str],
        absent_in: &'static [Cloud],
    ) -> Self {
        Self {
            roles,
            absent_in,
            ..self
        }
    }
}

/// An operation in the short form of machine-written constants.
#[must_use]
pub const fn documented(
    id: &'static str,
    title: &'static str,
    documentation: &'static str,
    delegated_work: Support,
    delegated_personal: Support,
    application: Support,
) -> Operation {
    Operation {
        id,
        title,
        documentation,
        permissions: Permissions {
            delegated_work,
            delegated_personal,
            application,
        },
        ..Operation::UNDOCUMENTED
    }
}
