"""What is only written differently is no change."""

from __future__ import annotations

import copy
import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.drift.compare import compare
from tests.drift.copies import in_yaml, inlined, renamed, shuffled
from tests.drift.documents import canonical, changes, names
from tests.drift.shop import shop

if TYPE_CHECKING:
    from collections.abc import Callable

Data = dict[str, Any]


def _moved(document: Data) -> Data:
    """Shared parts that stand elsewhere."""
    text = json.dumps(document)
    text = text.replace("#/components/responses/Problem", "#/components/responses/Mistake")
    made: Data = json.loads(text)
    responses = made["components"]["responses"]
    responses["Mistake"] = responses.pop("Problem")
    return made


def _newer(document: Data) -> Data:
    """The same in the words of OpenAPI 3.1."""
    made = copy.deepcopy(document)
    made["openapi"] = "3.1.0"
    following = made["components"]["schemas"]["Page"]["properties"]["next"]
    del following["nullable"]
    following["type"] = ["string", "null"]
    return made


COPIES: dict[str, Callable[[Data], Data]] = {
    "itself": copy.deepcopy,
    "YAML": in_yaml,
    "references opened": inlined,
    "references opened twice": lambda document: inlined(inlined(document)),
    "other names of components": renamed,
    "parts moved": _moved,
    "a newer version of OpenAPI": _newer,
    "all at once": lambda document: in_yaml(renamed(inlined(_moved(_newer(document))))),
}


@pytest.mark.parametrize("kind", COPIES)
def test_a_copy(kind: str) -> None:
    document = shop()
    made = COPIES[kind](document)
    assert [str(change) for change in changes(document, made)] == []
    assert [str(change) for change in changes(made, document)] == []


@pytest.mark.parametrize("seed", range(5))
def test_another_order(seed: int) -> None:
    document = shop()
    assert changes(document, shuffled(document, Random(seed))) == ()


@pytest.mark.parametrize("kind", COPIES)
def test_a_change_is_seen_through_a_copy(kind: str) -> None:
    """Or a comparison that finds nothing would pass all of these."""
    document = shop()
    changed = shop()
    changed["components"]["schemas"] = copy.deepcopy(changed["components"]["schemas"])
    changed["components"]["schemas"]["Size"]["required"] = ["unit"]
    del changed["components"]["schemas"]["Color"]["enum"][0]
    found = compare(canonical(document), canonical(COPIES[kind](changed)))
    assert {*names(found)} >= {
        "request-property-became-required",
        "request-property-enum-value-removed",
        "request-parameter-enum-value-removed",
        "response-property-enum-value-removed",
        "response-property-became-required",
    }


def test_swagger_says_the_same() -> None:
    """Swagger 2.0 and OpenAPI 3.0 for one API."""
    pet = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    size = {"name": "size", "in": "query", "description": "How many."}
    colors = {"name": "color", "in": "query"}
    schemes = {"type": "apiKey", "in": "header", "name": "X-Key"}
    info = {"title": "Pets", "version": "1"}
    answer = {"description": "It."}
    swagger = {
        "swagger": "2.0",
        "info": info,
        "host": "pets.example",
        "basePath": "/v1",
        "schemes": ["https"],
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "securityDefinitions": {"key": schemes, "oauth": {"type": "oauth2", "flow": "application", "tokenUrl": "https://pets.example/token", "scopes": {"read": "Read."}}},
        "security": [{"key": []}],
        "definitions": {"Pet": pet},
        "paths": {
            "/pets": {
                "get": {
                    "operationId": "list",
                    "parameters": [
                        {**size, "type": "integer", "maximum": 10},
                        {**colors, "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
                    ],
                    "responses": {"200": {**answer, "schema": {"type": "array", "items": {"$ref": "#/definitions/Pet"}}}},
                },
                "post": {
                    "operationId": "make",
                    "parameters": [{"name": "pet", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Pet"}}],
                    "responses": {"204": answer},
                },
                "put": {
                    "operationId": "upload",
                    "consumes": ["multipart/form-data"],
                    "parameters": [{"name": "file", "in": "formData", "required": True, "type": "file"}],
                    "responses": {"204": answer},
                },
            }
        },
    }  # fmt: skip
    reference = {"$ref": "#/components/schemas/Pet"}
    file = {
        "type": "object",
        "required": ["file"],
        "properties": {"file": {"type": "string", "format": "binary"}},
    }
    openapi: dict[str, Any] = {
        "openapi": "3.0.3",
        "info": info,
        "servers": [{"url": "https://pets.example/v1"}],
        "security": [{"key": []}],
        "components": {
            "schemas": {"Pet": pet},
            "securitySchemes": {"key": schemes, "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://pets.example/token", "scopes": {"read": "Read."}}}}},
        },
        "paths": {
            "/pets": {
                "get": {
                    "operationId": "list",
                    "parameters": [
                        {**size, "schema": {"type": "integer", "maximum": 10}},
                        {**colors, "schema": {"type": "array", "items": {"type": "string"}}},
                    ],
                    "responses": {"200": {**answer, "content": {"application/json": {"schema": {"type": "array", "items": reference}}}}},
                },
                "post": {
                    "operationId": "make",
                    "requestBody": {"required": True, "content": {"application/json": {"schema": reference}}},
                    "responses": {"204": answer},
                },
                "put": {
                    "operationId": "upload",
                    "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": file}}},
                    "responses": {"204": answer},
                },
            }
        },
    }  # fmt: skip
    assert changes(swagger, openapi) == changes(openapi, swagger) == ()
    body = openapi["paths"]["/pets"]["post"]["requestBody"]
    body["description"] = "The pet."
    (change,) = changes(swagger, openapi)
    assert change.rule.name == "body-description-changed"
    assert change.old_pointer == "/paths/~1pets/post/parameters/0"
    assert change.new_pointer == "/paths/~1pets/post/requestBody/description"
    del body["description"]
    openapi["paths"]["/pets"]["get"]["parameters"][0]["schema"]["maximum"] = 5
    (change,) = changes(swagger, openapi)
    assert change.rule.name == "request-parameter-maximum-decreased"
