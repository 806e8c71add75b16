"""How documents are read where they cannot be meant as they stand, by the values and by the judge."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from tests.roundtrip.documents import METHODS, Document
from tests.roundtrip.downgrade import as_30
from tests.roundtrip.judge import nodes
from tests.roundtrip.upgrade import as_30_from_20
from tests.roundtrip.values import Ambiguous, Direction, Flavour, Maker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.corpus.documents import Json, RealDocument
    from tests.roundtrip.documents import Node

_DIRECTIONS: tuple[Direction, ...] = ("request", "response")
#: Document -> operation -> why nobody can say whether its calls are right.
UNJUDGED: Mapping[str, Mapping[str, str]] = {
    "box": {
        "post /oauth2/revoke": "the body requires `grant_type` and has no such property",
    },
    "linode": {
        "get /managed/stats": "the schema is an object, and one of its alternatives a list",
    },
}


def read(real: RealDocument) -> Node:
    """A document in the words of OpenAPI 3.0, read as it is meant."""
    data = as_30(as_30_from_20(copy.deepcopy(real.data)))
    _map_tags(data)
    _declare_templates(data)
    _loosen(data)
    data["paths"] = _without_marks(data["paths"], Document("", "", None, data))
    return data


def _declare_templates(data: Node) -> None:
    """What a path has in braces and nobody declares is a text (OpenAPI 3.0.3, 4.7.9.1 wants it declared)."""
    document = Document("", "", None, data)
    for path, reference in data["paths"].items():
        item = document.resolve(reference)
        for operation in (item[method] for method in METHODS if method in item):
            declared = [*item.get("parameters", ()), *operation.get("parameters", ())]
            names = {one["name"] for one in map(document.resolve, declared) if one["in"] == "path"}
            missing = [
                {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                for name in re.findall(r"\{([^{}]+)\}", path)
                if name not in names
            ]
            if missing:
                operation["parameters"] = [*operation.get("parameters", ()), *missing]


def _loosen(data: Node) -> None:
    """A `oneOf` that no value holds for is an `anyOf`.

    Its members have the same values: neither requires anything that the other forbids. Which values
    there are is found by trying.
    """
    document = Document("", "", None, data)
    owners = {id(node["oneOf"]): node for node in nodes(data) if _is_union(node)}
    for node in list(owners.values()):
        for direction in _DIRECTIONS:
            while (found := _ambiguous(document, direction, node)) in owners:
                owner = owners.pop(found)
                owner["anyOf"] = owner.pop("oneOf")


def _ambiguous(document: Document, direction: Direction, node: Node) -> int:
    """The members of the union that keeps a schema from having a value, by their identity."""
    try:
        Maker(document, direction, Flavour.FULL).make(node)
    except Ambiguous as ambiguous:
        return id(ambiguous.members)
    except Exception:
        # Whatever else is wrong with it shows where it is used.
        return 0
    return 0


def _is_union(node: Node) -> bool:
    members = node.get("oneOf")
    return isinstance(members, list) and "anyOf" not in node


def _map_tags(data: Node) -> None:
    """A discriminator without a mapping gets the tags that its members allow, or goes.

    By the letter, a tag is then the name of a schema (OpenAPI 3.0.3, 4.7.24). Where the members limit
    the tag to other values, no answer could be right; where they have no such property, none has a tag.
    Where a tag is that of several members, or a member has no name, the tag does not say which it is.
    """
    document = Document("", "", None, data)
    waiting: list[Json] = [data]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(node)
        if not isinstance(node, dict):
            continue
        waiting.extend(node.values())
        discriminator = node.get("discriminator")
        members = node.get("oneOf") or node.get("anyOf")
        if not (isinstance(discriminator, dict) and isinstance(members, list)):
            continue
        if discriminator.get("mapping"):
            continue
        tag = str(discriminator.get("propertyName"))
        named = [one for one in members if "$ref" in one and _has(document, one, tag, 0)]
        tags = [
            (str(value), str(member["$ref"]))
            for member in named
            for value in set(_values(document, member, tag, 0))
        ]
        if len(named) < len(members) or len(dict(tags)) < len(tags):
            del node["discriminator"]
        elif tags:
            discriminator["mapping"] = dict(tags)


def _has(document: Document, schema: Any, tag: str, depth: int) -> bool:
    """Whether a schema, or a part of it, has a property."""
    schema = document.resolve(schema)
    if depth > 8 or not isinstance(schema, dict):
        return False
    return tag in schema.get("properties", {}) or any(
        _has(document, part, tag, depth + 1)
        for keyword in ("allOf", "oneOf", "anyOf")
        for part in schema.get(keyword, ())
    )


def _values(document: Document, schema: Any, tag: str, depth: int) -> list[Json]:
    """What a schema limits a property to; empty where it does not."""
    schema = document.resolve(schema)
    if depth > 8 or not isinstance(schema, dict):
        return []
    own = document.resolve(schema.get("properties", {}).get(tag, {}))
    found = list(own.get("enum", ()))
    for keyword in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(keyword, ()):
            found += _values(document, part, tag, depth + 1)
    return found


def _without_marks(node: Json, document: Document, is_property: bool = False) -> Any:
    """`readOnly` and `writeOnly` belong to properties (OpenAPI 3.0.3, 4.7.24.1) and go elsewhere.

    The validator heeds them wherever they stand: on the items of a list, or where a body refers to what
    is a property of something else.
    """
    if isinstance(node, list):
        return [_without_marks(item, document) for item in node]
    if not isinstance(node, dict):
        return node
    reference = str(node.get("$ref", ""))
    if "/properties/" in reference and not is_property:
        target = document.resolve(node)
        if not {"readOnly", "writeOnly"}.isdisjoint(target):
            return _without_marks(target, document)
    kept = {
        key: value
        for key, value in node.items()
        if is_property or key not in ("readOnly", "writeOnly") or not isinstance(value, bool)
    }
    return {
        key: {name: _without_marks(one, document, True) for name, one in value.items()}
        if key == "properties" and isinstance(value, dict)
        else _without_marks(value, document)
        for key, value in kept.items()
    }
