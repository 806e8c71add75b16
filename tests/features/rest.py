"""Operations with objects that have types for the properties they do not name, in one document."""

from __future__ import annotations

from typing import Any

from tests.features.making import answers, document

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
DAY = {"type": "string", "format": "date"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def record(rest: Any = None, *required: str, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties, "required": [*required]}
    return schema if rest is None else {**schema, "additionalProperties": rest}


PET = {"kind": TEXT, "name": TEXT}
SCHEMAS: dict[str, Any] = {
    "Visit": record(None, "on", on=DAY, clinic=ref("Clinic")),
    # Their own kind, a kind that leads back to them, and names that the annotations beside them use.
    "Clinic": record(ref("Visit"), "name", name=TEXT, dict=TEXT, Visit=TEXT),
    "Folder": record(ref("Folder"), owner=TEXT),
    "Field": record(ref("Field"), dict=TEXT),
    "Lists": record({"type": "array", "items": ref("Lists")}, a=NUMBER),
    "Days": record(DAY, since=DAY),
    "Maybe": record({"anyOf": [ref("Visit"), {"type": "null"}]}, id=NUMBER),
    "Either": record({"anyOf": [ref("Visit"), NUMBER]}, id=NUMBER),
    "Inline": record(record(None, x=NUMBER), id=NUMBER),
    "Values": record({"type": "string", "enum": ["a", "b"]}, id=NUMBER),
    "Pets": record(ref("Pet"), id=NUMBER),
    "Pet": {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
        },
    },
    "Cat": record(NUMBER, "kind", **PET),
    "Dog": record(DAY, "kind", **PET),
    "Measured": record(TEXT, n={"type": "number"}, any={"type": ["number", "boolean"]}),
    "Measures": record(
        None, of={"oneOf": [ref("Measured"), {"type": "array", "items": ref("Measured")}]}
    ),
    "Unevaluated": {
        "allOf": [record(None, id=NUMBER)],
        "properties": {"name": TEXT},
        "unevaluatedProperties": ref("Visit"),
    },
    "Patterns": {
        **record(None, id=NUMBER),
        "patternProperties": {"^v-": ref("Visit"), "^d-": DAY},
    },
    "Map": {"type": "object", "patternProperties": {"^v-": ref("Visit")}},
    "Closed": {
        "type": "object",
        "patternProperties": {"^v-": ref("Visit")},
        "additionalProperties": False,
    },
    "All": {"type": "object", "patternProperties": {"^.*$": ref("Visit")}},
    "Rest": {
        "type": "object",
        "patternProperties": {"^v-": ref("Visit")},
        "additionalProperties": NUMBER,
    },
    "Extensions": {
        "type": "object",
        "patternProperties": {"^x-": True},
        "additionalProperties": ref("Visit"),
    },
    "True": {"type": "object", "properties": {"id": NUMBER}, "additionalProperties": True},
    "Silent": {"type": "object", "properties": {"id": NUMBER}},
}


def made() -> dict[str, Any]:
    """The document: each schema is read and sent, as the whole body and as a property."""
    paths: dict[str, Any] = {}
    for name in SCHEMAS:
        whole = {"content": {"application/json": {"schema": ref(name)}}, "required": True}
        held = record(None, value=ref(name))
        inner = {"content": {"application/json": {"schema": held}}, "required": True}
        common = {"tags": ["All"], "responses": answers(ref(name))}
        paths[f"/{name}"] = {
            "get": {**common, "operationId": f"get{name}"},
            "post": {**common, "operationId": f"send{name}", "requestBody": whole},
            "put": {**common, "operationId": f"hold{name}", "requestBody": inner},
        }
    return document(paths, schemas=SCHEMAS)
