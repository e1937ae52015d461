//! What the tool has to say about a page.
//!
//! Knows places and codes; must not know how they are shown (see [`crate::report`]) nor what the pages mean.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// The path of a file of the input, relative to the input folder, with `/` between its parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocPath(Arc<str>);

impl DocPath {
    /// A path from its text.
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file name without its folder and extension: `user-get` of `v1.0/api/user-get.md`.
    pub fn stem(&self) -> &str {
        let name = self.0.rsplit('/').next().unwrap_or(&self.0);
        name.strip_suffix(".md").unwrap_or(name)
    }

    /// The folder of the file: `v1.0/api` of `v1.0/api/user-get.md`.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

impl fmt::Display for DocPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A stretch of bytes in a file of the input.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub path: DocPath,
    /// First byte, counted from 0.
    pub start: usize,
    /// First byte that no longer belongs to the stretch.
    pub end: usize,
}

impl Place {
    /// The stretch `range` of the file `path`.
    pub fn new(path: &DocPath, range: Range<usize>) -> Self {
        Self {
            path: path.clone(),
            start: range.start,
            end: range.end,
        }
    }

    /// The same place, narrowed to `range` counted from its own start.
    pub fn within(&self, range: Range<usize>) -> Self {
        let start = (self.start + range.start).min(self.end);
        Self {
            path: self.path.clone(),
            start,
            end: (self.start + range.end).clamp(start, self.end),
        }
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Whoever follows the page fails or is sent elsewhere, or content of the page is lost.
    Error,
    /// The page contradicts itself, or misleads its readers.
    Warning,
    /// Worth knowing, or inferred.
    Note,
}

macro_rules! codes {
    ($($variant:ident $severity:ident $name:literal $meaning:literal)*) => {
        /// The kind of a finding. Its name is stable: people search for it and count by it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $(#[doc = $meaning] $variant,)* }

        impl Code {
            /// Every code, in the order of the stages that raise them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name by which the code is shown.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What the code tells, in one sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning),* }
            }

            /// How much a finding of this code weighs.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }
        }
    };
}

