"""Documents with webhooks and callbacks, the packages they become, and what an API would send."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any

from tests.features.making import Made, answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "correct horse battery staple"
PET = {
    "type": "object",
    "required": ["type", "id"],
    "properties": {
        "type": {"const": "pet.new"},
        "id": {"type": "integer", "format": "int64"},
        "born": {"type": "string", "format": "date-time"},
        "status": {"type": "string", "enum": ["here", "gone"]},
    },
}
GONE = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "type": {"type": "string", "enum": ["pet.gone", "pet.lost"]},
        "reason": {"type": ["string", "null"]},
    },
}
PROVIDER = """\
name = "Shop"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"

[[document]]
file = "openapi.json"
"""
ODD_NAMES = (
    "class",
    "parse",
    "verify",
    "verify_and_parse",
    "Event",
    "été",
    "1",
    "",
    "a b",
    "a-b",
    "models",
    "__x",
    '"""\\ quoted',
)


def sent(schema: Any, media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    """What stands under a webhook."""
    body = {"content": {media_type: {"schema": schema}}}
    return {"post": {"requestBody": body, "responses": {"200": {"description": "Got it"}}, **more}}


def shop(**parts: Any) -> dict[str, Any]:
    """A document with webhooks of the usual kinds, a callback, and shared parts of both."""
    watch = {
        "operationId": "watchPets",
        "tags": ["Pets"],
        "responses": answers(None, "204"),
        "callbacks": {
            "moved": {"{$request.query.url}": sent({"$ref": "#/components/schemas/Moved"})},
            "fed": {"$ref": "#/components/callbacks/Fed"},
        },
    }
    given = document(
        {"/pets/watch": {"post": watch}},
        schemas={
            "Gone": GONE,
            "Moved": {
                "type": "object",
                "required": ["type", "to"],
                "properties": {"type": {"const": "pet.moved"}, "to": {"type": "string"}},
            },
        },
        callbacks={"Fed": {"{$request.query.url}/fed": {"$ref": "#/components/pathItems/Fed"}}},
        pathItems={
            "Fed": sent(
                {
                    "type": "object",
                    "required": ["type"],
                    "properties": {"type": {"enum": ["pet.fed"]}},
                }
            )
        },
        requestBodies={
            "Gone": {
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gone"}}}
            }
        },
        parameters={"Id": {"name": "X-Id", "in": "header", "description": "Its id."}},
    )
    given["webhooks"] = {
        "newPet": sent(
            PET, summary="a pet is born", parameters=[{"$ref": "#/components/parameters/Id"}]
        ),
        "pet-gone": {
            "post": {
                "requestBody": {"$ref": "#/components/requestBodies/Gone"},
                "deprecated": True,
                "responses": {"2XX": {"description": 'Say "thanks"\\'}},
            }
        },
    }
    return {**given, **parts}


def make_shop(folder: Path) -> Made:
    """The package of the shop, whose webhooks are signed."""
    signature = '[webhooks]\nenv = "SHOP_SECRET"\n[webhooks.signature]\nheader = "X-Sign"\n'
    return make(folder, shop(), provider=f"{PROVIDER}{signature}")


def odd() -> dict[str, Any]:
    """Everything that can be wrong or unusual, in a document of OpenAPI 3.0."""
    happened = {"type": "object", "required": ["at"], "properties": {"at": {"type": "integer"}}}
    given = document(
        {
            "/things": {
                "post": {
                    "operationId": "order",
                    "responses": answers(None, "204"),
                    "callbacks": {
                        "done": {
                            "{$request.body#/a}": {**sent(happened), "put": sent(happened)["post"]},
                            "{$request.body#/b}": sent({"type": "string"}),
                            "x-note": "an extension",
                        },
                        "lost": {"$ref": "#/components/callbacks/Nowhere"},
                        "wrong": ["not", "a", "mapping"],
                        "empty": {},
                    },
                },
                "get": {"responses": answers(None, "204"), "callbacks": ["wrong"]},
            }
        },
        version="3.0.3",
        schemas={"Event": happened},
    )
    given["x-webhooks"] = {
        **{name: sent({"$ref": "#/components/schemas/Event"}) for name in ODD_NAMES},
        "both ways": {**sent(happened), "get": {"responses": {}}, "put": sent(happened)["post"]},
        "text": sent({"type": "string"}, "text/plain"),
        "file": sent({"type": "string", "format": "binary"}, "application/octet-stream"),
        "form": sent(happened, "application/x-www-form-urlencoded"),
        "list": sent({"type": "array", "items": happened}),
        "anything": sent({}),
        "no schema": {"post": {"requestBody": {"content": {"application/json": {}}}}},
        "no content": {"post": {"requestBody": {"content": {}}}},
        "nowhere": {"$ref": "#/components/pathItems/Nowhere"},
        "wrong body": {"post": {"requestBody": {"content": ["wrong"]}}},
        "wrong method": {"post": "wrong"},
        "wrong": "wrong",
        "wrong parts": sent(happened, parameters="wrong", summary=None, description=["a"]),
        "odd answer": {**sent(happened), "post": {**sent(happened)["post"], "responses": ["a"]}},
    }
    return given


def hooks(made: Made) -> Any:
    """The module that reads what a package receives."""
    return made.module.webhooks


def body(**data: Any) -> bytes:
    """What is sent, in JSON."""
    return json.dumps(data).encode()


def signed(content: bytes, secret: str = SECRET) -> str:
    """The signature of a body."""
    return hmac.new(secret.encode(), content, hashlib.sha256).hexdigest()
