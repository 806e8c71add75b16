# The shared runtime, the same in every client; see __init__.py.
"""Unions that a tag tells apart in more ways than one value for each class."""

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

from .paths import wire_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic import GetCoreSchemaHandler

NO_MEMBER = "no member of the union has this tag"


class TaggedUnion:
    """Tells pydantic which members of a union a tag means: one, several, or the rest for unknown tags.

    A base class is such a rest: an object with the tag of a child that the document does not know yet is
    read as the base, and keeps its other properties.

    Args:
        name: the field that holds the tag.
        tags: the names of the classes that each tag means; without it, those that list it as a value
            of the field.
        rest: the names of the classes that any other tag means, if there are such.
    """

    def __init__(
        self,
        name: str,
        tags: Mapping[str | int, tuple[str, ...]] | None = None,
        *,
        rest: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.tags = tags
        self.rest = rest

    def __repr__(self) -> str:
        return f"TaggedUnion({self.name!r}, {self.tags!r}, rest={self.rest!r})"

    def meant(self, kinds: Sequence[Any], value: object) -> list[Any]:
        """The members that the tag of a value means, without the rest."""
        others = [kind for kind in kinds if not self.is_rest(kind)]
        if self.tags is None:
            return [kind for kind in others if has_tag(kind, self.name, value)]
        if not isinstance(value, Mapping):
            return []
        bearer = next(classes_in(kinds[0]))
        tag = _tag_in(bearer, self.name, cast("Mapping[str, object]", value))
        # True equals 1 in Python, and is not the same on the wire.
        if not isinstance(tag, str | int | float) or isinstance(tag, bool):
            return []
        names = self.tags.get(cast("str | int", tag), ())
        return [kind for kind in others if not _names(kind).isdisjoint(names)]

    def is_rest(self, kind: Any) -> bool:
        """Whether a member is meant where the tag is none of another member's."""
        return _names(kind).issubset(self.rest)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        kinds = [kind for kind in get_args(source) if kind is not NoneType]
        schemas = [handler.generate_schema(kind) for kind in kinds]
        # By names, since they stand in the places of problems.
        choices = {_label([kind]): schema for kind, schema in zip(kinds, schemas, strict=True)}
        for names in (self.rest, *(self.tags or {}).values()):
            places = [n for n, kind in enumerate(kinds) if not _names(kind).isdisjoint(names)]
            places = [n for n in places if names == self.rest or not self.is_rest(kinds[n])]
            if len(places) > 1:
                label = _label([kinds[n] for n in places])
                choices[label] = core_schema.union_schema([schemas[n] for n in places])

        def member(value: object) -> str | None:
            return _label(self._chosen(kinds, value)) or None

        schema = core_schema.tagged_union_schema(
            choices,
            member,
            custom_error_type="no_member",
            custom_error_message=NO_MEMBER,
        )
        nullable = len(kinds) < len(get_args(source))
        return core_schema.nullable_schema(schema) if nullable else schema

    def _chosen(self, kinds: Sequence[Any], value: object) -> list[Any]:
        """The members that a value may be of: data by its tag, a model by its class."""
        if isinstance(value, BaseModel):
            found = [kind for kind in kinds if isinstance(value, tuple(classes_in(kind)))]
            return found[:1]
        return self.meant(kinds, value) or [kind for kind in kinds if self.is_rest(kind)]


def _names(kind: Any) -> set[str]:
    return {one.__name__ for one in classes_in(kind)}


def _label(kinds: Sequence[Any]) -> str:
    """What members are called where several may be meant."""
    return " or ".join(dict.fromkeys(one.__name__ for kind in kinds for one in classes_in(kind)))


def has_tag(kind: Any, name: str, value: object) -> bool:
    """Whether a member of a union, or one of a union in it, declares the tag that a value bears."""
    if not isinstance(value, Mapping):
        return False
    bearer = cast("Mapping[str, object]", value)
    return any(_declares(one, name, bearer) for one in classes_in(kind))


def _declares(kind: type[BaseModel], name: str, value: Mapping[str, object]) -> bool:
    tag = _tag_in(kind, name, value)
    info = kind.model_fields.get(name)
    # True equals 1 in Python, and is not the same on the wire.
    return info is not None and any(
        isinstance(tag, bool) == isinstance(one, bool) and tag == one
        for one in literal_values(info.annotation)
    )


def _tag_in(kind: type[BaseModel], name: str, value: Mapping[str, object]) -> object:
    """The tag that a value bears in the field of a class, which may be called as in Python."""
    info = kind.model_fields.get(name)
    alias = wire_name(name, info) if info else name
    given = value[alias] if alias in value else value.get(name)
    return given.value if isinstance(given, Enum) else given


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
            given = value.get(wire_name(field, info))
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
