"""Models whose fields have other names in Python than on the wire, in one document."""

from __future__ import annotations

from typing import Any

from tests.features.making import answers, document

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def record(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "required": [*required], "properties": properties}


SCHEMAS = {
    "Deleted": record(
        {"event-type": TEXT, "createdAt": {"type": "string", "format": "date-time"}, "by": TEXT},
        "event-type",
        "by",
    ),
    # Classes that need each other, so that one of them stands in quotation marks.
    "Owner": record({"ownedThings": {"type": "array", "items": ref("Thing")}}, "ownedThings"),
    "Thing": record({"the 'owner\"": ref("Owner"), "Annotated": TEXT, "Field": TEXT}),
    # A JSON object may have a member without a name (RFC 8259, section 4: a name is any string).
    "Unnamed": record({"": TEXT, "value": TEXT, "tag": record({"": {"type": "integer"}})}, ""),
    # A tag that has another name, in a field that has one, too.
    "Cat": record({"@kind": {"const": "cat"}, "livesLeft": {"type": "integer"}}, "@kind"),
    "Dog": record({"@kind": {"const": "dog"}, "barksAt": TEXT}, "@kind"),
    "Home": record(
        {
            "firstPet": {
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {
                    "propertyName": "@kind",
                    "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"},
                },
            }
        },
        "firstPet",
    ),
}


def made() -> dict[str, Any]:
    """The document: every model is sent to `POST /name` and comes back."""
    return document(
        {
            f"/{name.lower()}": {
                "post": {
                    "operationId": f"send{name}",
                    "tags": ["Post"],
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": {"anyOf": [ref(name), TEXT]}}},
                    },
                    "responses": answers(ref(name)),
                }
            }
            for name in SCHEMAS
        },
        schemas=SCHEMAS,
    )
