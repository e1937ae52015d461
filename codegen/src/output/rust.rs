//! Rust as text: items one by one, with a blank line between them.
//!
//! Knows where items end; must not know what one means.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::emit::DOC_BREAK;

use super::flat::flat;
use super::{methods, plain};

/// The text of a file; declarations of modules and imports stand together.
pub(super) fn format(tokens: TokenStream) -> syn::Result<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let (head, mut rest) = tokens.split_at(head(&tokens));
    let head: syn::File = syn::parse2(head.iter().cloned().collect())?;
    let mut text = unfold(&prettyplease::unparse(&head));
    let mut was_short = false;
    while !rest.is_empty() {
        let (item, after) = rest.split_at(item(rest));
        rest = after;
        let is_short = matches!(keyword(item).as_deref(), Some("mod" | "use"));
        let is_apart = !(was_short && is_short);
        if is_apart && !text.is_empty() {
            text.push('\n');
        }
        was_short = is_short;
        let certain = plain::item(item)
            .or_else(|| methods::block(item))
            .or_else(|| table(item));
        match certain {
            Some(certain) => text.push_str(&certain),
            None => text.push_str(&pretty(item)?),
        }
    }
    Ok(text)
}

/// How many tokens are attributes of the file.
fn head(tokens: &[TokenTree]) -> usize {
    let mut at = 0;
    while is_punct(tokens.get(at), '#') && is_punct(tokens.get(at + 1), '!') {
        at += 3;
    }
    at.min(tokens.len())
}

/// How many tokens the first item has.
fn item(tokens: &[TokenTree]) -> usize {
    let start = attributes(tokens);
    // The braces of these are values, or names that are imported.
    let has_end = matches!(keyword(tokens).as_deref(), Some("use" | "static" | "const"));
    let end = tokens[start..].iter().position(|token| match token {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) => !has_end && group.delimiter() == Delimiter::Brace,
        _ => false,
    });
    end.map_or(tokens.len(), |end| start + end + 1)
}

/// How many tokens are attributes of an item.
fn attributes(tokens: &[TokenTree]) -> usize {
    let mut at = 0;
    while is_punct(tokens.get(at), '#') {
        at += 2;
    }
    at.min(tokens.len())
}

