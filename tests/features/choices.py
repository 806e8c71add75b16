"""Operations with several media types, in one document."""

from __future__ import annotations

from typing import Any

from tests.features.making import document

JSON = "application/json"
TEXT = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}
PET = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": TEXT, "age": {"type": "integer"}},
}
PATCH = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["op", "path"],
        "properties": {"op": TEXT, "path": TEXT, "value": {}},
    },
}
UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": BINARY, "title": TEXT},
}
BY_URL = {"type": "object", "required": ["url"], "properties": {"url": TEXT, "title": TEXT}}
WIDE = {
    "type": "object",
    "properties": {f"a_property_with_a_long_name_{letter}": TEXT for letter in "abcde"},
}
REFERENCE = {"$ref": "#/components/schemas/Pet"}
PAGE = {
    "type": "object",
    "properties": {"results": {"type": "array", "items": REFERENCE}, "next": TEXT},
}
PROVIDER = """\
name = "Made"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"

[[document]]
file = "openapi.json"

[[pagination]]
style = "next-url"
items = ["results"]
next = ["next"]
"""
IMAGES = {"image/png": BINARY, "image/webp": BINARY}


def operation(
    identifier: str,
    gives: dict[str, Any] | None = None,
    takes: dict[str, Any] | None = None,
    *,
    others: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """An operation that gives and takes schemas by their media types."""
    body = {"requestBody": {"required": True, "content": _content(takes)}} if takes else {}
    answer = {"description": "OK", **({"content": _content(gives)} if gives else {})}
    return {
        "operationId": identifier,
        "tags": ["Pets"],
        **body,
        "responses": {"200": answer, **(others or {})},
        **more,
    }


def _content(schemas: dict[str, Any]) -> dict[str, Any]:
    return {media_type: {"schema": schema} for media_type, schema in schemas.items()}


def query(name: str) -> dict[str, Any]:
    """A parameter of the query."""
    return {"name": name, "in": "query", "schema": TEXT}


def document_of(version: str) -> dict[str, Any]:
    """A document of operations that give, take, or give and take several media types."""
    watch = f"{JSON};stream=watch"
    forms = {JSON: PET, "application/x-www-form-urlencoded": PET, "multipart/form-data": PET}
    gets = {
        "report": operation(
            "getReport",
            {
                JSON: REFERENCE,
                "text/csv": TEXT,
                "application/xml": REFERENCE,
                **IMAGES,
                "application/x-ndjson": REFERENCE,
                "text/event-stream": REFERENCE,
            },
        ),
        "same": operation(
            "getSame",
            {f"{JSON}; charset=utf-8": REFERENCE, "application/hal+json": REFERENCE},
        ),
        "vendor": operation(
            "getVendor",
            {JSON: REFERENCE, "application/vnd.raw+json": {"type": "array", "items": TEXT}},
        ),
        "listed": operation("getListed", {f"{JSON}, text/csv": REFERENCE}),
        "watch": operation("watchPets", {JSON: REFERENCE, watch: REFERENCE}),
        "texts": operation("getTexts", {"text/plain": TEXT, "text/csv": TEXT}),
        "images": operation("getImages", IMAGES),
        "speech": operation("getSpeech", {"audio/wav": BINARY, "text/event-stream": REFERENCE}),
        "range": operation("getRange", {JSON: REFERENCE, "image/*": BINARY}),
        "taken": operation(
            "getTaken", {JSON: REFERENCE, "text/csv": TEXT}, parameters=[query("accept")]
        ),
        "hal": operation(
            "getHal",
            {JSON: PAGE, "application/hal+json": PAGE, "text/json": PAGE, "text/csv": TEXT},
        ),
        "empty": operation(
            "getEmpty",
            {JSON: REFERENCE, "image/png": BINARY},
            others={"204": {"description": "nothing"}},
        ),
        "list": operation("listPets", {JSON: PAGE, "text/csv": TEXT, "image/png": BINARY}),
        "later": operation(
            "getLater",
            {JSON: REFERENCE, "text/csv": TEXT, "image/png": BINARY},
            others={
                "2XX": {
                    "description": "later",
                    "content": _content({JSON: {"type": "object", "properties": {"job": TEXT}}}),
                }
            },
        ),
    }
    posts = {
        "plain": operation("sendPlain", takes=forms),
        "upload": operation("sendUpload", takes={JSON: UPLOAD, "multipart/form-data": UPLOAD}),
        "either": operation("sendEither", takes={JSON: BY_URL, "multipart/form-data": UPLOAD}),
        "many": operation(
            "sendMany",
            takes={JSON: REFERENCE, "application/xml": REFERENCE, "text/csv": TEXT, **IMAGES},
        ),
        "patch": operation(
            "sendPatch",
            takes={
                "application/json-patch+json": PATCH,
                "application/merge-patch+json": PET,
                "application/strategic-merge-patch+json": PET,
            },
        ),
        "listed": operation("sendListed", takes={"application/xml,application/json": REFERENCE}),
        "wide": operation("sendWide", takes={JSON: WIDE, "text/csv": TEXT}),
        "anything": operation("sendAnything", takes={"*/*": BINARY}),
        "image": operation("sendImage", takes={"image/*": BINARY}),
        "note": operation("sendNote", takes={"text/*": TEXT}),
        "both": operation(
            "sendBoth",
            {JSON: REFERENCE, "text/csv": TEXT},
            {JSON: PET, "application/xml": TEXT},
            parameters=[query("content_type")],
        ),
        "all": operation(
            "sendAll",
            {JSON: REFERENCE, "text/csv": TEXT, "image/png": BINARY},
            {JSON: PET, "application/xml": TEXT, "image/png": BINARY},
            deprecated=True,
        ),
    }
    paths: dict[str, Any] = {f"/{name}": {"get": one} for name, one in gets.items()}
    for name, one in posts.items():
        paths.setdefault(f"/{name}", {})["post"] = one
    return document(paths, version=version, schemas={"Pet": PET})
