"""Null in lists of components that may be null, sent and received.

Sources: OpenAPI 3.0.3, 4.7.24.1 (`nullable`); JSON Schema 2020-12, validation 6.1.1 (`type`). Why objects
are read otherwise stands in `generator/clientsmith/normalise/lifting.py`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import answers, document, make

if TYPE_CHECKING:
    from tests.features.making import Made

#: A component by its name, and two values of it.
COMPONENTS: dict[str, tuple[dict[str, Any], list[Any]]] = {
    "Name": ({"type": "string"}, ["a", "b"]),
    "Count": ({"type": "integer"}, [1, 2]),
    "Flag": ({"type": "boolean"}, [True, False]),
    "Level": ({"type": "string", "enum": ["low", "high"]}, ["low", "high"]),
    "Row": ({"type": "array", "items": {"type": "integer"}}, [[1], [2, 3]]),
    "Either": ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, ["a", 1]),
}


def nullable(schema: dict[str, Any], version: str) -> dict[str, Any]:
    if version != "3.1.0":
        return {**schema, "x-nullable" if version == "2.0" else "nullable": True}
    if "oneOf" in schema:
        return {"oneOf": [*schema["oneOf"], {"type": "null"}]}
    values = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, "type": [schema["type"], "null"], **values}


def written(version: str) -> dict[str, Any]:
    prefix = "#/definitions/" if version == "2.0" else "#/components/schemas/"
    schemas = {name: nullable(schema, version) for name, (schema, _) in COMPONENTS.items()}
    schemas["Thing"] = nullable(
        {"type": "object", "properties": {"name": {"type": "string"}}}, version
    )
    # A name for another component that may be null.
    schemas["Alias"] = {"$ref": f"{prefix}Name"}
    names = [*COMPONENTS, "Thing", "Alias"]
    lists = {one: {"type": "array", "items": {"$ref": prefix + one}} for one in names}
    schemas["Lists"] = {"type": "object", "properties": lists}
    if version == "2.0":
        operations: dict[str, Any] = {
            "get": {
                "operationId": "get",
                "responses": {"200": {"description": "", "schema": {"$ref": f"{prefix}Lists"}}},
            },
            "put": {
                "operationId": "put",
                "parameters": [{"name": "b", "in": "body", "schema": {"$ref": f"{prefix}Lists"}}],
                "responses": {"204": {"description": ""}},
            },
        }
        info = {"title": "Made", "version": "1"}
        top = {"swagger": "2.0", "info": info, "host": "made.example", "definitions": schemas}
        return {**top, "consumes": ["application/json"], "paths": {"/lists": operations}}
    reference = {"$ref": f"{prefix}Lists"}
    content = {"content": {"application/json": {"schema": reference}}}
    operations = {
        "get": {"operationId": "get", "responses": answers(reference)},
        "put": {"operationId": "put", "requestBody": content, "responses": answers(None, "204")},
    }
    return document({"/lists": operations}, version=version, schemas=schemas)


@pytest.fixture(scope="module", params=["2.0", "3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("lists"), written(str(request.param)))


LISTS = {name: [values[0], None, values[1]] for name, (_, values) in COMPONENTS.items()}


def test_null_is_read_in_lists_of_values(made: Made) -> None:
    answer = {**LISTS, "Alias": ["a", None]}
    result = call(made, "get", answer=answer, options={"strict": True})[1]
    assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == answer


def test_null_is_sent_in_lists_of_values(made: Made) -> None:
    given: dict[str, Any] = {name.lower(): value for name, value in LISTS.items()}
    arrived, _ = call(made, "put", **given)
    assert json.loads(arrived.body) == LISTS


def test_a_list_of_objects_is_one_of_objects(made: Made) -> None:
    fields = made.models.Lists.model_fields
    assert str(fields["thing"].annotation).count("None") == 1
    assert str(fields["name"].annotation).count("None") == 2
    with pytest.warns(made.module.ResponseShapeWarning):
        result = call(made, "get", answer={"Thing": [{"name": "x"}, None]})[1]
    assert result.thing[0].name == "x"
    assert result.thing[1] is None
    with pytest.raises(made.module.ResponseValidationError):
        call(made, "get", answer={"Thing": [None]}, options={"strict": True})