/// The first word of an item besides its visibility.
fn keyword(tokens: &[TokenTree]) -> Option<String> {
    tokens[attributes(tokens)..]
        .iter()
        .find_map(|token| match token {
            TokenTree::Ident(word) if word != "pub" => Some(word.to_string()),
            _ => None,
        })
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

/// The text of an item that has to be parsed for it.
fn pretty(tokens: &[TokenTree]) -> syn::Result<String> {
    let item: syn::Item = syn::parse2(tokens.iter().cloned().collect())?;
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    Ok(unfold(&prettyplease::unparse(&file)))
}

/// A macro whose tokens are entries that end with a semicolon: a line for each.
fn table(tokens: &[TokenTree]) -> Option<String> {
    let [path @ .., TokenTree::Punct(mark), TokenTree::Group(entries)] = tokens else {
        return None;
    };
    if mark.as_char() != '!' || entries.delimiter() != Delimiter::Brace {
        return None;
    }
    let mut text = format!("{}! {{\n", flat(path)?);
    let mut begins = true;
    for token in entries.stream() {
        if is_punct(Some(&token), ';') {
            text.push_str(";\n");
            begins = true;
            continue;
        }
        text.push_str(if begins { "    " } else { " " });
        text.push_str(&token.to_string());
        begins = false;
    }
    text.push_str("}\n");
    Some(text)
}

/// Gives every line of a doc comment its own line.
fn unfold(text: &str) -> String {
    if !text.contains(DOC_BREAK) {
        return text.to_owned();
    }
    let mut unfolded = String::with_capacity(text.len() + text.len() / 8);
    for line in text.lines() {
        let mut parts = line.split(DOC_BREAK);
        let first = parts.next().unwrap_or_default();
        unfolded.push_str(first.trim_end());
        let indent = first.len() - first.trim_start().len();
        let opening = first.get(..indent + 3).unwrap_or_default();
        for part in parts {
            unfolded.push('\n');
            unfolded.push_str(opening);
            unfolded.push_str(part.trim_end());
        }
        unfolded.push('\n');
    }
    unfolded
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    /// What both ways make of an item that can have only one layout.
    fn check(tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let plain = plain::item(&tokens).or_else(|| methods::block(&tokens));
        let plain = plain.unwrap_or_else(|| panic!("{tokens:?}"));
        assert_eq!(plain, pretty(&tokens).unwrap());
    }

    #[test]
    fn items_with_one_layout_are_as_prettyplease_has_them() {
        let comment = format!(" Says \"a\\b\" – \u{200b}‘é’.  {DOC_BREAK}{DOC_BREAK} More.");
        check(quote! {
            #[doc = #comment]
            pub struct Lamp {
                #[doc = #comment]
                pub id: Option<graph_core::Rel<Vec<super::super::Lamp>>>,
                pub r#type: String,
            }
        });
        check(quote! {
            /// An enum.
            #[non_exhaustive]
            pub enum Colour {
                #[doc = #comment]
                #[deprecated]
                Red,
                /// Another one, a \ and a "quote".
                Unknown(graph_core::UnknownMember),
            }
        });
    }

    #[test]
    fn lines_break_where_prettyplease_breaks_them() {
        for length in 0..120 {
            let text = "x".repeat(length);
            check(quote! {
                pub static LAMP: Operation = Operation {
                    id: #text,
                    permissions: Permissions {
                        work: OneOf(Alternatives(#text)),
                        personal: Unsupported,
                        application: OneOf(Alternatives(#text)),
                    },
                    other: Some(#text),
                    absent_in: &[],
                };
            });
        }
    }

    #[test]
    fn methods_break_where_prettyplease_breaks_them() {
        let mut certain = 0;
        for length in 1..80 {
            let name = quote::format_ident!("{}", "x".repeat(length));
            let text = "x".repeat(length);
            for method in [
                quote! {
                    /// A builder.
                    pub fn #name(&self, id: impl AsRef<str>,) -> paths::lamps::LampsItem<A> {
                        paths::lamps::LampsItem {
                            route: self.route.literal("lamps and torches").key(id.as_ref()).literal(#text)
                        }
                    }
                },
                quote! {
                    #[deprecated]
                    pub fn list(&self, #name: &models::Lamp,) -> Call<A, Option<Collection<models::Lamp>>>
                    where A: WorkOrApplication {
                        self.route.function(#text, &[("a", a.as_ref(), true)]).json(#name)
                    }
                },
                quote! {
                    pub fn #name(&self,) -> Call<A, ()> {
                        self.route.call(Method::POST, &operations::#name)
                    }
                },
                quote! {
                    pub fn x(&self,) -> Lamp<A> {
                        Lamp { #name: self.route.literal("x") }
                    }
                },
            ] {
                let block = quote! { impl<A: Account> Lamp<A> { #method #method } };
                let tokens: Vec<TokenTree> = block.clone().into_iter().collect();
                if methods::block(&tokens).is_some() {
                    certain += 1;
                    check(block);
                }
            }
        }
        assert!(certain > 200, "{certain}");
    }

    #[test]
    fn builders_have_one_layout() {
        check(quote! {
            pub struct Lamp<A: Account = Any> {
                pub(crate) route: Route<A>,
            }
        });
        check(quote! {
            pub struct Graph<A: Account = Any> {
                route: Route<A>,
            }
        });
    }

    #[test]
    fn what_is_not_certain_is_left_to_prettyplease() {
        for tokens in [
            quote! { pub struct A; },
            quote! { pub struct A {} },
            quote! {
                pub struct DeviceManagementTermsAndConditionsItemAcceptanceStatusesItem<A: Account = Any> {
                    route: B<A>,
                }
            },
            quote! { pub struct A { pub a: (u8, u8) } },
            quote! { pub struct A { pub a: Map<u8, u8> } },
            quote! { #[deprecated = "a"] pub struct A { pub a: u8 } },
            quote! { pub(crate) struct A { pub a: u8 } },
            quote! { pub static A: B = B { c: 1 }; },
            quote! { pub static A: B = B { c: [1, 2], d: "long enough to be on its own line" }; },
            quote! { pub enum A { B { c: u8 } } },
            quote! { #[doc = "/ four slashes"] pub enum A { B } },
            quote! { #[doc = "two\nlines"] pub enum A { B } },
            quote! { impl A {} },
            quote! { impl A { fn b(&self) {} } },
            quote! { impl A { pub fn b(&self) -> C { let d = self.e.f(); d } } },
            quote! { impl A { pub fn b(&self) -> C { C { d: self.e.f() } } } },
        ] {
            let item: Vec<TokenTree> = tokens.clone().into_iter().collect();
            assert_eq!(plain::item(&item), None, "{tokens}");
            assert_eq!(methods::block(&item), None, "{tokens}");
            assert!(format(tokens).is_ok());
        }
    }

    #[test]
    fn items_end_where_they_end() {
        let text = format(quote! {
            //! A file.

            mod a;
            pub mod b;
            use a::{c, d};
            pub const E: F = F { g: 1 };
            h::i! { j "k"; l; }
            fn m() {}
            n!(o);
        })
        .unwrap();
        assert_eq!(
            text,
            "//! A file.\n\nmod a;\npub mod b;\nuse a::{c, d};\n\npub const E: F = F { g: 1 };\n\nh::i! {\n    j \"k\";\n    l;\n}\n\nfn m() {}\n\nn!(o);\n"
        );
    }
}
