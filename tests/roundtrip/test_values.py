"""The values that the rounds are made of follow the documents."""

from __future__ import annotations

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
from tests.roundtrip.exceptions import EXCEPTIONS
from tests.roundtrip.repairs import REPAIRS, Repair
from tests.roundtrip.values import Direction, Flavour, Impossible, Maker

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


def test_every_exception_is_about_parameters_that_exist() -> None:
    for provider, exempt in EXCEPTIONS.items():
        declared = {
            operation.name: {one["name"] for one in operation.parameters if one["in"] == "query"}
            for operation in operations(provider)
        }
        for name, one in exempt.items():
            assert one.parameters <= declared[name]


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
