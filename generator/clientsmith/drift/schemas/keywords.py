"""Read the keywords of schemas in canonical documents, and the origins of these keywords."""

from __future__ import annotations

from typing import Any

from clientsmith.normalise.draft import Node
from clientsmith.source.references import component_name, join

Schema = dict[str, Any]

#: Keywords that do not limit the values of a schema. `readOnly` and `writeOnly` belong to the object that has
#: the property.
ANNOTATIONS = ("title", "description", "default", "deprecated", "readOnly", "writeOnly")
#: All kinds of values except null. Numbers are integers or fractions.
KINDS = frozenset(("string", "integer", "fraction", "boolean", "array", "object"))
#: The schema that allows everything. It is one object, because schemas are compared by identity.
ANYTHING: Schema = {}
_SHARED = "/components/schemas"


def pointer_of(component: str) -> str:
    """Return the pointer of a shared schema in the canonical document."""
    return join(_SHARED, component)


def is_below_component(pointer: str) -> bool:
    """Whether a pointer starts at the document and leads to a shared schema or into one."""
    return pointer.startswith(f"{_SHARED}/")


def place_in(schema: Schema, keyword: str) -> str:
    """Return the origin of a keyword, even if it is absent; empty if it is unknown."""
    return schema.place(keyword) if isinstance(schema, Node) else ""


def place_of_entry(schema: Schema, keyword: str, entry: Any) -> str:
    """Return the origin of an entry in the list of a keyword; empty if it is unknown."""
    return schema.place_of_entry(keyword, entry) if isinstance(schema, Node) else ""


def noted_place(schema: Schema, keyword: str, entry: Any) -> str | None:
    """Return the origin that normalization noted for an entry of a list; None without one."""
    return schema.noted_place(keyword, entry) if isinstance(schema, Node) else None


def origin_in(schema: Schema) -> str:
    """Return the origin of a schema; empty if it is unknown."""
    return schema.origin if isinstance(schema, Node) else ""


def annotations_of(schema: Schema) -> dict[str, Any]:
    """Return the annotations of a schema."""
    return {key: schema[key] for key in ANNOTATIONS if key in schema}


def name_of(schema: Schema) -> str:
    """Return the name of the shared schema that a reference leads to; empty for anything else."""
    return component_name(schema) or ""


def union_of(schema: Schema) -> list[Schema]:
    """Return the alternatives of a union; none for anything else."""
    return list(schema.get("anyOf") or schema.get("oneOf") or ())


def is_null(schema: Schema) -> bool:
    """Whether a schema allows null only."""
    return bool(schema.get("type") == "null")


def types_of(schema: Schema) -> list[str]:
    """Return the types that a schema names."""
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else list(types)


def values_of(schema: Schema) -> tuple[Any, ...] | None:
    """Return the values that a schema lists; None if it lists none."""
    if "const" in schema:
        return (schema["const"],)
    return tuple(schema["enum"]) if "enum" in schema else None


def kinds_of(types: list[str], values: tuple[Any, ...] | None) -> frozenset[str]:
    """Return the kinds of values of some types, or else of the listed values."""
    if types:
        return frozenset(kind for name in types for kind in _kinds_of_type(name))
    if values is not None:
        return frozenset(kind_of(value) for value in values)
    return KINDS


def _kinds_of_type(name: str) -> tuple[str, ...]:
    if name == "number":
        return ("integer", "fraction")
    return (name,) if name in KINDS else ()


def kind_of(value: Any) -> str:
    """Return the kind of a value: one of `KINDS`, or null."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "fraction"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"
