"""The values that the rounds are made of follow the documents."""

from __future__ import annotations

import json
from itertools import product
from typing import TYPE_CHECKING

import pytest

from tests.roundtrip.documents import (
    ROOT,
    Document,
    Node,
    documents,
    operations,
    providers,
    read_document,
)
from tests.roundtrip.repairs import REPAIRS, Repair
from tests.roundtrip.values import Ambiguous, Direction, Flavour, Impossible, Maker

if TYPE_CHECKING:
    from collections.abc import Iterator


_FAITHFUL = (Flavour.FULL, Flavour.MINIMAL, Flavour.NULLS)


@pytest.mark.parametrize("provider", providers())
def test_every_value_is_valid(provider: str) -> None:
    wrong = []
    for (name, document, direction, schema), flavour in product(_schemas(provider), _FAITHFUL):
        maker = Maker(document, direction, flavour)
        value = maker.make(schema)
        wrong += [f"{name} {flavour.value}: {one}" for one in maker.problems(schema, value)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("provider", providers())
def test_values_are_the_same_each_time(provider: str) -> None:
    for _, document, direction, schema in _schemas(provider):
        first, second = (Maker(document, direction, Flavour.FULL).make(schema) for _ in range(2))
        assert first == second


def _schemas(provider: str) -> Iterator[tuple[str, Document, Direction, Node]]:
    for operation in operations(provider):
        body = operation.request_body or {}
        for content in body.get("content", {}).values():
            yield operation.name, operation.document, "request", content.get("schema", {})
        for _, response in operation.successes:
            for content in response.get("content", {}).values():
                yield operation.name, operation.document, "response", content.get("schema", {})


@pytest.mark.parametrize("repair", REPAIRS, ids=lambda repair: repair.pointer)
def test_every_repair_is_needed(repair: Repair) -> None:
    (document,) = documents(repair.provider)
    path = ROOT / "specs" / repair.provider / document.file
    pinned = Document(repair.provider, document.file, None, read_document(path))
    with pytest.raises(Impossible):
        Maker(pinned, "request", Flavour.FULL).make(pinned.at("#/" + repair.pointer))


@pytest.mark.parametrize("flavour", _FAITHFUL, ids=lambda flavour: flavour.value)
@pytest.mark.parametrize(
    "schema",
    [
        {"type": "number", "minimum": 0, "maximum": 1, "exclusiveMinimum": True},
        {"type": "number", "maximum": 0.5, "minimum": 0, "exclusiveMaximum": True},
        {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "exclusiveMinimum": True,
            "exclusiveMaximum": True,
        },
        {"type": "number", "minimum": -100, "maximum": -5, "exclusiveMaximum": True},
        {"type": "integer", "minimum": 0, "maximum": 2, "exclusiveMaximum": True},
        {
            "type": "integer",
            "minimum": 0,
            "maximum": 2,
            "exclusiveMinimum": True,
            "exclusiveMaximum": True,
        },
        {"type": "integer", "maximum": 0},
    ],
)
def test_limits_hold_and_may_be_exclusive(schema: Node, flavour: Flavour) -> None:
    document = Document("none", "none", None, {})
    maker = Maker(document, "request", flavour)
    for _ in range(3):
        assert maker.problems(schema, maker.make(schema)) == []


def test_no_null_where_something_beside_a_union_forbids_it() -> None:
    named: Node = {
        "type": "object",
        "nullable": True,
        "required": ["name"],
        "properties": {"name": {"type": "string"}},
    }
    document = Document("none", "none", None, {"components": {"schemas": {"Named": named}}})
    members = [{"$ref": "#/components/schemas/Named"}, {"type": "integer", "maximum": 5}]
    for schema in ({"type": "object", "oneOf": members}, {"type": "object", "anyOf": members}):
        maker = Maker(document, "response", Flavour.NULLS)
        value = maker.make(schema)
        assert value is not None
        assert maker.problems(schema, value) == []
    assert Maker(document, "response", Flavour.NULLS).make({"oneOf": members}) is None


def test_a_recursive_schema_ends() -> None:
    schemas: Node = {
        "Tree": {
            "type": "object",
            "required": ["children"],
            "properties": {
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                "parent": {"$ref": "#/components/schemas/Tree"},
            },
        }
    }
    document = Document("none", "none", None, {"components": {"schemas": schemas}})
    value = Maker(document, "response", Flavour.FULL).make({"$ref": "#/components/schemas/Tree"})
    assert value == {"children": []}


def test_what_may_be_expanded_is_not_expanded_without_end() -> None:
    """Of a web of resources that each hold an id or the resource, all show, and none of them often."""
    names = [f"Resource{number}" for number in range(12)]
    expandable: Node = {
        name: {
            "anyOf": [
                {"type": "string"},
                {"$ref": f"#/components/schemas/{name}"},
                {"$ref": "#/components/schemas/Deleted"},
            ]
        }
        for name in names
    }
    schemas: Node = {name: {"type": "object", "properties": expandable} for name in names}
    schemas["Deleted"] = {"type": "object", "properties": {"deleted": {"type": "boolean"}}}
    document = Document("none", "none", None, {"components": {"schemas": schemas}})
    for variant, kind in enumerate((str, dict, dict)):
        maker = Maker(document, "response", Flavour.FULL, variant=variant)
        value = maker.make({"$ref": "#/components/schemas/Resource0"})
        assert {name: type(one) for name, one in value.items()} == dict.fromkeys(names, kind)
        assert len(json.dumps(value)) < 100_000


def test_nothing_is_empty_where_that_cannot_be_said() -> None:
    schema: Node = {
        "type": "object",
        "required": ["list", "object", "map"],
        "properties": {
            "list": {"type": "array", "items": {"type": "integer"}},
            "object": {"type": "object", "properties": {"a": {"type": "integer"}}},
            "map": {"type": "object", "additionalProperties": True},
        },
    }
    document = Document("none", "none", None, {})
    usual = Maker(document, "request", Flavour.MINIMAL).make(schema)
    assert usual == {"list": [], "object": {}, "map": {}}
    told = Maker(document, "request", Flavour.MINIMAL, empties=False)
    value = told.make(schema)
    assert all(value.values())
    assert told.problems(schema, value) == []


def test_read_only_and_write_only_properties_go_one_way() -> None:
    schema: Node = {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
            "name": {"type": "string"},
        },
    }
    document = Document("none", "none", None, {})
    assert Maker(document, "request", Flavour.FULL).make(schema).keys() == {"secret", "name"}
    assert Maker(document, "response", Flavour.FULL).make(schema).keys() == {"id", "name"}


