"""A document with text in every place that a document has text in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What stands in each place of the document where nothing else is given.
CLEAN = {
    "title": "Made",
    "version": "1",
    "summary": "A summary",
    "info": "A description",
    "server": "https://made.example",
    "server_description": "The server",
    "tag": "Things",
    "tag_description": "A tag",
    "scheme": "Key",
    "key_name": "X-Key",
    "scheme_text": "A key",
    "operation_id": "getThing",
    "description": "A description",
    "path": "plain",
    "path_parameter": "part",
    "query": "query",
    "header": "X-Header",
    "cookie": "cookie",
    "parameter_text": "A parameter",
    "default": "x",
    "pattern": "^x$",
    "format": "odd",
    "choice": "a",
    "constant": "k",
    "response_text": "OK",
    "error_text": "Wrong",
    "body_text": "A body",
    "body_media": "multipart/form-data",
    "part_media": "text/plain",
    "result_media": "application/x-odd",
    "property": "name",
    "property_text": "A property",
    "property_title": "Title",
    "example": "example",
    "extension": "more",
    "schema": "Odd",
    "schema_text": "A schema",
    "member": "red",
    "enum_text": "An enumeration",
    "tag_property": "kind",
    "tag_value": "a",
    "item_text": "An item",
    "argument": "argument",
    "webhook": "new thing",
    "webhook_text": "A webhook",
    "webhook_header": "X-Event",
    "webhook_header_text": "Which event it is",
    "webhook_value": "new",
    "webhook_answer": "Thanks",
    "callback": "done",
    "expression": "$url",
    "link": "next",
    "link_parameter": "more",
    "link_value": "constant",
    "link_text": "What is next",
    "documentation": "https://docs.example/",
}
#: Places where braces are placeholders.
TEMPLATES = ("path", "path_parameter", "server")


def with_text(text: Mapping[str, str]) -> dict[str, Any]:
    """The document with other text in some of its places."""
    at = {**CLEAN, **text}
    odd = {"$ref": "#/components/schemas/" + _token(at["schema"])}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": at["title"],
            "version": at["version"],
            "summary": at["summary"],
            "description": at["info"],
        },
        "servers": [{"url": at["server"], "description": at["server_description"]}],
        "tags": [{"name": at["tag"], "description": at["tag_description"]}],
        "externalDocs": {"url": at["documentation"], "description": at["description"]},
        "webhooks": {at["webhook"]: _webhook(at)},
        "security": [{at["scheme"]: []}],
        "paths": {
            "/things/{id}": {"get": _get_thing(at)},
            "/" + at["path"]: {"post": _post(at)},
            "/parts/{" + at["path_parameter"] + "}": {"put": _put(at)},
            "/odd": {
                "post": {
                    "operationId": "postOdd",
                    "requestBody": {"content": {"application/json": {"schema": odd}}},
                    "responses": {"204": {"description": "Done"}},
                }
            },
        },
        "components": {
            "securitySchemes": {
                at["scheme"]: {
                    "type": "apiKey",
                    "in": "header",
                    "name": at["key_name"],
                    "description": at["scheme_text"],
                }
            },
            "schemas": {**_schemas(at, odd), at["schema"]: _odd(at)},
        },
    }


def _webhook(at: Mapping[str, str]) -> dict[str, Any]:
    header = {
        "name": at["webhook_header"],
        "in": "header",
        "description": at["webhook_header_text"],
        "schema": {"type": "string", "enum": [at["webhook_value"]]},
    }
    tag = {"type": "string", "enum": [at["webhook_value"]]}
    schema = {"type": "object", "required": [at["property"]], "properties": {at["property"]: tag}}
    return {
        "post": {
            "summary": at["webhook_text"],
            "description": at["webhook_text"],
            "deprecated": True,
            "parameters": [header],
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": at["webhook_answer"]}},
        }
    }


def _link(at: Mapping[str, str]) -> dict[str, Any]:
    return {
        "operationId": "postOdd",
        "parameters": {at["link_parameter"]: at["link_value"]},
        "requestBody": at["link_value"],
        "description": at["link_text"],
    }


def _token(name: str) -> str:
    return quote(name.replace("~", "~0").replace("/", "~1"))


def _get_thing(at: Mapping[str, str]) -> dict[str, Any]:
    schema = {"type": "string", "default": at["default"], "pattern": at["pattern"]}
    return {
        "operationId": at["operation_id"],
        "externalDocs": {"url": at["documentation"]},
        "callbacks": {at["callback"]: {at["expression"]: _webhook(at)}},
        "tags": [at["tag"]],
        "summary": at["summary"],
        "description": at["description"],
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {
                "name": at["query"],
                "in": "query",
                "description": at["parameter_text"],
                "schema": schema,
            },
            {
                "name": at["header"],
                "in": "header",
                "schema": {"type": "string", "enum": [at["choice"], "other choice"]},
            },
            {
                "name": at["cookie"],
                "in": "cookie",
                "schema": {"type": "array", "items": {"type": "string"}},
            },
        ],
        "responses": {
            "200": {
                "description": at["response_text"],
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                "links": {at["link"]: _link(at)},
            },
            "404": {"description": at["error_text"]},
        },
    }


def _post(at: Mapping[str, str]) -> dict[str, Any]:
    body = {
        "type": "object",
        "required": [at["argument"]],
        "properties": {at["argument"]: {"type": "string", "description": at["item_text"]}},
    }
    return {
        "operationId": "postPlain",
        "requestBody": {
            "description": at["body_text"],
            "content": {"application/json": {"schema": body}},
        },
        "responses": {
            "200": {
                "description": "OK",
                "content": {at["result_media"]: {"schema": {"type": "string"}}},
            }
        },
    }


def _put(at: Mapping[str, str]) -> dict[str, Any]:
    return {
        "operationId": "putPart",
        "deprecated": True,
        "parameters": [
            {
                "name": at["path_parameter"],
                "in": "path",
                "required": True,
                "schema": {"type": "string"},
            }
        ],
        "requestBody": {
            "content": {
                at["body_media"]: {
                    "schema": {"type": "object", "properties": {"file": {"type": "string"}}},
                    "encoding": {"file": {"contentType": at["part_media"]}},
                }
            }
        },
        "responses": {
            "200": {
                "description": "OK",
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/Either"}}
                },
            }
        },
    }


def _schemas(at: Mapping[str, str], odd: dict[str, Any]) -> dict[str, Any]:
    kind = at["tag_property"]
    tagged = {"type": "object", "required": [kind]}
    return {
        "Thing": {
            "type": "object",
            "title": at["property_title"],
            "description": at["schema_text"],
            "properties": {
                at["property"]: {
                    "type": "string",
                    "description": at["property_text"],
                    "default": at["default"],
                    "format": at["format"],
                    "pattern": at["pattern"],
                    "examples": [at["example"]],
                    "x-more": at["extension"],
                },
                "colour of the thing": {"type": "string", "enum": [at["choice"], "other choice"]},
                "constant of the thing": {"const": at["constant"]},
                "odd": odd,
                "colours": {
                    "type": "object",
                    "additionalProperties": {"$ref": "#/components/schemas/Colour"},
                },
            },
        },
        "First": {**tagged, "properties": {kind: {"type": "string"}}},
        "Second": {
            **tagged,
            "properties": {kind: {"type": "string"}, "more": {"type": "string"}},
        },
        "Either": {
            "oneOf": [
                {"$ref": "#/components/schemas/First"},
                {"$ref": "#/components/schemas/Second"},
            ],
            "discriminator": {
                "propertyName": kind,
                "mapping": {
                    at["tag_value"]: "#/components/schemas/First",
                    "second one": "#/components/schemas/Second",
                },
            },
        },
        "Colour": {
            "type": "string",
            "enum": ["other member", at["member"]],
            "description": at["enum_text"],
        },
    }


def _odd(at: Mapping[str, str]) -> dict[str, Any]:
    return {
        "type": "object",
        "description": at["schema_text"],
        "properties": {"count": {"type": "integer"}},
    }
