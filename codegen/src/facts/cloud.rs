//! The table of national clouds.
//!
//! Knows what clouds are called and how a cell says yes or no; must not know what is called there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Place;
use crate::markdown::{Page, Table};

/// A cloud in which the service runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Cloud {
    /// The global service.
    Global,
    /// US Government L4.
    UsGovernmentL4,
    /// US Government L5 (DOD).
    UsGovernmentL5,
    /// China, operated by 21Vianet.
    China,
}

/// Whether an operation is there, for each cloud that a page speaks of.
pub type Clouds = BTreeMap<Cloud, bool>;

/// What a page says of clouds.
#[derive(Debug, Default)]
pub(super) struct Stated {
    pub(super) value: Clouds,
    pub(super) place: Option<Place>,
}

/// Words of column titles, in lower case, the most telling first.
const CLOUDS: &[(&str, Cloud)] = &[
    ("l4", Cloud::UsGovernmentL4),
    ("l5", Cloud::UsGovernmentL5),
    ("dod", Cloud::UsGovernmentL5),
    ("21vianet", Cloud::China),
    ("china", Cloud::China),
    ("global", Cloud::Global),
];

/// How cells say that an operation is not there, in lower case, then how they say that it is.
const MARKS: &[(bool, &[&str])] = &[
    (
        false,
        &[
            ":x:",
            ":heavy_multiplication_x:",
            "not ",
            "❌",
            "✖",
            "✗",
            "✘",
        ],
    ),
    (
        true,
        &["check_mark:", "available", "supported", "✅", "✔", "✓", "☑"],
    ),
];

/// Reads the first table of which every column is a cloud.
pub(super) fn read(page: &Page<'_>) -> Stated {
    let mut tables = page.sections.iter().flat_map(|section| section.tables());
    tables.find_map(of_table).unwrap_or_default()
}

fn of_table(table: &Table<'_>) -> Option<Stated> {
    let columns: Vec<Cloud> = table
        .header
        .iter()
        .map(|title| cloud(title))
        .collect::<Option<_>>()?;
    let [row] = table.rows.as_slice() else {
        return None;
    };
    let cells = columns.iter().zip(&row.cells);
    let stated: Clouds = cells
        .filter_map(|(cloud, cell)| Some((*cloud, says(&cell.plain())?)))
        .collect();
    (columns.len() > 1 && !stated.is_empty()).then(|| Stated {
        value: stated,
        place: Some(row.place.clone()),
    })
}

fn cloud(title: &str) -> Option<Cloud> {
    let mut words = CLOUDS.iter();
    words
        .find(|(word, _)| title.contains(word))
        .map(|(_, cloud)| *cloud)
}

fn says(cell: &str) -> Option<bool> {
    let cell = cell.trim().to_lowercase();
    match cell.as_str() {
        "yes" => return Some(true),
        "no" => return Some(false),
        _ => {}
    }
    let mut marks = MARKS.iter();
    marks
        .find(|(_, words)| words.iter().any(|word| cell.contains(word)))
        .map(|(is_there, _)| *is_there)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_say_yes_or_no() {
        for cell in [
            ":heavy_check_mark:",
            ":white_check_mark:",
            "✅",
            "Yes",
            "✔️",
        ] {
            assert_eq!(says(cell), Some(true), "{cell}");
        }
        for cell in [":x:", "❌", "No", "Not available", "not supported"] {
            assert_eq!(says(cell), Some(false), "{cell}");
        }
        for cell in ["", "?", "maybe", "north"] {
            assert_eq!(says(cell), None, "{cell}");
        }
    }

    #[test]
    fn columns_are_known_by_what_clouds_are_called() {
        assert_eq!(cloud("global service"), Some(Cloud::Global));
        assert_eq!(cloud("us government l4"), Some(Cloud::UsGovernmentL4));
        assert_eq!(cloud("us government l5 (dod)"), Some(Cloud::UsGovernmentL5));
        assert_eq!(cloud("china operated by 21vianet"), Some(Cloud::China));
        assert_eq!(cloud("property"), None);
    }
}
