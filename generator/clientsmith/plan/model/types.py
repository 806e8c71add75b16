"""Describe types; the templates write them as Python."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.naming.identifier import Identifier


@dataclass(frozen=True)
class Scalar:
    """A type without parts."""

    name: Literal[
        "str",
        "int",
        "float",
        "bool",
        "bytes",
        "datetime",
        "date",
        "decimal",
        "decimal text",
        "uuid",
        "file",
        "any",
        "null",
        "never",
        "content",
        "event",
    ]


@dataclass(frozen=True)
class Named:
    """A component schema: a model when it is read, a name of `types` when it is written."""

    name: Identifier
    written: bool


@dataclass(frozen=True)
class ListOf:
    item: Type
    written: bool


@dataclass(frozen=True)
class LinesOf:
    """The argument for a body of lines: values of one type, or a file of lines."""

    item: Type


@dataclass(frozen=True)
class TupleOf:
    """An array of a fixed length with a type for each item."""

    items: tuple[Type, ...]


@dataclass(frozen=True)
class MapOf:
    value: Type
    written: bool


@dataclass(frozen=True)
class Member:
    """A value of an enumeration, by the name of its member."""

    enumeration: Identifier
    name: Identifier


@dataclass(frozen=True)
class LiteralOf:
    values: tuple[str | int | bool | Member, ...]


@dataclass(frozen=True)
class Tag:
    """The field that distinguishes the members of a union."""

    field: Identifier
    #: The classes of each value, if the types of the field do not determine them.
    meanings: tuple[tuple[str | int, tuple[Identifier, ...]], ...] = ()
    #: The classes of all other values.
    rest: tuple[Identifier, ...] = ()


@dataclass(frozen=True)
class UnionOf:
    members: tuple[Type, ...]
    tag: Tag | None = None


Type: TypeAlias = Scalar | Named | ListOf | LinesOf | TupleOf | MapOf | LiteralOf | UnionOf


def parts_of(kind: Type) -> tuple[Type, ...]:
    """Return the types that a type contains directly."""
    match kind:
        case ListOf(item=part) | LinesOf(item=part) | MapOf(value=part):
            return (part,)
        case TupleOf(items=parts) | UnionOf(members=parts):
            return parts
        case _:
            return ()


def leaves_of(kind: Type) -> Iterator[Type]:
    """Yield the types in a type that have no parts."""
    parts = parts_of(kind)
    if not parts:
        yield kind
    for part in parts:
        yield from leaves_of(part)


def classes_in(kind: Type) -> Iterator[Identifier]:
    """Yield the names of models and of `types` that a type mentions."""
    for leaf in leaves_of(kind):
        if isinstance(leaf, Named):
            yield leaf.name
        elif isinstance(leaf, LiteralOf):
            yield from (value.enumeration for value in leaf.values if isinstance(value, Member))


@dataclass(frozen=True)
class DictKey:
    """One key of a TypedDict, by its wire name."""

    wire: str
    type: Type
    required: bool
    description: str


@dataclass(frozen=True)
class ArgumentType:
    """A name of `types`: what is accepted where a component schema is written.

    `fields` is set for an object: the accepted type is then the model or a TypedDict of these keys. `alias`
    is set for everything else.
    """

    name: Identifier
    dict_name: Identifier
    fields: tuple[DictKey, ...]
    alias: Type | None
    description: str
    #: The alias contains itself, so it must be written as a string.
    recursive: bool = False


@dataclass(frozen=True)
class ArgumentModule:
    """A module of `types`, in the order of its definitions."""

    name: Identifier
    types: tuple[ArgumentType, ...]
