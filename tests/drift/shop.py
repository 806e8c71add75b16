"""A document with a little of everything, for copies of it."""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]


def _ref(kind: str, name: str) -> Data:
    return {"$ref": f"#/components/{kind}/{name}"}


def _json(schema: Data) -> Data:
    return {"content": {"application/json": {"schema": schema}}}


_SCHEMAS: Data = {
    "Id": {"type": "string", "format": "uuid", "description": "What tells one from others."},
    "Color": {"type": "string", "enum": ["red", "green", "blue"]},
    "Owner": {
        "type": "object",
        "required": ["name", "id"],
        "properties": {
            "id": _ref("schemas", "Id"),
            "name": {"type": "string", "maxLength": 80},
            "pets": {"type": "array", "items": _ref("schemas", "Pet")},
            "best": {"oneOf": [_ref("schemas", "Cat"), _ref("schemas", "Dog")],
                     "discriminator": {"propertyName": "kind"}},
        },
    },
    "Pet": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "kind": {"type": "string"},
            "color": _ref("schemas", "Color"),
            "owner": _ref("schemas", "Owner"),
            "parent": _ref("schemas", "Pet"),
            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
        },
    },
    "Cat": {"allOf": [_ref("schemas", "Pet"), {"type": "object", "properties": {"lives": {"type": "integer"}}}]},
    "Dog": {"allOf": [_ref("schemas", "Pet"), {"type": "object", "properties": {"size": _ref("schemas", "Size")}}]},
    "Size": {"type": "object", "properties": {"height": {"type": "number", "minimum": 0}, "unit": {"type": "string", "default": "cm"}}},
    "Problem": {"type": "object", "required": ["message"], "properties": {"message": {"type": "string"}}},
    "Page": {"type": "object", "required": ["items"], "properties": {"items": {"type": "array", "items": _ref("schemas", "Pet")}, "next": {"type": "string", "nullable": True}}},
}  # fmt: skip


_FORM: Data = {
    "type": "object",
    "properties": {"pictures": {"type": "array", "items": {"type": "string", "format": "binary"}}},
}


def shop() -> Data:
    """The document; another one each time."""
    problem = _ref("responses", "Problem")
    single: Data = {
        "parameters": [_ref("parameters", "id")],
        "get": {
            "operationId": "getPet",
            "tags": ["pets", "all"],
            "parameters": [_ref("parameters", "fields")],
            "responses": {"200": {"description": "It.", **_json(_ref("schemas", "Pet"))}, "404": problem},
        },
        "put": {
            "operationId": "putPet",
            "tags": ["pets"],
            "requestBody": _ref("requestBodies", "Pet"),
            "security": [{"oauth": ["write"]}, {"key": [], "token": []}],
            "responses": {"204": {"description": "Done."}, "4XX": problem},
        },
        "patch": {
            "operationId": "showPet",
            "deprecated": True,
            "x-sunset": "2027-01-01",
            "security": [],
            "requestBody": {"content": {"multipart/form-data": {"schema": _FORM, "encoding": {"pictures": {"contentType": "image/png", "headers": {"X-Kind": {"schema": {"type": "string", "enum": ["picture"]}}}}}}}},
            "responses": {"200": {"description": "Good."}, "202": {"description": "Later."}},
        },
    }  # fmt: skip
    everyone: Data = {
        "get": {
            "operationId": "listPets",
            "security": [{"token": []}, {"key": []}],
            "parameters": [_ref("parameters", "fields"), {"name": "color", "in": "query", "schema": _ref("schemas", "Color")}],
            "responses": {"200": {"description": "All.", "links": {"first": {"operationId": "getPet", "parameters": {"id": "$response.body#/items/0/id"}}}, "headers": {"X-Total": _ref("headers", "Total")}, **_json(_ref("schemas", "Page"))}, "default": problem},
        },
        "post": {
            "operationId": "adopt",
            "requestBody": {"required": True, **_json({"oneOf": [_ref("schemas", "Cat"), _ref("schemas", "Dog")], "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}})},
            "responses": {"201": {"description": "Adopted.", **_json(_ref("schemas", "Owner"))}},
            "callbacks": {"grown": {"{$request.query.to}": {"post": {"requestBody": _json(_ref("schemas", "Pet")), "responses": {"200": {"description": "Good."}}}}}},
        },
    }  # fmt: skip
    return {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1", "description": "A shop\nthat sells none."},
        "servers": [{"url": "https://pets.example/v1"}, {"url": "https://{region}.pets.example/v1", "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}}}],
        "security": [{"token": []}],
        "tags": [{"name": "pets", "description": "All of them."}],
        "x-webhooks": {"sold": {"post": {"parameters": [{"name": "X-Event", "in": "header", "schema": {"type": "string", "enum": ["sold"]}}], "requestBody": _json(_ref("schemas", "Pet")), "responses": {"200": {"description": "Good."}}}}},
        "paths": {"/pets": everyone, "/pets/{id}": single},
        "components": {
            "schemas": _SCHEMAS,
            "parameters": {
                "id": {"name": "id", "in": "path", "required": True, "schema": _ref("schemas", "Id")},
                "fields": {"name": "fields", "in": "query", "style": "form", "explode": False, "schema": {"type": "array", "items": {"type": "string"}}},
            },
            "requestBodies": {"Pet": {"required": True, **_json(_ref("schemas", "Pet"))}},
            "responses": {"Problem": {"description": "It failed.", **_json(_ref("schemas", "Problem"))}},
            "headers": {"Total": {"description": "How many.", "schema": {"type": "integer"}}},
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://pets.example/token", "scopes": {"read": "Read.", "write": "Write."}}}},
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            },
        },
    }  # fmt: skip
