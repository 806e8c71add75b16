"""What the canonical document says of a schema: questions that every part of the plan asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic import DataType, Parameter, Reference, Schema

from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from collections.abc import Mapping

Node = Schema | Reference | bool | None


def component_of(node: Node) -> str | None:
    """The name of the component that a node refers to, or None where it is a schema of its own."""
    if isinstance(node, Reference):
        return node.ref.removeprefix(COMPONENT)
    if isinstance(node, Schema) and node.model_extra and "$ref" in node.model_extra:
        return str(node.model_extra["$ref"]).removeprefix(COMPONENT)
    return None


def description_of(node: Node) -> str:
    """The document's words about a schema; empty where it has none."""
    return (getattr(node, "description", None) or "") if node is not None else ""


def default_of(node: Node) -> object:
    """The default of a schema, or what a reference says beside itself; None where there is none."""
    return _said(node, "default")


def is_deprecated(node: Node) -> bool:
    """Whether a schema, or a reference by its siblings, is marked as deprecated."""
    return bool(_said(node, "deprecated"))


def is_read_only(node: Node) -> bool:
    """Whether a property is only ever sent by the server (OpenAPI 3.1, 4.8.24.1).

    The canonical document says so where a component is used: beside the reference.
    """
    return bool(_said(node, "readOnly"))


def is_write_only(node: Node) -> bool:
    """Whether a property is only ever sent by the client (OpenAPI 3.1, 4.8.24.1)."""
    return bool(_said(node, "writeOnly"))


def some_of(schema: Schema) -> Node:
    """The type of some properties that are not listed, where the others may be anything."""
    return next(iter((schema.patternProperties or {}).values()), None)


def _said(node: Node, key: str) -> object:
    if isinstance(node, Reference):
        return (node.model_extra or {}).get(key)
    return getattr(node, key, None)


def field_text(node: Node) -> str:
    """What a field is: the document's words, and whether it is deprecated."""
    parts = ["Deprecated." if is_deprecated(node) else "", description_of(node)]
    return " ".join(filter(None, parts))


def parameter_node(parameter: Parameter) -> Node:
    """The schema of a parameter, which may stand below a media type."""
    if parameter.content:
        return next(iter(parameter.content.values())).media_type_schema
    return parameter.param_schema


def types_of(schema: Schema) -> list[DataType]:
    """The `type` keyword as a list, null left out."""
    declared = schema.type if isinstance(schema.type, list) else [schema.type]
    return [kind for kind in declared if kind is not None and kind is not DataType.NULL]


def allows_null(schema: Schema) -> bool:
    """Whether the `type` keyword lists null."""
    return isinstance(schema.type, list) and DataType.NULL in schema.type


def is_impossible(schema: Schema) -> bool:
    """Whether a schema allows nothing, which the canonical document says by `not: {}`."""
    return schema.schema_not is not None and not schema.schema_not.model_fields_set


def members_of(schema: Schema) -> list[Schema | Reference]:
    """The alternatives of a union; none of what is no union."""
    return [*(schema.anyOf or ()), *(schema.oneOf or ())]


def alternatives_of(node: Node) -> list[Schema | Reference]:
    """The alternatives of a union without null."""
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
    """The values of a component that becomes an enumeration: all strings or all integers."""
    if schema.properties or component_of(schema) is not None:
        return ()
    values = [value for value in schema.enum or () if value is not None]
    for kind in (str, int):
        if all(isinstance(value, kind) and type(value) is not bool for value in values):
            return tuple(dict.fromkeys(values))
    return ()


def given_names(schema: Schema) -> Mapping[str, str]:
    """The names that the document gives to the values of an enumeration."""
    names = (schema.model_extra or {}).get("x-enum-varnames")
    return names if isinstance(names, dict) else {}


def references_of(node: Node) -> set[str]:
    """Every component that the fields, items, values and alternatives of a schema mention."""
    mentioned: set[str] = set()
    waiting = [node]
    while waiting:
        here = waiting.pop()
        name = component_of(here)
        if name is not None:
            mentioned.add(name)
        elif isinstance(here, Schema):
            waiting += [*(here.properties or {}).values(), *members_of(here)]
            waiting += [here.items, here.additionalProperties, some_of(here)]
            waiting += here.prefixItems or ()
    return mentioned
