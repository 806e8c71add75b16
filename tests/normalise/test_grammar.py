"""The table of OpenAPI's objects, and walking by it."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator.schemas import openapi_v31_schema_validator

from clientsmith.grammar import APART, FIELDS, NEWER, REQUIRED, SECTIONS, slots, walk

LEAVES = {"text", "flag", "list", "prose", "type", "data", "mapping"}
# What the schema of OpenAPI 3.1 calls each kind.
NAMES = {
    "path item": "path-item",
    "operation": "operation",
    "parameter": "parameter",
    "header": "header",
    "body": "request-body",
    "response": "response",
    "media type": "media-type",
    "encoding": "encoding",
    "components": "components",
    "server": "server",
    "tag": "tag",
    "info": "info",
}
# Objects that hold nothing a client is made of, and text.
UNREAD = {"external-documentation", "extensions", "specification-extensions", "contact", "license"}


def _everything(kind: str) -> dict[str, str]:
    return {
        key: held for table in (FIELDS, NEWER, APART) for key, held in table.get(kind, {}).items()
    }


def test_every_kind_that_is_held_is_described() -> None:
    held = {
        inner
        for table in (FIELDS, NEWER, APART)
        for row in table.values()
        for inner in row.values()
    }
    assert {inner.strip("{[]}") for inner in held} <= FIELDS.keys() | APART.keys() | LEAVES
    assert REQUIRED.keys() <= FIELDS.keys()
    assert set(SECTIONS) <= FIELDS.keys() | APART.keys()


@pytest.mark.parametrize("kind", NAMES)
def test_no_object_of_the_specification_is_missing(kind: str) -> None:
    """The judge is the JSON Schema that comes with OpenAPI 3.1."""
    definitions: dict[str, Any] = openapi_v31_schema_validator.schema["$defs"]
    known = _everything(kind)
    for key, value in definitions[NAMES[kind]].get("properties", {}).items():
        inner = value.get("additionalProperties", value.get("items", value))
        target = str(inner.get("$ref", "")).rpartition("/")[2] if isinstance(inner, dict) else ""
        if target in definitions and target not in UNREAD | {"uri"}:
            assert key in known, f"{kind}: {key} holds {target}"


def test_walking_gives_kinds_and_pointers() -> None:
    schema: dict[str, Any] = {
        "properties": {"x-a": {"items": [{"type": "string"}]}},
        "default": {"$ref": "#/nowhere"},
    }
    document = {
        "paths": {
            "/a~b": {
                "GET": {"responses": {"200": {"content": {"text/plain": {"schema": schema}}}}},
                "x-note": {"get": {}},
            },
            "x-extension": {"get": {}},
        },
        "components": {"responses": {}, "callbacks": {"C": {"{$url}": {"post": {}}}}},
    }
    parts = {part.pointer: part.kind for part in walk("document", document)}
    inner = "/paths/~1a~0b/GET/responses/200/content/text~1plain/schema"
    assert parts[inner] == "schema"
    assert parts[f"{inner}/properties/x-a/items"] == "[schema]"
    assert parts[f"{inner}/properties/x-a/items/0"] == "schema"
    assert parts["/components/callbacks/C/{$url}/post"] == "operation"
    assert not [pointer for pointer in parts if "default" in pointer or "x-n" in pointer]
    assert "/paths/x-extension" not in parts


def test_slots_pass_through_mappings_and_lists() -> None:
    schema = {
        "allOf": [True, {}],
        "properties": {"a": False},
        "not": True,
        "title": "T",
        "items": 5,
    }
    found = [(container[key], kind) for container, key, kind in slots("schema", schema)]
    assert found == [
        (True, "schema"),
        ({}, "schema"),
        (False, "schema"),
        (True, "schema"),
        (5, "schema"),
    ]
