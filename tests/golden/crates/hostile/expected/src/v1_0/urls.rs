// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

#![doc = include_str!("urls.md")]