"""Documents as they are really published: spelled oddly, or with little in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.features.calling import call
from tests.features.making import answers, document, make
from tests.runtime.server import Answer

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}
VERSIONS = pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])

YAML = """\
openapi: VERSION
info: {title: Made, version: 1.0}
servers:
  - url: https://made.example
paths:
  /things/{id}:
    get:
      operationId: getThing
      deprecated: "false"
      security:
        - Key:
        - {}
      parameters:
        - {name: id, in: path, required: "true", schema: {type: string}}
        - {name: on, in: query, required: "False", schema: {type: boolean}}
      responses:
        200:
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties:
                  on: {type: string}
                  2024: {type: string}
                  no: {type: string, nullable: "true"}
                  state: {type: string, enum: [on, off, 1, 1.5]}
        4xx:
          description: Wrong
          content:
            application/json:
              schema: {type: object, properties: {code: {type: integer}}}
        5XX: {description: Broken}
components:
  securitySchemes:
    Key: {type: apiKey, in: header, name: X-Key}
"""


@VERSIONS
def test_yaml_as_people_write_it(tmp_path: Path, version: str) -> None:
    made = make(tmp_path, YAML.replace("VERSION", version), file="openapi.yaml")
    made.import_all()
    answer = {"on": "x", "2024": "y", "no": "z", "state": "true"}
    arrived, result = call(made, "getThing", "7", on=True, answer=answer)
    assert arrived.target == "/things/7?on=true"
    assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == answer
    with pytest.raises(made.module.APIStatusError) as caught:
        call(made, "getThing", "7", answer=Answer(418, b'{"code": 5}'))
    assert caught.value.status_code == 418
    assert caught.value.body == {"code": 5}


MISPLACED = """
openapi: VERSION
info: {title: Made, version: '1'}
servers: [{url: 'https://made.example'}]
paths:
  /a:
    post:
      operationId: beside
      requestBody: {schema: {$ref: '#/components/schemas/Thing'}}
      responses: {'200': {description: OK, schema: {$ref: '#/components/schemas/Thing'}}}
    put:
      operationId: bare
      requestBody: {content: {application/json: {type: object, properties: {x: {type: integer}}}}}
      responses: {'200': {description: OK, content: {application/json: {$ref: '#/components/schemas/Thing'}}}}
    patch:
      operationId: among
      requestBody: {content: {schema: {$ref: '#/components/schemas/Thing'}}}
      responses: {'200': {description: OK, content: {schema: {$ref: '#/components/schemas/Thing'}}}}
