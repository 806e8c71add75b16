"""What the canonical document says of a schema: questions that every part of the plan asks."""

from __future__ import annotations

from openapi_pydantic import DataType, Parameter, Reference, Schema

from clientsmith.normalise.schemas import UNDESCRIBED

Node = Schema | Reference | bool | None
REFERENCE = "#/components/schemas/"


def component_of(node: Node) -> str | None:
    """The name of the component that a node refers to, or None where it is a schema of its own."""
    if isinstance(node, Reference):
        return node.ref.removeprefix(REFERENCE)
    if isinstance(node, Schema) and node.model_extra and "$ref" in node.model_extra:
        return str(node.model_extra["$ref"]).removeprefix(REFERENCE)
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


def required_names(schema: Schema) -> set[str]:
    """The properties that a caller has to give: not those that the document only names."""
    properties = schema.properties or {}
    return {wire for wire in schema.required or () if not _said(properties.get(wire), UNDESCRIBED)}


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
