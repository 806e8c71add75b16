# The shared runtime of the clients, the same in each; see __init__.py.
"""Unions that a tag tells apart, with one member for every tag that nobody has described."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from types import NoneType, SimpleNamespace, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import BaseModel
from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import GetCoreSchemaHandler


class OpenUnion:
    """Says of a union that the last member is meant where the tag is none of another member's.

    A base class that a document lets its children extend is such a last member: what a server sends
    with the tag of a child that came later is an object of the base, with properties of its own.

    Args:
        name: the field that holds the tag.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"OpenUnion({self.name!r})"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        kinds = [kind for kind in get_args(source) if kind is not NoneType]

        # By names, since they stand in the places of problems; a class is in one member only.
        names = [next(classes_in(kind)).__name__ for kind in kinds]

        def member(value: object) -> str:
            return names[_place(kinds, self.name, value)]

        schema = core_schema.tagged_union_schema(
            {name: handler.generate_schema(kind) for name, kind in zip(names, kinds, strict=True)},
            member,
        )
        nullable = len(kinds) < len(get_args(source))
        return core_schema.nullable_schema(schema) if nullable else schema


def _place(kinds: list[Any], name: str, value: object) -> int:
    """Which member a value is of: data by its tag, a model by its class."""
    last = len(kinds) - 1
    for place, kind in enumerate(kinds):
        if isinstance(value, BaseModel):
            found = any(isinstance(value, one) for one in classes_in(kind))
        else:
            found = place < last and has_tag(kind, name, value)
        if found:
            return place
    return last


def has_tag(kind: Any, name: str, value: object) -> bool:
    """Whether a member of a union, or one of a union in it, declares the tag that a value bears."""
    if not isinstance(value, Mapping):
        return False
    bearer = cast("Mapping[str, object]", value)
    return any(_declares(one, name, bearer) for one in classes_in(kind))


def _declares(kind: type[BaseModel], name: str, value: Mapping[str, object]) -> bool:
    for field, info in kind.model_fields.items():
        if name in (field, info.alias):
            alias = info.alias or field
            given = value[alias] if alias in value else value.get(field)
            tag = given.value if isinstance(given, Enum) else given
            # True equals 1 in Python, and is not the same on the wire.
            return any(
                isinstance(tag, bool) == isinstance(one, bool) and tag == one
                for one in literal_values(info.annotation)
            )
    return False


def contradicts(kind: Any, value: object) -> bool:
    """Whether a member of a union holds nothing but classes that require other constants of a value."""
    kind = _plain(kind)
    if get_origin(kind) in (Union, UnionType):
        return all(contradicts(member, value) for member in get_args(kind))
    if not (isinstance(kind, type) and issubclass(kind, BaseModel) and isinstance(value, Mapping)):
        return False
    return _denies(kind, cast("Mapping[str, object]", value))


def _denies(kind: type[BaseModel], value: Mapping[str, object]) -> bool:
    for field, info in kind.model_fields.items():
        if get_origin(info.annotation) is Literal:
            given = value.get(info.alias or field)
            if given is not None and given not in literal_values(info.annotation):
                return True
    return False


def literal_values(annotation: Any) -> list[object]:
    """The constants that a type lists, as they travel."""
    if get_origin(annotation) is Literal:
        values = get_args(annotation)
        return [one.value if isinstance(one, Enum) else one for one in values]
    if get_origin(annotation) in (Union, UnionType):
        return [value for member in get_args(annotation) for value in literal_values(member)]
    return []


def classes_in(kind: Any) -> Iterator[type[BaseModel]]:
    """The classes that a type leads to by names and unions."""
    kind = _plain(kind)
    if get_origin(kind) in (Union, UnionType):
        for member in get_args(kind):
            yield from classes_in(member)
    elif isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind


def _plain(kind: Any) -> Any:
    """A type without what is said about it, and without a name of its own."""
    while get_origin(kind) is Annotated or hasattr(kind, "__value__"):
        kind = get_args(kind)[0] if get_origin(kind) is Annotated else named_by(kind)
    return kind


def named_by(alias: Any) -> Any:
    """The type that an alias is a name of; one that contains itself is written as a text."""
    value = alias.__value__
    return _read(value, alias.__module__) if isinstance(value, str) else value


@lru_cache(maxsize=1024)
def _read(text: str, module: str) -> Any:
    bearer = SimpleNamespace(__annotations__={"value": text})
    return get_type_hints(bearer, vars(sys.modules[module]), include_extras=True)["value"]
