"""What kinds of schemas are written with, and the components that they refer to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
SWAGGER, OLD, NEW = "2.0", "3.0.3", "3.1.0"
BIG = 2**80 + 1


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(kind: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": [kind]}, **more},
    }


def choice(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": [*values]}


def text(form: str) -> dict[str, Any]:
    return {"type": "string", "format": form}


COMPONENTS = {
    "Kitten": tagged("kitten", claws=NUMBER),
    "Puppy": tagged("puppy", tail={"type": "boolean"}),
    # Implicit names: the component's own name is the tag.
    "Bus": {"type": "object", "required": ["sort"], "properties": {"sort": TEXT, "seats": NUMBER}},
    "Van": {"type": "object", "required": ["sort"], "properties": {"sort": TEXT, "load": NUMBER}},
    "Circle": {"type": "object", "required": ["radius"], "properties": {"radius": NUMBER}},
    "Square": {"type": "object", "required": ["side"], "properties": {"side": NUMBER}},
    "Branch": {
        "type": "object",
        "properties": {"twigs": {"type": "array", "items": ref("Branch")}},
    },
    "Chicken": {"type": "object", "properties": {"lays": ref("Egg"), "name": TEXT}},
    "Egg": {"type": "object", "properties": {"hatches": ref("Chicken"), "size": NUMBER}},
    "Nested": {
        "anyOf": [TEXT, {"type": "array", "items": ref("Nested")}],
    },
    "Edge": {
        "type": "array",
        "prefixItems": [TEXT, {"anyOf": [ref("Edge"), {"type": "null"}]}],
        "items": False,
        "minItems": 2,
    },
    "Tree": {"type": "object", "additionalProperties": ref("Tree")},
    "Colour": {"type": "string", "enum": ["red", "blue"]},
    "Empty": {},
    # Nobody has to say what it is.
    "Song": {"type": "object", "properties": {"type": choice("song"), "name": TEXT}},
    "Film": {"type": "object", "properties": {"type": choice("film"), "name": TEXT}},
    "Base": {
        "type": "object",
        "required": ["id"],
        "properties": {"id": NUMBER, "level": {"type": "integer", "minimum": 1, "maximum": 9}},
    },
}


@dataclass(frozen=True)
class Kind:
    """A schema as each version writes it, with values that go through unchanged."""

    schema: Mapping[str, Any] | bool
    #: Wire value and what a program reads; the pair is written back, too.
    values: list[tuple[Any, Any]]
    versions: tuple[str, ...] = (OLD, NEW)
    #: How OpenAPI 3.1 writes it, where it differs.
    new: Mapping[str, Any] | None = None
    #: A value for it cannot be sent.
    closed: bool = False


def same(*values: Any) -> list[tuple[Any, Any]]:
    return [(value, value) for value in values]


DAY = dt.date(2024, 2, 29)
INSTANT = dt.datetime(2024, 2, 29, 12, 30, tzinfo=dt.UTC)