codes! {
    FolderUnread       Warning "folder-unread"        "A folder holds pages, but is not a version of the API."
    UnreadableFile     Error   "unreadable-file"      "The file or folder could not be read."
    InvalidUtf8        Error   "invalid-utf8"         "The file is not UTF-8 text."
    PageTooLarge       Error   "page-too-large"       "The file is larger than a page may be."
    FrontMatter        Warning "front-matter"         "The front matter is missing, never closed, or not YAML."
    FrontMatterKey     Warning "front-matter-key"     "The front matter lacks a key, or the key has no value."
    IncludeMissing     Error   "include-missing"      "The included file does not exist."
    IncludeOutside     Error   "include-outside"      "The include leads out of the documentation."
    IncludeLoop        Error   "include-loop"         "A file includes itself."
    IncludeDeep        Error   "include-deep"         "Includes are nested more than 8 levels deep, or are more than 200 on a page."
    AnnotationJson     Warning "annotation-json"      "The JSON of an annotation is broken."
    AnnotationRepaired Note    "annotation-repaired"  "The JSON of an annotation is not strict, though its meaning is clear."
    AnnotationKey      Warning "annotation-key"       "An annotation has an unknown key."
    AnnotationValue    Warning "annotation-value"     "A value of an annotation is not of the kind that its key needs."
    ResourceUnnamed    Warning "resource-unnamed"     "The annotation of a JSON representation does not name its type."
    AnnotationType     Warning "annotation-type"      "The blockType of an annotation is missing or unknown."
    AnnotationMissing  Note    "annotation-missing"   "An HTTP or JSON block has no annotation."
    CodeLanguage       Warning "code-language"        "The language of a block is not the one that its annotation needs."
    ResourceRepeated   Warning "resource-repeated"    "A page shows the JSON representation of more than one type."
    AnnotationLoose    Warning "annotation-loose"     "The annotation is not followed by a code block."
    InvisibleCharacter Warning "invisible-character"  "An invisible character is part of something that programs read."
    FenceUnclosed      Error   "fence-unclosed"       "A code block has no closing fence."
    LinkTarget         Warning "link-target"          "A link leads to a file that is not there."
    LinkAnchor         Warning "link-anchor"          "A link leads to an anchor that its page does not have."
    LinkUndefined      Warning "link-undefined"       "A link refers to a name that the file does not define."
    HeadingBlank       Warning "heading-blank"        "A heading has no space after its `#` characters."
    HeadingRepeated    Warning "heading-repeated"     "A page has the same heading twice."
    TableDelimiter     Warning "table-delimiter"      "The delimiter row does not fit the header of its table."
    TableCells         Warning "table-cells"          "A row has fewer or more cells than the header of its table."
    TableSurplus       Error   "table-surplus"        "A row has text beyond the columns of its table, which Markdown drops."
    TableUnread        Warning "table-unread"         "The columns of a table are not those of its section."
    TitleMissing       Error   "title-missing"        "The page has no title."
    TextEarly          Warning "text-early"           "There is text above the title of the page."
    HeadingSpelling    Warning "heading-spelling"     "A heading is nearly one that the reference uses."
    HeadingsUnknown    Error   "headings-unknown"     "No heading of the page is one that the reference uses."
    DocType            Warning "doc-type"             "The page's doc_type disagrees with its content or is unknown."
    HeadingMissing     Warning "heading-missing"      "A section is missing that every page of its kind has."
    RequestLineMissing Error   "request-line-missing" "The page documents an operation, but shows no request line."
    RequestLine        Error   "request-line"         "A line under the HTTP request heading is not a request line."
    PermissionsMissing Warning "permissions-missing"  "The page documents an operation, but has no permission table."
    PermissionCell     Warning "permission-cell"      "A cell of a permission table does not name permissions."
    PermissionSeparator Warning "permission-separator" "There is no comma between two permissions."
    PermissionDuplicate Warning "permission-duplicate" "A permission is listed twice."
    PermissionOrder    Warning "permission-order"     "The order of permissions is not the one that the header promises."
    PermissionUnknown  Warning "permission-unknown"   "A permission is not known, but one with nearly the same name is."
    AccountsRow        Warning "accounts-row"         "A row of a permission table is missing or its label is misspelled."
    AccountsMissing    Warning "accounts-missing"     "The permission table does not support any kind of account."
    TypeCell           Warning "type-cell"            "The type of a row is not the name of a type."
    TypeMissing        Warning "type-missing"         "The type of a row is missing."
    RowName            Warning "row-name"             "A row of a table has no name, or something else in its place."
    DuplicateRow       Warning "duplicate-row"        "A table lists the same name twice."
    MemberSpelling     Warning "member-spelling"      "A member is spelled in two ways."
    TabGroup           Warning "tab-group"            "A group of tabs is not closed, or its tabs are not in order."
    ExampleHttp        Warning "example-http"         "An example is not the HTTP message that its annotation says."
    HttpForm           Warning "http-form"            "An example or a request line does not have the form of HTTP."
    HttpMethod         Warning "http-method"          "An example has an unknown HTTP method, or a body where there can be none."
    HeaderMisspelt     Warning "header-misspelt"      "The name of a header is misspelled."
    MediaType          Warning "media-type"           "The media type of an example is misspelled, or its body is something else."
    ExampleJson        Error   "example-json"         "The JSON of an example or of a JSON representation is broken."
    ExampleRepaired    Warning "example-repaired"     "The JSON of an example or of a JSON representation is not strict, though its meaning is clear."
    ExampleName        Warning "example-name"         "Two example requests have the same name."
    VersionMixed       Warning "version-mixed"        "A request goes to another version than its page documents."
    ExampleUnpaired    Warning "example-unpaired"     "A response is shown without its request."
    RequestUnpaired    Warning "request-unpaired"     "A request is shown without its response."
    ResponseName       Warning "response-name"        "A response names a request that is not on its page."
    SampleKey          Warning "sample-key"           "A sample key is not in its request."
    JsonDuplicateKey   Warning "json-duplicate-key"   "A JSON object has two members with the same name."
    ListWithoutValue   Warning "list-without-value"   "A response shows a list outside the member `value`."
    Secret             Warning "secret"               "A file contains what looks like a real secret."
    TenantHost         Note    "tenant-host"          "A file names the host of a tenant that is not a fictitious company."
    HostSpelling       Error   "host-spelling"        "The host of the API is misspelled in a URL."
    ExampleForeign     Note    "example-foreign"      "An example request goes to another host than that of the API."
    ContentLength      Warning "content-length"       "The Content-Length of an example is not the length of its body."
    ResponseWrapped    Warning "response-wrapped"     "A single object is shown inside a `value` member."
    NamespaceConflict     Warning "namespace-conflict"     "An annotation names another namespace than its page."
    KeyProperty           Warning "key-property"           "The key property of an annotation is not a property of its type."
    TypeTwice             Note    "type-twice"             "Two pages document the same properties of a type."
    CollectionMissing     Warning "collection-missing"     "A response shows a single object where the page announces a collection."
    CollectionShown       Warning "collection-shown"       "A response shows a collection where the page announces a single object."
    CollectionFilled      Warning "collection-filled"      "A response shows items of a list that its annotation calls empty."
    BodyMissing           Warning "body-missing"           "A response has no body, but its page names the type of the body."
    RepresentationExtra   Warning "representation-extra"   "A JSON representation shows a property that no table lists."
    RepresentationMissing Note "representation-missing" "A JSON representation leaves out a property of its table."
    TypeConflict       Warning "type-conflict"        "Two places of the pages disagree on a type."
    TypeUnlikely       Note    "type-unlikely"        "Other pages suggest another type than the page names (inferred)."
    TypeSpelling       Note    "type-spelling"        "A type is spelled in two ways."
    TypeUndefined      Note    "type-undefined"       "A type is named, but no page defines it."
    BaseConflict       Warning "base-conflict"        "Two places of the pages disagree on a base type."
    BaseBlank          Warning "base-blank"           "An annotation has a base type without a name."
    BaseLoop           Warning "base-loop"            "The pages call a type its own ancestor."
    EnumUnnamed        Note    "enum-unnamed"         "A row calls a member a string, but lists values like those of an enum (inferred)."
    EnumConflict       Warning "enum-conflict"        "Two places of the pages disagree on the members of an enum."
    StatusConflict     Warning "status-conflict"      "The text and the example disagree on the status of success."
    RequiredConflict   Warning "required-conflict"    "Two pages of a call disagree on whether an argument is required."
    ArgumentMissing    Warning "argument-missing"     "An example leaves out an argument that its page requires."
    ResponseUntyped    Note    "response-untyped"     "The page does not name the type of a response body that it shows."
    ExampleMismatch    Warning "example-mismatch"     "A value of an example does not fit its documented type."
    MemberUnknown      Warning "member-unknown"       "An example shows a member that its type does not have."
    MemberMisspelt     Warning "member-misspelt"      "An example spells a member differently from its type."
    EnumValue          Warning "enum-value"           "An example shows a value that its enum does not have."
    OdataType          Warning "odata-type"           "An example names a type that its object cannot have."
    OdataTypeMissing   Warning "odata-type-missing"   "A request sends an object of an abstract type that does not name its own type."
    ExamplesDiffer     Note    "examples-differ"      "Examples show values of different types for a member whose type no page states."
    ExampleUnmatched   Error   "example-unmatched"    "An example request has a method or path that no page lists."
    ExampleUnlisted    Note    "example-unlisted"     "An example request has a path that only another page lists or that is inferred from the listed ones."
    SegmentSpelling    Note    "segment-spelling"     "A word of a path differs from a documented name by case."
    KnownError         Warning "known-error"          "The page has an error that is known from the pages around it."
    AllowanceUnknown   Warning "allowance-unknown"    "A comment that allows findings cannot be understood."
    AllowanceIdle      Warning "allowance-idle"       "A comment allows findings that are not there."
    PageLeftOut        Note    "page-left-out"        "A page is left out, because a fixup says so."
    FixupUnmatched     Warning "fixup-unmatched"      "A fixup names something that is not there."
    FixupIdle          Note    "fixup-idle"           "A page does not have the error that its fixup corrects."
    ExampleUntested    Note    "example-untested"     "No test can be made of a request or response."
    NameCollision      Warning "name-collision"       "Two names of the API become the same Rust name."
    PathUnsupported    Warning "path-unsupported"     "A request line has a form for which no client method is written."
}

