"""Plan models from component schemas: classes, enumerations and aliases, and their modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic import DataType, Schema

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.members import member_names
from clientsmith.plan.model.models import (
    AliasModel,
    EnumModel,
    Model,
    ModelField,
    ModelModule,
    ObjectModel,
)
from clientsmith.plan.model.types import LiteralOf, Member, Scalar, Tag, Type, UnionOf
from clientsmith.plan.modules import plan_modules
from clientsmith.plan.nodes import (
    Node,
    alternatives_of,
    component_of,
    enumeration_of,
    field_text,
    given_names,
    is_class,
    is_write_only,
    properties_of,
    references_of,
    types_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from clientsmith.plan.types import TypeBook

_ANY = Scalar("any")
_NULL = Scalar("null")


def plan_models(book: TypeBook, needs: Iterable[Set[Identifier]]) -> tuple[ModelModule, ...]:
    """Return the modules of the models, in alphabetical order.

    Args:
        book: the component schemas and their types.
        needs: the names of the models that each operation mentions.
    """
    uses = {key: references_of(schema) for key, schema in book.schemas.items()}
    aliases = {key for key, schema in book.schemas.items() if not _has_class(schema)}
    return tuple(
        ModelModule(
            module.name,
            tuple(_model(key, book, key in module.recursive) for key in module.members),
        )
        for module in plan_modules(uses, aliases, book.class_names, needs)
    )


def _has_class(schema: Schema) -> bool:
    return is_class(schema) or bool(enumeration_of(schema))


def _model(key: str, book: TypeBook, recursive: bool) -> Model:
    schema, name = book.schemas[key], book.class_names[key]
    description = field_text(schema)
    if enumeration_of(schema):
        members = tuple((member, value) for value, member in enum_members(schema).items())
        return EnumModel(key, name, description, members)
    if not is_class(schema):
        return AliasModel(key, name, description, _alias_type(key, schema, book), recursive)
    required = set(schema.required or ())
    fields = tuple(
        _field(key, wire, field_name, book, is_required=wire in required)
        for wire, field_name in book.field_names[key].items()
    )
    rest = book.held_rest(schema)
    return ObjectModel(key, name, description, fields, rest if rest.value != _ANY else None)


def enum_members(schema: Schema) -> dict[str | int, Identifier]:
    """Return the name of the member for each value of an enumeration."""
    named = member_names(enumeration_of(schema), given_names(schema))
    return {value: Identifier(name) for value, name in named.items()}


def _alias_type(key: str, schema: Schema, book: TypeBook) -> Type:
    mixed = _mixed_values(schema)
    if mixed:
        return UnionOf((LiteralOf(mixed), _ANY))
    kind = book.held(schema)
    wire = book.tags.unions.get(key)
    if wire is None or not isinstance(kind, UnionOf):
        return kind
    meanings = book.tags.meanings.get(key, {})
    tag = Tag(
        _tag_field(key, wire, book),
        tuple(
            (value, tuple(book.class_names[key] for key in classes))
            for value, classes in meanings.items()
        ),
        tuple(book.class_names[rest] for rest in book.tags.rests.get(key, ())),
    )
    return UnionOf(kind.members, tag)


def _mixed_values(schema: Schema) -> tuple[str | int | bool, ...]:
    """Return values of several types, which cannot form an enumeration: the alias lists them."""
    is_bool = types_of(schema) == [DataType.BOOLEAN]
    if component_of(schema) is not None or schema.properties or is_bool:
        return ()
    listed = [value for value in schema.enum or () if isinstance(value, str | int)]
    # In Python 1 equals True, so a `Literal` of one also accepts the other.
    values = [
        value
        for value in listed
        if {type(value)} == {type(other) for other in listed if other == value}
    ]
    kinds = {type(value) for value in values}
    return tuple(dict.fromkeys(values)) if len(kinds) > 1 else ()


def _tag_field(key: str, wire: str, book: TypeBook) -> Identifier:
    """Return the field of a tag, which has the same name in every class of a union."""
    while not is_class(book.schemas[key]):
        schema = book.schemas[key]
        key = component_of(schema) or component_of(alternatives_of(schema)[0]) or key
    return book.field_names[key][wire]


def _field(
    key: str, wire: str, name: Identifier, book: TypeBook, *, is_required: bool
) -> ModelField:
    node = properties_of(book.schemas[key])[wire]
    kind = book.held(node)
    values = _tag_values(key, wire, node, book)
    is_open = (key, wire) in book.tags.open
    # The server never sends a write-only property.
    free = not is_required or is_write_only(node)
    optional = free and (not values or is_open)
    parts: Sequence[Type] = kind.members if isinstance(kind, UnionOf) else (kind,)
    if values:
        # A tag identifies the class and cannot be null, unless it may have any value.
        parts = (LiteralOf(values), *(parts if is_open else ()))
    if optional and kind != _ANY and _NULL not in parts:
        parts = (*parts, _NULL)
    return ModelField(
        name=name,
        wire=wire,
        type=parts[0] if len(parts) == 1 else UnionOf(tuple(parts)),
        required=not optional and not (free and len(values) == 1),
        # An omitted tag has a known value.
        default=values[0] if free and not optional and len(values) == 1 else None,
        description=field_text(node),
    )


def _tag_values(key: str, wire: str, node: Node, book: TypeBook) -> tuple[str | int | Member, ...]:
    """Return the values that a tag can have: members of its enumeration if it has one."""
    values = book.tags.values.get((key, wire), ())
    target = _enumeration_behind(node, book)
    members = enum_members(book.schemas[target]) if target is not None else {}
    if target is None or any(value not in members for value in values):
        return values
    return tuple(Member(book.class_names[target], members[value]) for value in values)


def _enumeration_behind(node: Node, book: TypeBook) -> str | None:
    name = component_of(node)
    if name is None:
        single = alternatives_of(node)
        name = component_of(single[0]) if len(single) == 1 else None
    while name is not None and not enumeration_of(book.schemas[name]):
        name = component_of(book.schemas[name])
    return name
