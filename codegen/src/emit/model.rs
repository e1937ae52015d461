//! Types: a file each.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{EnumPlan, FieldPlan, ItemPlan, ModelPlan, Namespace, VersionPlan};

use super::{File, docs, ident, module_docs, rust, rust_type};

/// The files below `models`.
pub(super) fn files<'p>(version: &'p VersionPlan, files: &mut Vec<File<'p>>) {
    let folder = format!("src/{}/models", version.version.module);
    namespace(version, &version.models, &folder, "Types.", files);
}

fn namespace<'p>(
    version: &'p VersionPlan,
    plan: &'p Namespace,
    folder: &str,
    title: &'static str,
    files: &mut Vec<File<'p>>,
) {
    for item in &plan.items {
        let (ItemPlan::Model(ModelPlan { module, .. }) | ItemPlan::Enum(EnumPlan { module, .. })) =
            item;
        files.push(rust(
            &format!("{folder}/{}.rs", module.bare()),
            move || match item {
                ItemPlan::Model(plan) => model(version, plan),
                ItemPlan::Enum(plan) => enumeration(plan),
            },
        ));
    }
    for (name, inner) in &plan.inner {
        namespace(
            version,
            inner,
            &format!("{folder}/{}", name.bare()),
            "Types of a namespace.",
            files,
        );
    }
    files.push(rust(&format!("{folder}/mod.rs"), move || {
        modules(plan, title)
    }));
}

/// The module of a namespace: a module for each type and its re-export, a module for each inner namespace.
fn modules(plan: &Namespace, title: &str) -> TokenStream {
    let head = module_docs(title);
    let items = plan.items.iter().map(|item| {
        let (line, module, name) = match item {
            ItemPlan::Model(plan) => (
                format!(" The type `{}` and its properties.", plan.wire),
                &plan.module,
                &plan.ident,
            ),
            ItemPlan::Enum(plan) => (
                format!(" The enum `{}`.", plan.wire),
                &plan.module,
                &plan.ident,
            ),
        };
        let (module, name) = (ident(module), ident(name));
        quote! {
            #[doc = #line]
            pub mod #module;
            pub use #module::#name;
        }
    });
    let inner = plan.inner.keys().map(|name| {
        let line = format!(" Types of the namespace `{}`.", name.bare());
        let name = ident(name);
        quote! {
            #[doc = #line]
            pub mod #name;
        }
    });
    quote! { #head #(#items)* #(#inner)* }
}

fn model(version: &VersionPlan, plan: &ModelPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let head = module_docs(&format!("The type `{}`.", plan.wire));
    let comment = docs(&plan.docs);
    let fields = plan.fields.iter().map(|plan| field(version, plan));
    let object = object(&name, &plan.wire, &plan.fields);
    let constants = plan.fields.iter().map(|field| constant(&name, field));
    quote! {
        #head

        #comment
        #[derive(Default)]
        pub struct #name {
            #(#fields)*
            /// What came beside the documented members, or does not fit them.
            pub other: graph_core::Other,
        }

        #object

        impl graph_core::Model for #name {
            #[inline]
            fn other(&self) -> &graph_core::Other {
                &self.other
            }
            #[inline]
            fn other_mut(&mut self) -> &mut graph_core::Other {
                &mut self.other
            }
        }

        graph_core::model!(#name);

        #(#constants)*
    }
}

pub(super) fn field(version: &VersionPlan, plan: &FieldPlan) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let rust = rust_type(version, &plan.rust);
    quote! { #comment pub #name: #rust, }
}

fn constant(owner: &syn::Ident, field: &FieldPlan) -> TokenStream {
    let name = ident(&field.constant);
    let wire = &field.wire;
    let line = format!(
        " The member [`{}`]({owner}::{}).",
        wire.replace('`', ""),
        field.ident.bare()
    );
    quote! {
        #[doc = #line]
        pub const #name: graph_core::Property<#owner> = graph_core::Property::new(#wire);
    }
}

/// How the shared (de)serialiser reaches the fields.
pub(super) fn object(name: &syn::Ident, wire: &str, fields: &[FieldPlan]) -> TokenStream {
    let wires = fields.iter().map(|field| &field.wire);
    let (field, field_mut) = if fields.is_empty() {
        (quote! { None }, quote! { None })
    } else {
        let indices = (0..fields.len()).map(proc_macro2::Literal::usize_unsuffixed);
        let indices_mut = indices.clone();
        let names: Vec<_> = fields.iter().map(|field| ident(&field.ident)).collect();
        (
            quote! { Some(match index { #(#indices => &self.#names,)* _ => return None }) },
            quote! { Some(match index { #(#indices_mut => &mut self.#names,)* _ => return None }) },
        )
    };
    let index = if fields.is_empty() {
        quote! { _ }
    } else {
        quote! { index }
    };
    quote! {
        impl graph_core::Object for #name {
            #[inline]
            fn shape(&self) -> &'static graph_core::Shape {
                &graph_core::Shape { name: #wire, fields: &[#(#wires),*] }
            }
            #[inline]
            fn field(&self, #index: usize) -> Option<&dyn graph_core::Field> {
                #field
            }
            #[inline]
            fn field_mut(&mut self, #index: usize) -> Option<&mut dyn graph_core::Field> {
                #field_mut
            }
        }
    }
}

fn enumeration(plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let head = module_docs(&format!("The enum `{}`.", plan.wire));
    let comment = docs(&plan.docs);
    let wire = &plan.wire;
    let variants: Vec<_> = plan
        .variants
        .iter()
        .map(|variant| ident(&variant.ident))
        .collect();
    let wires: Vec<_> = plan.variants.iter().map(|variant| &variant.wire).collect();
    let comments = plan.variants.iter().map(|variant| docs(&variant.docs));
    quote! {
        #head

        #comment
        #[non_exhaustive]
        pub enum #name {
            #(#comments #variants,)*
            /// A member that was not documented when this was generated.
            Unknown(graph_core::UnknownMember),
        }

        impl graph_core::Enumeration for #name {
            const NAME: &'static str = #wire;
            #[inline]
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Unknown(member) => member.as_str(),
                }
            }
            #[inline]
            fn from_wire(text: &str) -> Self {
                match text {
                    #(#wires => Self::#variants,)*
                    _ => Self::Unknown(graph_core::UnknownMember::new(text)),
                }
            }
        }

        graph_core::enumeration!(#name);
    }
}