impl Code {
    /// The codes of what can be wrong with a page.
    pub fn of_pages() -> impl Iterator<Item = Self> + Clone {
        let of_fixups = [Self::PageLeftOut, Self::FixupUnmatched, Self::FixupIdle];
        Self::of_documentation().filter(move |code| !of_fixups.contains(code))
    }

    /// The codes of what can be wrong with a page, or with what a fixup says about it. The others are about the client that
    /// is printed.
    pub fn of_documentation() -> impl Iterator<Item = Self> + Clone {
        let of_client = [
            Self::ExampleUntested,
            Self::NameCollision,
            Self::PathUnsupported,
        ];
        let codes = Self::ALL.iter().copied();
        codes.filter(move |code| !of_client.contains(code))
    }

    /// The code of the documentation with this name.
    ///
    /// # Errors
    ///
    /// If there is none, gives the one with the nearest name.
    pub fn named(name: &str) -> Result<Self, Self> {
        Self::among(Self::of_documentation(), name)
    }

    /// The code with this name, of a page or of the client.
    ///
    /// # Errors
    ///
    /// If there is none, gives the one with the nearest name.
    pub fn known(name: &str) -> Result<Self, Self> {
        Self::among(Self::ALL.iter().copied(), name)
    }

    fn among(codes: impl Iterator<Item = Self> + Clone, name: &str) -> Result<Self, Self> {
        if let Some(code) = codes.clone().find(|code| code.name() == name) {
            return Ok(code);
        }
        let nearest = codes.min_by_key(|code| strsim::damerau_levenshtein(name, code.name()));
        Err(nearest.unwrap_or(Self::AllowanceUnknown))
    }
}

