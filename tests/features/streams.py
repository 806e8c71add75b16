"""Operations whose answers are streams, each described in another way, in one document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.features.making import document

if TYPE_CHECKING:
    from collections.abc import Mapping

EVENTS, LINES = "text/event-stream", "application/x-ndjson"
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
THING = {"$ref": "#/components/schemas/Thing"}
LIST = {"type": "array", "items": THING}
FIELDS = {"event": TEXT, "id": TEXT, "retry": NUMBER}
#: A text that holds JSON, as OpenAPI 3.1 says it.
HELD = {"type": "string", "contentMediaType": "application/json", "contentSchema": THING}


def event(data: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """An event as an object of its fields."""
    return {"type": "object", "properties": {**FIELDS, "data": data}, **more}


def named(name: str, data: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """One kind of event among others."""
    of_data = {} if data is None else {"data": data}
    return {"properties": {"event": {"const": name}, **of_data}, "required": ["event"]}


#: What is said of a media type of an answer, by the id of the operation.
MEDIA: dict[str, tuple[str, dict[str, Any]]] = {
    "silent": (EVENTS, {}),
    "anything": (EVENTS, {"schema": {}}),
    "untold": (EVENTS, {"schema": {"$ref": "#/components/schemas/Untold"}}),
    "texts": (EVENTS, {"schema": TEXT}),
    "days": (EVENTS, {"schema": {"type": "string", "format": "date"}}),
    "listedTexts": (EVENTS, {"schema": {"type": "array", "items": TEXT}}),
    "colours": (EVENTS, {"schema": {"$ref": "#/components/schemas/Colour"}}),
    "numbers": (EVENTS, {"schema": NUMBER}),
    "things": (EVENTS, {"schema": THING}),
    "either": (EVENTS, {"schema": {"oneOf": [TEXT, THING]}}),
    "fields": (EVENTS, {"schema": event(TEXT, required=["data"])}),
    "ofThings": (EVENTS, {"schema": {"$ref": "#/components/schemas/ThingEvent"}}),
    "numbered": (EVENTS, {"schema": event(THING) | {"properties": {"id": NUMBER, "data": THING}}}),
    "eitherField": (EVENTS, {"schema": event({"anyOf": [TEXT, THING]})}),
    "parcels": (
        EVENTS,
        {
            "schema": {
                "type": "object",
                "properties": {"id": TEXT, "name": TEXT, "data": THING},
                "required": ["id"],
            }
        },
    ),
    "lookalikes": (
        EVENTS,
        {
            "schema": {
                "type": "object",
                "properties": {"id": TEXT, "data": THING},
                "required": ["id", "data"],
            }
        },
    ),
    "flux": (EVENTS, {"schema": LIST}),
    "namedFlux": (EVENTS, {"schema": {"$ref": "#/components/schemas/Things"}}),
    "fluxOfEvents": (
        EVENTS,
        {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/ThingEvent"}}},
    ),
    "lines": (LINES, {"schema": LIST}),
    "ownLines": (LINES, {"schema": {"allOf": [{"$ref": "#/components/schemas/Things"}]}}),
    "pairs": (LINES, {"schema": {"type": "array", "items": LIST}}),
    "items": (LINES, {"itemSchema": THING, "schema": {"type": "object"}}),
    "lists": (LINES, {"itemSchema": LIST}),
    "held": (EVENTS, {"itemSchema": event(HELD, required=["data"])}),
    "heldAlone": (EVENTS, {"schema": HELD}),
    "kinds": (
        EVENTS,
        {
            "itemSchema": {
                **event(TEXT, required=["event"]),
                "oneOf": [named("say"), named("make", HELD)],
            }
        },
    ),
    "kindsApart": (
        EVENTS,
        {
            "schema": {
                "oneOf": [
                    {"type": "object", **named("say", TEXT)},
                    {"type": "object", **named("make", THING)},
                ]
            }
        },
    ),
    "plainLines": (LINES, {"schema": TEXT}),
    "silentLines": ("application/jsonl", {}),
    "wordLines": (LINES, {"itemSchema": TEXT}),
    "gateway": (
        "application/json",
        {
            "schema": {
                "title": "Stream result of Thing",
                "type": "object",
                "properties": {"result": THING, "error": {"$ref": "#/components/schemas/Status"}},
            }
        },
    ),
    "namedTexts": (EVENTS, {"schema": {"$ref": "#/components/schemas/Text"}}),
}
SCHEMAS: dict[str, Any] = {
    "Thing": {"type": "object", "required": ["n"], "properties": {"n": NUMBER}},
    "Things": LIST,
    "ThingEvent": {
        "type": "object",
        "properties": {**FIELDS, "comment": TEXT, "data": THING},
    },
    "Colour": {"type": "string", "enum": ["red", "green"]},
    "Text": TEXT,
    "Status": {"type": "object", "properties": {"message": TEXT}},
    "Untold": {"description": "whatever happens"},
}


#: What is said of a body of lines, by the id of the operation.
SENT: dict[str, tuple[str, dict[str, Any]]] = {
    "sendThings": (LINES, {"schema": LIST}),
    "sendItems": (LINES, {"itemSchema": THING}),
    "sendEach": ("application/jsonl", {"schema": THING}),
    "sendPlain": (LINES, {"schema": TEXT}),
    "sendSequence": ("application/json-seq", {"schema": LIST}),
}


def document_of(version: str) -> dict[str, Any]:
    """An operation for each of them, some of them by a method that is no GET."""
    paths = {
        f"/{name}": {
            "post" if number % 3 else "get": {
                "operationId": name,
                "tags": ["Streams"],
                "responses": {"200": {"description": "OK", "content": {media_type: media}}},
            }
        }
        for number, (name, (media_type, media)) in enumerate(MEDIA.items())
    } | {
        f"/{name}": {
            "put": {
                "operationId": name,
                "tags": ["Streams"],
                "requestBody": {"required": True, "content": {media_type: media}},
                "responses": {"204": {"description": "OK"}},
            }
        }
        for name, (media_type, media) in SENT.items()
    }
    paths["/value"] = {
        "post": {
            "operationId": "value",
            "tags": ["Streams"],
            "responses": {
                "200": {"description": "OK", "content": {"application/json": {"schema": THING}}}
            },
        }
    }
    paths["/unsaid"] = {
        "get": {
            "operationId": "unsaid",
            "tags": ["Streams"],
            "responses": {"200": {"description": "OK"}},
        }
    }
    return document(paths, version=version, schemas=SCHEMAS)