components: {schemas: {Thing: {type: object, properties: {x: {type: integer}}}}}
"""


@VERSIONS
def test_a_schema_in_the_wrong_place_is_still_sent_and_read(tmp_path: Path, version: str) -> None:
    made = make(tmp_path, MISPLACED.replace("VERSION", version), file="openapi.yaml")
    made.import_all()
    for operation in ("beside", "bare", "among"):
        arrived, result = call(made, operation, x=1, answer={"x": 2})
        assert arrived.headers["content-type"] == "application/json"
        assert arrived.json() == {"x": 1}
        assert isinstance(result, made.models.Thing)
        assert result.x == 2


@VERSIONS
def test_a_query_in_the_path_is_part_of_the_address(tmp_path: Path, version: str) -> None:
    paths = {
        "/x?fixed=true": {
            "get": {
                "operationId": "getFixed",
                "tags": ["X"],
                "parameters": [{"name": "more", "in": "query", "schema": TEXT}],
                "responses": answers(TEXT),
            }
        },
        "/x": {"get": {"operationId": "getX", "tags": ["X"], "responses": answers(TEXT)}},
    }
    made = make(tmp_path, document(paths, version=version))
    assert call(made, "getFixed", answer="a")[0].target == "/x?fixed=true"
    assert call(made, "getFixed", more="y z", answer="a")[0].target == "/x?fixed=true&more=y%20z"
    assert call(made, "getX", answer="a")[0].target == "/x"


@VERSIONS
def test_references_into_the_inside_of_other_components(tmp_path: Path, version: str) -> None:
    thing = {
        "type": "object",
        "properties": {
            "size": {"type": "object", "properties": {"width": {"type": "integer"}}},
            "names": {"type": "array", "items": {"type": "object", "properties": {"n": TEXT}}},
            "kind": {"oneOf": [{"type": "object", "properties": {"a": TEXT}}, TEXT]},
            "colour": {"type": "string", "enum": ["red", "blue"]},
        },
    }
    inner = "#/components/schemas/Thing/properties/"
    parameter = {"name": "colour", "in": "query", "schema": {"$ref": inner + "colour"}}
    holder = {
        "type": "object",
        "properties": {
            "size": {"$ref": inner + "size"},
            "width": {"$ref": inner + "size/properties/width"},
            "one": {"$ref": inner + "names/items"},
            "kind": {"$ref": inner + "kind/oneOf/0"},
            "seen": {"$ref": "#/components/responses/Seen/content/application~1json/schema"},
            "asked": {"$ref": "#/components/parameters/Colour/schema"},
            "told": {"$ref": "#/paths/~1things/get/responses/200/content/application~1json/schema"},
        },
    }
    paths = {
        "/things": {
            "get": {
                "operationId": "getThing",
                "parameters": [{"$ref": "#/components/parameters/Colour"}],
                "responses": answers(holder),
            }
        }
    }
    seen = answers({"type": "object", "properties": {"at": TEXT}})["200"]
    given = document(
        paths,
        version=version,
        schemas={"Thing": thing},
        parameters={"Colour": parameter},
        responses={"Seen": seen},
    )
    made = make(tmp_path, given)
    answer = {
        "size": {"width": 1},
        "width": 2,
        "one": {"n": "x"},
        "kind": {"a": "y"},
        "seen": {"at": "z"},
        "asked": "red",
        "told": {"width": 3},
    }
    arrived, result = call(made, "getThing", colour="red", answer=answer)
    assert arrived.target == "/things?colour=red"
    assert (result.size.width, result.one.n, result.kind.a, result.told.width) == (1, "x", "y", 3)
    assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == answer


@VERSIONS
def test_binary_without_a_type(tmp_path: Path, version: str) -> None:
    schema = (
        {"contentMediaType": "application/octet-stream"}
        if version == "3.1.0"
        else {"type": "string", "format": "binary"}
    )
    media = {"application/octet-stream": {"schema": schema}}
    form = {"type": "object", "required": ["file"], "properties": {"file": schema, "note": TEXT}}
    paths = {
        "/files": {
            "get": {
                "operationId": "getFile",
                "tags": ["Files"],
                "responses": {"200": {"description": "OK", "content": media}},
            },
            "put": {
                "operationId": "putFile",
                "tags": ["Files"],
                "requestBody": {"required": True, "content": media},
                "responses": answers(None, "204"),
            },
            "post": {
                "operationId": "sendFile",
                "tags": ["Files"],
                "requestBody": {
                    "required": True,
                    "content": {"multipart/form-data": {"schema": form}},
                },
                "responses": answers(None, "204"),
            },
        }
    }
    made = make(tmp_path, document(paths, version=version))
    arrived, _ = call(made, "putFile", body=b"\x00\xff")
    assert arrived.body == b"\x00\xff"
    arrived, _ = call(made, "sendFile", file=("a.bin", b"\x00\xff"), note="n")
    assert b'filename="a.bin"' in arrived.body
    assert b"\x00\xff" in arrived.body


@pytest.mark.parametrize("keyword", ["x-enum-varnames", "x-enumNames"])
@VERSIONS
def test_members_may_be_named_by_the_document(tmp_path: Path, version: str, keyword: str) -> None:
    schemas = {
        "Level": {"type": "integer", "enum": [0, 1, 2], keyword: ["Off", "VeryLow", "class"]},
        "Twice": {"type": "string", "enum": ["a", "b"], keyword: ["Same", "same"]},
        "Short": {"type": "string", "enum": ["a", "b", "c"], keyword: ["OnlyOne"]},
        "Odd": {"type": "string", "enum": ["a", None, "b", "a"], keyword: ["A1", "N", "B 2", "Z"]},
        "Wrong": {"type": "string", "enum": ["a", "b"], keyword: {"a": "x"}},
    }
    body = {
        "type": "object",
        "properties": {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas},
    }
    paths = {"/x": {"get": {"operationId": "getX", "responses": answers(body)}}}
    made = make(tmp_path, document(paths, version=version, schemas=schemas))
    models = made.models
    assert [(one.name, one.value) for one in models.Level] == [
        ("OFF", 0),
        ("VERY_LOW", 1),
        ("CLASS", 2),
    ]
    # Names that do not tell every member apart tell nothing.
    assert [one.name for one in models.Twice] == ["A", "B"]
    assert [one.name for one in models.Short] == ["A", "B", "C"]
    assert [one.name for one in models.Odd] == ["A1", "B_2"]
    assert [one.name for one in models.Wrong] == ["A", "B"]
    assert call(made, "getX", answer={"Level": 1})[1].level is models.Level.VERY_LOW