impl Code {
    /// Whether a client that is printed from the pages lacks what a page with such a finding holds.
    pub fn loses_content(self) -> bool {
        matches!(
            self,
            Self::UnreadableFile
                | Self::InvalidUtf8
                | Self::PageTooLarge
                | Self::IncludeOutside
                | Self::IncludeLoop
                | Self::IncludeDeep
                | Self::AnnotationJson
                | Self::TitleMissing
                | Self::HeadingsUnknown
                | Self::RequestLineMissing
                | Self::ExampleJson
                | Self::BaseLoop
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A change of a file of the input.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// What is replaced; an empty stretch is where the text is inserted.
    pub place: Place,
    /// What takes its place.
    pub text: String,
}

impl Edit {
    /// Puts a text in the place of another one.
    pub fn new(place: Place, text: impl Into<String>) -> Self {
        Self {
            place,
            text: text.into(),
        }
    }

    /// An edit of a part of a text that was read at `place`; `None` where the file writes that text otherwise.
    pub fn within(
        place: &Place,
        read: &str,
        part: Range<usize>,
        text: impl Into<String>,
    ) -> Option<Self> {
        let is_exact = place.end - place.start == read.len();
        is_exact.then(|| Self::new(place.within(part), text))
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it was found; `None` where no file can be quoted.
    pub place: Option<Place>,
    /// What kind of finding it is.
    pub code: Code,
    /// One plain sentence.
    pub message: String,
    /// What to change on the page.
    pub help: Option<String>,
    /// Another place that belongs to it, with what it says there.
    pub other: Option<(Place, String)>,
    /// The changes of the pages by which the finding goes away, all of them together. There are none where a change
    /// would be a guess.
    pub fix: Vec<Edit>,
}

impl Diagnostic {
    /// A finding at `place`.
    pub fn new(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            place: Some(place),
            code,
            message: message.into(),
            help: None,
            other: None,
            fix: Vec::new(),
        }
    }

    /// Adds what to change on the page.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that belongs to the finding.
    pub fn other(mut self, place: Place, label: impl Into<String>) -> Self {
        self.other = Some((place, label.into()));
        self
    }

    /// Adds the changes by which the finding goes away. They must be certain.
    pub fn fix(mut self, edits: impl IntoIterator<Item = Edit>) -> Self {
        self.fix.extend(edits);
        self
    }
}

/// A value and what was found while it was read.
#[derive(Debug)]
pub struct Read<T> {
    /// The value.
    pub value: T,
    /// The findings, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}
