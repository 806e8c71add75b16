"""Answer questions about schemas of the canonical document for all parts of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic import DataType, Parameter, Reference, Schema

from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from collections.abc import Mapping

Node = Schema | Reference | bool | None


def component_of(node: Node) -> str | None:
    """Return the name of the component that a node refers to, or None if it is no reference."""
    if isinstance(node, Reference):
        return node.ref.removeprefix(COMPONENT)
    if isinstance(node, Schema) and node.model_extra and "$ref" in node.model_extra:
        return str(node.model_extra["$ref"]).removeprefix(COMPONENT)
    return None


def description_of(node: Node) -> str:
    """Return the description of a schema; empty if it has none."""
    return (getattr(node, "description", None) or "") if node is not None else ""


def default_of(node: Node) -> object:
    """Return the default of a schema or beside a reference; None if there is none."""
    return _keyword(node, "default")


def is_deprecated(node: Node) -> bool:
    """Whether a schema or reference is marked as deprecated."""
    return bool(_keyword(node, "deprecated"))


def is_read_only(node: Node) -> bool:
    """Whether only the server sends a property (OpenAPI 3.1, 4.8.24.1).

    In the canonical document the keyword is beside the reference to a component.
    """
    return bool(_keyword(node, "readOnly"))


def is_write_only(node: Node) -> bool:
    """Whether only the client sends a property (OpenAPI 3.1, 4.8.24.1)."""
    return bool(_keyword(node, "writeOnly"))


def properties_of(schema: Schema | None) -> Mapping[str, Node]:
    """Return the properties of a schema; none if there is no schema."""
    return (schema.properties or {}) if schema is not None else {}


def some_of(schema: Schema) -> Node:
    """Return the schema of the first pattern property, or None."""
    return next(iter((schema.patternProperties or {}).values()), None)


def _keyword(node: Node, key: str) -> object:
    if isinstance(node, Reference):
        return (node.model_extra or {}).get(key)
    return getattr(node, key, None)


def field_text(node: Node) -> str:
    """Return the description of a field, and whether it is deprecated."""
    parts = ["Deprecated." if is_deprecated(node) else "", description_of(node)]
    return " ".join(filter(None, parts))


def parameter_node(parameter: Parameter) -> Node:
    """Return the schema of a parameter, which may be below a media type."""
    if parameter.content:
        return next(iter(parameter.content.values())).media_type_schema
    return parameter.param_schema


def types_of(schema: Schema) -> list[DataType]:
    """Return the `type` keyword as a list without null."""
    declared = schema.type if isinstance(schema.type, list) else [schema.type]
    return [kind for kind in declared if kind is not None and kind is not DataType.NULL]


def allows_null(schema: Schema) -> bool:
    """Whether the `type` keyword lists null."""
    return isinstance(schema.type, list) and DataType.NULL in schema.type


def is_impossible(schema: Schema) -> bool:
    """Whether a schema allows no value, which is `not: {}` in the canonical document."""
    return schema.schema_not is not None and not schema.schema_not.model_fields_set


def members_of(schema: Schema) -> list[Schema | Reference]:
    """Return the alternatives of a union; none if the schema is no union."""
    return [*(schema.anyOf or ()), *(schema.oneOf or ())]


def alternatives_of(node: Node) -> list[Schema | Reference]:
    """Return the alternatives of a union without null."""
    if not isinstance(node, Schema):
        return []
    members = members_of(node)
    return [node for node in members if not isinstance(node, Schema) or node.type != DataType.NULL]


def is_class(schema: Schema) -> bool:
    """Whether a component becomes a class with fields."""
    if schema.properties:
        return True
    is_map = schema.additionalProperties not in (None, False) or some_of(schema) is not None
    return schema.type == DataType.OBJECT and not is_map and not members_of(schema)


def enumeration_of(schema: Schema) -> tuple[str | int, ...]:
    """Return the values of a component that becomes an enumeration: all strings or all integers."""
    if schema.properties or component_of(schema) is not None:
        return ()
    values = [value for value in schema.enum or () if value is not None]
    for kind in (str, int):
        if all(isinstance(value, kind) and type(value) is not bool for value in values):
            return tuple(dict.fromkeys(values))
    return ()


def given_names(schema: Schema) -> Mapping[str, str]:
    """Return the names in the document for the values of an enumeration."""
    names = (schema.model_extra or {}).get("x-enum-varnames")
    return names if isinstance(names, dict) else {}


def references_of(node: Node) -> set[str]:
    """Return every component that the properties, items and alternatives of a schema refer to."""
    mentioned: set[str] = set()
    waiting = [node]
    while waiting:
        here = waiting.pop()
        name = component_of(here)
        if name is not None:
            mentioned.add(name)
        elif isinstance(here, Schema):
            waiting += [*properties_of(here).values(), *members_of(here)]
            waiting += [here.items, here.additionalProperties, some_of(here)]
            waiting += here.prefixItems or ()
    return mentioned
