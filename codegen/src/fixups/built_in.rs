//! The errors of the public documentation.
//!
//! Knows which page is wrong, and why we know; must not know how it is corrected.

use std::collections::BTreeSet;

use crate::diagnostic::DocPath;
use crate::facts::TypeExpression;

use super::correction::{Correction, Fixup};

const KEY: &str = "tokenEncryptionKeyId, a string of the table, is the keyId of one of the keyCredentials, which is a \
                   GUID on their page";

const SKU: &str = "the table calls the SKU and its plans strings; the pages of assignedLicense, licenseDetails and \
                   subscribedSku call the same values GUIDs, and all examples show GUIDs";

/// All corrections.
pub(super) fn fixups() -> Vec<Fixup> {
    vec![
        rename_type(
            "v1.0/resources/identityuserflow.md",
            "microsoft.graph.UserFlow",
            "microsoft.graph.identityUserFlow",
            "title and annotation call the type UserFlow; the file and the page of the type that inherits from it call \
             it identityUserFlow",
        ),
        set_type(
            "v1.0/resources/licenseassignmentstate.md",
            "skuId",
            "Guid",
            SKU,
        ),
        set_type(
            "v1.0/resources/licenseassignmentstate.md",
            "disabledPlans",
            "Guid collection",
            SKU,
        ),
        set_type(
            "v1.0/resources/application.md",
            "tokenEncryptionKeyId",
            "Guid",
            KEY,
        ),
        set_type(
            "v1.0/resources/serviceprincipal.md",
            "tokenEncryptionKeyId",
            "Guid",
            KEY,
        ),
    ]
}

fn rename_type(page: &str, from: &str, to: &str, why: &str) -> Fixup {
    let correction = Correction::RenameType {
        from: from.to_owned(),
        to: to.to_owned(),
    };
    fixup(page, correction, why)
}

fn set_type(page: &str, member: &str, type_text: &str, why: &str) -> Fixup {
    let correction = Correction::SetType {
        member: member.to_owned(),
        expression: TypeExpression::of_text(type_text).expect("types are written as on pages"),
    };
    fixup(page, correction, why)
}

fn fixup(page: &str, correction: Correction, why: &str) -> Fixup {
    Fixup {
        page: DocPath::new(page),
        why: why.to_owned(),
        correction,
        origin: None,
    }
}

/// The pages that have a built-in fixup, once for each.
pub fn pages() -> BTreeSet<DocPath> {
    fixups().into_iter().map(|fixup| fixup.page).collect()
}
