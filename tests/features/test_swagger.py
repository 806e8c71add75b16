"""The same in the words of Swagger 2.0 and of OpenAPI 3.0 is the same client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, document, make

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
THING: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": TEXT, "id": {"type": "integer", "readOnly": True}},
}


def thing(kind: str, null: str) -> dict[str, Any]:
    note = {"type": "string", null: True}
    pet = {"$ref": f"#/{kind}/Thing"}
    return {**THING, "properties": {**THING["properties"], "note": note, "parent": pet}}


def old() -> dict[str, Any]:
    ref = {"$ref": "#/definitions/Thing"}
    ok = {"200": {"description": "OK", "schema": ref}}
    done = {"204": {"description": "Done"}}

    def query(name: str, given: str) -> dict[str, Any]:
        return {"name": name, "in": "query", **TEXTS, "collectionFormat": given}

    def field(name: str, kind: str, **more: Any) -> dict[str, Any]:
        return {"name": name, "in": "formData", "type": kind, **more}

    return {
        "swagger": "2.0",
        "info": {"title": "Made", "version": "1"},
        "host": "made.example",
        "basePath": "/v1",
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "security": [{"Basic": []}],
        "securityDefinitions": {"Basic": {"type": "basic"}},
        "definitions": {"Thing": thing("definitions", "x-nullable")},
        "parameters": {"body": {"name": "body", "in": "body", "required": True, "schema": ref}},
        "responses": {"ok": ok["200"]},
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "parameters": [
                        *(query(name, name) for name in ("csv", "ssv", "pipes", "multi")),
                        {"name": "X-Page", "in": "header", "type": "integer"},
                    ],
                    "responses": {"200": {"description": "OK", "schema": {**TEXTS}}},
                },
                "post": {
                    "operationId": "createThing",
                    "parameters": [{"$ref": "#/parameters/body"}],
                    "responses": {"200": {"$ref": "#/responses/ok"}},
                },
            },
            "/forms": {
                "post": {
                    "operationId": "sendForm",
                    "consumes": ["application/x-www-form-urlencoded"],
                    "parameters": [field("name", "string", required=True)],
                    "responses": done,
                }
            },
            "/files": {
                "post": {
                    "operationId": "sendFile",
                    "consumes": ["multipart/form-data"],
                    "parameters": [field("file", "file", required=True), field("title", "string")],
                    "responses": done,
                },
                "get": {
                    "operationId": "getFile",
                    "produces": ["application/pdf"],
                    "responses": {"200": {"description": "OK", "schema": {"type": "file"}}},
                },
            },
        },
    }


def new() -> dict[str, Any]:
    ref = {"$ref": "#/components/schemas/Thing"}
    content = {"application/json": {"schema": ref}}
    done = {"204": {"description": "Done"}}
    binary = {"type": "string", "format": "binary"}

    def query(name: str, style: str, *, explode: bool = False) -> dict[str, Any]:
        return {"name": name, "in": "query", "schema": TEXTS, "style": style, "explode": explode}

    def form(media_type: str, required: list[str], **properties: Any) -> dict[str, Any]:
        schema = {"type": "object", "properties": properties, "required": required}
        return {"required": True, "content": {media_type: {"schema": schema}}}

    made = document(
        {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "parameters": [
                        query("csv", "form"),
                        query("ssv", "spaceDelimited"),
                        query("pipes", "pipeDelimited"),
                        query("multi", "form", explode=True),
                        {"name": "X-Page", "in": "header", "schema": {"type": "integer"}},
                    ],
                    "responses": {
                        "200": {
                            "description": "OK",
                            "content": {"application/json": {"schema": TEXTS}},
                        }
                    },
                },
                "post": {
                    "operationId": "createThing",
                    "requestBody": {"$ref": "#/components/requestBodies/body"},
                    "responses": {"200": {"$ref": "#/components/responses/ok"}},
                },
            },
            "/forms": {
                "post": {
                    "operationId": "sendForm",
                    "requestBody": form("application/x-www-form-urlencoded", ["name"], name=TEXT),
                    "responses": done,
                }
            },
            "/files": {
                "post": {
                    "operationId": "sendFile",
                    "requestBody": form("multipart/form-data", ["file"], file=binary, title=TEXT),
                    "responses": done,
                },
                "get": {
                    "operationId": "getFile",
                    "responses": {
                        "200": {
                            "description": "OK",
                            "content": {"application/pdf": {"schema": binary}},
                        }
                    },
                },
            },
        },
        version="3.0.3",
        schemas={"Thing": thing("components/schemas", "nullable")},
        requestBodies={"body": {"required": True, "content": content}},
        responses={"ok": {"description": "OK", "content": content}},
        securitySchemes={"Basic": {"type": "http", "scheme": "basic"}},
    )
    return {**made, "servers": [{"url": "https://made.example/v1"}], "security": [{"Basic": []}]}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("swagger"), old())


def test_it_is_the_same_client(made: Made, tmp_path: Path) -> None:
    again = make(tmp_path, new())

    def texts(one: Made) -> dict[str, str]:
        number = one.module_name.removeprefix("made").removesuffix("_client")
        return {
            path.replace(number, "N"): text.replace(f"ade{number}", "adeN").replace(
                f"ADE{number}", "ADEN"
            )
            for path, text in one.sources()
        }

    assert texts(made) == texts(again)
    assert made.names == again.names


def test_it_can_be_called(made: Made) -> None:
    login = {"api_token": ("user", "word")}
    values = {name: ["a", "b"] for name in ("csv", "ssv", "pipes", "multi")}
    arrived, result = call(made, "listThings", options=login, answer=["x"], x_page=2, **values)
    assert arrived.headers["authorization"] == "Basic dXNlcjp3b3Jk"
    assert arrived.target == "/things?csv=a,b&ssv=a%20b&pipes=a%7Cb&multi=a&multi=b"
    assert arrived.headers["x-page"] == "2"
    assert result == ["x"]
    arrived, result = call(
        made, "createThing", options=login, answer={"name": "a", "id": 1}, name="a", note=None
    )
    assert arrived.json() == {"name": "a", "note": None}
    assert (type(result).__name__, result.id) == ("Thing", 1)
    assert call(made, "sendForm", options=login, name="a b")[0].body == b"name=a+b"
    arrived, _ = call(made, "sendFile", options=login, file=b"%PDF", title="t")
    assert arrived.headers["content-type"].startswith("multipart/form-data")
    assert b"%PDF" in arrived.body
