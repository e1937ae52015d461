// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types of the namespace `part6`.

pub mod part7_part8_part9_part10_part11_part12_part13_part14_part15_part16_part17_part18_part19_part20_part21_part22_part23_part24_part25_part26_part27_part28;
