//! The clouds that lack a call.
//!
//! Knows what clouds are called; must not know where that was found.

use crate::schema::{Cloud, Clouds};

use super::ident::{Case, Ident};

/// The clouds, with their Rust names and what comments call them.
const CLOUDS: &[(Cloud, &str, &str)] = &[
    (Cloud::Global, "Global", "the global service"),
    (Cloud::UsGovernmentL4, "UsGovernmentL4", "US Government L4"),
    (
        Cloud::UsGovernmentL5,
        "UsGovernmentL5",
        "US Government L5 (DOD)",
    ),
    (Cloud::China, "China", "China"),
];

fn absent(clouds: &Clouds) -> impl Iterator<Item = &'static (Cloud, &'static str, &'static str)> {
    let is_absent = |(cloud, ..): &&(Cloud, &str, &str)| clouds.get(cloud) == Some(&false);
    CLOUDS.iter().filter(is_absent)
}

/// The variants of the clouds that lack the call.
pub(super) fn variants(clouds: &Clouds) -> Vec<Ident> {
    absent(clouds)
        .map(|(_, name, _)| Ident::new(name, Case::Pascal))
        .collect()
}

/// The line of a comment that names them.
pub(super) fn line(clouds: &Clouds) -> Option<String> {
    let names: Vec<&str> = absent(clouds).map(|(_, _, name)| *name).collect();
    (!names.is_empty()).then(|| format!("not available in: {}", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_stated_absence_counts() {
        let clouds = Clouds::from([(Cloud::Global, true), (Cloud::China, false)]);
        assert_eq!(line(&clouds).as_deref(), Some("not available in: China"));
        let names: Vec<String> = variants(&clouds).iter().map(Ident::to_string).collect();
        assert_eq!(names, ["China"]);
        let l5 = Clouds::from([(Cloud::UsGovernmentL5, false)]);
        assert_eq!(variants(&l5)[0].to_string(), "UsGovernmentL5");
        assert_eq!(line(&Clouds::new()), None);
    }
}