def test_values_of_schemas_that_say_a_thing_twice() -> None:
    document = Document("none", "none", None, {})
    kinds: Node = {"type": "string", "enum": ["a", "b"]}
    closed: Node = {"type": "object", "additionalProperties": False, "required": ["kind"]}
    cases: list[Node] = [
        # Only what both say is a value.
        {"allOf": [kinds, {"type": "string", "enum": ["b", "c"]}]},
        # The first member requires what it forbids, the third has no values.
        {"anyOf": [closed, {**closed, "properties": {"kind": kinds}}, {"anyOf": []}]},
        # The patterns are of the text beside them.
        {"type": "string", "oneOf": [{"pattern": "^a_[a-z]+$"}, {"pattern": "^[0-9]+$"}]},
        {"type": "object", "additionalProperties": {"oneOf": []}},
        {"type": "string", "pattern": r"^(?=(?:\D*\d){7,15}$)\+[1-9]\d{0,2}\.?\d+$"},
    ]
    for schema, flavour, variant in product(cases, _FAITHFUL, range(3)):
        maker = Maker(document, "request", flavour, variant=variant)
        assert maker.problems(schema, maker.make(schema)) == []


def test_a_choice_that_nothing_holds_for_has_no_value() -> None:
    schema: Node = {"oneOf": [{"type": "string"}, {"type": "string"}]}
    with pytest.raises(Ambiguous) as found:
        Maker(Document("none", "none", None, {}), "request", Flavour.FULL).make(schema)
    assert found.value.members is schema["oneOf"]
