"""What a deepObject says, and what it cannot say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.roundtrip.documents import Document, Operation, operations_in
from tests.roundtrip.judge import judge_request
from tests.roundtrip.server import Arrived

if TYPE_CHECKING:
    from tests.roundtrip.documents import Json, Node

_SCHEMAS: dict[str, Node] = {
    "item": {
        "type": "object",
        "required": ["price"],
        "properties": {"price": {"type": "string"}, "quantity": {"type": "integer"}},
        "additionalProperties": False,
    },
    "items": {"type": "array", "items": {"$ref": "#/components/schemas/item"}, "minItems": 2},
    "ids": {"type": "array", "items": {"type": "integer"}},
    "range": {
        "anyOf": [
            {
                "type": "object",
                "properties": {"gt": {"type": "integer"}},
                "additionalProperties": False,
            },
            {"type": "integer"},
            {"type": "string", "enum": [""]},
        ]
    },
    "map": {"type": "object", "additionalProperties": {"type": "boolean"}},
    "f[x]": {"type": "object", "properties": {"in": {"type": "number"}}, "required": ["in"]},
}
_FORM = "application/x-www-form-urlencoded"


def _operation(method: str) -> Operation:
    parameters = [
        {"name": name, "in": "query", "style": "deepObject", "explode": True, "schema": schema}
        for name, schema in _SCHEMAS.items()
    ]
    encoding = {name: {"style": "deepObject", "explode": True} for name in _SCHEMAS}
    body = {"schema": {"type": "object", "properties": _SCHEMAS}, "encoding": encoding}
    responses = {"204": {"description": "Done"}}
    data: Node = {
        "openapi": "3.0.3",
        "info": {"title": "Deep", "version": "1"},
        "paths": {
            "/x": {
                "get": {"parameters": parameters, "responses": responses},
                "post": {"requestBody": {"content": {_FORM: body}}, "responses": responses},
            }
        },
        "components": {"schemas": _SCHEMAS},
    }
    (found,) = (
        one for one in operations_in(Document("deep", "deep", None, data)) if one.method == method
    )
    return found


_GET, _POST = _operation("get"), _operation("post")


def _query(text: str) -> Arrived:
    return Arrived("GET", f"/x?{text}", (), b"")


def _form(text: str) -> Arrived:
    return Arrived("POST", "/x", (("Content-Type", _FORM),), text.encode())


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("item[price]=5&item[quantity]=5", "item", {"price": "5", "quantity": 5}),
        (
            "items[0][price]=a&items[1][price]=b&items[1][quantity]=2",
            "items",
            [{"price": "a"}, {"price": "b", "quantity": 2}],
        ),
        ("ids[]=1", "ids", [1]),
        ("ids[]=1&ids[]=2", "ids", [1, 2]),
        ("range[gt]=1", "range", {"gt": 1}),
        ("range=1", "range", 1),
        ("map[a]=true&map[b%20c]=false", "map", {"a": True, "b c": False}),
        ("f[x][in]=1.5", "f[x]", {"in": 1.5}),
    ],
)
def test_brackets_are_read(text: str, name: str, value: Json) -> None:
    verdict = judge_request(_GET, _query(text))
    assert (verdict.problems, verdict.parameters["query"].get(name)) == ([], value)
    assert judge_request(_POST, _form(text)).problems == []


@pytest.mark.parametrize(
    "text",
    [
        "item[quantity]=5",
        "item[price]=a&item[quantity]=many",
        "item[price]=a&item[other]=b",
        "items[0][price]=a&items[2][price]=b",
        "items[][price]=a&items[][price]=b",
        "items[price]=a&items[price]=b",
        "ids[]=one",
        "ids=1",
        "range[lt]=1",
        "range[gt]=",
        "range[gt=1",
        "map[a]=yes",
        "f[x][out]=1",
        "item=%7B%22price%22%3A%22a%22%7D",
    ],
)
def test_a_fault_in_brackets_is_found(text: str) -> None:
    assert judge_request(_GET, _query(text)).problems
    assert judge_request(_POST, _form(text)).problems
