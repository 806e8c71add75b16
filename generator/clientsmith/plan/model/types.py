"""What types are described with. Spelling them in Python is the templates' business."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
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
    """What is sent as lines: values of one type, or a file of lines as it is."""

    item: Type


@dataclass(frozen=True)
class TupleOf:
    """An array of a fixed length, each of whose items has a type of its own."""

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
    """The field that tells the members of a union apart."""

    field: Identifier
    #: The classes that each value means, where the classes do not say it by the type of the field.
    meanings: tuple[tuple[str | int, tuple[Identifier, ...]], ...] = ()
    #: The classes that any other value means.
    rest: tuple[Identifier, ...] = ()


@dataclass(frozen=True)
class UnionOf:
    members: tuple[Type, ...]
    tag: Tag | None = None


Type: TypeAlias = Scalar | Named | ListOf | LinesOf | TupleOf | MapOf | LiteralOf | UnionOf


def parts_of(kind: Type) -> tuple[Type, ...]:
    """The types that a type is made of; none for one without parts."""
    match kind:
        case ListOf(item=part) | LinesOf(item=part) | MapOf(value=part):
            return (part,)
        case TupleOf(items=parts) | UnionOf(members=parts):
            return parts
        case _:
            return ()


@dataclass(frozen=True)
class Field:
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
    module: Identifier
    dict_name: Identifier
    fields: tuple[Field, ...]
    alias: Type | None
    description: str
    #: The alias contains itself, so it has to be spelled as a string.
    recursive: bool = False
