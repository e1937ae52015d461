// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.part0.part1.part2.part3.part4.part5.part6.part7.part8.part9.part10.part11.part12.part13.part14.part15.part16.part17.part18.part19.part20.part21.part22.part23.part24.part25.part26.part27.part28.part29.part30.part31.part32.part33.part34.part35.part36.part37.part38.part39.part40.part41.part42.part43.part44.part45.part46.part47.part48.part49.part50.part51.part52.part53.part54.part55.part56.part57.part58.part59.deep` and its properties.

/// Lies in a namespace that is deeper than any folder should be.
///
/// Type: `microsoft.graph.part0.part1.part2.part3.part4.part5.part6.part7.part8.part9.part10.part11.part12.part13.part14.part15.part16.part17.part18.part19.part20.part21.part22.part23.part24.part25.part26.part27.part28.part29.part30.part31.part32.part33.part34.part35.part36.part37.part38.part39.part40.part41.part42.part43.part44.part45.part46.part47.part48.part49.part50.part51.part52.part53.part54.part55.part56.part57.part58.part59.deep`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/deep?view=graph-rest-1.0)
pub struct Deep {
    /// Its name.
    pub id: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Deep "microsoft.graph.part0.part1.part2.part3.part4.part5.part6.part7.part8.part9.part10.part11.part12.part13.part14.part15.part16.part17.part18.part19.part20.part21.part22.part23.part24.part25.part26.part27.part28.part29.part30.part31.part32.part33.part34.part35.part36.part37.part38.part39.part40.part41.part42.part43.part44.part45.part46.part47.part48.part49.part50.part51.part52.part53.part54.part55.part56.part57.part58.part59.deep";
    0 id ID "id" String;
}
