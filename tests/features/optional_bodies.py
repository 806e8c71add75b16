"""Operations whose bodies may be null, may be left out, or hold nothing that a caller may say."""

from __future__ import annotations

from typing import Any

from tests.features.making import document

JSON, FORM = "application/json", "application/x-www-form-urlencoded"
TEXT = {"type": "string"}
REASON = {"$ref": "#/components/schemas/Reason"}
NOTE = {"$ref": "#/components/schemas/Note"}
SERVERS = {"$ref": "#/components/schemas/Servers"}
SCHEMAS: dict[str, Any] = {
    "Reason": {"type": "object", "required": ["why"], "properties": {"why": TEXT, "body": TEXT}},
    "Note": {"type": "object", "properties": {"note": TEXT}},
    "Servers": {
        "type": "object",
        "required": ["id", "state"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "state": {"allOf": [{"$ref": "#/components/schemas/State"}], "readOnly": True},
        },
    },
    "State": {"type": "string", "enum": ["on", "off"]},
    "Holder": {"type": "object", "properties": {"servers": SERVERS}},
}


def or_null(schema: dict[str, Any], version: str) -> dict[str, Any]:
    """A schema or null, as frameworks write it in that version."""
    if version.startswith("3.1"):
        return {"anyOf": [schema, {"type": "null"}], "title": "Body"}
    return {"allOf": [schema], "nullable": True}


def bodies(version: str) -> dict[str, dict[str, Any]]:
    """Request bodies by the ids of their operations."""

    def json(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
        return {"content": {JSON: {"schema": schema}}, **more}

    inline = {"type": "object", "required": ["why"], "properties": {"why": TEXT}}
    return {
        "unsaid": json(or_null(REASON, version)),
        "optional": json(or_null(REASON, version), required=False),
        "inline": json(or_null(inline, version)),
        "needed": json(or_null(REASON, version), required=True),
        "needed_note": json(or_null(NOTE, version), required=True),
        "listed": json(or_null({"type": "array", "items": REASON}, version)),
        "plain": json(REASON),
        "either": {
            "content": {JSON: {"schema": or_null(REASON, version)}, "text/plain": {"schema": TEXT}},
            "required": True,
        },
        "server": json(SERVERS, required=True),
        "server_or_null": json(or_null(SERVERS, version), required=True),
        "server_unsaid": json(SERVERS),
        "server_form": {"content": {FORM: {"schema": SERVERS}}, "required": True},
        "server_or_text": {
            "content": {JSON: {"schema": SERVERS}, "text/plain": {"schema": TEXT}},
            "required": True,
        },
        "holder": json({"$ref": "#/components/schemas/Holder"}, required=True),
    }


def document_of(version: str) -> dict[str, Any]:
    paths = {
        f"/{name}": {
            "post": {
                "operationId": name,
                "tags": ["Things"],
                "requestBody": body,
                "responses": {"204": {"description": ""}},
            }
        }
        for name, body in bodies(version).items()
    }
    return document(paths, version=version, schemas=SCHEMAS)
