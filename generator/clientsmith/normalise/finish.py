"""Finish the document: write null as OpenAPI 3.1 does, and remove unused components."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import (
    Node,
    each_schema,
    operations_of,
    path_items,
    union_keyword,
)

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_BESIDE = (
    *("title", "description", "default", "examples"),
    *("deprecated", "readOnly", "writeOnly"),
)


def write_null(draft: Draft) -> None:
    """Write null as a type of its own next to the others."""
    for schema in list(each_schema(draft)):
        if schema.pop("nullable", None) is not True:
            continue
        null = Node({"type": "null"}, origin=schema.place("nullable"))
        keyword = union_keyword(schema)
        kind = schema.get("type")
        if keyword is not None:
            schema[keyword] = [*schema[keyword], null]
        elif "$ref" in schema or "enum" in schema or "const" in schema:
            beside = {key: schema.pop(key) for key in _BESIDE if key in schema}
            inner = Node(schema, origin=schema.origin)
            schema.become({"anyOf": [inner, null], **beside})
        elif isinstance(kind, str):
            schema["type"] = [kind, "null"]
            schema.move_entry("type", "null", null.origin)


def keep_used_components(draft: Draft) -> None:
    """Remove all components but schemas and security schemes: the operations have their own copies."""
    components = draft.document.get("components", {})
    kept = Node({"schemas": draft.schemas}, origin="/components")
    if components.get("securitySchemes"):
        kept["securitySchemes"] = components["securitySchemes"]
    draft.document["components"] = kept
    for _, item in path_items(draft):
        item.become(dict(operations_of(item)))
