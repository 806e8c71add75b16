"""How documents are read where they cannot be meant as they stand, by the values and by the judge.

A repair that is not needed any more is an error: `unneeded` says which.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from tests.roundtrip.documents import Document
from tests.roundtrip.downgrade import as_30
from tests.roundtrip.repairs import OVERLAP, Repair, mended
from tests.roundtrip.upgrade import as_30_from_20
from tests.roundtrip.values import Flavour, Impossible, Maker

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.corpus.documents import Json, RealDocument
    from tests.roundtrip.documents import Node

_SCHEMAS = "components/schemas/"
REPAIRS = (
    Repair("devopness-upstream", _SCHEMAS + "Hook/properties/settings", OVERLAP),
    Repair("devopness-upstream", _SCHEMAS + "HookPipelineCreate/properties/settings", OVERLAP),
    Repair("devopness-upstream", _SCHEMAS + "HookRelation/properties/settings", OVERLAP),
    Repair("devopness-upstream", _SCHEMAS + "HookUpdate/properties/settings", OVERLAP),
    Repair("linode", _SCHEMAS + "PaymentMethod/properties/data", OVERLAP),
    Repair(
        "linode",
        "paths/~1tags~1{tagLabel}/get/responses/200/content/application~1json/schema/properties/data"
        "/items/properties/data",
        OVERLAP,
    ),
    Repair("qovery-upstream", _SCHEMAS + "HelmRequest/allOf/1/properties/source", OVERLAP),
    Repair(
        "qovery-upstream", _SCHEMAS + "HelmDefaultValuesRequest/allOf/0/properties/source", OVERLAP
    ),
    Repair("qovery-upstream", _SCHEMAS + "HelmPortRequest/properties/ports/items/allOf/1", OVERLAP),
    Repair("figma", _SCHEMAS + "ConnectorEndpoint", OVERLAP),
)
#: Document -> operation -> why nobody can say whether its calls are right.
UNJUDGED: Mapping[str, Mapping[str, str]] = {
    "asana": {
        "post /attachments": "openapi-core leaves the text of a multipart part as it is where the schema "
        "is an allOf, and then finds that `false` is no boolean",
    },
    "box": {
        "post /oauth2/revoke": "the body requires `grant_type` and has no such property",
        "put /retention_policies/{retention_policy_id}": "no text matches the pattern `.^`",
    },
    "linode": {
        "get /managed/stats": "the schema is an object, and one of its alternatives a list",
    },
}


def read(real: RealDocument) -> tuple[Node, list[str]]:
    """A document in the words of OpenAPI 3.0, and the repairs that it does not need."""
    repairs = [one for one in REPAIRS if one.provider == real.provider]
    data = as_30(as_30_from_20(copy.deepcopy(real.data)))
    unneeded = list(_unneeded(data, repairs))
    data = mended(data, repairs)
    _map_tags(data)
    data["paths"] = _without_marks(data["paths"], Document("", "", None, data))
    return data, unneeded


def _unneeded(data: Node, repairs: list[Repair]) -> Iterator[str]:
    document = Document("", "", None, data)
    for repair in repairs:
        try:
            Maker(document, "request", Flavour.FULL).make(document.at("#/" + repair.pointer))
        except Impossible:
            continue
        yield f"the repair of {repair.pointer} is not needed any more"


def _map_tags(data: Node) -> None:
    """A discriminator without a mapping gets the tags that its members allow, or goes.

    By the letter, a tag is then the name of a schema (OpenAPI 3.0.3, 4.7.24). Where the members limit
    the tag to other values, no answer could be right; where they have no such property, none has a tag.
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
        if discriminator.get("mapping") or not all("$ref" in one for one in members):
            continue
        tag = discriminator.get("propertyName")
        if not all(_has(document, member, str(tag), 0) for member in members):
            del node["discriminator"]
            continue
        mapping = {
            str(value): member["$ref"]
            for member in members
            for value in _values(document, member, str(tag), 0)
        }
        if mapping:
            discriminator["mapping"] = mapping


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
