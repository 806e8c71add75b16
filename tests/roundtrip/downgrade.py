"""An OpenAPI 3.1 document in the words of 3.0, which the values and the judge are made for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.roundtrip.documents import Json, Node

_LIMITS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
#: What the items of a list that has as many of them have to be, one by one.
POSITIONS = "x-positions"
#: Keys whose mappings are names, not keywords.
_NAMED = frozenset({"properties", "patternProperties", "schemas", "mapping", "paths"})
_SCHEMAS = frozenset({"properties", "patternProperties", "schemas"})
_DATA = frozenset({"example", "examples", "default", "enum", "const"})


def as_30(data: Node) -> Node:
    """The same document, saying the same things, in OpenAPI 3.0."""
    if not str(data.get("openapi", "")).startswith("3.1"):
        return data
    result: Node = _changed(data)
    return {**result, "openapi": "3.0.3"}


def _changed(node: Json, names: bool = False) -> Any:
    if isinstance(node, list):
        return [_changed(item) for item in node]
    if not isinstance(node, dict):
        return node
    found = {
        key: value if key in _DATA and not names else _changed(value, key in _NAMED and not names)
        for key, value in node.items()
    }
    if not names:
        for key in _SCHEMAS & found.keys():
            if isinstance(found[key], dict):
                # A schema that takes everything; 3.0 has no boolean schemas here.
                found[key] = {name: {} if one is True else one for name, one in found[key].items()}
        if found.get("items") is True:
            found["items"] = {}
    if names or "in" in found or "responses" in found:
        return found
    return _schema(found)


def _schema(node: Node) -> Node:
    node = _tuple(node)
    kinds = node.get("type")
    if kinds == "null":
        # The only value of 3.0 that is null.
        return {"nullable": True, "enum": [None]}
    if isinstance(kinds, list):
        node = {key: value for key, value in node.items() if key != "type"}
        others = [kind for kind in kinds if kind != "null"]
        if len(others) == 1:
            node["type"] = others[0]
        elif others:
            node["anyOf"] = [{**node, "type": kind} for kind in others]
        if "null" in kinds:
            node["nullable"] = True
    if "const" in node:
        node["enum"] = [node.pop("const")]
    for strict, plain in _LIMITS:
        if strict in node and not isinstance(node[strict], bool):
            node[plain] = node[strict]
            node[strict] = True
    for key in ("anyOf", "oneOf"):
        members = node.get(key)
        if isinstance(members, list) and any(map(_is_null, members)):
            node[key] = [member for member in members if not _is_null(member)]
            node["nullable"] = True
    if "$ref" in node and len(node) > 1 and node.keys() - {"$ref", "summary", "description"}:
        node = {key: value for key, value in node.items() if key != "$ref"} | {
            "allOf": [{"$ref": node["$ref"]}, *node.get("allOf", ())]
        }
    return node


def _tuple(node: Node) -> Node:
    """A list whose first items have schemas of their own; 3.0 can only say what all may be.

    Where there are as many as are listed, the values still have to be in their places: an extension
    says so.
    """
    items, first = node.get("items"), node.get("prefixItems")
    if not isinstance(first, list):
        return {**node, "items": {}, "maxItems": 0} if items is False else node
    node = {key: value for key, value in node.items() if key != "prefixItems"}
    others = [items] if isinstance(items, dict) else []
    if items is False:
        node["maxItems"] = min(len(first), node.get("maxItems", len(first)))
        node.setdefault("minItems", len(first))
    if node.get("minItems") == node.get("maxItems") == len(first):
        node[POSITIONS] = first
    return {**node, "items": {"anyOf": [*first, *others]}}


def _is_null(node: Json) -> bool:
    return isinstance(node, dict) and node.get("enum") == [None]
