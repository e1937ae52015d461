// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The paths of the API below its root.

pub mod application;
pub mod applications;
pub mod attachment;
pub mod calendar;
pub mod connections;
pub mod contact;
pub mod contact_folder;
pub mod device_configuration;
pub mod device_management;
pub mod directory_role;
pub mod directory_roles;
pub mod domain;
pub mod domains;
pub mod drive;
pub mod drive_item;
pub mod drives;
pub mod event;
pub mod external_item;
pub mod group;
pub mod groups;
pub mod list;
pub mod mail_folder;
pub mod message;
pub mod office_configuration;
pub mod print;
pub mod printer;
pub mod profile_photo;
pub mod reports;
pub mod site;
pub mod sites;
pub mod thumbnail_set;
pub mod user;
pub mod users;
pub mod workbook;
pub mod workbook_range;
pub mod workbook_worksheet;
