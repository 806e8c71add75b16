"""A component that is null and nothing else, wherever it is used (OpenAPI 3.1: JSON Schema's null type;
3.0: `nullable` with an enumeration of null)."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.corpus import checks
from tests.features.calling import call
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, serving

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


KINDS: dict[str, dict[str, Any]] = {
    "Type": {"type": "null", "description": "Nothing."},
    "Types": {"type": ["null"]},
    "Const": {"const": None},
    "Enum": {"enum": [None]},
    "Nullable": {**TEXT, "nullable": True, "enum": [None]},
    "Alias": ref("Type"),
    "Union": {"anyOf": [ref("Type"), ref("Const")]},
    "Merged": {"allOf": [ref("Type")]},
}
#: A schema that uses the component, and a value of it.
PLACES: dict[str, tuple[Callable[[dict[str, str]], dict[str, Any]], Any]] = {
    "Root": (lambda one: one, None),
    "Property": (lambda one: {"type": "object", "properties": {"d": one}}, {"d": None}),
    "Required": (
        lambda one: {"type": "object", "required": ["d"], "properties": {"d": one}},
        {"d": None},
    ),
    "Items": (lambda one: {"type": "array", "items": one}, [None]),
    "Map": (lambda one: {"type": "object", "additionalProperties": one}, {"k": None}),
    "Either": (lambda one: {"anyOf": [one, TEXT]}, None),
    "Object": (
        lambda one: {"oneOf": [one, {"type": "object", "properties": {"x": TEXT}}]},
        None,
    ),
    "All": (lambda one: {"type": "object", "properties": {"d": {"allOf": [one]}}}, {"d": None}),
    "Position": (
        lambda one: {"type": "array", "prefixItems": [one, TEXT], "minItems": 2, "maxItems": 2},
        [None, "x"],
    ),
}
CASES = [(kind, place) for kind in KINDS for place in PLACES]


def document_of(version: str) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = dict(KINDS)
    for kind, place in CASES:
        schemas[kind + place] = schema = PLACES[place][0](ref(kind))
        named = ref(kind + place) if schema != ref(kind) else schema
        body = {"content": {"application/json": {"schema": named}}}
        paths[f"/{kind}{place}"] = {
            "get": {
                "operationId": f"get{kind}{place}",
                "tags": ["All"],
                "responses": answers(named),
            },
            "put": {
                "operationId": f"put{kind}{place}",
                "tags": ["All"],
                "requestBody": body,
                "responses": answers(None, "204"),
            },
        }
    return document(paths, version=version, schemas=schemas)


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("null"), document_of(request.param))


def test_null_is_read_wherever_it_is_promised(made: Made) -> None:
    said: list[Any] = []
    with (
        serving(
            lambda arrived: Answer(
                200, json.dumps(said[-1]).encode(), {"content-type": "application/json"}
            )
        ) as server,
        made.client(server.url, strict=True) as client,
    ):
        for kind, place in CASES:
            said.append(PLACES[place][1])
            steps = made.names[f"get{kind}{place}"].split(".")
            result = functools.reduce(getattr, steps, client)()
            found = result.model_dump() if hasattr(result, "model_dump") else result
            assert found == (tuple(said[-1]) if place == "Position" else said[-1]), kind + place


@pytest.mark.parametrize("kind", ["Type", "Const", "Enum"])
def test_null_is_sent(made: Made, kind: str) -> None:
    arrived, _ = call(made, f"put{kind}Property", d=None)
    assert arrived.json() == {"d": None}
    arrived, _ = call(made, f"put{kind}Items", body=[None, None])
    assert arrived.json() == [None, None]


def test_everything_can_be_used(made: Made) -> None:
    assert checks.unusable(made.folder / "src", made.module_name) == []
