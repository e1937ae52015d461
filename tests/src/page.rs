//! Small pages, for tests that need some page and not a certain one.

/// The page of a `GET /lamps/{id}`.
pub const OPERATION: &str = "\
---
title: \"Get lamp\"
doc_type: apiPageType
description: \"Fetch a lamp.\"
---

# Get lamp

Namespace: microsoft.graph

Fetch a lamp.

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated (work or school account)|Lamp.Read|
|Delegated (personal Microsoft account)|Lamp.Read|
|Application|Lamp.Read.All|

## HTTP request

<!-- { \"blockType\": \"ignored\" } -->
```http
GET /lamps/{id}
```

## Response

Gives `200 OK` and a [lamp](../resources/lamp.md) object.

## Example

### Request

<!-- { \"blockType\": \"request\" } -->
```http
GET https://graph.microsoft.com/v1.0/lamps/7
```

### Response

<!-- { \"blockType\": \"response\" } -->
```http
HTTP/1.1 200 OK
Content-type: application/json

{
  \"id\": \"7\"
}
```
";

/// The page of the type that it gives.
pub const TYPE: &str = "\
---
title: \"lamp resource type\"
doc_type: resourcePageType
description: \"Gives light.\"
---

# lamp resource type

Namespace: microsoft.graph

Gives light.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|Its name.|
";

/// Both, in a folder of their own.
pub fn folder() -> crate::folder::Folder {
    let docs = crate::folder::Folder::new();
    write(&docs);
    docs
}

/// Both, in a folder of documentation.
pub fn write(docs: &std::path::Path) {
    crate::files::write(docs, "v1.0/api/lamp-get.md", OPERATION);
    crate::files::write(docs, "v1.0/resources/lamp.md", TYPE);
}
