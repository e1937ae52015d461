//! The tool as people start it: one program, because each that stands on the library takes a second to link.

mod checks;
mod choose;
mod config;
mod find;
mod fix;
mod fixups;
mod fresh;
mod history;
mod input;
mod lint;
mod lint_html;
mod output;
mod progress;
mod review;
mod selection;
mod staging;
